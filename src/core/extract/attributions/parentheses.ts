import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { isFiniteAt, mainVerb } from '../facts/clauses.ts';
import { afterDateline } from '../facts/wire-opening.ts';
import { THAT_VERBS } from '../lexicon/that-verbs.ts';
import { type Range, sentenceAround, spanOf, takenTokens } from '../range.ts';
import { isNominal, PART } from '../tagger/parts.ts';
import { ruled } from './ruled.ts';
import { isSpeakerPhrase } from './speaker-phrase.ts';

const LONGEST_SOURCE = 14;

/**
 * Adds a statement that its credit parts in two, where nothing of the sentence was read: "The pilots, | the airline | maintains |,
 * had slept eight hours". Before the credit stands the subject, behind it the verb.
 */
export function addParentheses(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const taken = takenTokens(tokens, attributions);
  const added: Attribution[] = [];
  for (let verb = 2; verb + 2 < tokens.count; verb += 1) {
    if (tokens.word[verb + 1] !== ',' || taken[verb] === 1 || !isCredit(document, verb)) continue;
    const sentence = sentenceAround(tokens, verb);
    if (taken.subarray(sentence.from, sentence.to).includes(1)) continue;
    const found = partedBy(document, verb, sentence);
    if (found !== null) added.push(found);
  }
  return added.length === 0 ? attributions : [...attributions, ...added];
}

function isCredit({ tokens, quotes }: Document, verb: number): boolean {
  const lower = tokens.lower[verb] ?? '';
  return tokens.word[verb] === lower && quotes.state[verb] === 0 && THAT_VERBS.has(lower);
}

function partedBy(document: Document, verb: number, sentence: Range): Attribution | null {
  const { tokens } = document;
  let comma = verb - 1;
  while (comma > sentence.from && verb - comma < LONGEST_SOURCE && tokens.word[comma] !== ',') comma -= 1;
  const source = { from: comma + 1, to: verb };
  const before = { from: afterDateline(document, sentence).from, to: comma };
  const behind = { from: verb + 2, to: sentence.to };
  if (tokens.word[comma] !== ',' || !isSpeakerPhrase(document, source)) return null;
  if (!isSubject(document, before) || !opensPredicate(document, behind)) return null;
  const told = ruled(tokens, { source, cue: { from: verb, to: verb + 1 }, content: behind }, 'inverted');
  return { ...told, content: [spanOf(tokens, before), ...told.content] };
}

/** A noun phrase without a verb of its own and without a comma: "The pilots of the second boat". */
function isSubject(document: Document, { from, to }: Range): boolean {
  const { tokens, parts } = document;
  const first = parts[from];
  if (
    to <= from ||
    to - from > LONGEST_SOURCE ||
    first === PART.IN ||
    first === PART.RB ||
    first === PART.W ||
    first === PART.CC
  )
    return false;
  const nominal = tokens.word.slice(from, to).some((_, k) => isNominal(parts[from + k] ?? 0));
  return nominal && mainVerb(document, { from, to }) < 0 && !tokens.word.slice(from, to).includes(',');
}

/** "had slept", "never slept" */
function opensPredicate(document: Document, { from, to }: Range): boolean {
  const verb = document.parts[from] === PART.RB ? from + 1 : from;
  return verb < to && isFiniteAt(document, verb);
}
