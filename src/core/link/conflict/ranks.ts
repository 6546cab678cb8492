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
