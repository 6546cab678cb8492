import { isApostrophe, KIND, kindAt, widthAt } from './characters.ts';
import { CLITICS, symbolEnd } from './symbols.ts';
import { wordEnd } from './words.ts';

/** A text cut into words and punctuation, not yet into sentences. Offsets are UTF-16 code units. */
export interface Pieces {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: readonly string[];
  readonly lower: readonly string[];
  /**
   * A number below WORDS_KEPT for each word, the same in every text of a process, so that what is known of a word need be found
   * once and not at each place; -1 for a word that has none.
   */
  readonly number: Int32Array;
}

/** So many words have numbers: bounded, so that hostile text cannot fill the memory. */
export const WORDS_KEPT = 30_000;

/** Every character but blanks, controls and invisible ones stands in exactly one piece, in order. Linear in the text's length. */
export function findPieces(text: string): Pieces {
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (start: number, end: number): void => {
    starts.push(start);
    ends.push(end);
  };
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === KIND.symbol) {
      const end = symbolEnd(text, at);
      add(at, end);
      at = end;
    } else if (kind >= KIND.letter && kind <= KIND.mark) {
      const end = wordEnd(text, at);
      partClitics(text, { start: at, end }, add);
      at = end;
    } else at += widthAt(text, at);
  }
  return withWords(text, starts, ends);
}

function withWords(text: string, starts: readonly number[], ends: readonly number[]): Pieces {
  const word: string[] = [];
  const lower: string[] = [];
  const number = new Int32Array(starts.length);
  for (let index = 0; index < starts.length; index += 1) {
    const form = formOf(text.slice(starts[index], ends[index]));
    word.push(form.word);
    lower.push(form.lower);
    number[index] = form.number;
  }
  return { text, count: starts.length, start: new Int32Array(starts), end: new Int32Array(ends), word, lower, number };
}

/** A word as written and as it is compared. */
interface Form {
  readonly word: string;
  readonly lower: string;
  readonly number: number;
}

/** One string a word, however often it is written: the tables that every stage asks find it by its identity. */
function formOf(word: string): Form {
  if (word.length > LONGEST_KEPT) return { word, lower: lowered(word), number: -1 };
  const known = forms.get(word);
  if (known !== undefined) return known;
  const kept = forms.size < WORDS_KEPT;
  const form = { word, lower: lowered(word), number: kept ? forms.size : -1 };
  if (kept) forms.set(word, form);
  return form;
}

const forms = new Map<string, Form>();
/** The engine keeps the whole text for a longer part of it. */
const LONGEST_KEPT = 12;

/** Lower case, apostrophes and hyphens made plain, invisible characters gone. */
function lowered(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length === 1) return PLAIN.get(lower) ?? lower;
  if (isPlain(lower)) return lower;
  const straight = lower.replace(/[’ʼ‛＇]/g, "'");
  if (isPlain(straight)) return straight;
  return straight
    .replace(/(?<=\p{L})[‘´`]/gu, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\p{Cf}/gu, '');
}

function isPlain(lower: string): boolean {
  for (let index = 0; index < lower.length; index++) {
    const unit = lower.charCodeAt(index);
    if (unit > 0x7f || unit === GRAVE) return false;
  }
  return true;
}

const GRAVE = 0x60;

/** The same for single characters, which are most of what is not ASCII. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Array.from('’ʼ‛＇', (apostrophe): [string, string] => [apostrophe, "'"]),
  ...Array.from('‐‑', (hyphen): [string, string] => [hyphen, '-']),
]);

type Add = (start: number, end: number) => void;

/** "ministry’s" → "ministry" "’s", "couldn't've" → "could" "n't" "'ve", "cannot" → "can" "not". */
function partClitics(text: string, word: { readonly start: number; readonly end: number }, add: Add): void {
  let end = word.end;
  let cut = cliticStart(text, word.start, end);
  if (cut <= word.start && fusedAt(text, word.start, end) === undefined) {
    add(word.start, end);
    return;
  }
  const cuts: number[] = [end];
  for (; cut > word.start; cut = cliticStart(text, word.start, end)) {
    cuts.push(cut);
    end = cut;
  }
  const fused = fusedAt(text, word.start, end);
  if (fused !== undefined) cuts.push(word.start + fused);
  let start = word.start;
  for (let index = cuts.length - 1; index >= 0; index--) {
    add(start, cuts[index] ?? word.end);
    start = cuts[index] ?? word.end;
  }
}

/** Two words written as one, and where the second begins. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

/** Where the second word begins in two that are written as one; the first letter tells most others apart. */
function fusedAt(text: string, start: number, end: number): number | undefined {
  const length = end - start;
  const first = text.charCodeAt(start) | 0x20;
  if (!(length === 5 || length === 6) || !(first === 0x63 || first === 0x67 || first === 0x77)) return undefined;
  return FUSED.get(text.slice(start, end).toLowerCase());
}

/** Where the clitic that closes text[start, end) begins; 0 for none. */
function cliticStart(text: string, start: number, end: number): number {
  for (let length = 2; length <= 3 && end - length > start; length++) {
    const at = end - length;
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const tail = text.slice(at + 1, end).toLowerCase();
    if (CLITICS.has(tail)) return at;
    return tail === 't' && text.charAt(at - 1).toLowerCase() === 'n' && at - 1 > start ? at - 1 : 0;
  }
  return 0;
}
