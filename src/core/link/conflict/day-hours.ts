import { daysApart } from './days.ts';
import type { Profile } from './profile.ts';

/** Hours in which something may have been, counted from the midnight with which the day that it names begins. */
interface Hours {
  readonly from: number;
  readonly to: number;
}

/** "Thursday night" goes on into Friday, "the early hours of Friday" are no part of Thursday; null where a time zone is named. */
function hoursOf({ words: { lower }, clocks, days: [day] }: Profile): Hours | null {
  if (clocks.some(({ zone }) => zone !== null) || lower.includes('gmt') || lower.includes('utc')) return null;
  const [clock, ...more] = clocks;
  if (clock !== undefined && more.length === 0 && clock.minutes > 0) {
    const before = lower[clock.at - 1] ?? '';
    const hour = clock.minutes / MINUTES;
    if (UP_TO.has(before)) return { from: 0, to: hour };
    return { from: hour, to: before === 'after' ? WHOLE.to : clock.last / MINUTES };
  }
  const text = lower.join(' ');
  if (/\bnight$/.test(day?.exact.toLowerCase() ?? '')) return { from: 17, to: 30 };
  return PARTS.find(({ said }) => said.test(text)) ?? WHOLE;
}

const MINUTES = 60;
const UP_TO: ReadonlySet<string> = new Set(['before', 'by', 'until']);
const WHOLE: Hours = { from: 0, to: 24 };

const PARTS: readonly (Hours & { readonly said: RegExp })[] = [
  { said: /\b(?:early|small) hours\b/, from: 0, to: 6 },
  // Of a night alone nobody knows on which side of the day it lies.
  { said: /\b(?:overnight|night|midnight|hours)\b/, from: -7, to: 31 },
  { said: /\blate\b/, from: 17, to: 26 },
  { said: /\bevening\b/, from: 15, to: 25 },
  { said: /\b(?:dawn|early)\b/, from: -1, to: 12 },
];

/** Whether of two days in a row the one may go on into the other: "Thursday night", "the early hours of Friday". */
export function mayBeOneNight(a: Profile, b: Profile): boolean {
  if (!isNearMidnight(a) && !isNearMidnight(b)) return false;
  const [earlier, later] = (a.days[0]?.first ?? 0) < (b.days[0]?.first ?? 0) ? [a, b] : [b, a];
  const [one, other] = [hoursOf(earlier), hoursOf(later)];
  return one === null || other === null || one.to >= other.from + WHOLE_DAY;
}

const WHOLE_DAY = 24;

const NIGHT: ReadonlySet<string> = new Set('night overnight midnight late early dawn evening gmt utc hours'.split(' '));

/** In the night, and in another time zone, one moment has two dates. */
export function isNearMidnight({ words, clocks }: Profile): boolean {
  return words.lower.some((word) => NIGHT.has(word)) || clocks.some(({ zone }) => zone !== null);
}

/** "Open on Sunday", "closed on Monday": each of its own day, where no night joins the two. */
export function areOfTwoDays(a: Profile, b: Profile): boolean {
  const [[first, ...more], [second, ...others]] = [a.days, b.days];
  if (first === undefined || second === undefined || more.length + others.length > 0) return false;
  const apart = daysApart(first, second);
  return apart > 1 || (apart === 1 && !mayBeOneNight(a, b));
}
