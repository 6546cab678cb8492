import type { Tokens } from '../../text/tokens.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { hasSecondClause, mainVerb } from '../facts/clauses.ts';
import { afterDateline } from '../facts/wire-opening.ts';
import { REPORTING, REPORTING_PLURAL, TRAILING } from '../lexicon/reporting.ts';
import { isSpeakerNoun } from '../lexicon/speaker-nouns.ts';
import { THAT_VERBS } from '../lexicon/that-verbs.ts';
import { isTrade } from '../lexicon/trades.ts';
import { type Range, sentenceAround, takenTokens } from '../range.ts';
import { isNominal, PART } from '../tagger/parts.ts';
import { type Credit as Credited, withCredited } from './credited.ts';
import { firstComma, isDescribedSpeaker } from './described-speaker.ts';
import { isInHeadline, lastOfHeadline } from './headline-parts.ts';
import { hearersAt } from './hearers.ts';
import { isNounInstead, isPaper, SHOWING } from './noun-or-verb.ts';
import type { Told } from './ruled.ts';
import { isCapitalName } from './speaker-phrase.ts';
import { type BehindCredit, behindCredit, endOfTail, isBetween, opensTail } from './tails.ts';

/**
 * Adds what a whole sentence says and its end credits, where nothing else of the sentence was read: "The dam held, the ministry
 * emphasized.", "The dam held, Brandt, the head of the mission, repeated in her report.", "The dam held, writes the Sarrow Post,
 * citing a clerk." The words decide, not their parts of speech, which a tagger easily mistakes in such a short tail.
 */
export function addTrailed(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const taken = takenTokens(tokens, attributions);
  const all: Credited[] = [];
  for (let at = 2; at < tokens.count; at += 1) {
    if (!credits(document, at)) continue;
    const sentence = sentenceAround(tokens, at);
    const found = behindSource(document, at, sentence) ?? beforeSource(document, at, sentence);
    if (found === null) continue;
    // "…, Hale says, and more will go, as the head of the firm | told analysts": both tell, and what was read of the first stands.
    const behindAs = tokens.lower[Math.min(found.source.from, found.cue.from) - 1] === 'as';
    // What a paper shows beside what somebody says of it is the article's own.
    const beside = behindAs || SHOWING.has(tokens.lower[at] ?? '');
    if (!(beside && taken.subarray(sentence.from, sentence.to).includes(1))) all.push({ found, sentence });
  }
  return withCredited(document, attributions, all);
}

function credits({ tokens, quotes }: Document, at: number): boolean {
  const lower = tokens.lower[at] ?? '';
  if (quotes.state[at] !== 0 || !(CREDITING.has(lower) || REPORTING_PLURAL.has(lower) || SHOWING.has(lower)))
    return false;
  return tokens.word[at] === lower || isShouted(tokens, at);
}

/** "FERRY SKIPPER WAS DRUNK, POLICE | SAY": a headline all in capitals. */
function isShouted(tokens: Tokens, at: number): boolean {
  const { from, to } = sentenceAround(tokens, at);
  return to - from <= 20 && tokens.word.slice(from, to).every((word) => word === word.toUpperCase());
}

/** All verbs that a statement may be credited with from behind. */
const CREDITING: ReadonlySet<string> = new Set([...REPORTING, ...TRAILING, ...THAT_VERBS]);

/** "…, the ministry | emphasized." */
function behindSource(document: Document, verb: number, sentence: Range): Told | null {
  const end = endOfTail(document, verb, sentence.to);
  if (end < 0) return null;
  let cue = verb;
  while (cue > sentence.from && isBetween(document, cue - 1)) cue -= 1;
  const source = sourceUpTo(document, cue, sentence.from);
  if (source === null) return null;
  // "He had read the letters, the court reports.": what may be a noun needs a speaker's noun in the singular before it.
  if (isNounInstead(document, source, verb)) return null;
  if (SHOWING.has(document.tokens.lower[verb] ?? '') && (end > verb + 1 || !isPaper(document, source))) return null;
  const behind = behindCredit(document, end, sentence.to);
  return behind === null ? null : made(document, sentence, { source, cue: { from: cue, to: verb + 1 }, ...behind });
}

