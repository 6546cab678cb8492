import { type Days, daysApart } from './days.ts';
import { haveOneSpeaker, haveTwoSpeakers, type Pair } from './pair.ts';
import { isAhead } from './tenses.ts';

/** "Not Thursday against Thursday": a day that one says it is not, and on which the other says that it is. */
export function deniedDay(pair: Pair): string | null {
  const { a, b, agreement } = pair;
  if (a.deniedDays.length + b.deniedDays.length === 0 || isAhead(a) !== isAhead(b)) return null;
  if (agreement.shared < LEAST && !haveOneSpeaker(pair)) return null;
  if (pair.pageA === pair.pageB && !haveTwoSpeakers(pair)) return null;
  const first = metIn(a.deniedDays, b.days);
  if (first !== null) return `not ${first} against ${first}`;
  const second = metIn(b.deniedDays, a.days);
  return second === null ? null : `${second} against not ${second}`;
}

const LEAST = 1;

function metIn(denied: readonly Days[], days: readonly Days[]): string | null {
  const [only, ...more] = days;
  if (only === undefined || more.length > 0) return null;
  return denied.some((one) => one.yearless === only.yearless && daysApart(one, only) === 0) ? only.exact : null;
}
