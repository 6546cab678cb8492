import { once, onceFor } from '../../model/once.ts';
import { NEGATIONS } from '../lexicon/function-words.ts';
import { clocksClash } from '../words/clocks.ts';
import { isIn } from '../words/sorted.ts';
import { oppositesOf } from '../words/weights.ts';
import { areAlike, countSame, type Measure, mayBeEqual } from './measures.ts';
import { isOneDayOfYear, isOneWeekday, type Moment, mayMeet } from './moments.ts';
import { LOSS } from './negations.ts';
import { keysOf } from './office-holders.ts';
import { daysApart, wereSaidApart } from './page.ts';
import type { Profile } from './profile.ts';

/** Why two tellings cannot be of one claim. */
export type Veto =
  | 'siblings'
  | 'nested'
  | 'verdict'
  | 'opposites'
  | 'figures'
  | 'dates'
  | 'times'
  | 'negation'
  | 'stance';

/** What keeps two tellings apart, whatever they have in common. */
export function vetoOf(a: Profile, b: Profile): Veto | null {
  if (a.article === b.article && a.attribution !== null && a.attribution === b.attribution) return 'siblings';
  if (a.article === b.article && overlap(a, b)) return 'nested';
  if (isVerdict(a) !== isVerdict(b)) return 'verdict';
  if (partStance(a, b)) return 'stance';
  if (partFigures(a, b)) return 'figures';
  if (partDates(a, b)) return 'dates';
  if (partTimes(a, b)) return 'times';
  const negated = a.negated.length > 0 !== b.negated.length > 0;
  // "will stay open" and "will not be closed" are one.
  if (haveOpposites(a, b)) return negated ? null : 'opposites';
  return partNegation(a, b) ? 'negation' : null;
}

/** "The minister's statement about the dam is true" judges what somebody said, and is not what he said. */
const isVerdict = onceFor(
  ({ keys }: Profile) => keys.some((key) => STATEMENTS().has(key)) && keys.some((key) => VERDICTS().has(key)),
);

const STATEMENTS = once(() => new Set(keysOf('statement claim assertion remark allegation')));
const VERDICTS = once(() => new Set(keysOf('true false untrue incorrect inaccurate misleading')));

/** One tells what the other tells that somebody told. */
function overlap(a: Profile, b: Profile): boolean {
  return a.spans.some(([start, end]) => b.spans.some(([from, to]) => start < to && from < end));
}

/**
 * Most of what both say stands behind a negation in one of them alone, and the other denies nothing: "nobody was hurt" and "two
 * were hurt". Who denies a thing may word it either way.
 */
function partNegation(a: Profile, b: Profile): boolean {
  if (a.negated.length === 0 && b.negated.length === 0) return false;
  if ((a.negates && b.negates) || a.stance === 'denies' || b.stance === 'denies') return false;
  if (haveLost(a) && haveLost(b)) return false;
  const shared = a.keys.filter((key) => isIn(b.keys, key));
  const parted = shared.filter((key) => isIn(a.negated, key) !== isIn(b.negated, key));
  return 2 * parted.length >= shared.length && parted.length > 0;
}

/** "Had no water", "were without water" and "lost their water" say no alike. */
function haveLost({ keys, negated }: Profile): boolean {
  return isIn(keys, LOSS().key) && !isIn(negated, LOSS().key);
}

/** One has a word that the other has the opposite of, and neither has both; those of phrases too. */
function haveOpposites(a: Profile, b: Profile): boolean {
  // Few words have an opposite.
  const opposed = opposedIn(a);
  if (opposed.length === 0) return false;
  const [own, its] = [singleWords(a.keys), singleWords(b.keys)];
  return opposed.some((key) =>
    oppositesOf(key).some((other) => its.includes(other) && !own.includes(other) && !its.includes(key)),
  );
}

/** Those of its words that have one. */
const opposedIn = onceFor(({ keys }: Profile) => singleWords(keys).filter((key) => oppositesOf(key).length > 0));

/** "Not locked" has nothing to do with "locked". A telling is held against many. */
const singleWords = onceFor((keys: readonly string[]) =>
  keys.some((key) => key.includes(' ')) ? singlesIn(keys) : keys,
);

function singlesIn(keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const words = key.split(' ');
    return words.some((word) => NEGATIONS.has(word)) ? [] : words;
  });
}

/** A denial is of the claim that it denies; who declines to say or asks claims nothing, unless one asks the same again. */
function partStance(a: Profile, b: Profile): boolean {
  const open = ({ stance }: Profile): boolean => stance === 'declines' || stance === 'questions';
  const two = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  return (open(a) || open(b)) && (a.stance !== b.stance || two);
}

/** Both count one thing, and each gives a figure of it that the other has not; or what they count is not one thing. */
function partFigures(a: Profile, b: Profile): boolean {
  if (partSingle(a, b) || partSingle(b, a)) return true;
  if (a.measures.length === 0 || b.measures.length === 0) return false;
  const counted = a.measures.filter((one) => b.measures.some((other) => countSame(one, other)));
  if (counted.length === 0) return !shareValue(a.measures.filter(isOfThings), b.measures.filter(isOfThings));
  return counted.some((one) => {
    const others = b.measures.filter((other) => countSame(one, other));
    // "At least 22 dead" on Monday and "31 dead" on Friday are two tolls.
    return !others.some((other) => areAlike(one, other));
  });
}

/** "The 34-year-old went for two policemen": how old somebody is says who he is. */
function isOfThings({ type }: Measure): boolean {
  return type !== 'age';
}

/** "A single drone" and "four drones". */
function partSingle({ singles }: Profile, { measures }: Profile): boolean {
  return measures.some(({ low, unit }) => low > 1 && singles.includes(unit.at(-1) ?? ''));
}

/** "2,140 tonnes" and "2,140 metric tons" may be one figure; figures of other things that are unequal too are other facts. */
function shareValue(own: readonly Measure[], its: readonly Measure[]): boolean {
  if (own.length === 0 || its.length === 0) return true;
  // "At least six dead" leaves room for nine, and is hardly "nine people died".
  return own.some((one) =>
    its.some((other) => (one.type === other.type ? areAlike(one, other) : mayBeEqual(one, other))),
  );
}

/** "Broke out at 14:12", "broke out at 13:50": to the minute, and in no two time zones. */
function partTimes({ clocks: own }: Profile, { clocks: its }: Profile): boolean {
  if (own.length === 0 || its.length === 0) return false;
  return own.every((one) => its.every((other) => one.fine && other.fine && clocksClash(one, other)));
}

/** Articles so many days apart are news of one matter. */
const FRESH = 3;

function partDates(a: Profile, b: Profile): boolean {
  if (wereSaidApart(a, b)) return true;
  if (a.moments.length === 0 || b.moments.length === 0) return false;
  const isOfOneNews = a.published !== null && b.published !== null && daysApart(a.published, b.published) <= FRESH;
  const mayBeOne = (one: Moment, other: Moment): boolean =>
    mayMeet(one, other) || isOneDayOfYear(one, other) || (isOfOneNews && isOneWeekday(one, other));
  return !a.moments.some((one) => b.moments.some((other) => mayBeOne(one, other)));
}
