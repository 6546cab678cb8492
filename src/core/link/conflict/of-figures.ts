import { AKIN_ACTS } from '../lexicon/news-acts.ts';
import { aboutOf } from './ellipsis.ts';
import { isExcused } from './excuses.ts';
import { magnitudeOf, type Quantity } from './figures.ts';
import { areApart } from './intervals.ts';
import { agree, haveTwoScopes, haveTwoSpeakers, haveTwoTimes, type Pair, pairOf } from './pair.ts';
import { agreementOf } from './terms.ts';
import { type Relation, relationOf, SIZES, type Thing, thingOf } from './units.ts';
import { figureInWords } from './words.ts';

/** "18,000 soldiers against 12,000 soldiers"; null where both figures can be right, or speak of two things. */
export function figureConflict(given: Pair): string | null {
  if (haveTwoTimes(given) || haveTwoScopes(given)) return null;
  const pair = inContext(given);
  for (const first of heldBy(pair.a)) {
    for (const second of heldBy(pair.b)) {
      if (!areOfOneThing(pair, first, second) || !contradict(pair, first, second)) continue;
      if (isMetElsewhere(pair, first, second) || isExcused(pair, first, second)) continue;
      return `${figureInWords(first)} against ${figureInWords(second)}`;
    }
  }
  return correctedFigure(pair);
}

/** What both are about, with what the telling before says where a figure leaves it out. */
function inContext({ a, b, pageA, pageB, bond, ...pair }: Pair): Pair {
  if (a.about === null && b.about === null) return { a, b, pageA, pageB, bond, ...pair };
  return pairOf([{ ...a, terms: aboutOf(a) }, pageA], [{ ...b, terms: aboutOf(b) }, pageB], bond);
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

/** The figures that somebody stands by. Who denies "more than 31 million" says at most so much; who denies a figure says none. */
function heldBy({ told: { stance }, quantities }: Pair['a']): readonly Quantity[] {
  if (stance === 'asserts') return quantities;
  if (stance !== 'denies') return [];
  return quantities.flatMap((one) =>
    ABOVE.has(one.figure.qualifier)
      ? [{ ...one, interval: { low: Number.NEGATIVE_INFINITY, high: one.interval.low } }]
      : [],
  );
}

const ABOVE: ReadonlySet<string> = new Set(['more-than', 'at-least']);

function areOfOneThing(pair: Pair, first: Quantity, second: Quantity): boolean {
  if (first.measuredAs !== second.measuredAs || first.rate !== second.rate) return false;
  if (first.ahead !== second.ahead && !first.thing.dimension.startsWith('money')) return false;
  if (relationIn(pair, first.thing, second.thing) === null || isGrave(pair.a) !== isGrave(pair.b)) return false;
  const oneAct = areOneAct(first.act, second.act);
  if (first.act !== null && second.act !== null && !oneAct) return false;
  const half = (first.act === null) !== (second.act === null);
  if (half && first.thing.dimension === 'count') return isNearly(pair);
  if (first.thing.dimension.startsWith('money') && pair.bond !== 'linked' && !shareMatter(pair, first.act))
    return false;
  if (hasAreas(pair.a.quantities) !== hasAreas(pair.b.quantities)) return false;
  if (pair.bond !== 'event')
    return (
      oneAct || agree(pair, 3, 34) || (SIZES.has(first.thing.dimension) && haveTwoSpeakers(pair) && agree(pair, 1, 34))
    );
  if (hasPeriod(pair.a.quantities) !== hasPeriod(pair.b.quantities) || hasLongDays(pair.a) !== hasLongDays(pair.b))
    return false;
  if (first.thing.dimension === 'count' || MATTER.has(first.thing.dimension)) return oneAct || isLike(pair, 2);
  return (
    (oneAct && agree(pair, 4, 40)) || (oneAct && haveTwoSpeakers(pair) && agree(pair, 2, 50)) || agree(pair, 5, 50)
  );
}

/** Of nearly one claim, where one of two says what became of as many and the other does not. */
function isNearly(pair: Pair): boolean {
  return pair.bond !== 'event' && (agree(pair, 5, 50) || (haveTwoSpeakers(pair) && agree(pair, 2, 34)));
}

/** Whether half of the shorter is in the other: of two who speak of one thing less is asked than of one. */
function isLike(pair: Pair, least: number): boolean {
  return agree(pair, 5, 50) || (haveTwoSpeakers(pair) && agree(pair, least, 50));
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

/** How two things are related, where each telling may say by other words what narrows the other's: "night-shift workers". */
function relationIn({ a, b }: Pair, first: Thing, second: Thing): Relation | null {
  const beside = ({ narrowed }: Thing, { words }: Pair['a']): readonly string[] =>
    narrowed.filter((one) => !words.stems.includes(one));
  return relationOf({ ...first, narrowed: beside(first, b) }, { ...second, narrowed: beside(second, a) });
}

function contradict(pair: Pair, first: Quantity, second: Quantity): boolean {
  const largest = Math.max(magnitudeOf(first), magnitudeOf(second));
  const hundredths = TOLERANCES.get(first.thing.dimension) ?? OF_MONEY;
  const tolerance = (largest * hundredths) / 100;
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

/** Whether one telling has the other's figure too: "2,260 tonnes and not 3,400" against "3,400 tonnes" is told by its last word. */
function isMetElsewhere({ a, b }: Pair, first: Quantity, second: Quantity): boolean {
  const meets = (one: Quantity, other: Quantity): boolean =>
    relationOf(one.thing, other.thing) === 'same' && !areApart(one.interval, other.interval);
  return (
    b.quantities.some((one) => one.figure !== second.figure && meets(first, one)) ||
    a.quantities.some((one) => one.figure !== first.figure && meets(one, second))
  );
}
