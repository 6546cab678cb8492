import { goneWithout } from '../core/link/corrections/keep-ids.ts';
import { decodeTellings } from './decode-tellings.ts';
import { encodeTellings } from './encode-tellings.ts';
import type { MergedText, Versions } from './merge.ts';

/**
 * Merges what a reader computed on two branches: ours as it is, and what only theirs told as gone, so that no decision loses its
 * object. `claims rebuild` then reads the merged article and finds again what it tells. Null where a side cannot be read.
 */
export function mergeTellings({ ours, theirs }: Versions): MergedText | null {
  const [own, other] = [ours, theirs].map((text) => decodeTellings(text, { root: '', path: '' }));
  if (own?.ok !== true || other?.ok !== true) return null;
  const told = new Set(own.value.tellings.map(({ id }) => id));
  const gone = goneWithout(told, { tellings: other.value.tellings, gone: [...own.value.gone, ...other.value.gone] });
  return { clean: true, text: ours === theirs ? ours : encodeTellings({ ...own.value, gone }) };
}
