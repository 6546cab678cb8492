import type { Credits } from './credits.ts';
import type { Profile } from './profile.ts';

/** Two tellings of two articles, by their places among the profiles. */
export interface Places {
  readonly own: number;
  readonly its: number;
}

/** What a gap's two tellings have in common. */
export interface Resemblance {
  readonly speaker: Credits;
  /** Thousandths. */
  readonly cosine: number;
}

/** So many tellings in one order, and so much of the shorter article, in thousandths, make it a rewriting of the other. */
const LEAST_IN_ORDER = 5;
const LEAST_SHARE = 650;
/** Whoever is credited, so much must be said in like words. */
const LEAST_COSINE = 400;

/**
 * Tellings that stand in the same place of two articles of which one rewrites or translates the other: nearly all that the shorter one
 * tells has its like in the longer one, in the same order. What stands between the same two links on both sides, has no like of its
 * own and is credited to the same one is then one claim too, whatever its words: "a crack like a gunshot", "a bang as from a gun".
 */
export function retoldPlaces(
  [one, other]: readonly [readonly Profile[], readonly Profile[]],
  links: readonly Places[],
  resemblance: (places: Places) => Resemblance | null,
): Places[] {
  if (links.length < LEAST_IN_ORDER) return [];
  const [rows, columns] = [inOrder(one), inOrder(other)];
  const chain = longestChain(links.map(({ own, its }) => [rows.indexOf(own), columns.indexOf(its)] as const));
  const shorter = Math.min(rows.length, columns.length);
  if (chain.length < LEAST_IN_ORDER || 1000 * chain.length < LEAST_SHARE * shorter) return [];
  const linked = { own: new Set(links.map(({ own }) => own)), its: new Set(links.map(({ its }) => its)) };
  const ends = [[-1, -1] as const, ...chain, [rows.length, columns.length] as const];
  return ends.slice(1).flatMap(([row, column], at) => {
    const [fromRow, fromColumn] = ends[at] ?? [-1, -1];
    const owns = rows.slice(fromRow + 1, row).filter((place) => !linked.own.has(place));
    const others = columns.slice(fromColumn + 1, column).filter((place) => !linked.its.has(place));
    return pairedIn(owns, others, resemblance);
  });
}

/** Places of what its article tells, in the order of the text; the headline is apart. */
function inOrder(profiles: readonly Profile[]): number[] {
  const places = profiles.map((_, place) => place).filter((place) => profiles[place]?.headline === false);
  const startOf = (place: number): number => profiles[place]?.spans[0]?.[0] ?? 0;
  return places.sort((a, b) => startOf(a) - startOf(b) || a - b);
}

type Step = readonly [row: number, column: number];

/** The longest list of steps that all go forward on both sides. */
function longestChain(steps: readonly Step[]): Step[] {
  const known = steps.filter(([row, column]) => row >= 0 && column >= 0).sort(([a, b], [c, d]) => a - c || b - d);
  const chains: { readonly length: number; readonly before: number }[] = [];
  known.forEach(([row, column], at) => {
    let [length, before] = [1, -1];
    for (let to = 0; to < at; to++) {
      const [earlier, left] = known[to] ?? [0, 0];
      const other = (chains[to]?.length ?? 0) + 1;
      if (earlier < row && left < column && other > length) [length, before] = [other, to];
    }
    chains.push({ length, before });
  });
  const most = Math.max(0, ...chains.map(({ length }) => length));
  const chain: Step[] = [];
  for (let at = chains.findIndex(({ length }) => length === most); at >= 0; at = chains[at]?.before ?? -1) {
    chain.unshift(known[at] ?? [0, 0]);
  }
  return chain;
}

/** Of a gap those that are each other's only ones: by whom they are credited to, else by their words. */
function pairedIn(
  owns: readonly number[],
  others: readonly number[],
  resemblance: (places: Places) => Resemblance | null,
): Places[] {
  const met = owns.flatMap((own) =>
    others.flatMap((its) => {
      const found = resemblance({ own, its });
      return found === null || !isRetold(found) ? [] : [{ own, its }];
    }),
  );
  return met.filter(({ own, its }) => met.every((pair) => (pair.own === own) === (pair.its === its)));
}

function isRetold({ speaker, cosine }: Resemblance): boolean {
  return speaker === 'same' || speaker === 'alike' || cosine >= LEAST_COSINE;
}
