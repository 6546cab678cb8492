import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb, subjectThenVerb } from '../facts/clauses.ts';
import { afterDateline } from '../facts/wire-opening.ts';
import { PERFECT } from '../lexicon/reporting.ts';
import { isSpeakerNoun } from '../lexicon/speaker-nouns.ts';
import { THAT_VERBS, THAT_VERBS_PLURAL } from '../lexicon/that-verbs.ts';
import { isOutletName } from '../names/outlet-names.ts';
import { type Range, sentenceAround } from '../range.ts';
import { isFiniteVerb, isNominal, PART } from '../tagger/parts.ts';
import { behindWhomItCites } from './citing.ts';
import { type Credit, withCredited } from './credited.ts';
import { isDescribedSpeaker } from './described-speaker.ts';
import type { Told } from './ruled.ts';
import { headOf, isCapitalName, isPluralSpeaker } from './speaker-phrase.ts';
import { ADDRESSING, behindListener, isBetween } from './tails.ts';

const LONGEST_SOURCE = 14;
/** The verb stands no further from the beginning of its sentence: behind a dateline and a speaker. */
const FURTHEST = 32;
/** Nouns and things that "denies | the charge" says nothing by: what is denied stands elsewhere. */
const ALREADY_TOLD =
  /^(?:allegations?|accusations?|charges?|claims?|reports?|rumou?rs?|responsibility|entry|access|visas?|bail|permission|requests?|it|this|that|them|him|her|any|comment)$/;

/**
 * Adds what a verb of saying announces that the model hardly ever met, where nothing of the sentence was read: "The port authority |
 * reckons | the crane had not been inspected", "The harbour master | denies | any contact between the ships". Who speaks opens the
 * sentence.
 */
export function addPlainClauses(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const credits: Credit[] = [];
  for (let at = 1; at + 1 < tokens.count; at += 1) {
    if (!isSaying(document, at)) continue;
    const sentence = sentenceAround(tokens, at);
    if (at - sentence.from > FURTHEST) continue;
    const found = toldBy(document, at, sentence);
    if (found === null) continue;
    credits.push({ found, sentence });
    at = sentence.to - 1;
  }
  return withCredited(document, attributions, credits);
}

function isSaying({ tokens, quotes }: Document, at: number): boolean {
  const lower = tokens.lower[at] ?? '';
  return (
    quotes.state[at] === 0 &&
    tokens.word[at] === lower &&
    (THAT_VERBS.has(lower) || DENIES.has(lower) || ADDRESSING.test(lower) || LEARNS.test(lower))
  );
}

/** What an outlet says of what it will not say from whom it has: "Meridian | understands | that", "has learned that". */
const LEARNS = /^(?:understands|learned|learnt)$/;

const DENIES: ReadonlySet<string> = new Set(['deny', 'denies', 'denied']);

function toldBy(document: Document, verb: number, sentence: Range): Told | null {
  const opening = behindTime(document, behindLink(document, afterDateline(document, sentence).from));
  const from = behindWhomItCites(document.tokens, opening, verb);
  let to = verb;
  while (to > from && isBetween(document, to - 1)) to -= 1;
  const source = { from, to };
  if (
    !(isDescribedSpeaker(document, source) || isNamedBefore(document, source, verb)) ||
    !agrees(document, source, verb)
  )
    return null;
  if (LEARNS.test(document.tokens.lower[verb] ?? '') && !learns(document, source, verb)) return null;
  const cue = { from: source.to, to: verb + 1 };
  const { lower } = document.tokens;
  const content =
    DENIES.has(lower[verb] ?? '') && lower[verb + 1] !== 'that'
      ? deniedBehind(document, verb + 1, sentence.to)
      : clauseBehind(document, behindListener(document, verb, sentence.to), sentence.to);
  return content === null ? null : { source, cue, content };
}

/**
 * "ONA | reports that", "the agency ONA | says that", "The Meridian | understands that": capitals alone, which a tagger takes for anything
 * before a word that may be a noun.
 */
function isNamedBefore(document: Document, { from, to }: Range, verb: number): boolean {
  const { tokens, parts } = document;
  if (tokens.lower[verb + 1] !== 'that') return false;
  const article = /^(?:the|an?)$/.test(tokens.lower[from] ?? '') ? from + 1 : from;
  const noun = isSpeakerNoun(tokens.lower[article] ?? '') && article > from ? article + 1 : article;
  // "Having announced that", "He reports that", "Never say that"
  const part = parts[noun] ?? 0;
  const named = article > from || (isNominal(part) && part !== PART.PRP);
  return (named || /^\p{Lu}{2,}$/u.test(tokens.word[noun] ?? '')) && isCapitalName(document, { from: noun, to });
}

/** An outlet by its name, or what may be one: "The | Meridian", "KPN"; a person who learned a thing told nobody. */
function learns(document: Document, source: Range, verb: number): boolean {
  const { tokens } = document;
  if (!isNamedBefore(document, source, verb)) return false;
  if (!/s$/.test(tokens.lower[verb] ?? '') && !PERFECT.has(tokens.lower[source.to] ?? '')) return false;
  const name = tokens.word.slice(source.from, source.to).join(' ');
  return /^(?:The |\p{Lu}{2,}$)/u.test(name) || isOutletName(name) || name === document.outlet;
}

