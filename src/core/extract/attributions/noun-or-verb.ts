import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import { isSpeakerNoun } from '../lexicon/speaker-nouns.ts';
import { THAT_VERBS_PLURAL } from '../lexicon/that-verbs.ts';
import type { Range } from '../range.ts';
import { singular } from '../speakers/nouns.ts';
import { PART } from '../tagger/parts.ts';
import { headOf, isPluralSpeaker } from './speaker-phrase.ts';

/** What polls and papers do, and no speaker: "…, a survey by the Larvik Institute | shows". */
export const SHOWING: ReadonlySet<string> = new Set('show shows showed find finds found'.split(' '));

/** Whether what may be a verb is a noun by the number of what stands before it: "the court reports", "the dockers claim". */
export function isNounInstead(document: Document, source: Range, verb: number): boolean {
  const { tokens, parts } = document;
  const lower = tokens.lower[verb] ?? '';
  const head = tokens.lower[headOf(document, source)] ?? '';
  if (THAT_VERBS_PLURAL.has(lower)) return !(isPluralSpeaker(head) || PLURAL.test(head)) || parts[verb - 1] === PART.DT;
  // "…, Inspector Moor, who led the search, | reports"
  if (tokens.word[source.to - 1] === ',') return false;
  // "…, Kessel claims.": a name without an article has no claims.
  const named = isCapitalised(tokens.word[source.to - 1] ?? '');
  const opens = /^(?:the|a|an|its|his|her|their|this)$/.test(tokens.lower[source.from] ?? '');
  return /s$/.test(lower) && parts[verb] === PART.NNS && !isSingularSpeaker(head) && (opens || !named);
}

/** "figures from the statistics office", "a survey by the Larvik Institute" */
export function isPaper({ tokens, parts }: Document, { from, to }: Range): boolean {
  let head = from;
  while (head + 1 < to && parts[head + 1] !== PART.IN) head += 1;
  const noun = NOUNS.get(singular(tokens.lower[head] ?? ''));
  return noun?.class === 'document' || noun?.class === 'poll';
}

/** Plural without an "s". */
const PLURAL = /^(?:police|people|they)$/;

function isSingularSpeaker(noun: string): boolean {
  return isSpeakerNoun(noun) && !isPluralSpeaker(noun);
}
