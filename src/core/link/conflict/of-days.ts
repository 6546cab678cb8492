import { clocksClash } from '../words/clocks.ts';
import { coverageOf } from './coverage.ts';
import { isNearMidnight, mayBeOneNight } from './day-hours.ts';
import { type Days, daysApart } from './days.ts';
import { deniedDay } from './denied-days.ts';
import { areLooselyApart, type LooseDay, looseDayOf } from './loose-days.ts';
import { shutConflict } from './of-shut-times.ts';
import { areOldAndNew } from './old-and-new.ts';
import { areOfOneTime, areOneInOrder, byEachTime, happenApart, mostDaysApart } from './one-time.ts';
import { agree, haveTwoSpeakers, type Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import { haveTwoActs } from './roles.ts';
import { isOfPeriod } from './shut-times.ts';
import { areCountedApart, isOutlasted } from './standing.ts';
import { haveTwoTenses, isAhead } from './tenses.ts';

const MOST_DAYS_APART = 31;
/** What happens once may be said to happen this far apart. */
const MOST_OF_ONE = 800;

/** "January 13 against January 14", "10:40 p.m. against 11:20 p.m."; null where both can be one moment, or are two events. */
export function dateConflict(pair: Pair): string | null {
  const said = shutConflict(pair) ?? deniedDay(pair);
  if (said !== null) return said;
  if (pair.a.polarity !== pair.b.polarity || happenApart(pair)) return null;
  if (isOutlasted(pair.a, pair.b) || isOutlasted(pair.b, pair.a)) return null;
  if (isOneMore(pair.a) || isOneMore(pair.b) || (pair.bond !== 'linked' && haveTwoTenses(pair.a, pair.b))) return null;
  if (isLastOfItsKind(pair)) return daysConflict(pair.a, pair.b, Number.POSITIVE_INFINITY);
  for (const timed of byEachTime(pair)) {
    const found = areOfOneTime(timed) ? timesConflict(timed) : null;
    if (found !== null) return found;
  }
  if (haveTwoActs(pair.a, pair.b) || areCountedApart(pair)) return null;
  if (!areOfOneThing(pair)) return haveTwoSpeakers(pair) && isCovered(pair) ? clockConflict(pair.a, pair.b) : null;
  return (
    daysConflict(pair.a, pair.b, happensOnce(pair) ? MOST_OF_ONE : MOST_DAYS_APART) ?? clockConflict(pair.a, pair.b)
  );
}

/** "It was also inspected on 12 January" tells of one more. */
function isOneMore({ words: { lower } }: Profile): boolean {
  return lower.some((word) => MORE.has(word));
}

const MORE: ReadonlySet<string> = new Set(['also', 'again', 'another', 'further', 'new']);

/** What is told of long ago and what is told of today are two things, be they one kind of thing. */
function timesConflict(pair: Pair): string | null {
  const { a, b } = pair;
  if (areCountedApart(pair)) return null;
  if (a.isFormer !== b.isFormer || (areOldAndNew(a, b) && !areOneInOrder(pair))) return null;
  return daysConflict(a, b, mostDaysApart(pair)) ?? looseConflict(a, b) ?? clockConflict(a, b);
}

/** "On Wednesday" of an article without a date, against a Thursday. */
function looseConflict(a: Profile, b: Profile): string | null {
  if (a.days.length > 0 && b.days.length > 0) return null;
  const [first, ...more] = looseDays(a);
  const [second, ...others] = looseDays(b);
  if (first === undefined || second === undefined || more.length + others.length > 0) return null;
  if (isNearMidnight(a) || isNearMidnight(b)) return null;
  return areLooselyApart(first, second) ? `${first.exact} against ${second.exact}` : null;
}

function looseDays({ told: { dates } }: Profile): LooseDay[] {
  return dates.flatMap((mention) => looseDayOf(mention) ?? []);
}

function areOfOneThing(pair: Pair): boolean {
  if (pair.bond === 'linked') return agree(pair, 3, 30);
  // "The trial will go on on Monday": what is yet to come is mostly one thing.
  if (pair.bond === 'near' && pair.a.told.mode === pair.b.told.mode && isAhead(pair.a) && isAhead(pair.b))
    return agree(pair, 1, 100);
  if (agree(pair, pair.bond === 'near' ? 3 : 6, 60)) return true;
  return haveTwoSpeakers(pair) && happensOnce(pair) && (agree(pair, 3, 60) || agree(pair, 2, 100));
}

/** "The dam broke at 3:15": all that is told but the time, the other tells as well. */
function isCovered(pair: Pair): boolean {
  const { shared, share } = coverageOf(pair);
  return shared >= 4 && share >= 80;
}

/** What one thing does once: a count ends, a mayor is told. Attacks and arrests have many days. */
const ONCE: ReadonlySet<string> = new Set(
  'start end sign arriv depart land born resign #signed #knew #begun #effective #closed call meet wed marri'.split(' '),
);

function happensOnce({ termsA, termsB }: Pair): boolean {
  return [...termsA.keys()].some((term) => ONCE.has(term) && termsB.has(term));
}

/** "Checked in October" against "the last inspection took place in May": the last one has one date, however far off. */
function isLastOfItsKind(pair: Pair): boolean {
  const { a, b, termsA, termsB } = pair;
  if (!haveTwoSpeakers(pair)) return false;
  if (saysLast(a) && saysLast(b)) return agree(pair, 3, 60);
  return termsA.has(CHECK) && termsB.has(CHECK) && (saysLast(a) || saysLast(b)) && agree(pair, 2, 30);
}

const CHECK = '#inspected';

function saysLast({ words: { lower } }: Profile): boolean {
  return lower.some(
    (word, at) => (word === 'last' || word === 'latest' || word === 'recent') && !isOfPeriod(lower, at),
  );
}

function daysConflict(a: Profile, b: Profile, most: number): string | null {
  const [first, second] = [a.days[0], b.days[0]];
  if (first === undefined || second === undefined || a.days.length > 1 || b.days.length > 1) return null;
  const apart = daysApart(first, second);
  if (apart === 0 || apart > most) return null;
  if (apart === 1 && mayBeOneNight(a, b)) return null;
  if (areOfWeekday(first, second) && apart % WEEK === 0) return null;
  return `${first.exact} against ${second.exact}`;
}

const WEEK = 7;

/** "On Wednesday" of two articles that came out in two weeks: mostly one of them is read wrongly, or undated. */
function areOfWeekday({ exact: one }: Days, { exact: other }: Days): boolean {
  return one === other && /day$/.test(one);
}

function clockConflict(a: Profile, b: Profile): string | null {
  const [first, second] = [a.clocks[0], b.clocks[0]];
  if (first === undefined || second === undefined || a.clocks.length > 1 || b.clocks.length > 1) return null;
  return clocksClash(first, second) ? `${first.exact} against ${second.exact}` : null;
}
