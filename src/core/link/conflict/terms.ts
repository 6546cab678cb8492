import { foldText } from '../../text/fold-text.ts';
import { tokenise } from '../../text/tokens.ts';
import { FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import type { Told } from '../told.ts';
import { stem } from '../words/stems.ts';
import { conceptOf } from '../words/weights.ts';
import { actsIn } from './acts.ts';

/** The words of one telling in order, each under the forms in which it is compared. */
export interface Words {
  readonly count: number;
  /** As written. */
  readonly written: readonly string[];
  readonly lower: readonly string[];
  /** Folded and stemmed; empty for punctuation. */
  readonly stems: readonly string[];
  /** Whether the word is written as a name is. */
  readonly name: readonly boolean[];
  /** The class of acts that each word is of, alone or in a phrase: `dismissed` for both words of "laid off". */
  readonly act: readonly (string | undefined)[];
  /** Where each begins in the joined content, UTF-16 code units. */
  readonly start: ArrayLike<number>;
}

/** The content of a telling, its spans joined by a blank. */
export function wordsOf(told: Pick<Told, 'content'>): Words {
  const tokens = tokenise(told.content.join(' '));
  const written: string[] = [];
  const lower: string[] = [];
  const stems: string[] = [];
  const name: boolean[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at] ?? '';
    const folded = foldText(word);
    written.push(word);
    lower.push(tokens.lower[at] ?? '');
    stems.push(stem(folded));
    name.push(isName(tokens, at, folded));
  }
  const act = actsIn({ lower, stems, name });
  return { count: tokens.count, written, lower, stems, name, act, start: tokens.start };
}

interface Tokened {
  readonly word: readonly string[];
  readonly lower: readonly string[];
}

/**
 * "Halvas", "KHC"; at the beginning only where the next word is one too, or is the verb of one: "Halvas denied" names
 * somebody, "Residents fled" and "Traffic was stopped" nobody.
 */
function isName({ word, lower }: Tokened, at: number, folded: string): boolean {
  if (!isCapital(word[at]) || FUNCTION_WORDS.has(folded)) return false;
  if (/^["“‘'(]*$/.test(word[at - 1] ?? '') && at < 2) {
    const next = lower[at + 1] ?? '';
    if (next === ',' && /^\d+$/.test(lower[at + 2] ?? '')) return true;
    return (
      isCapital(word[at + 1]) || isLoud(word[at] ?? '') || next === "'s" || (isVerb(next) && !isBare(folded, next))
    );
  }
  return true;
}

const VERBS: ReadonlySet<string> = new Set(
  (
    'was is has had will would did may might could can told took fled left fell came went began won lost made gave got ran saw shot held ' +
    'sold bought paid broke sank hit drove rose met said knew owes wants'
  ).split(' '),
);
const REGULAR = /^[a-z]{2,}ed$/;

function isVerb(word: string): boolean {
  return VERBS.has(word) || REGULAR.test(word);
}

/** Nouns that stand without an article: plurals, stuff, and a few more. Of what "was" or "has" there is one: "Tormoss was" names a town. */
function isBare(folded: string, next: string): boolean {
  return (folded.endsWith('s') && !OF_ONE.has(next)) || BARE.has(folded) || conceptOf(folded).weight < RARE;
}

const OF_ONE: ReadonlySet<string> = new Set(['was', 'is', 'has']);

const BARE: ReadonlySet<string> = new Set(
  (
    'police traffic gas oil water rain snow fog smoke fire turnout nobody everyone everybody somebody someone nothing everything ' +
    'parliament congress women men children production power electricity trade wheat grain food fuel maize coal steel work staff crew visibility ' +
    'weather news politics athletics headquarters damage evidence information equipment money unemployment inflation most both neither either'
  ).split(' '),
);

function isLoud(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** Code units of A, Z and of the first that is not ASCII: of most words they tell, sooner than an expression. */
const [FIRST_CAPITAL, LAST_CAPITAL, FIRST_BEYOND_ASCII] = [0x41, 0x5a, 0x80];

function isCapital(word: string | undefined): boolean {
  const first = word?.charCodeAt(0) ?? 0;
  if (first < FIRST_BEYOND_ASCII) return first >= FIRST_CAPITAL && first <= LAST_CAPITAL;
  return word !== undefined && /^\p{Lu}/u.test(word);
}

/** What a telling is about: terms with their weights. */
export type Terms = ReadonlyMap<string, number>;

export const NAME_WEIGHT = 3;
const WORD_WEIGHT = 2;
const COMMON_WEIGHT = 1;

/** A term for each word that says what happened to whom: a class of acts (`#dead`), a name, a stem. No figures. */
export function termsOf(words: Words): Map<string, number> {
  const terms = new Map<string, number>();
  for (let at = 0; at < words.count; at++) {
    const term = termAt(words, at);
    if (term !== null) terms.set(...term);
  }
  return terms;
}

/** The term of one word with its weight; null for figures and for words that carry none. */
export function termAt(words: Words, at: number): readonly [term: string, weight: number] | null {
  const folded = words.stems[at] ?? '';
  const act = words.act[at];
  if (act !== undefined) return [`#${act}`, WORD_WEIGHT];
  if (folded.length < 2 || /\d/.test(folded) || FUNCTION_WORDS.has(words.lower[at] ?? '')) return null;
  const { key, weight: rarity } = conceptOf(foldText(words.written[at] ?? ''));
  const name = words.name[at] === true;
  const weight =
    rarity >= RARE && name ? NAME_WEIGHT : rarity >= TELLING ? WORD_WEIGHT : rarity >= PLAIN ? COMMON_WEIGHT : 0;
  return weight === 0 ? null : [name ? folded : key, weight];
}

/** Rarities in sixteenths of a bit: a word of one text in a hundred, in twenty, in four. */
export const RARE = 106;
export const TELLING = 69;
const PLAIN = 32;

/** How far two tellings speak of one thing. */
export interface Agreement {
  /** Weight of the terms that both have. */
  readonly shared: number;
  /** The same in hundredths of the weight of the shorter. */
  readonly share: number;
  /** And of the longer. */
  readonly longer: number;
}

/** Compares terms, those of `besides` left out on both sides. */
export function agreementOf(a: Terms, b: Terms, besides: ReadonlySet<string> = NOTHING): Agreement {
  let shared = 0;
  for (const [term, weight] of a) if (b.has(term) && !besides.has(term)) shared += Math.min(weight, b.get(term) ?? 0);
  const [first, second] = [weightOf(a, besides), weightOf(b, besides)];
  const share = (whole: number): number => (whole === 0 ? 0 : Math.floor((shared * 100) / whole));
  return { shared, share: share(Math.min(first, second)), longer: share(Math.max(first, second)) };
}

const NOTHING: ReadonlySet<string> = new Set();

function weightOf(terms: Terms, besides: ReadonlySet<string>): number {
  let sum = 0;
  for (const [term, weight] of terms) if (!besides.has(term)) sum += weight;
  return sum;
}
