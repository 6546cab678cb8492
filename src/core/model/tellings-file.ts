import { z } from 'zod';
import {
  admissionSchema,
  articleHeadSchema,
  furnitureSchema,
  replySchema,
  tellingSchema,
  typeSchema,
} from './reading.ts';

const words = z.string().nullable();

/** Who told it and how: words as written; ids of the speaker and of who stands between; several joined by commas. */
export const creditedBySchema = z.strictObject({
  source: words,
  cue: words,
  speaker: words,
  via: words,
  hedges: words,
  type: typeSchema,
});

/**
 * A telling as the ledger keeps it: `was` holds the earlier words where a correction or another reading changed them,
 * `wasBy` who told it then and how, where that changed.
 */
export const keptTellingSchema = tellingSchema.extend({
  was: z.string().exactOptional(),
  wasBy: creditedBySchema.exactOptional(),
});

/** A telling that the article no longer has: what decisions on it were about. */
export const goneSchema = z.strictObject({
  id: z.string().regex(/^t-[0-9a-z]+$/),
  content: z.array(z.string()).min(1),
  by: creditedBySchema.exactOptional(),
});

/**
 * `tellings/<xx>/<article>.json`: what one article tells, computed from the article alone. Offsets are code points into
 * the body. No clock: the same article and reader give the same bytes.
 */
export const tellingsFileSchema = z.strictObject({
  format: z.literal(1),
  /** Names the model and the tables that read the article: 8 hex digits. */
  reading: z.string().regex(/^[0-9a-f]{8}$/),
  article: articleHeadSchema,
  furniture: z.array(furnitureSchema),
  tellings: z.array(keptTellingSchema),
  admissions: z.array(admissionSchema),
  replies: z.array(replySchema),
  gone: z.array(goneSchema),
});

export type CreditedBy = z.infer<typeof creditedBySchema>;
export type KeptTelling = z.infer<typeof keptTellingSchema>;
export type Gone = z.infer<typeof goneSchema>;
export type TellingsFile = z.infer<typeof tellingsFileSchema>;
