import { foldWords } from '../text/fold-text.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { isSpokesperson, withoutOffice } from './offices.ts';
import { stem } from './words/stems.ts';

const LEAST_ROOT = 4;

/** What names are compared by: "Sarvia's defence ministry" and "the Sarvian ministry of defence" have the same words. */
export function nameWords(name: string): ReadonlySet<string> {
  return new Set(wordsOf(name).map(rooted));
}

/** What houses are compared by: the same but for what every house has, "the culture minister" as the ministry. */
export function houseWords(name: string): ReadonlySet<string> {
  const all = wordsOf(name).map((word) => MINISTRIES.get(word) ?? rooted(word));
  const telling = all.filter((word) => !HEADS.has(word));
  return new Set(telling.length === 0 ? all : telling);
}

function wordsOf(name: string): string[] {
  return foldWords(name.replaceAll(/['’]s\b/g, '')).filter((word) => !FUNCTION_WORDS.has(word));
}

function rooted(word: string): string {
  return rootOf(stem(word));
}

/** "The county health office", "health officials of the county", "the country's air force": what is the same but for these is one body. */
const HEADS: ReadonlySet<string> = new Set(
  'office officials authority authorities headquarters country nation national'.split(' ').map(rooted),
);

/** Who leads a ministry speaks for it. */
const MINISTRIES: ReadonlyMap<string, string> = new Map([
  ['minister', rootOf(stem('ministry'))],
  ['prosecutors', stem('prosecutor')],
]);

/** A country and its people: "sarvia", "sarvian"; "ukrain", "ukrainian". Applied to both sides, so what is left need be no word. */
function rootOf(word: string): string {
  const root = word.replace(/(?:ian|ean|an|ish|ese|ia|i|a|e)$/, '');
  return root.length < LEAST_ROOT ? word : root;
}

/** Whom somebody speaks for who is called by that alone: "a Kestrel spokeswoman"; null where it is not said. */
export function houseSpokenFor(name: string): ReadonlySet<string> | null {
  if (!isSpokesperson(name)) return null;
  const rest = withoutOffice(name).trim();
  return rest === '' ? null : houseWords(rest);
}

export function holds(fuller: ReadonlySet<string>, name: ReadonlySet<string>): boolean {
  for (const word of name) if (!fuller.has(word)) return false;
  return true;
}
