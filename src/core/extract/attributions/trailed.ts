import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb } from '../facts/clauses.ts';
import { afterDateline } from '../facts/wire-opening.ts';
import { CITING, PERFECT, REPORTING, TRAILING } from '../lexicon/reporting.ts';
import { THAT_VERBS, THAT_VERBS_PLURAL } from '../lexicon/that-verbs.ts';
import { type Range, sentenceAround, takenTokens } from '../range.ts';
import { isFiniteVerb, isNominal, PART } from '../tagger/parts.ts';
import { ruled, type Told } from './ruled.ts';
import { headOf, isNameOnly, isPluralSpeaker, isSpeakerNoun, isSpeakerPhrase } from './speaker-phrase.ts';

/**
 * Adds what a whole sentence says and its end credits, where nothing else of the sentence was read: "The dam held, the ministry
 * emphasized.", "The dam held, Brandt, the head of the mission, repeated in her report.", "The dam held, writes the Sarrow Post,
 * citing a clerk." The words decide, not their parts of speech, which a tagger easily mistakes in such a short tail.
 */
export function addTrailed(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const taken = takenTokens(tokens, attributions);
  const added: Attribution[] = [];
  for (let at = 2; at < tokens.count; at += 1) {
    if (taken[at] === 1 || !credits(document, at)) continue;
    const sentence = sentenceAround(tokens, at);
    if (taken.subarray(sentence.from, sentence.to).includes(1)) continue;
    const found = behindSource(document, at, sentence) ?? beforeSource(document, at, sentence);
    if (found !== null) added.push(ruled(tokens, found, 'inverted'));
  }
  return added.length === 0 ? attributions : [...attributions, ...added];
}

function credits({ tokens, quotes }: Document, at: number): boolean {
  const lower = tokens.lower[at] ?? '';
  return quotes.state[at] === 0 && tokens.word[at] === lower && CREDITING.has(lower);
}

/** All verbs that a statement may be credited with from behind. */
const CREDITING: ReadonlySet<string> = new Set([...REPORTING, ...TRAILING, ...THAT_VERBS]);

/** "…, the ministry | emphasized." */
function behindSource(document: Document, verb: number, sentence: Range): Told | null {
  if (!closes(document, verb + 1, sentence.to)) return null;
  let cue = verb;
  while (cue > sentence.from && isBetween(document, cue - 1)) cue -= 1;
  const source = sourceUpTo(document, cue, sentence.from);
  if (source === null) return null;
  // "He had read the letters, the court reports.": what may be a noun needs a speaker's noun in the singular before it.
  if (isNounInstead(document, source, verb)) return null;
  return made(document, sentence, { source, cue: { from: cue, to: verb + 1 } });
}

/** Whether what may be a verb is a noun by the number of what stands before it: "the court reports", "the dockers claim". */
function isNounInstead(document: Document, source: Range, verb: number): boolean {
  const { tokens, parts } = document;
  const lower = tokens.lower[verb] ?? '';
  const head = tokens.lower[headOf(document, source)] ?? '';
  if (THAT_VERBS_PLURAL.has(lower)) return !isPluralSpeaker(head) || parts[verb - 1] === PART.DT;
  // "…, Kessel claims.": a name without an article has no claims.
  const named = tokens.word.slice(source.from, source.to).every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const opens = /^(?:the|a|an|its|his|her|their|this)$/.test(tokens.lower[source.from] ?? '');
  return /s$/.test(lower) && parts[verb] === PART.NNS && !isSingularSpeaker(head) && (opens || !named);
}

/** "has", "later" */
function isBetween({ tokens, parts }: Document, at: number): boolean {
  return parts[at] === PART.RB || PERFECT.has(tokens.lower[at] ?? '');
}

function isSingularSpeaker(noun: string): boolean {
  return isSpeakerNoun(noun) && !isPluralSpeaker(noun);
}

/** "…, writes | the Sarrow Post, citing a clerk." */
function beforeSource(document: Document, verb: number, sentence: Range): Told | null {
  const { tokens } = document;
  if (!isComma(document, verb - 1)) return null;
  let to = verb + 1;
  while (to < sentence.to && !/^[,.!?]$/.test(tokens.word[to] ?? '')) to += 1;
  const source = { from: verb + 1, to };
  if (!isSpeakerPhrase(document, source) || !(isEnd(document, to, sentence.to) || isCited(document, to))) return null;
  return made(document, sentence, { source, cue: { from: verb, to: verb + 1 } });
}

