import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { hasSecondClause, mainVerb } from '../facts/clauses.ts';
import { CITING, PERFECT, REPORTING, REPORTING_PLURAL } from '../lexicon/reporting.ts';
import { type Range, rangeOf, sentenceAround, takenTokens } from '../range.ts';
import { isFiniteVerb, isNominal, isProper, isVerb, PART } from '../tagger/parts.ts';
import { lastOfHeadline } from './headline-parts.ts';
import { ruled, type Told } from './ruled.ts';

const LONGEST_SOURCE = 14;

/**
 * Adds statements whose source and cue follow them, where the model saw none, and gives a cue without source the one that
 * stands before it: "The depot burned for two days, the port authority claimed in a report". A cue "citing" that the model took
 * for the statement's own gives way: "…, Agency X reported, citing the governor".
 */
export function addInverted(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const taken = takenTokens(
    document.tokens,
    attributions.filter((one) => !givesWay(document, one)),
  );
  const found: Told[] = [];
  for (let at = 0; at < document.tokens.count; at += 1) {
    if (!reports(document, at) || taken[at] === 1) continue;
    const inversion = inversionAt(document, at);
    if (inversion !== null && !taken.subarray(inversion.source.from, inversion.cue.to).includes(1))
      found.push(inversion);
  }
  if (found.length === 0) return attributions;
  const added = found
    .filter(({ content }) => !taken.subarray(content.from, content.to).includes(1))
    .map((one) => ruled(document.tokens, one, 'inverted'));
  const sentences = new Set(added.flatMap(({ cue }) => (cue ? [sentenceOf(document, cue.start)] : [])));
  // The sentence's sourceless, "citing" and unsure readings are what the rule corrects.
  const kept = attributions.filter(
    (one) => !(one.cue && givesWay(document, one) && sentences.has(sentenceOf(document, one.cue.start))),
  );
  return [...kept, ...added];
}

/** A verb of reporting, and no name or noun of the same letters: "the United States", "Texas and other states". */
function reports(document: Document, at: number): boolean {
  const { tokens, parts } = document;
  const lower = tokens.lower[at] ?? '';
  if (tokens.word[at] !== lower) return false;
  if (REPORTING_PLURAL.has(lower))
    return isPlural(document, at - 1) && (isVerb(parts[at] ?? 0) || isLast(document, at));
  if (!REPORTING.has(lower)) return false;
  const part = parts[at] ?? 0;
  // "…, a plan announced on Monday": a participle alone describes the noun.
  if (isFiniteVerb(part) || (isVerb(part) && PERFECT.has(tokens.lower[at - 1] ?? ''))) return true;
  // "…, Meridian News reports, citing a clerk": taken for a noun behind a name.
  return part === PART.NNS && isProper(parts[at - 1] ?? 0) && isLast(document, at);
}

function isPlural({ parts, tokens }: Document, at: number): boolean {
  return parts[at] === PART.NNS || /[^s]s$/.test(tokens.lower[at] ?? '');
}

/** At the end of the sentence, or before ", citing". */
function isLast({ tokens }: Document, at: number): boolean {
  const next = tokens.lower[at + 1] === ',' ? at + 2 : at + 1;
  return CITING.has(tokens.lower[next] ?? '') || /^[.!?]$/.test(tokens.word[at + 1] ?? '');
}

function inversionAt(document: Document, verb: number): Told | null {
  const { tokens, parts } = document;
  const sentence = sentenceAround(tokens, verb);
  if (!endsStatement(document, verb + 1, sentence.to)) return null;
  let cue = verb;
  while (cue > sentence.from && (parts[cue - 1] === PART.RB || PERFECT.has(tokens.lower[cue - 1] ?? ''))) cue -= 1;
  const source = sourceBefore(document, cue, sentence.from);
  if (source === null) return null;
  const content = lastOfHeadline(document, { from: sentence.from, to: source.from - 1 });
  // "In May, the firm said." and "After the vote, Arden said …" have no statement before the comma.
  const whole = { from: sentence.from, to: content.to };
  if (subjectThenVerbAnywhere(document, whole) < 0 || document.quotes.state[verb] === 1) return null;
  return { content, source, cue: { from: cue, to: verb + 1 } };
}

