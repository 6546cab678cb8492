import { z } from 'zod';
import { countrySchema } from './country.ts';
import { isWebAddress, NO_WEB_ADDRESS } from './details.ts';
import { speakerKindSchema } from './reading.ts';
import { daySchema, personSchema } from './signature.ts';

/** How far one person trusted a source on one day, by the Admiralty scale: A (completely) to E (not at all), F (cannot be judged). */
export const reliabilitySchema = z.strictObject({
  grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  by: personSchema,
  at: daySchema,
  note: z.string().min(1).exactOptional(),
});

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
  country: countrySchema.exactOptional(),
  /** Addresses of the same person or body elsewhere (Wikidata, OpenSanctions). */
  same_as: z.array(z.string().refine(isWebAddress, NO_WEB_ADDRESS)).exactOptional(),
  /** Added at the end, none is taken away: of each person the latest counts. It says nothing about any one claim. */
  reliability: z.array(reliabilitySchema).min(1).exactOptional(),
  note: z.string().exactOptional(),
});

export type Reliability = z.infer<typeof reliabilitySchema>;
export type Speaker = z.infer<typeof speakerSchema>;
