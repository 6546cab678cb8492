import type { Shingles } from './shingles.ts';
import { sharedCount } from './sorted-numbers.ts';

/**
 * How alike two articles' own words are. Shares are thousandths; everything is whole numbers, so that the same two texts give
 * the same answer on every machine. Symmetric but for the order of `sides`.
 */
export interface TextLikeness {
  /** Of all word pairs of both, those that both have (Jaccard). */
  readonly pairs: number;
  /** Of the three-word runs of the one with fewer, those that the other has (containment). */
  readonly runs: number;
  /** Of the words in the sentences of the shorter one, those that stand in the sentence of the other that is most like it. */
  readonly told: number;
  /** How much of the one with fewer sentences the other says sentence by sentence, in the same order. */
  readonly inOrder: number;
  /** Of the figures of the one with fewer, those that the other has; 1000 where they are too few to tell. */
  readonly figures: number;
  /** Content words of the shorter one. */
  readonly words: number;
  readonly sides: readonly [Side, Side];
}

/** One article's sentences as the other has them. */
export interface Side {
  /** Content words of each sentence. */
  readonly words: readonly number[];
  /** How like the most similar sentence of the other it is: cosine in thousandths. */
  readonly likeness: readonly number[];
}

/** Below these two articles have no more in common than any two about one war: so many pairs, or fewer and so many runs. */
const LEAST = { pairs: 25, pairsWithRuns: 15, runs: 60 } as const;
/** A paper may write "some six thousand" for 6,200; of several figures it keeps most. */
const LEAST_FIGURES = 4;
/** Two sentences are alike from here on; below it they share names and little else. */
export const LIKE = 200;

/** Null where the texts have too little in common to be looked at. */
export function compareShingles(a: Shingles, b: Shingles): TextLikeness | null {
  const shared = sharedCount(a.pairs, b.pairs);
  const pairs = share(shared, a.pairs.length + b.pairs.length - shared);
  if (pairs < LEAST.pairsWithRuns) return null;
  const runs = share(sharedCount(a.runs, b.runs), Math.min(a.runs.length, b.runs.length));
  if (pairs < LEAST.pairs && runs < LEAST.runs) return null;
  const grid = a.sentences.map((one) => b.sentences.map((other) => alike(one, other)));
  const sides: [Side, Side] = [sideOf(a, grid), sideOf(b, turned(grid, b.sentences.length))];
  const fewest = Math.min(a.figures.length, b.figures.length);
  return {
    pairs,
    runs,
    told: toldOf(a.words <= b.words ? [a, b, grid] : [b, a, turned(grid, b.sentences.length)]),
    inOrder: share(inOrder(grid, b.sentences.length), 1000 * Math.min(a.sentences.length, b.sentences.length)),
    figures: fewest < LEAST_FIGURES ? 1000 : share(sharedCount(a.figures, b.figures), fewest),
    words: Math.min(a.words, b.words),
    sides,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((1000 * part) / whole);
}

/** For each sentence of the one text, how like each sentence of the other it is. */
type Grid = readonly (readonly number[])[];

/** Cosine of two sets of words in thousandths; one shared word is chance. */
function alike(one: Int32Array, other: Int32Array): number {
  const shared = sharedCount(one, other);
  return shared < 2 ? 0 : Math.floor((1000 * shared) / Math.sqrt(one.length * other.length));
}

function turned(grid: Grid, columns: number): Grid {
  return Array.from({ length: columns }, (_, column) => grid.map((row) => row[column] ?? 0));
}

function sideOf({ sentences }: Shingles, grid: Grid): Side {
  return { words: sentences.map(({ length }) => length), likeness: grid.map((row) => row[bestOf(row)] ?? 0) };
}

/** The first of the largest; 0 for an empty row. */
function bestOf(row: readonly number[]): number {
  let best = 0;
  row.forEach((value, at) => {
    if (value > (row[best] ?? 0)) best = at;
  });
  return best;
}

function toldOf([shorter, longer, grid]: readonly [Shingles, Shingles, Grid]): number {
  let told = 0;
  let words = 0;
  shorter.sentences.forEach((sentence, at) => {
    const row = grid[at] ?? [];
    const best = bestOf(row);
    words += sentence.length;
    if ((row[best] ?? 0) >= LIKE) told += sharedCount(sentence, longer.sentences[best] ?? NONE);
  });
  return share(told, words);
}

const NONE = new Int32Array(0);

/** The largest sum of likenesses of pairs of sentences that follow one another in both texts (longest common subsequence). */
function inOrder(grid: Grid, columns: number): number {
  let above = new Int32Array(columns + 1);
  for (const row of grid) {
    const here = new Int32Array(columns + 1);
    for (let column = 0; column < columns; column += 1) {
      const value = row[column] ?? 0;
      const paired = (above[column] ?? 0) + (value >= LIKE ? value : 0);
      here[column + 1] = Math.max(paired, above[column + 1] ?? 0, here[column] ?? 0);
    }
    above = here;
  }
  return above[columns] ?? 0;
}
