import { z } from 'zod';
import { isWebAddress, NO_WEB_ADDRESS } from './details.ts';
import { isPublishedValue } from './published.ts';

/**
 * The front matter of `articles/<xx>/<article>.md`: what is known of an article from outside its text. The body follows
 * the closing fence, byte for byte. Keys are written in this order; an absent key means that nobody said.
 */
export const articleMatterSchema = z.strictObject({
  /** Must equal the file's name, so that a copied file cannot pass for another article. */
  id: z.string().regex(/^a-[0-9a-z]{8}$/, 'an article id is a- and 8 letters or digits'),
  /** Base name of the file that was read (`dump.jsonl#12` for line 12, `-` for standard input); never a path. */
  input: z.string().min(1),
  /** The headline, where the input or a person gave it. */
  title: z.string().min(1).exactOptional(),
  /** Name of the outlet as given; which outlet that is, the registry says. */
  outlet: z.string().min(1).exactOptional(),
  url: z.string().refine(isWebAddress, NO_WEB_ADDRESS).exactOptional(),
  /** EDTF level 0: 2031, 2031-03, 2031-03-02 or a date-time. */
  published: z.string().refine(isPublishedValue, 'a date is YYYY, YYYY-MM, YYYY-MM-DD or a date-time').exactOptional(),
  /** Of the body as UTF-8: a body that was changed by hand no longer matches. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 is 64 hex digits'),
});

export type ArticleMatter = z.infer<typeof articleMatterSchema>;
