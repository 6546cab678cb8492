import { MONTHS, WEEKDAYS } from '../../extract/lexicon/calendar.ts';
import { foldWords } from '../../text/fold-text.ts';
import { NEGATORS } from '../lexicon/news-acts.ts';
import type { Clock } from '../words/clocks.ts';
import type { Days } from './days.ts';
import type { Profile } from './profile.ts';
import type { Words } from './terms.ts';

/** A time before or after which a telling says that nothing happened: "no train before noon", "nobody since January", "the first on 9 May". */
export interface Shut {
  readonly side: 'before' | 'after';
  readonly exact: string;
  readonly day: Days | null;
  readonly clock: Clock | null;
  /** Whether it is the first or the last of its kind; else what is denied. */
  readonly isOrder: boolean;
}

const BEFORE: ReadonlySet<string> = new Set(['before', 'until', 'till']);
const SINCE: ReadonlySet<string> = new Set(['since', 'after']);
const NONE: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'never', 'not', "n't", 'noone']);

/** Null where a telling shuts out no time, or gives several. */
export function shutBy(profile: Profile): Shut | null {
  const { words, days, clocks } = profile;
  const [day = null] = days;
  const [clock = null] = clocks;
  const exact = day?.exact ?? clock?.exact ?? null;
  const at = timeAt(profile);
  if (days.length > 1 || clocks.length > 1 || exact === null || at === null) return null;
  const side = deniedSide(words, at) ?? orderedSide(words);
  return side === null ? null : { ...side, exact, day, clock: day === null ? clock : null };
}

/** The token of the first time that a telling gives, of a day before that of an hour. */
export function timeAt({
  words,
  days: [day],
  clocks: [clock],
  told: {
    dates: [mention],
  },
}: Profile): number | null {
  const exact = day?.exact ?? mention?.exact;
  const at = exact === undefined ? clock?.at : indexOf(words, exact);
  return at === undefined || at < 0 ? null : at;
}

function indexOf(words: Words, exact: string): number {
  const [first] = foldWords(exact);
  return words.lower.findIndex((word) => foldWords(word)[0] === first);
}

type Side = Pick<Shut, 'side' | 'isOrder'>;

/** "will not run before Tuesday", "none was flying before 11 a.m.", "no inspector had been there since January". */
function deniedSide({ lower }: Words, at: number): Side | null {
  const before = lower[at - 1] === 'the' ? (lower[at - 2] ?? '') : (lower[at - 1] ?? '');
  if (!lower.slice(0, at).some((word) => NONE.has(word) || NEGATORS.has(word))) return null;
  if (BEFORE.has(before)) return { side: 'before', isOrder: false };
  return SINCE.has(before) ? { side: 'after', isOrder: false } : null;
}

/** "last repaired in 2016", "the first patient fell ill on 2 August". */
function orderedSide({ lower }: Words): Side | null {
  for (let at = 0; at < lower.length; at++) {
    const word = lower[at] ?? '';
    if (isOfPeriod(lower, at) || lower[at - 1] === 'at' || lower[at - 1] === 'a') continue;
    if (word === 'first' || word === 'earliest') return { side: 'before', isOrder: true };
    if (word === 'last' || word === 'latest') return { side: 'after', isOrder: true };
  }
  return null;
}

/** Whether the word at `at` is of a time and no order: "last night", "last November", "the first half"; "the last march" is one. */
export function isOfPeriod(lower: readonly string[], at: number): boolean {
  const next = lower[at + 1] ?? '';
  return PERIODS.has(next) || (lower[at - 1] !== 'the' && (MONTHS.has(next) || WEEKDAYS.has(next)));
}

const PERIODS: ReadonlySet<string> = new Set(
  (
    'year month months week weeks night day days weekend spring summer autumn fall winter easter christmas quarter half minute hour time few two ' +
    'three four five of'
  ).split(' '),
);
