import { holdsLetterOrDigit } from '../../text/letters.ts';
/** Phrases that are looked for at the beginning of a line or of any of its words, found by their first letters. */
export type PhraseTable = ReadonlyMap<string, readonly string[]>;

const KEY = 4;

/** A table of phrases of at least four characters, in lower case. */
export function phraseTable(list: readonly string[]): PhraseTable {
  const table = new Map<string, string[]>();
  for (const phrase of list) {
    const key = phrase.slice(0, KEY);
    table.set(key, [...(table.get(key) ?? []), phrase]);
  }
  return table;
}

/** The longest phrase of the table that begins at `at` in `plain` and ends with a word there; null for none. */
export function phraseFrom(plain: string, at: number, table: PhraseTable): string | null {
  const candidates = table.get(plain.slice(at, at + KEY));
  if (candidates === undefined) return null;
  let longest: string | null = null;
  for (const phrase of candidates) {
    if (!plain.startsWith(phrase, at) || holdsLetterOrDigit(plain.charAt(at + phrase.length))) continue;
    if (longest === null || phrase.length > longest.length) longest = phrase;
  }
  return longest;
}

/** Whether `plain` begins with a phrase of the table. */
export function opensWith(plain: string, table: PhraseTable): boolean {
  return phraseFrom(plain, 0, table) !== null;
}

/** Whether a phrase of the table begins with any word of `plain`, whose words single spaces part. */
export function holdsPhrase(plain: string, table: PhraseTable): boolean {
  for (let at = 0; at >= 0; at = next(plain, at)) if (phraseFrom(plain, at, table) !== null) return true;
  return false;
}

/** Where the next word begins, brackets and quotation marks passed over; -1 behind the last. */
function next(plain: string, at: number): number {
  const space = plain.indexOf(' ', at);
  if (space < 0) return -1;
  const unit = plain.charCodeAt(space + 1);
  return unit === 0x28 || unit === 0x22 || unit === 0x201c ? space + 2 : space + 1;
}
