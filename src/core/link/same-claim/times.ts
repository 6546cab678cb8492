import { tokenise } from '../../text/tokens.ts';
import { type Clock, clocksMeet, clocksMeetAbroad, clocksOf } from '../words/clocks.ts';

/** What a time of day has, in small letters: most tellings have none, and are not looked through. */
const HINT =
  /\d[:.]\d\d|\d ?[ap]\.?m\b|\d{4} (?:gmt|utc|local|hours|[a-z]{1,3}t\b)|\b(?:noon|midday|midnight)\b|o['’]clock|\b(?:at|around|about|by|past|to|and|until|till|before|after|since|shortly|between|from|only|already) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/;

/** The times of day that a content gives. */
export function timesOf(content: readonly string[]): Clock[] {
  const text = content.join(' ');
  if (!HINT.test(text.toLowerCase())) return [];
  const { count, word, lower } = tokenise(text);
  return clocksOf({ count, written: word, lower });
}

/** To what both give a time: "10:40 p.m.", "ten in the evening". */
export type SharedTime = 'minute' | 'hour' | null;

/** Whether both give one time of day; of one to the minute that tells nearly all, of one that may be in two time zones less. */
export function sharedTime(a: readonly Clock[], b: readonly Clock[]): SharedTime {
  if (a.length === 0 || b.length === 0) return null;
  const shared = a.filter((one) => b.some((other) => clocksMeet(one, other)));
  if (shared.length === 0) return a.some((one) => b.some((other) => clocksMeetAbroad(one, other))) ? 'hour' : null;
  return shared.some(({ fine }) => fine) ? 'minute' : 'hour';
}