/** "But | a clerk …", "However, | a clerk …" */
function behindLink({ tokens }: Document, from: number): number {
  if (!/^(?:but|and|yet|however|meanwhile|also|instead|separately|moreover)$/.test(tokens.lower[from] ?? ''))
    return from;
  return tokens.word[from + 1] === ',' ? from + 2 : from + 1;
}

/** "On Thursday evening | Wirth told us …", "As of 18:00, | the ministry reports …": when it was said. */
function behindTime({ tokens }: Document, from: number): number {
  if (!/^(?:on|late|early|last|this|as|by|at|until)$/.test(tokens.lower[from] ?? '')) return from;
  let at = from + 1;
  while (at < from + 4 && !isTime(tokens.lower[at] ?? '')) at += 1;
  if (!isTime(tokens.lower[at] ?? '')) return from;
  while (isTime(tokens.lower[at] ?? '')) at += 1;
  return tokens.word[at] === ',' ? at + 1 : at;
}

function isTime(word: string): boolean {
  return TIMES.test(word) || /^\d{1,2}[:.]\d{2}$/.test(word);
}

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|noon|midday|midnight|afternoon|evening|night|nightfall|dawn|dusk|week|month|year|[ap]\.?m\.?|o'clock|local|time)$/;

/** "residents reckon", "a resident reckons": in the present, verb and speaker have one number. */
function agrees(document: Document, source: Range, verb: number): boolean {
  const { lower } = document.tokens;
  if (PERFECT.has(lower[source.to] ?? '')) return true;
  const head = lower[headOf(document, source)] ?? '';
  const plural = isPluralSpeaker(head) || /^(?:police|media|people|authorities|they)$/.test(head);
  const said = lower[verb] ?? '';
  if (THAT_VERBS_PLURAL.has(said) || said === 'deny') return plural;
  return !(/s$/.test(said) && plural && head !== 'police' && head !== 'media');
}

/** "that the crane had not been inspected", "the crane had not been inspected": never "the crane that had failed". */
function clauseBehind(document: Document, from: number, to: number): Range | null {
  const { tokens, parts } = document;
  const that = tokens.lower[from] === 'that' || tokens.word[from] === ':';
  // "He said | that would help" has "that" for its subject.
  const begin = that && !(tokens.lower[from] === 'that' && isFiniteVerb(parts[from + 1] ?? 0)) ? from + 1 : from;
  if (!that && !opensSubject(document, begin)) return null;
  const verb = that ? verbOfThat(document, { from: begin, to }) : subjectThenVerb(document, begin, to);
  if (verb < 0 || parts[begin] === PART.W) return null;
  // "The mayor feared the flood had come" has its verb close behind; "added a wing he had planned" has a second subject before it.
  if (!that && secondSubject(document, begin, verb)) return null;
  return { from: begin, to };
}

/** A clause with "that" has a verb: where a tagger saw none it is the first participle behind a noun ("that the crew | called | twice"). */
function verbOfThat(document: Document, { from, to }: Range): number {
  const { parts } = document;
  const main = mainVerb(document, { from, to });
  if (main >= 0) return main;
  for (let at = from + 1; at < to; at += 1) if (parts[at] === PART.VBN && isNominal(parts[at - 1] ?? 0)) return at;
  return -1;
}

function opensSubject({ tokens, parts }: Document, at: number): boolean {
  const part = parts[at] ?? 0;
  const opens = part === PART.DT || part === PART.PRP$ || part === PART.CD || part === PART.EX || part === PART.JJ;
  return opens || isNominal(part) || /^(?:no|all|some|both|many|several)$/.test(tokens.lower[at] ?? '');
}

/** "a wing | he | had planned", "the man | the police | had sought" */
function secondSubject({ parts }: Document, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const opens = parts[at] === PART.PRP || parts[at] === PART.DT || parts[at] === PART.PRP$;
    if (opens && isNominal(parts[at - 1] ?? 0)) return true;
  }
  return false;
}

/** "any contact between the two ships", up to a mark or the next verb; null where it names no more than what was said before. */
function deniedBehind(document: Document, from: number, to: number): Range | null {
  const { tokens, parts } = document;
  let end = from;
  while (end < to && !/^[,;:.!?—–()“”"]$/.test(tokens.word[end] ?? '') && !isFiniteVerb(parts[end] ?? 0)) end += 1;
  if (end - from < 2 || end - from > LONGEST_SOURCE || isFiniteVerb(parts[end] ?? 0)) return null;
  if (
    !/^[.!?,;]$/.test(tokens.word[end] ?? '.') ||
    !(parts[from] === PART.DT || isNominal(parts[from] ?? 0) || parts[from] === PART.VBG)
  )
    return null;
  let head = from;
  while (
    head + 1 < end &&
    !/^(?:of|for|in|at|from|on|to|with|between|against|by|that)$/.test(tokens.lower[head + 1] ?? '')
  )
    head += 1;
  return ALREADY_TOLD.test(tokens.lower[head] ?? '') ? null : { from, to: end };
}
