import type { Quantity } from './figures.ts';
import type { Pair } from './pair.ts';

/** Of the whole and of one region, of a day and of a year there are two figures. */
export function haveOneScope({ a, b }: Pair, first: Quantity): boolean {
  return (
    (first.act === 'dead' || isGrave(a) === isGrave(b)) &&
    hasAreas(a.quantities) === hasAreas(b.quantities) &&
    hasPeriodBeside(a.quantities) === hasPeriodBeside(b.quantities) &&
    hasLongDays(a) === hasLongDays(b)
  );
}

function hasPeriodBeside(quantities: readonly Quantity[]): boolean {
  return quantities.length > 1 && hasPeriod(quantities);
}

/** Who is in intensive care is one of those who are treated. */
export function isGrave({ words: { stems } }: Pair['a']): boolean {
  return stems.some((one) => GRAVE.has(one));
}

const GRAVE: ReadonlySet<string> = new Set('intens critic serious sever grave'.split(' '));

/** "14 drones over the region" may be among the "31 over five regions". */
export function hasAreas(quantities: readonly Quantity[]): boolean {
  return quantities.some(({ thing }) => thing.head !== null && AREAS.has(thing.head));
}

const AREAS: ReadonlySet<string> = new Set('region district provinc counti citi countri town villag state'.split(' '));

export function hasPeriod(quantities: readonly Quantity[]): boolean {
  return quantities.some(({ thing }) => thing.dimension === 'time');
}

const LONG = 7;

export function hasLongDays({ days }: Pair['a']): boolean {
  return days.some(({ first, last }) => last - first > LONG);
}
