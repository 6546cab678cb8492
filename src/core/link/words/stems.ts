import { DERIVED, type Endings, FINISHED, IRREGULAR, LATIN, QUALITIES } from '../lexicon/suffixes.ts';
import { KNOWN_STEMS } from './known-stems.ts';
import { americanSpelling } from './spellings.ts';

/**
 * The Porter2 ("English") stemmer of Martin Porter's Snowball, http://snowballstem.org/algorithms/english/stemmer.html, as
 * table and walk: "deserted", "deserting" and "desertions" are all "desert", and "defence" is "defense". Takes a folded word: lower case, no accents, no
 * apostrophe. Words with a digit, of fewer than three letters or of more than forty are their own stems.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size === 0) recall();
  const found = stems.get(word) ?? makeStem(americanSpelling(word));
  if (stems.size >= MOST_KEPT) stems.clear();
  stems.set(word, found);
  return found;
}

/** News uses the same few thousand words over and over. A word's stem never changes, so keeping it changes no answer. */
export const stems = new Map<string, string>();
const MOST_KEPT = 50_000;

function recall(): void {
  const parts = KNOWN_STEMS.split(' ');
  for (let at = 0; at + 1 < parts.length; at += 2) stems.set(parts[at] ?? '', parts[at + 1] ?? '');
}

const LEAST_LETTERS = 3;
const MOST_LETTERS = 40;

function makeStem(word: string): string {
  if (word.length < LEAST_LETTERS || word.length > MOST_LETTERS || !/^[a-z]+$/.test(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const singular = withoutPlural(withConsonantY(word));
  if (FINISHED.has(singular)) return singular;
  return [withoutTense, withI, ...SUFFIX_STEPS, withoutEnd]
    .reduce((shorter, step) => step(shorter), singular)
    .toLowerCase();
}

/** Marks each y that is a consonant as Y: at the beginning and after a vowel. */
function withConsonantY(word: string): string {
  if (!word.includes('y')) return word;
  return word.replace(/^y/, 'Y').replace(/(?<=[aeiouy])y/g, 'Y');
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiouy'.includes(letter);
}

/** Where the region after the first non-vowel after a vowel begins, looking from `from`. */
function regionFrom(word: string, from: number): number {
  for (let at = from; at + 1 < word.length; at++) {
    if (isVowel(word.charAt(at)) && !isVowel(word.charAt(at + 1))) return at + 2;
  }
  return word.length;
}

const PREFIXES: readonly string[] = ['gener', 'commun', 'arsen'];

function firstRegion(word: string): number {
  const prefix = PREFIXES.find((one) => word.startsWith(one));
  return prefix === undefined ? regionFrom(word, 0) : prefix.length;
}

function secondRegion(word: string): number {
  return regionFrom(word, firstRegion(word));
}

/** Whether a word ends in a short syllable: "rap", "trap", "entrap", "ow", "on", "at", not "uproot" or "bestow". */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  if (last === 1) return isVowel(word.charAt(0)) && !isVowel(word.charAt(1));
  const [before, vowel, after] = [word.charAt(last - 2), word.charAt(last - 1), word.charAt(last)];
  return last > 1 && !isVowel(before) && isVowel(vowel) && !isVowel(after) && !'wxY'.includes(after);
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ied') || word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1);
  if (!word.endsWith('s') || word.endsWith('us') || word.endsWith('ss')) return word;
  return /[aeiouy]/.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

const TENSES: readonly string[] = ['ingly', 'edly', 'ing', 'ed'];

function withoutTense(word: string): string {
  const agreed = ['eedly', 'eed'].find((ending) => word.endsWith(ending));
  if (agreed !== undefined) {
    return word.length - agreed.length >= firstRegion(word) ? `${word.slice(0, -agreed.length)}ee` : word;
  }
  const ending = TENSES.find((one) => word.endsWith(one));
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  if (!/[aeiouy]/.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return endsShort(rest) && firstRegion(rest) >= rest.length ? `${rest}e` : rest;
}

function withI(word: string): string {
  return word.length > 2 && /[yY]$/.test(word) && !isVowel(word.charAt(word.length - 2))
    ? `${word.slice(0, -1)}i`
    : word;
}

const SUFFIX_STEPS: readonly ((word: string) => string)[] = [
  (word) => replaceEnding(word, DERIVED, (ending, rest) => mayDerive(ending, rest) && rest.length >= firstRegion(word)),
  (word) =>
    replaceEnding(
      word,
      QUALITIES,
      (ending, rest) => rest.length >= (ending === 'ative' ? secondRegion(word) : firstRegion(word)),
    ),
  (word) =>
    replaceEnding(
      word,
      LATIN,
      (ending, rest) => rest.length >= secondRegion(word) && (ending !== 'ion' || /[st]$/.test(rest)),
    ),
];

function mayDerive(ending: string, rest: string): boolean {
  if (ending === 'ogi') return rest.endsWith('l');
  return ending !== 'li' || /[cdeghkmnrt]$/.test(rest);
}

function replaceEnding(word: string, endings: Endings, may: (ending: string, rest: string) => boolean): string {
  const found = endingsBy(endings, word.slice(-1)).find(([ending]) => word.endsWith(ending));
  if (found === undefined) return word;
  const rest = word.slice(0, -found[0].length);
  return may(found[0], rest) ? rest + found[1] : word;
}

/** Of a table's endings those that end in this letter, in its order: few of them need be tried. */
function endingsBy(endings: Endings, last: string): Endings {
  const known = byLast.get(endings) ?? new Map<string, Endings>();
  byLast.set(endings, known);
  const found = known.get(last) ?? endings.filter(([ending]) => ending.endsWith(last));
  known.set(last, found);
  return found;
}

const byLast = new Map<Endings, Map<string, Endings>>();

function withoutEnd(word: string): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('ll')) return rest.length >= secondRegion(word) ? rest : word;
  if (!word.endsWith('e')) return word;
  return rest.length >= secondRegion(word) || (rest.length >= firstRegion(word) && !endsShort(rest)) ? rest : word;
}