/** The noun phrase between the comma and the cue; a name with its description holds commas of its own: ", Ivo Marek, a clerk, said". */
function sourceBefore(document: Document, cue: number, start: number): Range | null {
  const { word, lower } = document.tokens;
  const to = word[cue - 1] === ',' ? cue - 1 : cue;
  const comma = commaBefore(document, to, start);
  if (comma < 0 || comma + 1 >= to || !isNounPhrase(document, { from: comma + 1, to })) return null;
  const described = to < cue || /^(?:a|an|the)$/.test(lower[comma + 1] ?? '');
  const earlier = described ? commaBefore(document, comma, start) : -1;
  const named = earlier > start && isName(document, { from: earlier + 1, to: comma });
  if (to < cue && !named) return null;
  return { from: (named ? earlier : comma) + 1, to };
}

function commaBefore(document: Document, at: number, start: number): number {
  const { word } = document.tokens;
  for (let k = at - 1; k >= Math.max(start, at - LONGEST_SOURCE - 1); k -= 1) {
    if (word[k] === ',' || (word[k] === '”' && word[k - 1] === ',')) return k;
  }
  return -1;
}

function isNounPhrase(document: Document, range: Range): boolean {
  let nominal = false;
  for (let at = range.from; at < range.to; at += 1) {
    const part = document.parts[at] ?? 0;
    if (isFiniteVerb(part) || part === PART.W || part === PART.VB || part === PART.TO) return false;
    if (isNominal(part)) nominal = true;
  }
  const first = document.parts[range.from];
  return nominal && first !== PART.IN && first !== PART.CC && first !== PART.VBG && first !== PART.RB;
}

function isName(document: Document, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) if (!isProper(document.parts[at] ?? 0)) return false;
  return range.from < range.to;
}

/** After the cue: the end, a comma, a preposition, an adverb or a day; never an object or a clause ("said that …"). */
function endsStatement(document: Document, at: number, to: number): boolean {
  const { word, lower } = document.tokens;
  const part = document.parts[at];
  if (at >= to || /^[.;,!?—–-]+$/.test(word[at] ?? ''))
    return word[at] !== ',' || CITING.has(lower[at + 1] ?? '') || at + 2 < to;
  if (lower[at] === 'that' || lower[at] === 'of' || lower[at] === 'about' || lower[at] === 'to') return false;
  return part === PART.IN || part === PART.RB || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower[at] ?? '');
}

/** Whether the range holds a subject and its finite verb, from its start or after an opening phrase. */
function subjectThenVerbAnywhere(document: Document, range: Range): number {
  const verb = mainVerb(document, range);
  if (verb <= range.from) return -1;
  const first = document.tokens.lower[range.from] ?? '';
  if (
    /^(?:when|if|after|before|while|although|though|because|since|as)$/.test(first) &&
    !hasSecondClause(document, range, verb)
  )
    return -1;
  return verb;
}

/** A score under which a reading may have taken another statement's source and cue into its content. */
const UNSURE = 0.5;

/** "A petition | calling | for a refund has been signed by many, its authors claim" has nobody's words in "calling". */
function givesWay(document: Document, attribution: Attribution): boolean {
  return attribution.source === null || isCiting(document, attribution) || holdsCredit(document, attribution);
}

function holdsCredit(document: Document, { content, score }: Attribution): boolean {
  const last = content.at(-1);
  if (last === undefined || score >= UNSURE) return false;
  const { from, to } = rangeOf(document.tokens, last);
  const verb = /^[.!?]$/.test(document.tokens.word[to - 1] ?? '') ? to - 2 : to - 1;
  return verb > from && reports(document, verb) && isLast(document, verb);
}

function isCiting(document: Document, attribution: Attribution): boolean {
  if (attribution.cue === null) return false;
  const { from, to } = rangeOf(document.tokens, attribution.cue);
  return to - from === 1 && CITING.has(document.tokens.lower[from] ?? '');
}

function sentenceOf(document: Document, offset: number): number {
  return document.tokens.sentence[rangeOf(document.tokens, { start: offset, end: offset + 1 }).from] ?? -1;
}
