import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb, subjectOf } from '../facts/clauses.ts';
import { type Range, rangeOf, sentenceAround, takenTokens } from '../range.ts';
import { PART } from '../tagger/parts.ts';
import { ruled, type Told } from './ruled.ts';
import { isSpeakerPhrase } from './speaker-phrase.ts';

const LONGEST_LEAD = 40;
const LONGEST_CUE = 12;
const LONGEST_SOURCE = 16;
/** A quotation of fewer words is a title or a word that is spoken of. */
const SHORTEST = 4;
const LEADING = /^(?:in|on|at|as|after|before|during|for|from|by|with|when|while|since|near|under|over|to)$/;

/**
 * Adds a quotation that a clause with a colon leads up to, whatever its verb, where nothing of both was read: "Director Paul Weng |
 * hit back on Monday: | “Nobody warned us.”" Who acts in the clause must be a person or a body.
 */
export function addLedQuotes(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens, parts } = document;
  const taken = takenTokens(tokens, attributions);
  const added: Attribution[] = [];
  for (let colon = 2; colon + SHORTEST < tokens.count; colon += 1) {
    if (tokens.word[colon] !== ':' || parts[colon + 1] !== PART.OQ) continue;
    const told = ledBy(document, colon);
    if (told === null || taken.subarray(told.source.from, told.content.to).includes(1)) continue;
    added.push(ruled(tokens, told, 'punctuated'));
  }
  return added.length === 0 ? attributions : [...attributions, ...added];
}

function ledBy(document: Document, colon: number): Told | null {
  const { tokens, quotes } = document;
  const quotation = quotes.quotations[(quotes.quotation[colon + 1] ?? 0) - 1];
  if (quotation === undefined || !quotation.closed || quotes.state[colon] !== 0) return null;
  const content = rangeOf(tokens, quotation);
  const { from } = sentenceAround(tokens, colon);
  if (content.to - content.from < SHORTEST + 2 || colon - from > LONGEST_LEAD) return null;
  const verb = cueIn(document, { from, to: colon });
  if (verb < 0 || colon - verb > LONGEST_CUE) return null;
  // By the word: a tagger takes "Boss Lars Brandt" for what begins with a preposition.
  const leads = LEADING.test(tokens.lower[from] ?? '');
  const source = speakerOf(document, leads ? subjectOf(document, { from, to: colon }, verb) : { from, to: verb });
  return source === null ? null : { source, cue: { from: verb, to: colon + 1 }, content };
}

/** The clause's verb; what follows the last comma, "|, 61, | hit back last night:", where a tagger sees none. */
function cueIn(document: Document, lead: Range): number {
  const verb = mainVerb(document, lead);
  if (verb >= 0) return verb;
  let comma = lead.to - 1;
  while (comma > lead.from && document.tokens.word[comma] !== ',') comma -= 1;
  return comma > lead.from && comma + 1 < lead.to ? comma + 1 : -1;
}

/** "Boss Lars Brandt |, 61,": the subject, or what stands before its description; "In a speech he" begins with no speaker. */
function speakerOf(document: Document, subject: Range): Range | null {
  const { word, lower } = document.tokens;
  const first = lower[subject.from] ?? '';
  if (first === 'it' || LEADING.test(first)) return null;
  let to = subject.from;
  while (to < subject.to && word[to] !== ',') to += 1;
  const named = { from: subject.from, to };
  return to - subject.from <= LONGEST_SOURCE && isSpeakerPhrase(document, named) ? named : null;
}
