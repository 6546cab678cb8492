import { z } from 'zod';

/** ISO 3166-1, in lower case as in domains and ids, so that "UA" and "ua" are not two countries. */
export const countrySchema = z.string().regex(/^[a-z]{2}$/, 'a country is two lower-case letters: ua, gb, us');