/** "…, writes | the Sarrow Post, citing a clerk." */
function beforeSource(document: Document, verb: number, sentence: Range): Told | null {
  const { tokens } = document;
  // "…, said Tuesday" and "…, told the Post" have their speaker before them.
  if (
    SHOWING.has(tokens.lower[verb] ?? '') ||
    !isComma(document, verb - 1) ||
    (opensTail(document, verb) && !INFORMS.test(tokens.lower[verb] ?? ''))
  )
    return null;
  let end = verb + 1;
  while (end < sentence.to && !/^[.!?;]$/.test(tokens.word[end] ?? '')) end += 1;
  // What stands before those who heard it, the whole rest, or what stands before its first comma: "…, said | Ole Brandt, the head of the club".
  const comma = firstComma(document, { from: verb, to: end });
  const heard = hearersAt(document, { from: verb + 1, to: end });
  for (const to of [heard, end, comma].filter((at) => at > verb + 1)) {
    const source = { from: verb + 1, to };
    const behind = behindCredit(document, to === heard ? end : to, sentence.to);
    if (behind !== null && (isDescribedSpeaker(document, source) || isShortSpeaker(document, source)))
      return made(document, sentence, { source, cue: { from: verb, to: verb + 1 }, ...behind });
  }
  return null;
}

/** Who said it, the verb, and what else the sentence tells behind the two. */
type Credit = Omit<Told, 'content' | 'rest'> & BehindCredit;

/** Behind its statement this verb may have its speaker after it: "…, informed | the governor". */
const INFORMS = /^inform(?:s|ed)$/;

function made(document: Document, sentence: Range, { source, cue, rest }: Credit): Told | null {
  let to = Math.min(source.from, cue.from);
  if (document.tokens.lower[to - 1] === 'as') to -= 1;
  while (to > sentence.from && isComma(document, to - 1)) to -= 1;
  const content = lastOfHeadline(document, { from: afterDateline(document, sentence).from, to });
  const verb = mainVerb(document, content);
  if (to <= content.from || !(verb >= 0 || participleVerb(document, content) || mayLackVerb(document, content)))
    return null;
  // "When the dam broke, the ministry said." tells nothing.
  const isSubordinate = SUBORDINATE.has(document.tokens.lower[content.from] ?? '');
  if (isSubordinate && !hasSecondClause(document, content, verb)) return null;
  return rest === null ? { source, cue, content } : { source, cue, content, rest };
}

/** "Unknown men | set fire to a mill": a past tense behind its subject that a tagger took for a participle. */
function participleVerb({ parts }: Document, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (parts[at] === PART.VBN && isNominal(parts[at - 1] ?? 0) && parts[at + 1] !== PART.IN) return true;
  return false;
}

/** "Nine dead in mill fire, police say": a headline leaves its verb out. */
function mayLackVerb(document: Document, range: Range): boolean {
  // "…; 87 arrested, police say"
  const counted = document.parts[range.from] === PART.CD && range.to - range.from > 1;
  return (counted || range.to - range.from >= SHORTEST_HEADLINE) && isInHeadline(document, range);
}

const SHORTEST_HEADLINE = 3;

const SUBORDINATE: ReadonlySet<string> = new Set(
  'when if after before while although though because since as unless until'.split(' '),
);

/** The speaker between a comma and the cue, with what describes him: the longest of up to three phrases between commas. */
function sourceUpTo(document: Document, cue: number, start: number): Range | null {
  let found: Range | null = null;
  let comma = document.tokens.word[cue - 1] === ',' ? cue - 1 : cue;
  for (let phrase = 0; phrase < 3; phrase += 1) {
    const behind = behindComma(document, comma, start);
    if (behind < 0) break;
    // "…, as | the fire brigade announced"
    const from = phrase === 0 && document.tokens.lower[behind] === 'as' ? behind + 1 : behind;
    const source = { from, to: cue };
    if (isDescribedSpeaker(document, source) || (phrase === 0 && isShortSpeaker(document, source))) found = source;
    comma = markBefore(document, behind);
  }
  return found;
}

/** A name alone; in a headline also "ministry" and "mountain guide". */
function isShortSpeaker(document: Document, source: Range): boolean {
  if (isCapitalName(document, source)) return true;
  const { parts, tokens } = document;
  const { from, to } = source;
  if (to <= from || to - from > LONGEST_IN_HEADLINE || !isInHeadline(document, source)) return false;
  // "…, harbour diver says": a trade that no table has.
  const plain = parts.subarray(from, to).every((part) => part === PART.NN || part === PART.JJ);
  const trade = plain && isTrade(tokens.lower[to - 1] ?? '');
  if (!trade && !isSpeakerNoun(tokens.lower[to - 1] ?? '')) return false;
  // A tagger takes the words of a headline for anything.
  return parts.subarray(from, to - 1).every((part) => !BREAKS.has(part));
}

const BREAKS: ReadonlySet<number> = new Set([PART.IN, PART.CC, PART.TO, PART.W, PART.PRP, PART.MD]);

const LONGEST_IN_HEADLINE = 3;

/** The first token behind the nearest comma, and behind the quotation mark that the comma closes; -1 where there is none. */
function behindComma(document: Document, to: number, start: number): number {
  const { word } = document.tokens;
  for (let at = to - 1; at > Math.max(start, to - 24); at -= 1) {
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
