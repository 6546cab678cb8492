import { z } from 'zod';
import { isWebAddress, NO_WEB_ADDRESS } from './details.ts';
import { daySchema, personSchema } from './signature.ts';

/** What one person decided on one day: to take an article out of the ledger, or to take that back. */
export const removingSchema = z.strictObject({
  decision: z.enum(['remove', 'withdraw']),
  by: personSchema,
  at: daySchema,
  note: z.string().min(1).exactOptional(),
});

/**
 * `removed/<xx>/<article>.yaml`: what is left of an article that somebody removed. None of its words: by its address and the hashes of its
 * texts it is known again, by the ids of its tellings what hangs on them. Decisions are added at the end; the last one holds.
 */
export const removalSchema = z.strictObject({
  decisions: z.array(removingSchema).min(1),
  /** Base name of the file that was read. */
  input: z.string().min(1),
  outlet: z.string().min(1).exactOptional(),
  url: z.string().refine(isWebAddress, NO_WEB_ADDRESS).exactOptional(),
  /** sha256 of the body of each of its versions. */
  texts: z.array(z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 is 64 hex digits')).min(1),
  /** Ids of what it told. */
  tellings: z.array(z.string().regex(/^t-[0-9a-z]{1,32}$/)),
});

export type Removing = z.infer<typeof removingSchema>;
export type Removal = z.infer<typeof removalSchema>;
