import { z } from 'zod';
import { admissionSchema, articleHeadSchema, furnitureSchema, replySchema, tellingSchema } from './reading.ts';

/** A telling as the ledger keeps it: `was` holds the earlier words where a correction changed them. */
export const keptTellingSchema = tellingSchema.extend({ was: z.string().exactOptional() });

/** A telling that the article no longer has: what decisions on it were about. */
export const goneSchema = z.strictObject({
  id: z.string().regex(/^t-[0-9a-z]+$/),
  content: z.array(z.string()).min(1),
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

export type KeptTelling = z.infer<typeof keptTellingSchema>;
export type Gone = z.infer<typeof goneSchema>;
export type TellingsFile = z.infer<typeof tellingsFileSchema>;
