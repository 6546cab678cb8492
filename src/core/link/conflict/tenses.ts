import { CARDINALS } from '../../extract/lexicon/numbers.ts';
import { AHEAD } from '../lexicon/news-acts.ts';
import type { Words } from './terms.ts';

interface Worded {
  readonly words: Words;
}

/** "It will close" is neither denied nor told by "it has not closed"; "closing the plant" may be either. */
export function haveTwoTenses(a: Worded, b: Worded): boolean {
  if (isTenseless(a.words) || isTenseless(b.words)) return false;
  return isAhead(a) !== isAhead(b);
}

function isTenseless({ lower }: Words): boolean {
  const [first = ''] = lower;
  return first === 'to' || first.endsWith('ing') || lower.some((word, at) => word === 'to' && lower[at + 1] === 'be');
}

export function isAhead({ words }: Worded): boolean {
  const { lower } = words;
  // "She faces a ban of four years" and gets three.
  return lower.some(
    (word, at) =>
      AHEAD.has(word) ||
      (word === 'wo' && lower[at + 1] === "n't") ||
      (word === 'to' && BE.has(lower[at - 1] ?? '')) ||
      (word === 'faces' && ARTICLES.has(lower[at + 1] ?? '')),
  );
}

/** "Was to remove 2.4 million tonnes"; not "the only way out is to resign". */
const BE: ReadonlySet<string> = new Set(['was', 'were', 'are']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'up']);

/** "There was no siren before seven" says nothing of two past seven. */
export function isBoundInTime({ words: { lower } }: Worded): boolean {
  return lower.some((word, at) => BOUNDS.has(word) && isTime(lower[at + 1] ?? ''));
}

const BOUNDS: ReadonlySet<string> = new Set(['before', 'until', 'till', 'after']);

function isTime(word: string): boolean {
  return (
    /^\d/.test(word) ||
    CARDINALS.has(word) ||
    /^(?:noon|midnight|dawn|dusk|christmas|easter|spring|summer|autumn|winter|[a-z]+day)$/.test(word)
  );
}

/** "Told him to drop the weapon". */
export function isOrder({ words: { lower } }: Worded): boolean {
  return lower.slice(0, 2).includes('to');
}

/** What should be so is not said to be so. */
export const NORMS: ReadonlySet<string> = new Set(['should', 'must', 'ought']);
