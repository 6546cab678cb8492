import type { Told } from '../told.ts';

/** "14:10 – ", as each entry of a ticker begins. */
const STAMP = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?\s*[-–—:]\s+/i;
/** "ORREN, Aug 22, 2031 (Harbour Wire) - ", whatever of it stands within the telling. */
const DATELINE = /^([^()"“”]{0,80})\([^()]{2,40}\)\s*[-–—]\s+/;

/** A telling without the dateline or the time of its entry, which say when somebody wrote it and not when anything happened. */
export function withoutOpening(told: Told): Told {
  const [first = '', ...more] = told.content;
  const length = openingOf(first);
  if (length === 0) return told;
  const isBehind = ({ start }: { readonly start: number }): boolean => start >= told.start + length;
  const content = [first.slice(length), ...more];
  return { ...told, content, figures: told.figures.filter(isBehind), dates: told.dates.filter(isBehind) };
}

function openingOf(text: string): number {
  const stamp = STAMP.exec(text)?.[0];
  if (stamp !== undefined) return stamp.length;
  const [whole = '', before = ''] = DATELINE.exec(text) ?? [];
  // "The owner (a lawyer) – and nobody else – knew" opens with no dateline.
  return /\d/.test(before) || before === before.toUpperCase() ? whole.length : 0;
}
