import { z } from 'zod';
import { countrySchema } from './country.ts';

export const outletKindSchema = z.enum([
  'agency',
  'newspaper',
  'magazine',
  'broadcaster',
  'website',
  'telegram',
  'platform',
  'other',
]);

/** `outlets/<outlet>.yaml`; the id is the file's name. An alias is any other name, or an id that tellings carry. */
export const outletSchema = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).exactOptional(),
  domain: z.string().min(1).exactOptional(),
  kind: outletKindSchema.exactOptional(),
  country: countrySchema.exactOptional(),
  note: z.string().exactOptional(),
});

export type Outlet = z.infer<typeof outletSchema>;
export type OutletKind = z.infer<typeof outletKindSchema>;
