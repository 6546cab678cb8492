import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import type { Range } from '../range.ts';
import { isAcronym } from './words.ts';

/** No body that an article abbreviates has a longer name. */
const LONGEST = 12;

const SMALL: ReadonlySet<string> = new Set(
  'of for and on in to the a an our & at by with from against de la du des'.split(' '),
);

/** The names that letters in brackets abbreviate, by the token that each begins with. */
export function expandedNames(document: Document): ReadonlyMap<number, Range> {
  const found = new Map<number, Range>();
  const { word, count } = document.tokens;
  for (let at = 1; at < count; at += 1) {
    const range = word[at] === '(' ? expandedName(document, at) : null;
    if (range) found.set(range.from, range);
  }
  return found;
}

/**
 * The whole words of a name that letters in brackets abbreviate: "Alliance to Reclaim Our Harbour (AROH)". Null where the
 * capitals before the bracket do not begin with those letters in their order ("Main Intelligence Directorate (HUR)").
 */
function expandedName(document: Document, bracket: number): Range | null {
  const { word, sentence } = document.tokens;
  const short = word[bracket + 1] ?? '';
  if (word[bracket] !== '(' || word[bracket + 2] !== ')' || !isAcronym(short)) return null;
  const letters = short.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length < 3) return null;
  let all = '';
  let capitals = '';
  for (let at = bracket - 1; at >= bracket - LONGEST && sentence[at] === sentence[bracket]; at -= 1) {
    const own = word[at] ?? '';
    const capital = isCapitalised(own);
    if (!capital && !SMALL.has(own)) return null;
    const initials = initialsOf(own);
    all = initials + all;
    if (capital) capitals = initials + capitals;
    if (capital && !SMALL.has(own.toLowerCase()) && (all === letters || capitals === letters))
      return { from: at, to: bracket };
  }
  return null;
}

/** "Anti-Fraud" gives two letters. */
function initialsOf(word: string): string {
  return word
    .toLowerCase()
    .split('-')
    .map((part) => part[0] ?? '')
    .join('');
}
