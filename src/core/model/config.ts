import { z } from 'zod';

/** `claims.config.yaml`, the marker of a ledger. */
export const configSchema = z.strictObject({
  format: z.literal(1),
  /** keep: bodies stand in articles/, in git. omit: bodies stand in bodies/, outside git; hash and quotes stay. */
  text: z.enum(['keep', 'omit']).exactOptional(),
});

export type Config = z.infer<typeof configSchema>;
