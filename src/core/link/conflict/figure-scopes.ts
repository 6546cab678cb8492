import { foldWords } from '../../text/fold-text.ts';
import { stem } from '../words/stems.ts';
import type { Quantity } from './figures.ts';
import type { Pair } from './pair.ts';

/** A sum that was asked and one that was paid; the soldiers of two sides. */
export function areOfTwoSides({ a, b }: Pair, first: Quantity, second: Quantity): boolean {
  if (isBack(a) !== isBack(b) && (isBack(a) ? isTaken(b) : isTaken(a))) return true;
  if (first.thing.dimension.startsWith('money')) {
    const [one, other] = [stageOf(a), stageOf(b)];
    return one !== null && other !== null && one !== other;
  }
  const [one, other] = [ownersOf(a, first), ownersOf(b, second)];
  return one.length > 0 && other.length > 0 && !one.some((owner) => other.includes(owner));
}

function stageOf({ words: { stems } }: Pair['a']): 'asked' | 'paid' | null {
  const [isAsked, isPaid] = [ASKING, PAYING].map((some) => stems.some((one) => some.has(one)));
  return isAsked === isPaid ? null : isAsked === true ? 'asked' : 'paid';
}

/** "Jewels worth two million had been recovered" of more that were stolen. */
function isBack({ words: { stems } }: Pair['a']): boolean {
  return stems.some((one) => BACK.has(one));
}

function isTaken({ words: { stems } }: Pair['a']): boolean {
  return stems.some((one) => LOST.has(one));
}

const BACK: ReadonlySet<string> = new Set('recov secur return retriev'.split(' '));
const LOST: ReadonlySet<string> = new Set(
  'take took taken steal stole stolen rob haul loot theft lost carri worth'.split(' '),
);

const ASKING: ReadonlySet<string> = new Set('ask demand want sought seek request'.split(' '));
const PAYING: ReadonlySet<string> = new Set('pay paid hand transfer receiv accept collect pocket'.split(' '));

/** "Kestrian" of "57 Kestrian drones", "our" of "80 of our soldiers". */
function ownersOf({ words, names }: Pair['a'], { figure: { unit } }: Quantity): string[] {
  const counted = (unit ?? '').split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const named = counted
    .flatMap(foldWords)
    .map(stem)
    .filter((one) => names.has(one));
  return named.length === 0 && words.lower.includes('our') ? ['our'] : named;
}

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

/** "Two-thirds of the victims paid" says of none of them that he did, and "we did not pay" nothing of the others. */
export function isOfShare({ a, b }: Pair): boolean {
  const isShare = ({ quantities }: Pair['a']): boolean =>
    quantities.some(({ thing, said }) => thing.dimension === 'percent' && said.length > 0);
  const isOfSome = ({ quantities, words: { lower } }: Pair['a']): boolean =>
    quantities.length === 0 && !lower.some((word) => NOBODY.has(word));
  return (isShare(a) && isOfSome(b)) || (isShare(b) && isOfSome(a));
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'no', 'neither']);

/** "He had twice warned a foreman", "he reported it three times": of two whom nobody names. */
export function areOfWhomever({ a, b, bond }: Pair, first: Quantity, second: Quantity): boolean {
  if (bond === 'linked' || first.thing.head !== TIMES || second.thing.head !== TIMES) return false;
  return (
    [a, b].every(({ words: { lower } }) => WHOMEVER.has(lower[0] ?? '')) && a.told.speaker?.id !== b.told.speaker?.id
  );
}

const TIMES = 'time';
const WHOMEVER: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we']);

const LONG = 7;

export function hasLongDays({ days }: Pair['a']): boolean {
  return days.some(({ first, last }) => last - first > LONG);
}
