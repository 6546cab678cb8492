import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { rangeOf } from '../range.ts';

/** Drops what is credited to nobody: "Nothing suggests that the fire was set", "Nobody believes it", "History suggests". */
export function dropNobody(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter((one) => !isNobody(document, one));
}

function isNobody({ tokens }: Document, { source }: Attribution): boolean {
  if (source === null) return false;
  const { from, to } = rangeOf(tokens, source);
  const [first = '', second = ''] = tokens.lower.slice(from, to);
  return NOBODY.has(first) || (first === 'no' && second === 'one') || (to - from === 1 && NOTHING.has(first));
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither']);
/** By themselves: "History suggests"; a history has authors. */
const NOTHING: ReadonlySet<string> = new Set(['nothing', 'history', 'tradition', 'experience', 'logic']);
