import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { REPORTING } from '../lexicon/reporting.ts';
import { type Range, sentenceAround, takenTokens } from '../range.ts';
import { isFiniteVerb, isNominal } from '../tagger/parts.ts';
import { ruled, type Told } from './ruled.ts';

const TELLING: ReadonlySet<string> = new Set(
  `saying reporting claiming identifying describing warning announcing stating adding noting arguing insisting alleging estimating
  confirming acknowledging maintaining`.split(/\s+/),
);
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|earlier)$/;
const LONGEST_SOURCE = 12;

/**
 * Adds what is told by a participle: ", with | state radio | identifying | the man as a docker", and what a body tells of its own
 * deeds: "The police | announced | having caught a thief".
 */
export function addParticiples(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const taken = takenTokens(tokens, attributions);
  const added: Attribution[] = [];
  for (let at = 1; at + 1 < tokens.count; at += 1) {
    const found = tokens.lower[at] === 'with' ? withSource(document, at) : deedsAt(document, at);
    if (found === null || taken.subarray(found.source.from, found.content.to).includes(1)) continue;
    added.push(ruled(tokens, found, 'participle'));
  }
  return added.length === 0 ? attributions : [...attributions, ...added];
}

/** ", with <source> identifying <content>" */
function withSource(document: Document, at: number): Told | null {
  const { tokens, parts } = document;
  if (tokens.word[at - 1] !== ',') return null;
  for (let verb = at + 1; verb < Math.min(tokens.count, at + LONGEST_SOURCE); verb += 1) {
    if (tokens.word[verb] === ',' || isFiniteVerb(parts[verb] ?? 0)) return null;
    if (!TELLING.has(tokens.lower[verb] ?? '')) continue;
    if (!isNominal(parts[verb - 1] ?? 0)) return null;
    return { source: { from: at + 1, to: verb }, cue: { from: verb, to: verb + 1 }, content: rest(document, verb + 1) };
  }
  return null;
}

/** "<source> announced having …", from the beginning of the sentence */
function deedsAt(document: Document, verb: number): Told | null {
  const { tokens, parts } = document;
  if (
    tokens.lower[verb + 1] !== 'having' ||
    !REPORTING.has(tokens.lower[verb] ?? '') ||
    !isFiniteVerb(parts[verb] ?? 0)
  )
    return null;
  const { from } = sentenceAround(tokens, verb);
  let to = verb;
  if (DAY.test(tokens.lower[to - 1] ?? '')) to -= tokens.lower[to - 2] === 'on' ? 2 : 1;
  const plain = tokens.word.slice(from, to).every((word, k) => word !== ',' && !isFiniteVerb(parts[from + k] ?? 0));
  if (to <= from || to - from > LONGEST_SOURCE || !plain || !isNominal(parts[to - 1] ?? 0)) return null;
  return { source: { from, to }, cue: { from: verb, to: verb + 1 }, content: rest(document, verb + 1) };
}

/** To the end of the sentence, or to the next ", with". */
function rest({ tokens }: Document, from: number): Range {
  const { to: end } = sentenceAround(tokens, from);
  let to = from;
  while (to < end && !(tokens.word[to] === ',' && tokens.lower[to + 1] === 'with')) to += 1;
  return { from, to };
}
