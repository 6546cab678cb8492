import { CALLS_WRONG, TRULY } from '../lexicon/news-acts.ts';
import type { Words } from './terms.ts';

/** Whether somebody calls a figure wrong: "its first figure had been wrong", "the real toll is 40", "ten and not 11". */
export function callsWrong({ lower }: Words): boolean {
  return lower.some((word, at) => {
    const next = lower[at + 1] ?? '';
    if (CALLS_WRONG.has(word) || (TRULY.has(word) && COUNTS.has(next))) return true;
    return word === 'not' && /^\d/.test(next);
  });
}

const COUNTS: ReadonlySet<string> = new Set('number figure figures toll total count loss losses cost'.split(' '));
const NO: ReadonlySet<string> = new Set(['no', 'not']);

/** "Nine, not one more", "five and no others": it says that no other figure is right; "no more than nine" does not. */
export function isFinal({ lower }: Words): boolean {
  return lower.some((word, at) => {
    if (!NO.has(word) || !BREAKS.has(lower[at - 1] ?? '')) return false;
    const more = at + (lower[at + 1] === 'one' ? 2 : 1);
    return MORE.has(lower[more] ?? '') && lower[more + 1] !== 'than';
  });
}

const BREAKS: ReadonlySet<string> = new Set([',', 'and', '–', '—', '-']);
const MORE: ReadonlySet<string> = new Set(['more', 'fewer', 'less', 'others']);
