import { magnitudeOf, type Quantity } from './figures.ts';
import { areApart } from './intervals.ts';
import type { Pair } from './pair.ts';
import { type Relation, relationOf, type Thing } from './units.ts';

/** Tolerances in hundredths of the larger value, where people convert and round. */
const TOLERANCES: ReadonlyMap<string, number> = new Map([
  ['time', 10],
  ['length', 6],
  ['mass', 3],
  ['speed', 6],
  ['volume', 6],
  ['area', 6],
  ['power', 6],
  ['count', 0],
  ['percent', 1],
  ['age', 0],
  ['multiple', 10],
]);
const OF_MONEY = 3;

function toleranceOf(first: Quantity, second: Quantity): number {
  const hundredths = TOLERANCES.get(first.thing.dimension) ?? OF_MONEY;
  return (Math.max(magnitudeOf(first), magnitudeOf(second)) * hundredths) / 100;
}

/** How two things are related, where each telling may say by other words what narrows the other's: "night-shift workers". */
export function relationIn({ a, b }: Pair, first: Thing, second: Thing): Relation | null {
  const beside = ({ narrowed }: Thing, { words }: Pair['a']): readonly string[] =>
    narrowed.filter((one) => !words.stems.includes(one));
  return relationOf({ ...first, narrowed: beside(first, b) }, { ...second, narrowed: beside(second, a) });
}

/** Whether two figures of one thing, or of it and a part of it, cannot both be right. */
export function contradict(pair: Pair, first: Quantity, second: Quantity): boolean {
  const tolerance = toleranceOf(first, second);
  switch (relationIn(pair, first.thing, second.thing)) {
    case 'same':
      return areApart(first.interval, second.interval, tolerance);
    case 'first-in-second':
      return first.interval.low > second.interval.high + tolerance;
    case 'second-in-first':
      return second.interval.low > first.interval.high + tolerance;
    case null:
      return false;
  }
}
