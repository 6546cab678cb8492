import type { Share } from '../share.ts';
import type { Pair } from './gold.ts';

/** How many of how many are right, and which ones are not. */
export interface Tally extends Share {
  readonly wrong: readonly string[];
}

export function tally(all: readonly string[], isRight: (one: string) => boolean): Tally {
  return without(
    all.length,
    all.filter((one) => !isRight(one)),
  );
}

/** All of so many are right but these. */
export function without(of: number, wrong: readonly string[]): Tally {
  return { right: of - wrong.length, of, wrong };
}

/** The name of a pair, whichever comes first. */
export function pairName(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

export function namesOfPairs(pairs: readonly Pair[]): Set<string> {
  return new Set(pairs.map(([a, b]) => pairName(a, b)));
}

export function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, at) => all.slice(at + 1).map((b): [T, T] => [a, b]));
}
