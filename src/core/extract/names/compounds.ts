import type { Document } from '../document.ts';
import { NOUNS } from '../lexicon/descriptors.ts';

const COMPOUNDS: ReadonlySet<string> = new Set([...NOUNS.keys()].filter((word) => word.includes('-')));

/** The noun of the tables that two words are where it is written with a hyphen there: "think tank", "fire brigade"; '' for none. */
export function compoundAt({ tokens }: Document, at: number): string {
  if (tokens.sentence[at - 1] !== tokens.sentence[at]) return '';
  const written = `${tokens.lower[at - 1] ?? ''}-${tokens.lower[at] ?? ''}`;
  if (COMPOUNDS.has(written)) return written;
  return written.endsWith('s') && COMPOUNDS.has(written.slice(0, -1)) ? written.slice(0, -1) : '';
}
