import { agree, haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';
import type { Words } from './terms.ts';

/** A number that says which one: "level four", "the ninth this year". */
export interface Rank {
  /** The scale, or the period that is counted in. */
  readonly of: string;
  readonly value: number;
  readonly exact: string;
}

const SCALES: ReadonlySet<string> = new Set('level stage category magnitude grade phase tier'.split(' '));
const PERIODS: ReadonlySet<string> = new Set('year month week season war decade century summer winter'.split(' '));
const NUMBERS: readonly string[] = 'zero one two three four five six seven eight nine ten'.split(' ');
const ORDINALS: readonly string[] =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
/** "The third quarter of this year" is a time. */
const TIMES: ReadonlySet<string> = new Set('quarter half day week month year time night hour floor of'.split(' '));

export function ranksOf({ lower, written }: Words): Rank[] {
  const found: Rank[] = [];
  for (let at = 0; at < lower.length; at++) {
    const [word = '', next = ''] = [lower[at], lower[at + 1]];
    const value = SCALES.has(word) ? numberOf(next) : null;
    if (value !== null) found.push({ of: word, value, exact: written.slice(at, at + 2).join(' ') });
    const order = TIMES.has(next) ? null : orderOf(word);
    const period = order === null ? null : periodAfter(lower, at + 1);
    if (order !== null && period !== null) {
      found.push({ of: `order ${lower[period]}`, value: order, exact: written.slice(at, period + 1).join(' ') });
    }
  }
  return found;
}

function numberOf(word: string): number | null {
  if (/^\d{1,2}(?:\.\d)?$/.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word);
  return at < 0 ? null : at;
}

function orderOf(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const at = ORDINALS.indexOf(word);
  return at < 0 ? null : at;
}

const REACH = 4;

/** Where "this year" or "of the war" ends, soon behind an ordinal; null where neither stands. */
function periodAfter(lower: readonly string[], from: number): number | null {
  for (let at = from + 1; at <= from + REACH; at++) {
    const before = lower[at - 1] ?? '';
    if (PERIODS.has(lower[at] ?? '') && (before === 'this' || before === 'the')) return at;
  }
  return null;
}

/** "level four against level three"; null where the one may have become the other since. */
export function rankConflict(pair: Pair): string | null {
  const { a, b } = pair;
  if (!haveTwoSpeakers(pair) || haveTwoTimes(pair) || a.polarity !== b.polarity || !agree(pair, 2, 30)) return null;
  const [first, ...more] = ranksOf(a.words);
  const [second, ...others] = ranksOf(b.words);
  if (first === undefined || second === undefined || more.length + others.length > 0 || first.of !== second.of)
    return null;
  if (first.value === second.value || areDaysApart(pair)) return null;
  return `${first.exact} against ${second.exact}`;
}

const MOST_DAYS = 2;

/** What is the eighth today may be followed by the ninth next week. */
function areDaysApart({ pageA, pageB }: Pair): boolean {
  const [one, other] = [pageA.days, pageB.days];
  if (one === null || other === null) return false;
  return Math.max(one.first - other.last, other.first - one.last) > MOST_DAYS;
}
