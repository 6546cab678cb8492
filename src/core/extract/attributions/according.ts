import { isCapitalised } from '../../text/letters.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { subjectThenVerb } from '../facts/clauses.ts';
import { isSpeakerNoun } from '../lexicon/speaker-nouns.ts';
import { type Range, sentenceAround } from '../range.ts';
import { isNominal, PART } from '../tagger/parts.ts';
import { type Credit, withCredited } from './credited.ts';
import { isDescribedSpeaker } from './described-speaker.ts';
import type { Told } from './ruled.ts';
import { isCapitalName, isSpeakerPhrase } from './speaker-phrase.ts';

const LONGEST_SOURCE = 24;
/** Words that open a subject beside articles, numbers and pronouns. */
const OPENS =
  /^(?:no|all|some|many|several|most|both|nobody|everyone|everybody|nothing|neither|each|every|more|fewer|about|around|nearly|almost|this|these|those)$/;

/**
 * Adds what stands behind "according to" and its source where the model saw none, above all where no comma parts the two, as
 * British and translated texts have it: "According to | the coast guard | three boats sank". The source ends where a subject with its
 * verb begins.
 */
export function addAccording(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const credits: Credit[] = [];
  for (let at = 0; at + 4 < tokens.count; at += 1) {
    if (tokens.word[at] !== 'According' || tokens.lower[at + 1] !== 'to') continue;
    const told = toldBehind(document, at);
    if (told !== null) credits.push({ found: told, sentence: { from: at, to: told.content.to } });
  }
  return withCredited(document, attributions, credits);
}

function toldBehind(document: Document, at: number): Told | null {
  const { to } = sentenceAround(document.tokens, at);
  const cue: Range = { from: at, to: at + 2 };
  for (let end = at + 3; end < Math.min(to, at + LONGEST_SOURCE); end += 1) {
    const source = { from: at + 2, to: end };
    const comma = document.tokens.word[end] === ',';
    if (!(comma || opensSubject(document, end) || endsAtNoun(document, end))) continue;
    if (
      !isSpeakerPhrase(document, source) &&
      !isCapitalName(document, source) &&
      !isDescribedSpeaker(document, { from: at + 2, to: comma ? end + 1 : end })
    )
      continue;
    const from = comma ? end + 1 : end;
    if (subjectThenVerb(document, from, to) >= 0) return { source, cue, content: { from, to } };
  }
  return null;
}

/** "the avalanche service | level four was in force": a bare subject behind a noun for those who speak. */
function endsAtNoun({ tokens, parts }: Document, at: number): boolean {
  const opens = parts[at] === PART.NN || parts[at] === PART.NNS || parts[at] === PART.JJ;
  return opens && isSpeakerNoun(tokens.lower[at - 1] ?? '') && !isSpeakerNoun(tokens.lower[at] ?? '');
}

/** An article, number or pronoun behind a noun: "the coast guard | three boats", never "the head of | the agency". */
function opensSubject({ tokens, parts }: Document, at: number): boolean {
  const part = parts[at];
  if (!isNominal(parts[at - 1] ?? 0) && !isCapitalised(tokens.word[at - 1] ?? '')) return false;
  const opens = [PART.DT, PART.CD, PART.PRP, PART.PRP$, PART.EX].some((each) => each === part);
  return opens || OPENS.test(tokens.lower[at] ?? '');
}
