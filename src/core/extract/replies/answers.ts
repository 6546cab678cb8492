import type { Outcome } from '../../model/reading.ts';
import { endsLikeAdverb, holdsLetterOrDigit } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { BE, CHECK_ADVERBS, HAVE, NOT } from '../lexicon/verification.ts';
import type { Range } from '../range.ts';

/** A verb or a noun that tells what came of asking somebody. */
export interface Answer {
  readonly outcome: Outcome;
  /** First of the verb's auxiliaries. */
  readonly from: number;
  readonly at: number;
  /** Who was asked: the subject of the verb, or these tokens. */
  readonly asked: 'subject' | Range;
  /** Where the words end that tell it, if before the end of the clause. */
  readonly to: number | null;
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  ...BE,
  ...HAVE,
  ...NOT,
  ...CHECK_ADVERBS,
  ...[
    'did',
    'do',
    'does',
    'could',
    'would',
    'will',
    'wo',
    'to',
    'unable',
    'able',
    'again',
    'repeatedly',
    'twice',
    'all',
  ],
]);
const LONGEST = 9;

/** The first auxiliary or adverb of the verb at `at`: "has | not yet immediately responded". */
export function verbStart(document: Document, at: number): number {
  const { lower, sentence } = document.tokens;
  let from = at;
  while (from > 0 && at - from < LONGEST && sentence[from - 1] === sentence[at] && isAuxiliary(lower[from - 1] ?? ''))
    from -= 1;
  while (from < at && /ly$/.test(lower[from] ?? '')) from += 1;
  return from;
}

function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word) || endsLikeAdverb(word);
}

/** "did not", "has yet to", "could not". */
export function isNegative(words: readonly string[]): boolean {
  return words.some((word) => NOT.has(word)) || (words.includes('yet') && words.includes('to'));
}

/** The number of the last token of the sentence of `at`, plus one, not further than 60 tokens away. */
export function sentenceEnd(document: Document, at: number): number {
  const { count, sentence } = document.tokens;
  let to = at + 1;
  while (to < count && to - at < 60 && sentence[to] === sentence[at]) to += 1;
  return to;
}

/** Whether the tokens from `at` on are these words. */
export function isPhrase(document: Document, at: number, words: readonly string[]): boolean {
  return words.every((word, k) => document.tokens.lower[at + k] === word);
}

/** The tokens from `from` on that may be a name: up to a preposition, a verb or a mark. */
export function nameFrom(document: Document, from: number, to: number): Range {
  const { lower } = document.tokens;
  let end = from;
  while (end < to && !STOPS.has(lower[end] ?? '') && mayBeOfName(lower[end] ?? '')) end += 1;
  return { from, to: end };
}

function mayBeOfName(word: string): boolean {
  return word !== '.' && (holdsLetterOrDigit(word) || /['&.-]/.test(word));
}

const STOPS: ReadonlySet<string> = new Set(
  listed(`
    for, to, about, on, with, by, regarding, but, who, which, that, via, through, over, after, before, when, asking,
    seeking, said, as, at, is, was, were, has, have, had, did, went, remained, yesterday, today`),
);
