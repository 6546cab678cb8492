import type { Gone, TellingsFile } from '../core/model/tellings-file.ts';
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
  if (ours === theirs) return { clean: true, text: ours };
  return { clean: true, text: encodeTellings({ ...own.value, gone: goneOf(own.value, other.value) }) };
}

function goneOf(ours: TellingsFile, theirs: TellingsFile): Gone[] {
  const told = new Set(ours.tellings.map(({ id }) => id));
  const lost = theirs.tellings.map(({ id, content }) => ({ id, content: content.map(({ exact }) => exact) }));
  const gone = [...theirs.gone, ...lost, ...ours.gone].filter(({ id }) => !told.has(id));
  const byId = new Map(gone.map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
