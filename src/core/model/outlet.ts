import { z } from 'zod';

const outletKindSchema = z.enum([
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
  country: z.string().min(1).exactOptional(),
  note: z.string().exactOptional(),
});

export type Outlet = z.infer<typeof outletSchema>;
