import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { type Range, rangeOf } from '../range.ts';
import { isNominal, PART } from '../tagger/parts.ts';

/**
 * Gives a cue that a conjunction joins to another the source of that one: in "One clerk said the dam held, but another denied it
 * | and said | that it fell" the second clerk said both.
 */
export function shareSources(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const inOrder = attributions.filter(({ cue, source }) => cue !== null && source !== null);
  inOrder.sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
  const shared = new Map<Attribution, Attribution>();
  inOrder.forEach((one, at) => {
    const former = shared.get(inOrder[at - 1] ?? one) ?? inOrder[at - 1];
    if (former !== undefined && isJoined(document, one, former)) shared.set(one, { ...one, source: former.source });
  });
  return shared.size === 0 ? attributions : attributions.map((one) => shared.get(one) ?? one);
}

/** Whether the cue follows "and" and has no subject of its own, while the source that was read for it stands before the former one's. */
function isJoined(document: Document, one: Attribution, former: Attribution): boolean {
  const { tokens, parts } = document;
  if (one.cue === null || one.source === null || former.cue === null || former.source === null) return false;
  const cue = rangeOf(tokens, one.cue);
  const before = rangeOf(tokens, former.cue);
  if (parts[cue.from - 1] !== PART.CC || tokens.sentence[cue.from] !== tokens.sentence[before.from]) return false;
  const nearer = one.source.end <= former.source.start && former.source.end <= former.cue.start;
  return nearer && !hasSubject(document, { from: before.to, to: cue.from });
}

/** A second subject between the two: a comma and a noun that a finite verb could follow. */
function hasSubject({ tokens, parts }: Document, range: Range): boolean {
  for (let at = range.from; at + 1 < range.to; at += 1)
    if (/^[,;]$/.test(tokens.word[at] ?? '') && isNominal(parts[at + 1] ?? 0)) return true;
  return false;
}
