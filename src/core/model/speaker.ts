import { z } from 'zod';
import { speakerKindSchema } from './reading.ts';

/**
 * `speakers/<speaker>.yaml`; the id is the file's name. An alias is any other name of the same person or body, or an id
 * that tellings carry: so are two speakers merged, without rewriting a telling.
 */
export const speakerSchema = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).exactOptional(),
  kind: speakerKindSchema.exactOptional(),
  /** Id of the body that this one belongs to. */
  parent: z.string().min(1).exactOptional(),
  side: z.string().min(1).exactOptional(),
  country: z.string().min(1).exactOptional(),
  /** Addresses of the same person or body elsewhere (Wikidata, OpenSanctions). */
  same_as: z.array(z.string().min(1)).exactOptional(),
  note: z.string().exactOptional(),
});

export type Speaker = z.infer<typeof speakerSchema>;
