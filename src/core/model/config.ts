import { z } from 'zod';
import { suppressionSchema } from './suppression.ts';

/** `claims.config.yaml`, the marker of a ledger. */
export const configSchema = z.strictObject({
  format: z.literal(1),
  /** keep: bodies stand in articles/, in git. omit: bodies stand in bodies/, outside git; hash and quotes stay. */
  text: z.enum(['keep', 'omit']).exactOptional(),
  /** Path from the ledger's root of the findings that `check` need not tell again. */
  baseline: z
    .string()
    .regex(/^(?!.*\.\.)[^\s/]\S*$/, 'write a path from the ledger’s root')
    .exactOptional(),
  suppress: z.array(suppressionSchema).exactOptional(),
});

export type Config = z.infer<typeof configSchema>;
