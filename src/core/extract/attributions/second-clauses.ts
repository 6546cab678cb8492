import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { isFiniteAt, mainVerb, subjectThenVerb } from '../facts/clauses.ts';
import { cueClass } from '../lexicon/cue-verbs.ts';
import { type Range, rangeOf, sentenceAround, spanOf, takenTokens } from '../range.ts';
import { isFiniteVerb, isNominal, isVerb, PART } from '../tagger/parts.ts';

/** "said on Tuesday": when and where, between the cue and the comma. */
const LONGEST_CIRCUMSTANCE = 6;
/** Words that point back to what was just told: "and | five of them | have died". */
const BACK = /^(?:them|they|it|he|she|its|their|his|her|another|others|both|none|all)$/;

/**
 * Adds what a statement goes on with behind its source and cue: "The sick number 48 now, the department said on Tuesday, | and five of
 * them have died". Only where it points back to what was told; "…, and the market closed early" may be the article's own.
 */
export function addSecondClauses(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const taken = takenTokens(document.tokens, attributions);
  return attributions.map((one) => {
    const clause = clauseBehind(document, one);
    if (clause === null || taken.subarray(clause.from, clause.to).includes(1)) return one;
    return { ...one, content: [...one.content, spanOf(document.tokens, clause)] };
  });
}

function clauseBehind(document: Document, { content, cue, source }: Attribution): Range | null {
  const { tokens, quotes } = document;
  const [only] = content;
  if (only === undefined || content.length > 1 || cue === null || source === null) return null;
  if (only.end > Math.min(cue.start, source.start)) return null;
  const told = rangeOf(tokens, only);
  const credit = { from: rangeOf(tokens, source).from, to: rangeOf(tokens, cue).to };
  const end = Math.max(credit.to, rangeOf(tokens, source).to);
  if (tokens.sentence[told.from] !== tokens.sentence[end - 1] || quotes.state[told.from] !== 0) return null;
  const comma = commaBehind(document, end);
  if (comma >= 0 && mainVerb(document, told) < 0 && isFiniteAt(document, comma + 1))
    return { from: comma + 1, to: sentenceAround(tokens, comma).to };
  if (comma < 0 || !/^(?:and|but)$/.test(tokens.lower[comma + 1] ?? '')) return null;
  const sentence = sentenceAround(tokens, comma);
  const to = /^[.!?]$/.test(tokens.word[sentence.to - 1] ?? '') ? sentence.to - 1 : sentence.to;
  const verb = subjectThenVerb(document, comma + 2, to);
  if (verb < 0 || !pointsBack(document, { from: comma + 2, to: verb }) || reports(document, { from: verb, to }))
    return null;
  return { from: comma + 1, to };
}

/** The comma behind the cue, or behind when and where it was said. */
function commaBehind({ tokens, parts }: Document, from: number): number {
  for (let at = from; at < from + LONGEST_CIRCUMSTANCE; at += 1) {
    if (tokens.word[at] === ',') return at;
    if (isVerb(parts[at] ?? 0) || isFiniteVerb(parts[at] ?? 0) || /^[.;:!?]$/.test(tokens.word[at] ?? '')) return -1;
  }
  return -1;
}

function pointsBack({ tokens, parts }: Document, { from, to }: Range): boolean {
  // "and | that case | was never solved"
  if (/^th(?:at|is|ose|ese)$/.test(tokens.lower[from] ?? '') && isNominal(parts[from + 1] ?? 0)) return true;
  for (let at = from; at < to; at += 1) if (BACK.test(tokens.lower[at] ?? '') || parts[at] === PART.PRP) return true;
  return false;
}

/** "and they said", "and it denied": another statement, or what its speaker did. */
function reports({ tokens, quotes }: Document, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1)
    if (quotes.state[at] !== 0 || cueClass(tokens.lower[at] ?? '') === 'speech') return true;
  return false;
}
