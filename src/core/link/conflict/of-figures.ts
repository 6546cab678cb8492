import type { Figure } from '../../model/reading.ts';
import { SLIGHT_ACTS } from '../lexicon/news-acts.ts';
import { clocksClash } from '../words/clocks.ts';
import { areOfTwoDays } from './day-hours.ts';
import { aboutOf } from './ellipsis.ts';
import { isExcused } from './excuses.ts';
import { contradict } from './figure-clash.ts';
import { areOfWhomever } from './figure-scopes.ts';
import { magnitudeOf, type Quantity } from './figures.ts';
import { areApart } from './intervals.ts';
import { areDoneByTwo } from './of-doers.ts';
import { clashAsGroup, leadOf } from './one-group.ts';
import { clashAsOne } from './one-measure.ts';
import { areAlike } from './one-name.ts';
import { areOfOneThing, areToldOfTwo } from './one-thing.ts';
import { agree, areOfTwoTowns, haveTwoScopes, haveTwoSpeakers, haveTwoTimes, type Pair, pairOf } from './pair.ts';
import type { Profile } from './profile.ts';
import { isOfNow, isStanding } from './standing.ts';
import { relationOf, type Thing, thingOf } from './units.ts';
import { figureInWords } from './words.ts';

/** "18,000 soldiers against 12,000 soldiers"; null where both figures can be right, or speak of two things. */
export function figureConflict(given: Pair): string | null {
  if (haveTwoTimes(given) || haveTwoScopes(given) || isOfBefore(given) || areOfTwoTowns(given) || standApart(given))
    return null;
  if (given.bond !== 'linked' && areDoneByTwo(given)) return null;
  const pair = inContext(given);
  for (const first of heldBy(pair.a)) {
    for (const second of heldBy(pair.b)) {
      const isClash =
        (areOfOneThing(pair, first, second) && contradict(pair, first, second)) ||
        clashAsOne(pair, first, second) ||
        clashAsGroup(pair, first, second);
      if (!isClash) continue;
      if (areOfWhomever(pair, first, second)) continue;
      if (isFarOff(pair, first, second) || isWholeOf(first, second) || isWholeOf(second, first)) continue;
      if (isMetElsewhere(pair, first, second) || isExcused(pair, first, second)) continue;
      return `${figureInWords(first)} against ${figureInWords(second)}`;
    }
  }
  return correctedFigure(pair);
}

/** "Four years ago turnout was 61 percent", "an earlier model had a recall of 4,000": told to compare, where only one is of then. */
function isOfBefore({ a, b, bond }: Pair): boolean {
  return bond !== 'linked' && !a.corrects && !b.corrects && a.isFormer !== b.isFormer;
}

/** "90 were waiting on Sunday", "31 on Monday"; "turnout stood at 29 percent at noon", and in the end at more. */
function standApart({ a, b }: Pair): boolean {
  if (isOfNow(a, b) || isOfNow(b, a)) return true;
  const standing = isStanding(a);
  if (!standing && !isStanding(b)) return false;
  if (a.clocks.length > 0 || b.clocks.length > 0) {
    return !a.clocks.some((one) => b.clocks.some((other) => !clocksClash(one, other)));
  }
  return standing && isStanding(b) && areOfTwoDays(a, b);
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
  const thing = thingOf(wrong);
  const right = taken.quantities.find((one) => thing !== null && isOfKind(one.thing, thing));
  if (right === undefined) return null;
  const isMeant = isLead(pair, { given, wrong }) || isOnlyOne(pair, { given, wrong, right });
  const bar = wrong.value >= TELLING || isMeant ? 0 : pair.bond === 'event' ? 3 : 2;
  if (!agree(pair, bar, bar === 0 ? 0 : 50)) return null;
  const words = [figureInWords(right), figureInWords({ figure: wrong })];
  return (taken === a ? words : words.reverse()).join(' against ');
}

/** "Eleven prisoners got out, not nine" against "nine inmates". */
function isOfKind(one: Thing, other: Thing): boolean {
  if (relationOf(one, other) !== null) return true;
  return one.head !== null && other.head !== null && areAlike(one.head, other.head);
}

/** "Four men are missing, not three" against the article that tells first of three men: nobody takes away what nobody said. */
function isLead(pair: Pair, { given, wrong }: { readonly given: Profile; readonly wrong: Figure }): boolean {
  const page = given === pair.a ? pair.pageA : pair.pageB;
  return haveTwoSpeakers(pair) && leadOf(page)?.start === wrong.start;
}

interface Corrected {
  readonly given: Profile;
  readonly wrong: Figure;
  readonly right: Quantity;
}

/** "Nine schools were affected, not six" against "the cases come from six schools", where the article has no other six of them. */
function isOnlyOne(pair: Pair, { given, wrong, right }: Corrected): boolean {
  if (!haveTwoSpeakers(pair)) return false;
  const page = given === pair.a ? pair.pageA : pair.pageB;
  const isSuch = (figure: Figure): boolean => {
    const thing = figure.value === wrong.value ? thingOf(figure) : null;
    return thing !== null && isOfKind(right.thing, thing);
  };
  if (page.tellings.flatMap(({ told }) => told.figures.filter(isSuch)).length > 1) return false;
  const counted = given.quantities.find(({ figure }) => figure === wrong);
  if (counted === undefined) return true;
  const sides = given === pair.a ? ([counted, right] as const) : ([right, counted] as const);
  const isSlight = counted.act === null || SLIGHT_ACTS.has(counted.act);
  return (isSlight || counted.act === right.act) && !areToldOfTwo(pair, ...sides);
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

/** "Two of the ferry's six lifeboats" and "the ferry had six lifeboats". */
function isWholeOf({ figure }: Quantity, { whole }: Quantity): boolean {
  return figure.value === whole;
}

const FAR_TIMES = 100;

/** Sums so far apart are two sums, where their words are not of one claim. */
function isFarOff({ bond }: Pair, first: Quantity, second: Quantity): boolean {
  const [one, other] = [magnitudeOf(first), magnitudeOf(second)];
  return bond !== 'linked' && Math.max(one, other) > FAR_TIMES * Math.min(one, other);
}

/** Whether one telling has the other's figure too: "2,260 tonnes and not 3,400" against "3,400 tonnes" is told by its last word. */
function isMetElsewhere({ a, b }: Pair, first: Quantity, second: Quantity): boolean {
  const meets = (one: Quantity, other: Quantity): boolean =>
    isRelated(one, other) && !areApart(one.interval, other.interval);
  return (
    b.quantities.some((one) => one.figure !== second.figure && meets(first, one)) ||
    a.quantities.some((one) => one.figure !== first.figure && meets(one, second))
  );
}

/** Of a part and its whole the very same number is the same figure: "eight had died" and "eight colleagues". */
function isRelated(one: Quantity, other: Quantity): boolean {
  const relation = relationOf(one.thing, other.thing);
  return relation === 'same' || (relation !== null && one.figure.value === other.figure.value);
}
