import { z } from 'zod';
import { suppressionSchema } from './suppression.ts';

const least = z.int().min(0, 'write how many').exactOptional();

/** So many of each kind a ledger has at least: fewer are a silent loss. Tellings and entries of reviews are counted, not their files. */
export const minimumSchema = z.strictObject({
  articles: least,
  tellings: least,
  outlets: least,
  speakers: least,
  reviews: least,
  judgements: least,
  verifications: least,
});

/** `claims.config.yaml`, the marker of a ledger. */
export const configSchema = z.strictObject({
  format: z.literal(1),
  /** keep: bodies stand in articles/, in git. omit: bodies stand in bodies/, outside git; hash and quotes stay. */
  text: z.enum(['keep', 'omit']).exactOptional(),
  /** Of the words of an article that one piece of a content may have. */
  quote_limit: z.int().min(1, 'write a number of words, 1 or more').exactOptional(),
  minimum: minimumSchema.exactOptional(),
  /** Path from the ledger's root of the findings that `check` need not tell again. */
  baseline: z
    .string()
    .regex(/^(?!.*\.\.)[^\s/]\S*$/, 'write a path from the ledger’s root')
    .exactOptional(),
  suppress: z.array(suppressionSchema).exactOptional(),
});

export type Config = z.infer<typeof configSchema>;
export type Minimum = z.infer<typeof minimumSchema>;
