import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { type Range, rangeOf, takenTokens } from '../range.ts';
import { isFiniteVerb, isVerb } from '../tagger/parts.ts';
import { ruled } from './ruled.ts';

const LONGEST_SOURCE = 5;

/**
 * Adds the statement of a headline with a colon, "Mayor: bridge was unsafe" or "Bridge was unsafe: mayor", where the short
 * side is somebody whom the body credits too. "War in the north: what we know" names a topic and a question, and gives nothing.
 */
export function addHeadlineColon(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { headline } = document;
  if (headline === null) return attributions;
  const range = rangeOf(document.tokens, headline);
  const colon = colonIn(document, range);
  if (colon < 0 || takenTokens(document.tokens, attributions).subarray(range.from, range.to).includes(1))
    return attributions;
  const credited = new Set(attributions.flatMap((one) => headWord(document, one)));
  const before = { from: range.from, to: colon };
  const after = { from: colon + 1, to: range.to };
  const added = [
    [before, after],
    [after, before],
  ].find(([source, content]) => source && content && names(document, source, credited) && tells(document, content));
  const [source, content] = added ?? [];
  if (source === undefined || content === undefined) return attributions;
  const cue = { from: colon, to: colon + 1 };
  return [ruled(document.tokens, { source, cue, content }, 'headline'), ...attributions];
}

function colonIn(document: Document, range: Range): number {
  for (let at = range.from + 1; at < range.to - 1; at += 1) if (document.tokens.word[at] === ':') return at;
  return -1;
}

/** The last word of a source: "the regional governor" and "Governor:" meet in it. */
function headWord(document: Document, attribution: Attribution): readonly string[] {
  if (attribution.source === null) return [];
  const { to } = rangeOf(document.tokens, attribution.source);
  return [document.tokens.lower[to - 1] ?? ''];
}

function names(document: Document, range: Range, credited: ReadonlySet<string>): boolean {
  const last = document.tokens.lower[range.to - 1] ?? '';
  return range.to - range.from <= LONGEST_SOURCE && credited.has(last);
}

/** A clause that asserts: it has a verb and is no question. */
function tells(document: Document, range: Range): boolean {
  if (range.to - range.from < 3 || document.tokens.word[range.to - 1] === '?') return false;
  for (let at = range.from; at < range.to; at += 1) {
    const part = document.parts[at] ?? 0;
    if (isFiniteVerb(part) || isVerb(part)) return true;
  }
  return false;
}
