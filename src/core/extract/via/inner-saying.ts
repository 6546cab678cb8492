import { isCapitalName, isSpeakerPhrase } from '../attributions/speaker-phrase.ts';
import type { Document } from '../document.ts';
import { isFiniteAt, subjectThenVerb } from '../facts/clauses.ts';
import { JOINING } from '../facts/statements.ts';
import { PERFECT } from '../lexicon/reporting.ts';
import type { Range } from '../range.ts';
import { PART } from '../tagger/parts.ts';

/** What somebody is said to have said: "the governor | said | the port would close". */
export interface InnerSaying {
  readonly source: Range;
  readonly verb: Range;
  /** Where what he said begins. */
  readonly told: number;
}

export const SAYING =
  /^(?:said|says|confirmed|reported|announced|stated|claimed|told|added|wrote|warned|acknowledged|declared|confirms|reports|claims|states)$/;
const DENYING = /^(?:den(?:y|ies|ied))$/;

/** Words of one source at most, an appositive included. */
const LONGEST = 16;
/** Words between the verb and "that": "said in an interview that". */
const BETWEEN = 6;

/** Where the words that are told begin, behind "that" and a quotation mark. */
export function behindThat({ tokens }: Document, content: Range): number {
  let from = content.from;
  while (from < content.to && /^(?:that|["“”‘'])$/.test(tokens.lower[from] ?? '')) from += 1;
  return from;
}

/** Who says what at the head of the words, be it said or denied; null where they begin otherwise. */
export function innerSaying(document: Document, words: Range): InnerSaying | null {
  const said = openingVerb(document, words);
  if (!said) return null;
  if (isDenying(document, said.verb)) return deniedBehind(document, said, words.to);
  // "The minister had told parliament" is what happened.
  if (document.tokens.lower[said.verb.to - 1] === 'told' && said.verb.to - said.verb.from > 1) return null;
  const told = toldBehind(document, said.verb.to, words.to);
  return told < 0 ? null : { ...said, told };
}

/** The same where it is a denial and nothing else: "the captain | denies | that he was asleep". */
export function innerDenial(document: Document, words: Range): InnerSaying | null {
  const said = openingVerb(document, words);
  return said && isDenying(document, said.verb) ? deniedBehind(document, said, words.to) : null;
}

function isDenying({ tokens }: Document, verb: Range): boolean {
  return DENYING.test(tokens.lower[verb.to - 1] ?? '');
}

function openingVerb(document: Document, { from, to }: Range): Omit<InnerSaying, 'told'> | null {
  const { lower, word } = document.tokens;
  for (let at = from + 1; at < to && at - from <= LONGEST; at += 1) {
    const verb = PERFECT.has(lower[at] ?? '') ? at + 1 : at;
    const says = lower[verb] ?? '';
    if (!(SAYING.test(says) || DENYING.test(says))) {
      if (isFiniteAt(document, at)) return null;
      continue;
    }
    const end = word[at - 1] === ',' ? at - 1 : at;
    const comma = word.indexOf(',', from);
    const head = { from, to: comma > from && comma < end ? comma : end };
    if (!isSpeakerPhrase(document, head) && !isCapitalName(document, head)) return null;
    return { source: { from, to: end }, verb: { from: at, to: verb + 1 } };
  }
  return null;
}

/** Behind "that", else behind the verb where a clause follows; -1 for none. */
function toldBehind(document: Document, from: number, to: number): number {
  const { lower, word } = document.tokens;
  for (let at = from; at < to && at - from <= BETWEEN; at += 1) {
    if (lower[at] === 'that') return at + 1 < to ? at + 1 : -1;
    if (isFiniteAt(document, at) || /^[,;:"“]$/.test(word[at] ?? '')) break;
  }
  // "Reported that the governor said the port would close and that the road was shut": the road may be the outlet's.
  const goesOn = lower.slice(from, to).some((here, at) => JOINING.has(here) && lower[from + at + 1] === 'that');
  return !goesOn && lower[from - 1] !== 'told' && subjectThenVerb(document, from, to) >= 0 ? from : -1;
}

/** "Denied that he slept", "denied sleeping", "denied any involvement"; not "denied them a permit", "denied the motion". */
function isStatement(document: Document, from: number, to: number): boolean {
  const { lower } = document.tokens;
  if (lower[from] === 'that' || document.parts[from] === PART.VBG || subjectThenVerb(document, from, to) >= 0)
    return true;
  return lower.slice(from, Math.min(to, from + BETWEEN)).some((word) => STATEMENTS.has(word));
}

const STATEMENTS: ReadonlySet<string> = new Set(
  'claim claims charge charges report reports allegation allegations accusation accusations involvement responsibility wrongdoing guilt knowledge'.split(
    ' ',
  ),
);

/** What is denied, where nothing stands behind it that is not: in "denies that he slept, and says the radar failed" something does. */
function deniedBehind(document: Document, said: Omit<InnerSaying, 'told'>, to: number): InnerSaying | null {
  const { lower, word } = document.tokens;
  const told = lower[said.verb.to] === 'that' ? said.verb.to + 1 : said.verb.to;
  if (told >= to || document.parts[told] === PART.IN || !isStatement(document, said.verb.to, to)) return null;
  for (let at = told; at < to; at += 1) {
    const joins = JOINING.has(lower[at] ?? '') || /^[,;:]$/.test(word[at] ?? '');
    if (!joins || lower[at + 1] === 'that') continue;
    for (let behind = at + 1; behind < to; behind += 1) if (isFiniteAt(document, behind)) return null;
  }
  return { ...said, told };
}
