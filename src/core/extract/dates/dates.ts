import type { DateMention } from '../../model/reading.ts';
import type { Document } from '../document.ts';
import { splitAtoms } from '../figures/atoms.ts';
import { OPENS } from '../figures/openers.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import { anchorOf } from './anchor.ts';
import { readDayOfMonth } from './days.ts';
import type { DateContext, DateDraft, DateRule } from './draft.ts';
import { readMonth } from './months.ts';
import { readNumericDate } from './numeric.ts';
import { readPartOfYear, readSeason } from './periods.ts';
import { readAgo, readNearDay, readNearPeriod, readWeekend } from './relative.ts';
import { readVague } from './vague.ts';
import { readWeekday } from './weekdays.ts';
import { readDecade, readYear } from './years.ts';

/**
 * The dates of a body in order of position, not overlapping. The value is EDTF: a day, month or year, an interval, a season
 * (2023-21), a decade (199X), `~` for about ("early 2024", "two weeks ago"); null where the words need the article's own date and it
 * is unknown, where they hang on an event ("since the war began") or are vague ("in recent months"), and where two readings are open.
 * Without other words a day lies behind the article, in a clause about what will be ahead of it. Offsets are UTF-16 code units.
 */
export function findDates(document: Document): readonly DateMention[] {
  const atoms = splitAtoms(document);
  const context: DateContext = { atoms, anchor: anchorOf(document.published) };
  const mentions: DateMention[] = [];
  let past = 0;
  for (let at = 0; at < atoms.count; ) {
    const drafts = mayBegin(context, at) ? read(context, at) : [];
    for (const { from, to, value } of drafts) {
      const first = Math.max(from, past);
      const start = atoms.start[first] ?? 0;
      const end = atoms.end[to - 1] ?? 0;
      mentions.push({ start, end, exact: atoms.text.slice(start, end), value });
      past = to;
    }
    at = Math.max(at + 1, past);
  }
  return mentions;
}

/** In this order, since the first that reads anything wins: "July 12" before "July", "the last three months" before "last". */
const RULES: readonly DateRule[] = [
  readNumericDate,
  readAgo,
  readDayOfMonth,
  readWeekday,
  readMonth,
  readDecade,
  readPartOfYear,
  readYear,
  readSeason,
  readNearDay,
  readVague,
  readWeekend,
  readNearPeriod,
];

function read(context: DateContext, at: number): readonly DateDraft[] {
  for (const rule of RULES) {
    const drafts = rule(context, at);
    if (drafts !== null) return drafts;
  }
  return [];
}

function mayBegin({ atoms }: DateContext, at: number): boolean {
  if (((atoms.opens[at] ?? 0) & OPENS.date) === 0) return false;
  const word = atoms.lower[at] ?? '';
  const after = atoms.lower[at + 1] ?? '';
  if (word === 'the') return AFTER_ARTICLE.has(after);
  if (word === 'a' || word === 'an') return TIME_UNITS.has(after) || after === 'few' || after === 'couple';
  return true;
}

/** "the past decade", "the same day". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  'weekend',
  'past',
  'last',
  'next',
  'coming',
  'previous',
  'preceding',
  'same',
  'following',
]);
