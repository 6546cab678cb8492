import { foldText, foldWords } from '../../text/fold-text.ts';
import { FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import { nearnessOf } from '../words/near-words.ts';
import { isVerb } from '../words/verbs.ts';
import { conceptOf } from '../words/weights.ts';
import type { Quantity } from './figures.ts';
import { likeness, type Meaning } from './meanings.ts';
import type { NumberPlace } from './number-places.ts';
import type { Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import { termAt, type Words } from './terms.ts';

/**
 * The tokens by which a telling says what is so of as many as a figure counts: "suspended" of "two guards had been suspended",
 * "questioned" of "she has questioned six guards", "duty" of "nine guards were on duty"; none where it says no more than that there are so many.
 */
export function predicateOf(words: Words, { from, to }: Pick<NumberPlace, 'from' | 'to'>): readonly number[] {
  const behind = verbBefore(words, from);
  if (behind !== null && isTelling(words, behind)) return [behind];
  const ahead = behind === null ? verbFrom(words, to) : null;
  const verb = ahead ?? behind;
  if (verb === null) return [];
  return saidFrom(words, ahead === null ? to : verb);
}

const CLAUSES: ReadonlySet<string> = new Set(
  ', ; : ( and or but who which that when after because before while where as if whether although though since'.split(
    ' ',
  ),
);

/** The verb before a figure, in its clause. */
function verbBefore(words: Words, from: number): number | null {
  // "Cannot begin before November".
  const start = BOUNDS.has(words.lower[from - 1] ?? '') ? from - 2 : from - 1;
  for (let at = start; at >= 0 && !CLAUSES.has(words.lower[at] ?? ''); at--) if (isDoing(words, at)) return at;
  return null;
}

const BOUNDS: ReadonlySet<string> = new Set(['before', 'after', 'since']);

/** The verb behind a figure: of "the two who died" as of "two had died". */
function verbFrom(words: Words, to: number): number | null {
  for (let at = to + 1; at < words.count && !PARTED.has(words.lower[at] ?? ''); at++) if (isDoing(words, at)) return at;
  return null;
}

const PARTED: ReadonlySet<string> = new Set([';', ':', 'and', 'but', 'or', 'while']);

/** "Killing" as well, and what stands behind "would" or "to". */
function isDoing({ lower, name }: Words, at: number): boolean {
  const word = lower[at] ?? '';
  if (isVerb(word) || (name[at] !== true && /^[a-z]{3,}ing$/.test(word))) return true;
  return MODALS.has(lower[at - 1] ?? '') && /^\p{L}{2,}$/u.test(word) && !FUNCTION_WORDS.has(word);
}

const MODALS: ReadonlySet<string> = new Set(
  "will would shall may might can could must should cannot not n't did".split(' '),
);

/** From a verb on: the first that tells what is done, else what stands behind "were" and "went". */
function saidFrom(words: Words, from: number): readonly number[] {
  const said: number[] = [];
  for (let at = from; at < words.count && at < from + MOST_AWAY; at++) {
    if (at > from && CLAUSES.has(words.lower[at] ?? '')) break;
    if (!isTelling(words, at)) continue;
    if (isDoing(words, at)) return [...said, at];
    said.push(at);
    if (said.length === MOST_SAID) break;
  }
  return said;
}

const MOST_AWAY = 9;
const MOST_SAID = 2;

/** "Were", "had", "went" and "brought" say little by themselves. */
function isTelling(words: Words, at: number): boolean {
  const word = words.lower[at] ?? '';
  if (LIGHT.has(words.stems[at] ?? '') || LIGHT.has(word) || FUNCTION_WORDS.has(word)) return false;
  return isDoing(words, at) || termAt(words, at) !== null;
}

const LIGHT: ReadonlySet<string> = new Set(
  (
    'be have do get got go went gone come came take took taken bring brought make made give gave given put set keep kept hold held ' +
    'involv includ contain compris number total amount count stand stood reach record regist report note confirm list add say tell ' +
    'know knew known estim put rise rose risen climb grow grew grown fall fell fallen see saw seen hear heard show use need find found ' +
    'follow remain stay becom becam accord sum up toll'
  ).split(' '),
);

/** Whether two tellings say of as many as they count what is not one thing: "suspended", "on duty". */
export function sayTwoThings({ a, b }: Pair, first: Quantity, second: Quantity): boolean {
  return areTwoPredicates(
    placed(a, first.said, unitTerms(a.words, first)),
    placed(b, second.said, unitTerms(b.words, second)),
  );
}

/** Whether what is told by a token of each is not one thing: "filed the indictment today", "resigned on Thursday". */
export function areToldApart(a: Profile, b: Profile, [first, second]: readonly [Tokens, Tokens]): boolean {
  return areTwoPredicates(placed(a, first, []), placed(b, second, []));
}

type Tokens = readonly number[];

interface Placed {
  readonly profile: Profile;
  readonly said: readonly number[];
  /** What is said. */
  readonly keys: readonly string[];
  /** All that a telling is about but what it counts: "three fishing boats" fish nothing. */
  readonly terms: ReadonlySet<string>;
}

function placed(profile: Profile, said: readonly number[], besides: readonly string[]): Placed {
  const keys = said.map(
    (at) => termAt(profile.words, at)?.[0] ?? conceptOf(foldText(profile.words.lower[at] ?? '')).key,
  );
  return { profile, said, keys, terms: new Set([...profile.terms.keys()].filter((term) => !besides.includes(term))) };
}

function areTwoPredicates(one: Placed, other: Placed): boolean {
  if (one.keys.length === 0 || other.keys.length === 0) return false;
  if (one.keys.some((key) => other.terms.has(key)) || other.keys.some((key) => one.terms.has(key))) return false;
  if (one.keys.some((key) => other.keys.some((near) => nearnessOf(key, near) >= NEAR))) return false;
  return !meaningsAt(one).some((meaning) => other.profile.meanings.some((met) => likeness(meaning, met) >= ALIKE));
}

const NEAR = 50;
const ALIKE = 60;

function meaningsAt({ profile: { meanings }, said }: Placed): Meaning[] {
  return meanings.filter(({ from, to }) => said.some((at) => from <= at && at < to));
}

/** The terms of what a figure counts. */
export function unitTerms(words: Words, { figure: { unit } }: Quantity): string[] {
  const counted = new Set(foldWords(unit ?? ''));
  return words.lower.flatMap((word, at) => (counted.has(word) ? [termAt(words, at)?.[0] ?? ''] : []));
}
