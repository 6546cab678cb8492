import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { subjectThenVerb } from '../facts/clauses.ts';
import { type Range, sentenceAround, takenTokens } from '../range.ts';
import { isNominal, PART } from '../tagger/parts.ts';
import { ruled, type Told } from './ruled.ts';
import { isSpeakerPhrase } from './speaker-phrase.ts';

const LONGEST_SOURCE = 14;
/** Words that open a subject beside articles, numbers and pronouns. */
const OPENS = /^(?:no|all|some|many|several|most|both|nobody|everyone|everybody|nothing|neither|each|every)$/;

/**
 * Adds what stands behind "according to" and its source where the model saw none, above all where no comma parts the two, as
 * British and translated texts have it: "According to | the coast guard | three boats sank". The source ends where a subject with its
 * verb begins.
 */
export function addAccording(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const taken = takenTokens(tokens, attributions);
  const added: Attribution[] = [];
  for (let at = 0; at + 4 < tokens.count; at += 1) {
    if (tokens.word[at] !== 'According' || tokens.lower[at + 1] !== 'to') continue;
    const told = toldBehind(document, at);
    if (told === null || taken.subarray(at, told.content.to).includes(1)) continue;
    added.push(ruled(tokens, told, 'inverted'));
  }
  return added.length === 0 ? attributions : [...attributions, ...added];
}

function toldBehind(document: Document, at: number): Told | null {
  const { to } = sentenceAround(document.tokens, at);
  const cue: Range = { from: at, to: at + 2 };
  for (let end = at + 3; end < Math.min(to, at + LONGEST_SOURCE); end += 1) {
    const source = { from: at + 2, to: end };
    const comma = document.tokens.word[end] === ',';
    if (!(comma || opensSubject(document, end)) || !isSpeakerPhrase(document, source)) continue;
    const from = comma ? end + 1 : end;
    return subjectThenVerb(document, from, to) < 0 ? null : { source, cue, content: { from, to } };
  }
  return null;
}

/** An article, number or pronoun behind a noun: "the coast guard | three boats", never "the head of | the agency". */
function opensSubject({ tokens, parts }: Document, at: number): boolean {
  const part = parts[at];
  if (!isNominal(parts[at - 1] ?? 0)) return false;
  const opens = [PART.DT, PART.CD, PART.PRP, PART.PRP$, PART.EX].some((each) => each === part);
  return opens || OPENS.test(tokens.lower[at] ?? '');
}
