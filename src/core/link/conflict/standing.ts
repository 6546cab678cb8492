import { MONTHS, WEEKDAYS } from '../../extract/lexicon/calendar.ts';
import { CARDINALS } from '../../extract/lexicon/numbers.ts';
import { dayRange, isPeriod } from './days.ts';
import { areApart } from './intervals.ts';
import type { Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import { timeAt } from './shut-times.ts';
import type { Words } from './terms.ts';

/**
 * Whether the time of a telling is that of a state or a measure, which may be another at the next: "340 lorries were waiting on Tuesday",
 * "the fire covered 600 acres on Monday", "the toll rose to 21 on Tuesday".
 */
export function isStanding(profile: Profile): boolean {
  const at = timeAt(profile);
  // "The toll of Sunday's crash" says of the crash when it was.
  if (at === null || profile.words.lower[at + 1] === "'s") return false;
  return statesAt(profile.words) || changesTo(profile.words);
}

function statesAt({ lower }: Words): boolean {
  return lower.some((word, at) => STATES.has(word) || (STOOD.has(word) && lower[at + 1] === 'at'));
}

const STATES: ReadonlySet<string> = new Set('waiting queuing queueing queued covered covers covering'.split(' '));
const STOOD: ReadonlySet<string> = new Set(['stood', 'stands', 'standing']);

/** "Rose to 21", "was widened to 20 kilometres": what it was before, it was before. */
export function changesTo({ lower }: Words): boolean {
  return lower.some((word, at) => {
    if (!CHANGES.has(word)) return false;
    const to = lower.indexOf('to', at + 1);
    return to > at && to <= at + MOST_BETWEEN && isNumber(lower.slice(to + 1, to + 1 + MOST_BETWEEN));
  });
}

const MOST_BETWEEN = 4;

function isNumber(words: readonly string[]): boolean {
  return words.some((word) => /^\d/.test(word) || CARDINALS.has(word));
}

const CHANGES: ReadonlySet<string> = new Set(
  (
    'rose risen climbed grew grown increased fell fallen dropped sank widened extended expanded enlarged raised lowered reduced cut ' +
    'shortened doubled tripled halved'
  ).split(' '),
);

/**
 * "Ships are now searching 2,400 square kilometres" in a later article than the one of 900, "the party is now at 33 percent": it says itself
 * that it was otherwise before.
 */
export function isOfNow(one: Profile, other: Profile): boolean {
  if (!saysNow(one.words)) return false;
  const [day, before] = [one, other].map(({ told: { article } }) => dayRange(article.published ?? ''));
  return day != null && before != null && day.first > before.last;
}

function saysNow({ lower }: Words): boolean {
  return lower.some((word, at) => word === 'now' && lower[at + 1] !== 'that' && !UP_TO.has(lower[at - 1] ?? ''));
}

/** "Until now" and "by now" tell of all the time before. */
const UP_TO: ReadonlySet<string> = new Set(['until', 'till', 'by', 'before', 'from', 'just']);

/** "Was still holding the station at noon on Tuesday" and "left it on Wednesday": what lasts up to a time may end behind it. */
export function isOutlasted(one: Profile, other: Profile): boolean {
  const [day] = one.days;
  const [later] = other.days;
  if (day === undefined || later === undefined || later.first < day.first) return false;
  return isLasting(one.words) && !isLasting(other.words);
}

function isLasting({ lower }: Words): boolean {
  const isLate = lower.some((word, at) => word === 'late' && lower[at - 1] === 'as' && lower[at + 1] === 'as');
  return (isLate || lower.includes('still')) && !lower.includes('not') && !lower.includes("n't");
}

/** "24,000 had been killed by Monday evening": what is counted up to a time. */
function isSummedUp({ words: { lower } }: Profile): boolean {
  return lower.some((word, at) => word === 'by' && isTime(lower[at + 1] ?? '', lower[at + 2] ?? ''));
}

function isTime(word: string, next: string): boolean {
  return WEEKDAYS.has(word) || MONTHS.has(word) || HOURS.has(word) || (LEADING.has(word) && HOURS.has(next));
}

const HOURS: ReadonlySet<string> = new Set(
  'noon midday midnight dawn dusk morning afternoon evening night end'.split(' '),
);
const LEADING: ReadonlySet<string> = new Set(['the', 'late', 'early', 'this', 'that']);

/** What stood on one day and on another, and what was counted in two periods: each has its own figure. */
export function areCountedApart({ a, b }: Pair): boolean {
  const standing = isStanding(a);
  if (standing !== isStanding(b)) return true;
  if (a.quantities.length === 0 || b.quantities.length === 0) return false;
  const areSums = isSummedUp(a) && isSummedUp(b);
  if (!standing && !areSums && ![...a.days, ...b.days].some(isPeriod)) return false;
  return !a.quantities.some((one) => b.quantities.some((other) => !areApart(one.interval, other.interval)));
}