function made(document: Document, sentence: Range, found: Omit<Told, 'content'>): Told | null {
  const first = Math.min(found.source.from, found.cue.from);
  let to = first;
  while (to > sentence.from && isComma(document, to - 1)) to -= 1;
  const content = { from: afterDateline(document, sentence).from, to };
  const stated = to > content.from && (mainVerb(document, content) >= 0 || participleVerb(document, content));
  // "When the dam broke, the ministry said." tells nothing.
  const whole = stated && !SUBORDINATE.has(document.tokens.lower[content.from] ?? '');
  return whole ? { ...found, content } : null;
}

/** "Unknown men | set fire to a mill": a past tense behind its subject that a tagger took for a participle. */
function participleVerb({ parts }: Document, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (parts[at] === PART.VBN && isNominal(parts[at - 1] ?? 0) && parts[at + 1] !== PART.IN) return true;
  return false;
}

const SUBORDINATE: ReadonlySet<string> = new Set(
  'when if after before while although though because since as unless until'.split(' '),
);

/** The speaker between a comma and the cue, with the name before it that it describes. */
function sourceUpTo(document: Document, cue: number, start: number): Range | null {
  const { tokens } = document;
  const described = tokens.word[cue - 1] === ',';
  const to = described ? cue - 1 : cue;
  const from = behindComma(document, to, start);
  if (from < 0 || !(isSpeakerPhrase(document, { from, to }) || isCapitalName(document, { from, to }))) return null;
  const comma = markBefore(document, from);
  const earlier = behindComma(document, comma, start);
  const named = earlier >= 0 && earlier < comma && isNameOnly(document, { from: earlier, to: comma });
  if (named && /^(?:the|a|an|its|his|her|their)$/.test(tokens.lower[from] ?? '')) return { from: earlier, to: cue };
  return described ? null : { from, to };
}

/** "Kessel", "Sarrow Night": nothing but words in capitals, behind a comma, whatever a tagger makes of them. */
function isCapitalName({ tokens }: Document, { from, to }: Range): boolean {
  return to > from && to - from <= 3 && tokens.word.slice(from, to).every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
}

/** The first token behind the nearest comma, and behind the quotation mark that the comma closes; -1 where there is none. */
function behindComma(document: Document, to: number, start: number): number {
  const { word } = document.tokens;
  for (let at = to - 1; at > Math.max(start, to - 16); at -= 1) {
    if (document.parts[at] === PART.CQ && word[at - 1] === ',') return at + 1;
    if (word[at] === ',') return at + 1;
  }
  return -1;
}

/** The comma before token `from`, a quotation mark between the two disregarded. */
function markBefore(document: Document, from: number): number {
  return document.parts[from - 1] === PART.CQ ? from - 2 : from - 1;
}

function isComma(document: Document, at: number): boolean {
  return document.tokens.word[at] === ',' || (document.parts[at] === PART.CQ && document.tokens.word[at - 1] === ',');
}

function isEnd({ tokens }: Document, at: number, to: number): boolean {
  return at >= to || (at === to - 1 && /^[.!?]$/.test(tokens.word[at] ?? ''));
}

function isCited({ tokens }: Document, at: number): boolean {
  return tokens.word[at] === ',' && CITING.has(tokens.lower[at + 1] ?? '');
}

const PLACES: ReadonlySet<string> = new Set(['in', 'on', 'at', 'during', 'late', 'early', 'yesterday', 'today']);
const LONGEST_TAIL = 10;

/** The end of the sentence, ", citing", or when and where it was said: "in her closing statement", "early on Monday". */
function closes(document: Document, at: number, to: number): boolean {
  const { tokens, parts } = document;
  if (isEnd(document, at, to) || isCited(document, at)) return true;
  if (!PLACES.has(tokens.lower[at] ?? '') || to - at > LONGEST_TAIL) return false;
  for (let k = at; k < to; k += 1) {
    if (isFiniteVerb(parts[k] ?? 0) || parts[k] === PART.W || /^[,:;()“"]$/.test(tokens.word[k] ?? '')) return false;
  }
  return true;
}
