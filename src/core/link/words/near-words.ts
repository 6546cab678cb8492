import { NEIGHBOURS } from '../lexicon/neighbours.ts';

/** Two concepts of two tellings that mean nearly the same: "inmate" and "convict". */
export interface NearWords {
  readonly one: string;
  readonly other: string;
  /** How nearly, in hundredths. */
  readonly nearness: number;
}

/** How nearly two concepts mean the same, in hundredths; 0 where nothing is known of that. */
export function nearnessOf(a: string, b: string): number {
  return neighboursOf(a)?.get(b) ?? 0;
}

/** Words of one with words of the other that mean nearly the same, the nearest first. The same either way round. */
export function nearWords(a: readonly string[], b: readonly string[], nearTo: NearTo = neighboursOf): NearWords[] {
  return (b.length > FEW ? nearAmong(a, new Set(b), nearTo) : nearOf(a, b, nearTo)).sort(nearestFirst);
}

/** Of these, in order, each word once. */
export function pairedOnce(pairs: readonly NearWords[]): NearWords[] {
  const taken = new Set<string>();
  return pairs.filter(({ one, other }) => {
    if (taken.has(`a ${one}`) || taken.has(`b ${other}`)) return false;
    taken.add(`a ${one}`).add(`b ${other}`);
    return true;
  });
}

/** So many words are sooner asked one by one than put into a set. */
const FEW = 50;

function nearOf(a: readonly string[], b: readonly string[], nearTo: NearTo): NearWords[] {
  const pairs: NearWords[] = [];
  for (const one of a) {
    const near = nearTo(one);
    if (near === undefined) continue;
    for (let at = 0; at < b.length; at++) {
      const other = b[at] ?? '';
      const nearness = near.get(other);
      if (nearness !== undefined) pairs.push({ one, other, nearness });
    }
  }
  return pairs;
}

function nearAmong(a: Iterable<string>, b: { readonly has: (word: string) => boolean }, nearTo: NearTo): NearWords[] {
  const pairs: NearWords[] = [];
  for (const one of a) {
    // Thousands are looked at for one that is found: nothing is made for the others.
    nearTo(one)?.forEach((nearness, other) => {
      if (b.has(other)) pairs.push({ one, other, nearness });
    });
  }
  return pairs;
}

/** All pairs of two sets of words that nearly mean the same, in the order in which `nearWords` takes them. */
export function nearBetween(
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
  nearTo: NearTo,
): NearWords[] {
  return nearAmong(a.keys(), b, nearTo).sort(nearestFirst);
}

function nearestFirst(x: NearWords, y: NearWords): number {
  return y.nearness - x.nearness || (orderOf(x) < orderOf(y) ? -1 : 1);
}

function orderOf({ one, other }: NearWords): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

type Near = ReadonlyMap<string, number>;
/** What nearly means the same as a concept, and how nearly. */
type NearTo = (key: string) => Near | undefined;

/** Rows of the table by their stem, read when they are asked for first: most commands ask for few. */
let rows: Map<string, string | Near> | null = null;

export function neighboursOf(key: string): Near | undefined {
  rows ??= readRows();
  const row = rows.get(key);
  if (typeof row !== 'string') return row;
  const [, ...entries] = row.split(' ');
  const near = new Map(entries.map((entry) => [entry.slice(0, -2), Number(entry.slice(-2))]));
  rows.set(key, near);
  return near;
}

function readRows(): Map<string, string | Near> {
  const found = new Map<string, string>();
  for (const row of NEIGHBOURS.trim().split('\n')) found.set(row.slice(0, row.indexOf(' ')), row);
  return found;
}
