import { AKIN_ACTS, GROWING } from '../lexicon/news-acts.ts';
import type { Quantity } from './figures.ts';
import { areApart } from './intervals.ts';
import { agree, haveTwoScopes, haveTwoSpeakers, haveTwoTimes, orderIn, type Pair } from './pair.ts';
import { agreementOf } from './terms.ts';
import { relationOf, thingOf } from './units.ts';
import { figureInWords } from './words.ts';

/** "18,000 soldiers against 12,000 soldiers"; null where both figures can be right, or speak of two things. */
export function figureConflict(pair: Pair): string | null {
  if (haveTwoTimes(pair) || haveTwoScopes(pair) || !asserts(pair.a) || !asserts(pair.b)) return null;
  for (const first of pair.a.quantities) {
    for (const second of pair.b.quantities) {
      if (!areOfOneThing(pair, first, second) || !contradict(first, second)) continue;
      if (isMetElsewhere(pair, first, second) || isExcused(pair, first, second)) continue;
      return `${figureInWords(first)} against ${figureInWords(second)}`;
    }
  }
  return correctedFigure(pair);
}

/** "The number of stations was 73, not 37" against who says 37, or said it before. */
function correctedFigure(pair: Pair): string | null {
  const { a, b } = pair;
  if (a.denied.length + b.denied.length === 0) return null;
  const [taken, given] = a.denied.length > 0 ? [a, b] : [b, a];
  const wrong = given.told.figures.find(({ value }) => taken.denied.includes(value));
  if (wrong === undefined) return null;
  const bar = wrong.value >= TELLING ? 0 : pair.bond === 'event' ? 3 : 2;
  if (!agree(pair, bar, bar === 0 ? 0 : 50)) return null;
  const thing = thingOf(wrong);
  const right = taken.quantities.find((one) => thing !== null && relationOf(one.thing, thing) !== null);
  if (right === undefined) return null;
  const words = [figureInWords(right), figureInWords({ figure: wrong })];
  return (taken === a ? words : words.reverse()).join(' against ');
}

/** So great a number hardly stands twice in the news of one event by chance. */
const TELLING = 100;

/** Whether two tellings give two figures for what may be one thing: then the one is no denial of the other. */
export function haveTwoFigures({ a, b }: Pair): boolean {
  return a.quantities.some((first) =>
    b.quantities.some(
      (second) => relationOf(first.thing, second.thing) !== null && areApart(first.interval, second.interval),
    ),
  );
}

/** Who denies or declines to say a figure gives none. */
function asserts({ told }: Pair['a']): boolean {
  return told.stance === 'asserts';
}

function areOfOneThing(pair: Pair, first: Quantity, second: Quantity): boolean {
  if (first.measuredAs !== second.measuredAs || first.rate !== second.rate) return false;
  if (first.ahead !== second.ahead && !first.thing.dimension.startsWith('money')) return false;
  if (relationOf(first.thing, second.thing) === null || isGrave(pair.a) !== isGrave(pair.b)) return false;
  const oneAct = areOneAct(first.act, second.act);
  if (first.act !== null && second.act !== null && !oneAct) return false;
  const half = (first.act === null) !== (second.act === null);
  if (half && first.thing.dimension === 'count') return pair.bond !== 'event' && agree(pair, 5, 50);
  if (first.thing.dimension.startsWith('money') && pair.bond !== 'linked' && !shareMatter(pair, first.act))
    return false;
  if (hasAreas(pair.a.quantities) !== hasAreas(pair.b.quantities)) return false;
  if (pair.bond !== 'event')
    return (
      oneAct || agree(pair, 3, 34) || (SIZES.has(first.thing.dimension) && haveTwoSpeakers(pair) && agree(pair, 1, 34))
    );
  if (hasPeriod(pair.a.quantities) !== hasPeriod(pair.b.quantities) || hasLongDays(pair.a) !== hasLongDays(pair.b))
    return false;
  if (first.thing.dimension === 'count' || MATTER.has(first.thing.dimension)) return oneAct || agree(pair, 5, 50);
  return (oneAct && agree(pair, 4, 40)) || agree(pair, 5, 50);
}

/** Much in one event costs money: whether they share more than that something does. */
function shareMatter({ termsA, termsB }: Pair, act: string | null): boolean {
  return agreementOf(termsA, termsB, new Set(['money', `#${act}`])).shared >= 2;
}

/** Who is in intensive care is one of those who are treated. */
function isGrave({ words: { stems } }: Pair['a']): boolean {
  return stems.some((one) => GRAVE.has(one));
}

const GRAVE: ReadonlySet<string> = new Set('intens critic serious sever grave'.split(' '));

function areOneAct(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return false;
  return first === second || AKIN_ACTS.has(`${first}/${second}`) || AKIN_ACTS.has(`${second}/${first}`);
}

/** Of what is burned, shipped or stolen there is mostly one amount in an event; of money, time and speed there are many. */
const MATTER: ReadonlySet<string> = new Set(['mass', 'volume', 'area']);

const SIZES: ReadonlySet<string> = new Set(['time', 'length', 'speed', 'percent', 'multiple']);

/** "14 drones over the region" may be among the "31 over five regions". */
function hasAreas(quantities: readonly Quantity[]): boolean {
  return quantities.some(({ thing }) => thing.head !== null && AREAS.has(thing.head));
}

const AREAS: ReadonlySet<string> = new Set('region district provinc counti citi countri town villag state'.split(' '));

function hasPeriod(quantities: readonly Quantity[]): boolean {
  return quantities.some(({ thing }) => thing.dimension === 'time');
}

const LONG = 7;

function hasLongDays({ days }: Pair['a']): boolean {
  return days.some(({ first, last }) => last - first > LONG);
}

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

function contradict(first: Quantity, second: Quantity): boolean {
  const largest = Math.max(bounded(first), bounded(second));
  const hundredths = TOLERANCES.get(first.thing.dimension) ?? OF_MONEY;
  const tolerance = (largest * hundredths) / 100;
  switch (relationOf(first.thing, second.thing)) {
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

function bounded({ figure, thing }: Quantity): number {
  return Math.abs(figure.value) * thing.factor;
}

/** Whether one telling has the other's figure too: "2,260 tonnes and not 3,400" against "3,400 tonnes" is told by its last word. */
function isMetElsewhere({ a, b }: Pair, first: Quantity, second: Quantity): boolean {
  const meets = (one: Quantity, other: Quantity): boolean =>
    one !== other && relationOf(one.thing, other.thing) === 'same' && !areApart(one.interval, other.interval);
  return (
    b.quantities.some((one) => one !== second && meets(first, one)) ||
    a.quantities.some((one) => one !== first && meets(one, second))
  );
}

/** A toll that rises with time is no conflict, unless somebody calls a figure wrong. */
function isExcused(pair: Pair, first: Quantity, second: Quantity): boolean {
  if (pair.a.corrects || pair.b.corrects) return false;
  const order = orderIn(pair);
  const two = haveTwoSpeakers(pair);
  const act = first.act ?? second.act;
  if (act === 'missing') return order !== 0 || !two;
  const counts = first.thing.dimension === 'count';
  if (act === null || !GROWING.has(act)) return pair.pageA === pair.pageB && !two;
  if (order === null) return counts || !two;
  if (order === 0) return !two;
  const [earlier, later] = order < 0 ? [first, second] : [second, first];
  return bounded(later) > bounded(earlier) && (counts || !two);
}
