import { foldWords } from '../../text/fold-text.ts';
import type { Told } from '../told.ts';
import { type Days, dayRange, daysOfMention, narrowest } from './days.ts';
import type { Profile } from './profile.ts';
import { isTakenAway } from './taken-away.ts';
import type { Words } from './terms.ts';

/** The days that a telling gives, and those that it gives to take them away: Thursday of "on Friday, and not on Thursday". */
export function daysIn(told: Told, words: Words): Pick<Profile, 'days' | 'deniedDays' | 'isPast'> {
  const { dates } = told;
  const all = dates.flatMap((mention) => daysOfMention(mention) ?? []);
  const isDenied = ({ exact }: Days): boolean => {
    const [first] = foldWords(exact);
    const at = words.lower.findIndex((word) => foldWords(word)[0] === first);
    return at > 0 && isTakenAway(words, at);
  };
  const denied = words.lower.some((word) => TAKING.has(word)) ? all.filter(isDenied) : [];
  const days = narrowest(all.filter((one) => !denied.includes(one)));
  return { days, deniedDays: denied, isPast: isPast(days, told) };
}

const TAKING: ReadonlySet<string> = new Set(['not', 'rather', 'instead']);

const LONG_AGO = 60;

/** Whether all days of a telling lie long before its article. */
function isPast(days: readonly Days[], { article: { published } }: Told): boolean {
  const day = published === null ? null : dayRange(published);
  if (day === null || days.length === 0) return false;
  return days.every(({ last, yearless }) => !yearless && last < day.first - LONG_AGO);
}
