import type { ZodType } from 'zod';
import { judgementSchema } from '../core/model/judgement.ts';
import { outletSchema } from '../core/model/outlet.ts';
import { removalSchema } from '../core/model/removal.ts';
import { reviewsSchema } from '../core/model/review.ts';
import { speakerSchema } from '../core/model/speaker.ts';
import type { Folder } from './paths.ts';

/**
 * The files that people write and write again, by folder: `claims format` writes their standard form and git's merges put them together.
 * Findings are not among them: what somebody signed stays as it is, to the byte.
 */
export const FORMS = {
  outlets: outletSchema,
  speakers: speakerSchema,
  judgements: judgementSchema,
  reviews: reviewsSchema,
  removed: removalSchema,
} as const satisfies Readonly<Partial<Record<Folder, ZodType>>>;
