import type { Document } from '../document.ts';
import type { Range } from '../range.ts';
import { isBodyWord, isGivenName, isTitle } from './words.ts';

const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;
const HEADS: ReadonlySet<string> = new Set(['head', 'chief', 'mayor', 'chair', 'deputy']);

/** Where a person's name begins behind an office, and the word that says the office. */
interface Holder {
  readonly from: number;
  readonly title: Range;
}

/**
 * Where the name of a person begins in a run of capitals that closes an office: "Minister of the Interior | P.D. Brandt", "mayor of
 * Sarrow | Ivo Brandt", "head of the Sarrow Regional Administration | Oleh Brandt". Null where no office stands before the
 * run, or no given name or initials in it.
 */
export function personBehindOffice(document: Document, run: Range): Holder | null {
  const { word } = document.tokens;
  const office = officeBefore(document, run.from);
  if (office < 0) return null;
  const title = { from: office, to: office + 1 };
  for (let at = run.from + 1; at + 1 < run.to; at += 1) {
    const initials = INITIALS.test(word[at] ?? '') && (word[at] ?? '').includes('.');
    const given = isGivenName(word[at] ?? '') && !isBodyWord(document.tokens.lower[at + 1] ?? '');
    if (initials || given) return { from: at, title };
  }
  return null;
}

/** "Minister of the | Interior", "deputy head of | Sarrow": the title before "of" right before; -1 for none. */
function officeBefore({ tokens }: Document, from: number): number {
  const { lower, sentence } = tokens;
  const of = lower[from - 1] === 'the' ? from - 2 : from - 1;
  const title = lower[of - 1] ?? '';
  const office = lower[of] === 'of' && sentence[of - 1] === sentence[from] && (isTitle(title) || HEADS.has(title));
  return office ? of - 1 : -1;
}

const DEPUTIES: ReadonlySet<string> = new Set(['deputy', 'vice', 'acting', 'assistant', 'first']);
const OFFICES: ReadonlySet<string> = new Set(
  'minister president premier chancellor secretary governor mayor commissioner ambassador prosecutor chairman director'.split(
    ' ',
  ),
);

/** "Minister of Sport", "the Deputy Minister" without a name behind it: an office, and nobody's name. */
export function isOfficeOnly({ tokens }: Document, run: Range): boolean {
  const words = tokens.lower.slice(run.from, run.to);
  const [first = '', second = ''] = words;
  if (words.length === 2 && DEPUTIES.has(first) && OFFICES.has(second)) return true;
  const of = words.indexOf('of');
  return of > 0 && isTitle(words[of - 1] ?? '') && words.length <= of + 2;
}
