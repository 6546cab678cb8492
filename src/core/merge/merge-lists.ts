import { countEach } from '../model/grouped.ts';
import { byCodeUnits } from '../model/order.ts';
import type { Merged } from './merge-values.ts';
import { canonical, isMapping, type Value } from './value.ts';

type List = readonly Value[];

interface Lists {
  readonly base: List;
  readonly ours: List;
  readonly theirs: List;
}

/**
 * Merges two lists that both changed. What one side took out is out, what either added is in, and what both added is in once. Records
 * that were added stand in order of their day (`at`), each side's own in its order: of each person the latest counts. Null where
 * both rewrote a record and not alike, or one took out what the other added again: which of them holds a person must say.
 */
export function mergeList({ base, ours, theirs }: Lists): Merged<List> {
  const [before, here, there] = [countsOf(base), countsOf(ours), countsOf(theirs)];
  const wanted = new Map<string, number>();
  let bothTookOut = false;
  for (const key of new Set([...before.keys(), ...here.keys(), ...there.keys()])) {
    const [was, own, other] = [before.get(key) ?? 0, here.get(key) ?? 0, there.get(key) ?? 0];
    if (own < was && other < was) bothTookOut = true;
    const count = countOf(was, own, other);
    if (count === null) return null;
    wanted.set(key, count);
  }
  const added = { ours: beyond(ours, before), theirs: beyond(theirs, before) };
  const holdsRecords = [...ours, ...theirs].some(isMapping);
  if (holdsRecords && bothTookOut && canonical(added.ours) !== canonical(added.theirs)) return null;
  const kept = take(beyond([...ours].reverse(), countsOf(added.ours)).reverse(), wanted);
  // What both added stands where the later of the two has it: what either wrote before it still comes before it.
  const further = take(interleaved(added.ours, added.theirs).reverse(), wanted).reverse();
  return { value: [...kept, ...further] };
}

/** How often a value stands in the merged list; null where one side has more of it than before and the other less. */
function countOf(was: number, own: number, other: number): number | null {
  if (own === other || other === was) return own;
  if (own === was) return other;
  if (own > was && other > was) return Math.max(own, other);
  return own < was && other < was ? Math.min(own, other) : null;
}

function countsOf(list: List): Map<string, number> {
  return countEach(list.map(canonical));
}

/** What a list has beyond these, the last of equal ones. */
function beyond(list: List, counts: ReadonlyMap<string, number>): Value[] {
  const known = new Map(counts);
  return list.filter((value) => {
    const key = canonical(value);
    const count = known.get(key) ?? 0;
    known.set(key, count - 1);
    return count <= 0;
  });
}

/** Both, in order of their day; each keeps its own order, and on one day the text decides, so that either way round gives the same. */
function interleaved(ours: List, theirs: List): Value[] {
  const out: Value[] = [];
  let [own, other] = [0, 0];
  while (own < ours.length || other < theirs.length) {
    const [first, second] = [ours[own], theirs[other]];
    const order = second === undefined ? -1 : first === undefined ? 1 : byCodeUnits(orderOf(first), orderOf(second));
    const next = order <= 0 ? first : second;
    if (order <= 0) own += 1;
    if (order >= 0) other += 1;
    if (next !== undefined) out.push(next);
  }
  return out;
}

function orderOf(value: Value): string {
  const day = isMapping(value) ? value['at'] : null;
  return `${typeof day === 'string' ? day : ''} ${canonical(value)}`;
}

/** Those of a list that are still wanted, which then are wanted so many times less. */
function take(list: List, wanted: Map<string, number>): Value[] {
  return list.filter((value) => {
    const key = canonical(value);
    const count = wanted.get(key) ?? 0;
    wanted.set(key, count - 1);
    return count > 0;
  });
}
