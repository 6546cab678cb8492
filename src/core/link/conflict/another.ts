import type { Words } from './terms.ts';

/** Whether a telling is of another event at the place of this one: "a blast at the same plant". */
export function isAnother({ lower }: Words): boolean {
  return lower.some((word, at) => word === 'same' && lower[at - 1] === 'the' && AT.has(lower[at - 2] ?? ''));
}

const AT: ReadonlySet<string> = new Set(['at', 'on', 'in', 'near']);

/** Whether it compares with an earlier time or thing: "four years ago", "in March last year", "an earlier model". */
export function isFormer({ lower }: Words): boolean {
  return lower.some((word, at) => {
    const before = lower[at - 1] ?? '';
    if (word === 'then') return STATED.has(lower[at + 1] ?? '') && at > 0 && before !== ',' && before !== 'and';
    if (word === 'time') return before === 'that' && (at === 1 || lower[at - 2] === 'at');
    if (PERIODS.has(word)) return lower[at + 1] === 'ago' || before === 'last' || before === 'previous';
    return word === 'previously' || word === 'formerly' || (EARLIER.has(word) && DETERMINERS.has(before));
  });
}

/** "Turnout then was 43 percent"; not "then he left". */
const STATED: ReadonlySet<string> = new Set(['was', 'were', 'stood']);
const PERIODS: ReadonlySet<string> = new Set(['year', 'years', 'decade', 'decades', 'season', 'election']);
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'previous', 'former']);
const DETERMINERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  "'s",
  'two',
  'three',
]);
