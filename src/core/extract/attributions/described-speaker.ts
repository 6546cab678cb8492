import type { Document } from '../document.ts';
import { isFiniteAt } from '../facts/clauses.ts';
import { CITING } from '../lexicon/reporting.ts';
import type { Range } from '../range.ts';
import { isNominal, isProper, PART } from '../tagger/parts.ts';
import { isNameOnly, isSpeakerPhrase } from './speaker-phrase.ts';

const LONGEST = 24;
const RELATIVE: ReadonlySet<string> = new Set(['who', 'whose', 'which']);

/** "In London police said", "According to the mayor, police said": who speaks comes later. "Max | Hale" is a name, whatever "Max" may be. */
function opensOtherwise({ parts }: Document, at: number): boolean {
  const part = parts[at];
  if (part === PART.RB) return !isProper(parts[at + 1] ?? 0);
  return part === PART.IN || part === PART.VBG || part === PART.TO || part === PART.W;
}

/**
 * Whether words in the place of a speaker name one, with what describes him: a speaker phrase, "Ole Brandt, the head of the club,",
 * "the head of the club, Ole Brandt,", "an official who asked not to be named". A description between commas is closed by one, unless
 * the range ends its sentence.
 */
export function isDescribedSpeaker(document: Document, { from, to }: Range): boolean {
  const { tokens } = document;
  if (to - from > LONGEST || to <= from || opensOtherwise(document, from)) return false;
  if (isSpeakerPhrase(document, { from, to })) return true;
  const comma = firstComma(document, { from, to });
  const relative = relativeIn(document, { from, to });
  if (
    relative >= 0 &&
    relative < comma &&
    isWithRelative(document, { from, to: tokens.word[to - 1] === ',' ? to - 1 : to })
  )
    return true;
  const closed = tokens.word[to - 1] === ',';
  const end = closed ? to - 1 : to;
  if (comma > from && comma < end) {
    const behind = { from: comma + 1, to: end };
    if (!closed && !endsSentence(document, to)) return false;
    const first = { from, to: comma };
    return (isSpeakerPhrase(document, first) || isPerson(document, first)) && describes(document, first, behind);
  }
  return isWithRelative(document, { from, to: end });
}

/** The first comma of a range; -1 where there is none. */
export function firstComma({ tokens }: Document, { from, to }: Range): number {
  for (let at = from; at < to; at += 1) if (tokens.word[at] === ',') return at;
  return -1;
}

/** "Ole Brandt, | the head of the club", "the head of the club, | Ole Brandt", "Ole Brandt, | 62", "Ole Brandt, | who heads the club" */
function describes(document: Document, first: Range, second: Range): boolean {
  const { tokens, parts } = document;
  const age = second.to - second.from === 1 && /^\d{1,3}$/.test(tokens.word[second.from] ?? '');
  if (age || isRelative(document, second) || isParticiple(document, second)) return true;
  const titled = parts[first.from] === PART.DT && second.to - second.from >= 2 && isNameOnly(document, second);
  if (titled) return true;
  if (!isSpeakerPhrase(document, second)) return false;
  const named = isProper(parts[first.to - 1] ?? 0);
  return named ? !isNameOnly(document, second) : isNameOnly(document, second);
}

/** "a member of the board, | speaking on condition of anonymity |, said" */
function isParticiple(document: Document, { from, to }: Range): boolean {
  // "…, citing a clerk" says where it comes from.
  if (document.parts[from] !== PART.VBG || CITING.has(document.tokens.lower[from] ?? '')) return false;
  for (let at = from + 1; at < to; at += 1)
    if (isFiniteAt(document, at) || document.parts[at] === PART.W || document.quotes.state[at] === 1) return false;
  return true;
}

/** Where the clause begins that describes who speaks; -1 where there is none: "an official | who asked not to be named". */
export function relativeIn({ tokens, parts }: Document, { from, to }: Range): number {
  for (let at = from + 1; at < to; at += 1)
    if (RELATIVE.has(tokens.lower[at] ?? '') || (tokens.lower[at] === 'that' && isNominal(parts[at - 1] ?? 0)))
      return at;
  return -1;
}

/** "an official at the port | who asked not to be named": with a verb of its own. */
function isWithRelative(document: Document, { from, to }: Range): boolean {
  const at = relativeIn(document, { from, to });
  if (at < 0 || !(isRelative(document, { from: at, to }) || areRelatives(document, { from: at, to }))) return false;
  return (
    isSpeakerPhrase(document, { from, to: at }) ||
    (document.tokens.lower[at] === 'who' && isPerson(document, { from, to: at }))
  );
}

/** "who was on duty, | and who gave no name" */
function areRelatives(document: Document, { from, to }: Range): boolean {
  const { lower, word } = document.tokens;
  for (let at = from + 1; at + 2 < to; at += 1) {
    if (word[at] !== ',' || lower[at + 1] !== 'and' || !RELATIVE.has(lower[at + 2] ?? '')) continue;
    return isRelative(document, { from, to: at }) && isRelative(document, { from: at + 2, to });
  }
  return false;
}

/** "a shunter | who was there": whoever it is, it is somebody. */
function isPerson({ parts }: Document, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const part = parts[at] ?? 0;
    // "an engineer | employed by the company"
    if (part === PART.VBN && isNominal(parts[at - 1] ?? 0) && parts[at + 1] === PART.IN) continue;
    if (!isNominal(part) && part !== PART.JJ && part !== PART.IN && part !== PART.DT && part !== PART.POS) return false;
  }
  return parts[from] === PART.DT && to - from >= 2;
}

function isRelative(document: Document, { from, to }: Range): boolean {
  const { tokens, quotes } = document;
  if (!RELATIVE.has(tokens.lower[from] ?? '') && tokens.lower[from] !== 'that') return false;
  let verbs = 0;
  for (let at = from + 1; at < to; at += 1) {
    if (quotes.state[at] === 1 || /^[,;:.!?()“”"—–]$/.test(tokens.word[at] ?? '')) return false;
    if (isFiniteAt(document, at)) verbs += 1;
    // "told the Post | that he | had …", "in a story that ran | that he": a statement, and nobody described.
    if (tokens.lower[from] === 'that' && (document.parts[at] === PART.PRP || tokens.lower[at] === 'that')) return false;
  }
  // "a man who said | she had come": the second verb is another clause's.
  return verbs === 1 && document.parts[to - 1] !== PART.IN;
}

function endsSentence({ tokens }: Document, at: number): boolean {
  return at >= tokens.count || /^[.!?]$/.test(tokens.word[at] ?? '') || tokens.sentence[at] !== tokens.sentence[at - 1];
}
