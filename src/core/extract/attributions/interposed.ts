import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb, subjectThenVerb } from '../facts/clauses.ts';
import { afterDateline } from '../facts/wire-opening.ts';
import { REPORTING, REPORTING_PLURAL, TRAILING } from '../lexicon/reporting.ts';
import { type Range, sentenceAround, takenTokens } from '../range.ts';
import { PART } from '../tagger/parts.ts';
import { type Credit, withCredited } from './credited.ts';
import { isDescribedSpeaker } from './described-speaker.ts';
import type { Told } from './ruled.ts';
import { isBetween } from './tails.ts';

const LONGEST_OPENING = 12;
const LONGEST_SOURCE = 14;

/**
 * Adds what a sentence tells around a credit behind its opening phrase, where nothing of the sentence was read: "In return, | the
 * indictment states |, the clerk received a car", "Two days later, | the report says |, the books were burned".
 */
export function addInterposed(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const taken = takenTokens(tokens, attributions);
  const credits: Credit[] = [];
  for (let at = 3; at + 2 < tokens.count; at += 1) {
    if (!isCredit(document, at)) continue;
    const sentence = sentenceAround(tokens, at);
    if (taken.subarray(sentence.from, sentence.to).includes(1)) continue;
    const found = toldAround(document, at, sentence);
    if (found !== null) credits.push({ found, sentence });
  }
  return withCredited(document, attributions, credits);
}

/** A verb of reporting between its speaker and a comma. */
function isCredit(document: Document, at: number): boolean {
  const { tokens, quotes } = document;
  const lower = tokens.lower[at] ?? '';
  if (!(REPORTING.has(lower) || REPORTING_PLURAL.has(lower) || TRAILING.has(lower))) return false;
  return quotes.state[at] === 0 && tokens.word[at] === lower && commaBehind(document, at) >= 0;
}

/** The comma behind the verb, or behind when it was said: "said at the time | ,", "said on Monday | ,"; -1 where none is so near. */
function commaBehind({ tokens }: Document, verb: number): number {
  if (tokens.word[verb + 1] === ',') return verb + 1;
  const time = TIME.exec(tokens.lower.slice(verb + 1, verb + 5).join(' '))?.[0];
  const comma = time === undefined ? -1 : verb + 1 + time.split(' ').length;
  return tokens.word[comma] === ',' ? comma : -1;
}

const TIME =
  /^(?:at the time|at that time|then|later|again|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?= |$)/;

function toldAround(document: Document, verb: number, sentence: Range): Told | null {
  const { tokens } = document;
  let cue = verb;
  while (cue > sentence.from && isBetween(document, cue - 1)) cue -= 1;
  let comma = cue - 1;
  while (comma > Math.max(sentence.from, cue - LONGEST_SOURCE) && tokens.word[comma] !== ',') comma -= 1;
  const source = { from: comma + 1, to: cue };
  const opening = {
    from: behindColon(document, { from: afterDateline(document, sentence).from, to: comma }),
    to: comma,
  };
  if (tokens.word[comma] !== ',' || !isOpening(document, opening) || !isDescribedSpeaker(document, source)) return null;
  const rest = { from: commaBehind(document, verb) + 1, to: sentence.to };
  if (subjectThenVerb(document, rest.from, rest.to) < 0) return null;
  const told = { source, cue: { from: cue, to: verb + 1 } };
  return isLink(document, opening) ? { ...told, content: rest } : { ...told, content: opening, rest };
}

/** "It was worse once: | in May, the mayor said, the dam broke" */
function behindColon({ tokens }: Document, { from, to }: Range): number {
  const colon = tokens.word.lastIndexOf(':', to - 1);
  return colon > from ? colon + 1 : from;
}

/** "In return", "Two days later": a phrase without a verb. */
function isOpening(document: Document, { from, to }: Range): boolean {
  return from < to && to - from <= LONGEST_OPENING && mainVerb(document, { from, to }) < 0;
}

/** "However", "But": it belongs to the article's own order of things. */
function isLink({ parts }: Document, { from, to }: Range): boolean {
  return to - from === 1 && (parts[from] === PART.RB || parts[from] === PART.CC);
}
