import { dayRange } from './days.ts';
import type { Profile } from './profile.ts';

const RECENT = 14;

/** Whether one tells of the days of the news, the other of a time long before. */
export function areOldAndNew(a: Profile, b: Profile): boolean {
  const news = [a, b].flatMap(({ told }) =>
    told.article.published === null ? [] : (dayRange(told.article.published) ?? []),
  );
  const isNew = ({ days }: Profile): boolean =>
    days.some(({ last, yearless }) => !yearless && news.some(({ first }) => last >= first - RECENT));
  const isOld = ({ days }: Profile): boolean =>
    days.length > 0 &&
    days.every(({ last, yearless }) => !yearless && news.every(({ first }) => last < first - LONG_AGO));
  return (isNew(a) && isOld(b)) || (isNew(b) && isOld(a));
}

const LONG_AGO = 60;
