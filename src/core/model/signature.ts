import { z } from 'zod';
import { precisionOf } from './published.ts';

/** A day of the calendar, as people write it. */
export const daySchema = z.string().refine((value) => precisionOf(value) === 'day', 'write a day, such as 2031-03-02');

/** Who decided something: never nobody. */
export const personSchema = z.string().regex(/\S/, 'write a name');
