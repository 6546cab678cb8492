import type { Voice } from './voices.ts';

/** Two tellings, by their places in the list, that share a root if their speakers allow it; `forced` where they cannot but. */
export interface Join {
  readonly a: number;
  readonly b: number;
  readonly reason: string;
  readonly forced: boolean;
}

/** The first rank that speaks for a join decides the order in which joins are tried. */
export const RANK = { speaker: 0, copy: 1, restated: 2, chain: 3, cited: 4, unknown: 5 } as const;

export interface Ranked extends Join {
  readonly rank: number;
  /** Among those of one rank the nearest first. */
  readonly cost: number;
}

/** Costs more than any place in an article. */
export const FAR = 1_000_000_000;

/** The name of an outlet through which both came; null where there is none. */
export function sharedCarrier(one: Voice, other: Voice): string | null {
  for (const [id, name] of one.carriers) if (other.carriers.has(id)) return name;
  return null;
}
