import { isCapitalised, isSigns } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { isOutletName } from '../names/outlet-names.ts';
import type { Range } from '../range.ts';

/** Whether the words name the outlet that published the article, or an outlet by their own look. */
export function isOwnName(document: Document, range: Range): boolean {
  const { lower } = document.tokens;
  if (range.to - range.from === 1 && lower[range.from] === 'we') return true;
  const name = nameOf(document, range);
  if (name === null) return false;
  const words = name
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== 'the');
  const own = (document.outlet ?? '').toLowerCase().split(' ');
  return (words.length > 0 && words.every((word) => own.includes(word))) || isOutletName(name);
}

const PRONOUNS: ReadonlySet<string> = new Set(
  listed('it, they, he, she, this, which, there, i, who, neither, none, nobody'),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  listed('through, via, in, on, at, from, with, by, of, or, and, any, no'),
);
const NAME = 14;

/** The name in a range as written, without a leading "the" before a proper name; null where there is none. */
export function nameOf(document: Document, range: Range): string | null {
  const { lower, start, end, word } = document.tokens;
  let { from } = range;
  if (
    lower[from] === 'neither' ||
    lower[from] === 'no' ||
    (lower[from] === 'the' && word[from] === 'the' && isCapitalised(word[from + 1] ?? ''))
  )
    from += 1;
  let to = Math.min(range.to, from + NAME);
  while (to > from && endsNoName(word[to - 1] ?? '')) to -= 1;
  if (to <= from) return null;
  if (to - from === 1 && lower[from] === 'we') return document.outlet;
  if (to - from === 1 && PRONOUNS.has(lower[from] ?? '')) return null;
  if (PREPOSITIONS.has(lower[from] ?? '') || isParticiple(word[from] ?? '')) return null;
  const nor = lower.slice(from, to).indexOf('nor');
  if (nor > 0) to = from + nor;
  const aside = lower.slice(from, to).indexOf(',');
  // "Ivo Lind, a lawyer" is one person, "Ivo Lind, Ada Moor and the council" are three.
  if (aside > 0 && !isCapitalised(word[from + aside + 1] ?? '')) to = from + aside;
  return document.text.slice(start[from] ?? 0, end[to - 1] ?? 0);
}

function endsNoName(word: string): boolean {
  return isSigns(word) || word === 'also' || word === 'then' || (word.endsWith('ly') && /^\p{Ll}+ly$/u.test(word));
}

function isParticiple(word: string): boolean {
  return word.endsWith('ing') && /^\p{Ll}+ing$/u.test(word);
}
