import { once } from '../../model/once.ts';
import { foldWords } from '../../text/fold-text.ts';
import { findQuotes } from '../../text/quotes.ts';
import type { Span } from '../../text/span.ts';
import { type Tokens, tokenise } from '../../text/tokens.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { stem } from '../words/stems.ts';
import { inOrder, sortedSet } from './sorted-numbers.ts';
import { SPELLED_NUMBERS } from './spelled-numbers.ts';

/**
 * An article's own words in order, as hashes of their stems: what copies are found by. Neither furniture nor quotations are in
 * it, for two reporters who wrote down one sentence of the mayor's did not copy from one another. The two lowest bits say what
 * a word is (KIND); 0 parts sentences. About four bytes a word, a function of the body and its furniture alone.
 */
export type Sketch = Int32Array;

/** What is compared of two sketches. All lists are sorted and without repeats. */
export interface Shingles {
  /** Pairs of content words that stand within four of one another, in either order: skip-bigrams. */
  readonly pairs: Int32Array;
  /** Three words in a row, small words too. */
  readonly runs: Int32Array;
  /** The content words of each sentence that has enough of them. */
  readonly sentences: readonly Int32Array[];
  readonly figures: Int32Array;
  /** How many content words there are. */
  readonly words: number;
}

const KIND = { small: 1, content: 2, figure: 3 } as const;
const BREAK = 0;

/** Longer texts are compared by their beginning: some ten thousand words. */
const MOST_CHARACTERS = 60_000;
/** A pair's words are at most so many content words apart. */
const WINDOW = 3;
/** Shorter sentences are like anything. */
const LEAST_SENTENCE = 4;

/** `furniture` in UTF-16 code units, in order of position. */
export function sketchOf(body: string, furniture: readonly Span[]): Sketch {
  const tokens = tokenise(body.slice(0, MOST_CHARACTERS));
  const { state } = findQuotes(tokens);
  const words: number[] = [];
  let next = 0;
  let sentence = -1;
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.start[at] ?? 0;
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const furnished = (furniture[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const apart = furnished || state[at] !== 0;
    if (apart || tokens.sentence[at] !== sentence) breakOff(words);
    sentence = tokens.sentence[at] ?? -1;
    const word = apart ? null : hashedWord(tokens, at);
    if (word !== null) words.push(word);
  }
  if (words.at(-1) === BREAK) words.pop();
  return Int32Array.from(words);
}

function breakOff(words: number[]): void {
  if (words.length > 0 && words.at(-1) !== BREAK) words.push(BREAK);
}

/** Null for punctuation and clitics: "ministry's" is "ministry"; "twelve" is 12. */
function hashedWord(tokens: Tokens, at: number): number | null {
  const lower = tokens.lower[at] ?? '';
  const first = lower.charCodeAt(0);
  if (first === APOSTROPHE || lower === "n't") return null;
  const folded = SPELLED_NUMBERS.get(lower) ?? (PLAIN.test(lower) ? lower : foldWords(lower).join(' '));
  if (folded === '') return null;
  const small = FUNCTION_WORDS.has(folded);
  const kind = small ? KIND.small : DIGIT.test(folded) ? KIND.figure : KIND.content;
  return (hashOf(small ? folded : stem(folded)) & ~3) | kind;
}

const APOSTROPHE = 0x27;
const PLAIN = /^[a-z]+$/;
const DIGIT = /^\d/;

/** FNV-1a over code units, then mixed: 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** The last step of MurmurHash3: every bit of the input counts for every bit of the output. */
function mixed(hash: number): number {
  let out = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  out = Math.imul(out ^ (out >>> 13), 0xc2b2ae35);
  return out ^ (out >>> 16);
}

function joined(first: number, second: number): number {
  return mixed(Math.imul(first, 0x9e3779b1) ^ second);
}

/** Of most texts no more than the pairs is asked: they show that two have nothing in common. */
export function shinglesOf(sketch: Sketch): Shingles {
  const contents = contentsOf(sketch);
  const runs = once(() => sortedSet(runsIn(sentencesIn(sketch))));
  const sentences = once(() => contents.filter(({ length }) => length >= LEAST_SENTENCE).map(sortedSet));
  const figures = once(() =>
    sortedSet(contents.flatMap((content) => [...content].filter((word) => (word & 3) === KIND.figure))),
  );
  return {
    pairs: pairsIn(contents),
    words: contents.reduce((sum, { length }) => sum + length, 0),
    get runs() {
      return runs();
    },
    get sentences() {
      return sentences();
    },
    get figures() {
      return figures();
    },
  };
}

/** The content words of each sentence, in one piece of memory: a question makes the shingles of dozens of texts. */
function contentsOf(sketch: Sketch): Int32Array[] {
  const words = new Int32Array(sketch.length);
  const contents: Int32Array[] = [];
  let from = 0;
  let to = 0;
  for (let at = 0; at <= sketch.length; at += 1) {
    const word = sketch[at] ?? BREAK;
    if (word === BREAK) {
      if (to > from) contents.push(words.subarray(from, to));
      from = to;
    } else if ((word & 3) !== KIND.small) words[to++] = word;
  }
  return contents;
}

function sentencesIn(sketch: Sketch): Int32Array[] {
  const sentences: Int32Array[] = [];
  for (let from = 0; from < sketch.length; ) {
    const end = sketch.indexOf(BREAK, from);
    const sentence = sketch.subarray(from, end < 0 ? sketch.length : end);
    sentences.push(sentence);
    from += sentence.length + 1;
  }
  return sentences;
}

function pairsIn(contents: readonly Int32Array[]): Int32Array {
  const most = contents.reduce((sum, { length }) => sum + length * WINDOW, 0);
  const pairs = new Int32Array(most);
  let count = 0;
  for (const content of contents) {
    for (let at = 1; at < content.length; at += 1) {
      const other = content[at] ?? 0;
      for (let before = Math.max(0, at - WINDOW); before < at; before += 1) {
        const one = content[before] ?? 0;
        pairs[count++] = one < other ? joined(one, other) : joined(other, one);
      }
    }
  }
  return inOrder(pairs.subarray(0, count));
}

function runsIn(sentences: readonly Int32Array[]): number[] {
  const runs: number[] = [];
  for (const sentence of sentences) {
    for (let at = 2; at < sentence.length; at += 1) {
      runs.push(joined(joined(sentence[at - 2] ?? 0, sentence[at - 1] ?? 0), sentence[at] ?? 0));
    }
  }
  return runs;
}

/** One pair in eight, chosen by the pair itself: what candidates for a copy are looked up by. */
export function keysOf({ pairs }: Shingles): Int32Array {
  const keys = new Int32Array(pairs.length);
  let count = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = pairs[at] ?? 0;
    if ((pair & 7) === 0) keys[count++] = pair;
  }
  return keys.subarray(0, count);
}
