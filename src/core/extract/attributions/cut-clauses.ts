import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb, subjectThenVerb } from '../facts/clauses.ts';
import { type Range, rangeOf, sentenceAround, spanOf, takenTokens } from '../range.ts';
import { isFiniteVerb, isNominal, PART } from '../tagger/parts.ts';

/** What a clause that somebody else is credited with may open with: "on the island, | where |, according to the police, …". */
const LEADS = /^(?:where|when|while|whereas|and|but)$/;
/** What is put between a subject and its verb: "rifles, | not mortars |, hit the post". */
const INSERTED = /^(?:not|rather|instead|including|especially)$/;
const LONGEST_INSERTION = 8;

/**
 * Gives a statement the clause that its credit stands in or that a comma cut: "Two fell ill on the island, where, according to the
 * police, | the well is shut" tells of the well, and "confirmed that | rifles, not mortars, hit the post" of the hit; and one more noun
 * that was taken for a verb.
 */
export function mendCutClauses(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const taken = takenTokens(document.tokens, attributions);
  return attributions.map(
    (one) =>
      behindLead(document, one) ?? pastInsertion(document, one, taken) ?? pastJoined(document, one, taken) ?? one,
  );
}

/** "Two fell ill on the island, where | , according to the police, | the well is shut" */
function behindLead(document: Document, attribution: Attribution): Attribution | null {
  const { tokens } = document;
  const { source, cue, content } = attribution;
  const [first] = content;
  if (source === null || cue === null || first === undefined || cue.start > source.start) return null;
  const told = rangeOf(tokens, first);
  const credit = { from: rangeOf(tokens, cue).from, to: rangeOf(tokens, source).to };
  if (tokens.lower[credit.from] !== 'according' || tokens.word[credit.from - 1] !== ',' || told.from >= credit.from)
    return null;
  if (!LEADS.test(tokens.lower[credit.from - 2] ?? '') || told.to < credit.from - 1 || tokens.word[credit.to] !== ',')
    return null;
  const sentence = sentenceAround(tokens, credit.from);
  const clause = { from: credit.to + 1, to: withoutStop(document, sentence) };
  if (mainVerb(document, { from: told.from, to: credit.from - 2 }) < 0) return null;
  return subjectThenVerb(document, clause.from, clause.to) < 0
    ? null
    : { ...attribution, content: [spanOf(tokens, clause)] };
}

/** "confirmed that | rifles | , not mortars, hit the post" */
function pastInsertion(document: Document, attribution: Attribution, taken: Uint8Array): Attribution | null {
  const { tokens, parts } = document;
  const [only, ...others] = attribution.content;
  if (only === undefined || others.length > 0 || attribution.cue === null || only.start < attribution.cue.end)
    return null;
  const told = rangeOf(tokens, only);
  if (tokens.word[told.to] !== ',' || !INSERTED.test(tokens.lower[told.to + 1] ?? '')) return null;
  if (mainVerb(document, told) >= 0) return null;
  let comma = told.to + 2;
  while (comma < told.to + LONGEST_INSERTION && tokens.word[comma] !== ',') comma += 1;
  const to = withoutStop(document, sentenceAround(tokens, told.from));
  if (tokens.word[comma] !== ',' || comma >= to || !isFiniteVerb(parts[comma + 1] ?? 0)) return null;
  if (taken.subarray(told.to, to).includes(1)) return null;
  return { ...attribution, content: [spanOf(tokens, { from: told.from, to })] };
}

const MARK = /^(?:[,;:.!?()“”"]|—|–|--|-)$/;

/** "83 people had sought help for cramps | and vomiting since Sunday": a noun in -ing is one more of them, no further verb. */
function pastJoined(document: Document, attribution: Attribution, taken: Uint8Array): Attribution | null {
  const { tokens, parts, quotes } = document;
  const { cue, content } = attribution;
  const last = content.at(-1);
  if (cue === null || last === undefined || last.start < cue.end) return null;
  // "the day was spent saying that the vote was rigged and urging people to stay": two things that were done.
  if (parts[rangeOf(tokens, cue).to - 1] === PART.VBG) return null;
  const told = rangeOf(tokens, last);
  const first = told.to + 1;
  if (!/^(?:and|or)$/.test(tokens.lower[told.to] ?? '') || parts[first] !== PART.VBG) return null;
  if (!isNominal(parts[told.to - 1] ?? 0) || mainVerb(document, told) < 0) return null;
  let end = first + 1;
  const { to } = sentenceAround(tokens, first);
  while (end < to && !MARK.test(tokens.word[end] ?? '')) end += 1;
  // "cramps and | vomiting since Sunday", "and | coughing": with an object it is a verb's ("and | urging people to stay").
  if (!(end === first + 1 || parts[first + 1] === PART.IN || parts[first + 1] === PART.CC)) return null;
  if (mainVerb(document, { from: first + 1, to: end }) >= 0 || quotes.state[first] !== quotes.state[told.from])
    return null;
  if (taken.subarray(told.to, end).includes(1)) return null;
  return { ...attribution, content: [...content.slice(0, -1), spanOf(tokens, { from: told.from, to: end })] };
}

function withoutStop({ tokens }: Document, { to }: Range): number {
  return /^[.!?]$/.test(tokens.word[to - 1] ?? '') ? to - 1 : to;
}
