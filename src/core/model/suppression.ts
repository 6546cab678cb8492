import { z } from 'zod';
import { daySchema, personSchema } from './signature.ts';
import { wordings } from './wordings.ts';

/** One finding, or all of one rule and file or folder, that a desk has looked at and leaves as it is for a while. */
export const suppressionSchema = z
  .strictObject({
    code: z
      .string()
      .refine((code) => Object.hasOwn(wordings, code), 'no rule has this name; see them with: claims rules'),
    /** A file or folder of the ledger. */
    path: z
      .string()
      .regex(/^[^\s/].*$/, 'write a path from the ledger’s root')
      .exactOptional(),
    /** Of the telling, article, speaker or outlet that it is about; or the finding's fingerprint. */
    id: z.string().regex(/\S/, 'write an id').exactOptional(),
    reason: z.string().regex(/\S/, 'write why'),
    by: personSchema,
    /** The last day on which it holds. */
    until: daySchema,
  })
  .refine(({ path, id }) => path !== undefined || id !== undefined, 'write path or id: what is suppressed');

export type Suppression = z.infer<typeof suppressionSchema>;
