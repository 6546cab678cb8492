import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import { type Range, rangeOf, takenTokens } from '../range.ts';
import { isFiniteVerb, isVerb, PART } from '../tagger/parts.ts';
import { ruled } from './ruled.ts';

const LONGEST_SOURCE = 5;

/**
 * Adds the statement of a headline with a colon, "Mayor: bridge was unsafe" or "Bridge was unsafe: mayor", where the short
 * side is somebody whom the body credits too, or opens the headline as one person or the police ("Witness: gunman came through the
 * garage"). "War in the north: what we know" names a topic and a question, and gives nothing; so does "Hospital: nurses strike".
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
  ].find(
    ([source, content]) =>
      source &&
      content &&
      (names(document, source, credited) || (source === before && isSomebody(document, source))) &&
      tells(document, content),
  );
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

/** "Witness", "Dam engineer", "Ministry": one person, witnesses, or the authorities; "Miners" and "Hospital" may be a topic. */
function isSomebody({ tokens }: Document, { from, to }: Range): boolean {
  const lower = tokens.lower[to - 1] ?? '';
  const noun = NOUNS.get(/^(?:eye)?witnesses$/.test(lower) ? 'witness' : lower);
  return to - from <= 2 && (noun?.class === 'person' || noun?.kind === 'government');
}

/** A clause that asserts: it has a verb, or a number ("Union: 6,200 jobs to go", "Ministry: at least 22 dead"), and is no question. */
function tells(document: Document, range: Range): boolean {
  const opens = document.parts[range.from];
  if (range.to - range.from < 3 || document.tokens.word[range.to - 1] === '?' || opens === PART.W) return false;
  for (let at = range.from; at < range.to; at += 1) {
    const part = document.parts[at] ?? 0;
    if (isFiniteVerb(part) || isVerb(part) || (part === PART.CD && at < range.from + NUMBERED)) return true;
  }
  return false;
}

/** A number so near the beginning is what the line tells: "at least 22 dead"; not the year of "the war of 1912". */
const NUMBERED = 3;
