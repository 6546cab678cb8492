import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { subjectThenVerb } from '../facts/clauses.ts';
import { listed } from '../lexicon/listed.ts';
import { CARDINALS } from '../lexicon/numbers.ts';
import { type Range, sentenceAround, takenTokens } from '../range.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';
import { ruled, type Told } from './ruled.ts';
import { isSpeakerPhrase } from './speaker-phrase.ts';
import { timeBehind } from './time-of-day.ts';

const LONGEST_SOURCE = 12;
/** "put | the number of dead | at | four": no further apart than this. */
const LONGEST_OBJECT = 10;
/** What is put at a number. */
const COUNTED: ReadonlySet<string> = new Set(
  listed(`
    number, numbers, toll, figure, total, count, tally, cost, costs, damage, losses, loss, turnout, share, price, value, bill, speed,
    magnitude, casualties, dead, injured, wounded, rate, age, strength, length, height, area, attendance, crowd, size, sum, deficit, debt`),
);
/** "put | the number of dead | at four", "estimates | the damage | at nine million" */
const PUT: ReadonlySet<string> = new Set(['put', 'puts', 'estimate', 'estimates', 'estimated']);
/** "valued | the crown at 12 million": whatever is valued. */
const VALUED: ReadonlySet<string> = new Set(['valued', 'values', 'value', 'priced', 'prices', 'assessed', 'appraised']);
const SPOKE: ReadonlySet<string> = new Set(['speaks', 'spoke', 'speak', 'spoken', 'talks', 'talked', 'talk']);
const REPORTED: ReadonlySet<string> = new Set(
  listed(
    'estimates, estimated, estimate, reported, reports, counted, counts, count, says, say, said, claims, claim, claimed, names, named, cites, cited',
  ),
);
const GAVE: ReadonlySet<string> = new Set(['gave', 'gives', 'offered', 'offers']);
const ACCOUNT: ReadonlySet<string> = new Set(listed('account, version, explanation, story, picture, description'));
/** Qualifiers before a number: "at least nine", "between 40 and 60", "up to 300". */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  listed(
    'at, least, most, about, around, some, nearly, almost, over, more, fewer, less, than, up, to, between, roughly, only, just, an, a, estimated',
  ),
);
const LONGEST_QUALIFIER = 4;

/** What a verb tells: its own words from the verb, and where what it tells begins and ends. */
type Unsourced = Omit<Told, 'source'>;

/**
 * Adds what is told without a clause of saying, where nothing else of the words was read: "The police | put | the number of dead at
 * four", "The union | speaks of | 300 lost nets", "The captain | gave a different account: | the boat was empty".
 */
export function addNumbered(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const taken = takenTokens(tokens, attributions);
  const added: Attribution[] = [];
  for (let at = 1; at + 1 < tokens.count; at += 1) {
    const told = toldAt(document, at);
    const source = told === null ? null : sourceBefore(document, at);
    if (told === null || source === null) continue;
    if (taken.subarray(source.from, told.content.to).includes(1)) continue;
    added.push(ruled(tokens, { source, ...told }, 'inverted'));
  }
  return added.length === 0 ? attributions : [...attributions, ...added];
}

function toldAt(document: Document, at: number): Unsourced | null {
  const { tokens, quotes } = document;
  const verb = tokens.lower[at] ?? '';
  if (quotes.state[at] !== 0 || tokens.word[at] !== verb) return null;
  const put = PUT.has(verb) ? putAt(document, at) : null;
  if (put !== null) return put;
  if (VALUED.has(verb)) return countedBehind(document, at, 'at');
  if (SPOKE.has(verb) && tokens.lower[at + 1] === 'of') return spokenOf(document, { from: at, to: at + 2 });
  const behind = REPORTED.has(verb) ? numberBehind(document, { from: at, to: at + 1 }) : null;
  if (behind !== null) return behind;
  return GAVE.has(verb) ? (accountAt(document, at) ?? givenAs(document, at)) : null;
}

/** "put | the number of dead at four", "put | the first shots at 2.50 a.m." */
function putAt(document: Document, verb: number): Unsourced | null {
  const counted = countedBehind(document, verb, 'at');
  if (counted !== null || !/^puts?$/.test(document.tokens.lower[verb] ?? '')) return counted;
  const at = timeBehind(document, verb + 1);
  return at < 0 ? null : { cue: { from: verb, to: verb + 1 }, content: { from: verb + 1, to: endOf(document, at) } };
}

/** "gave | the number of dead as four" */
function givenAs(document: Document, verb: number): Unsourced | null {
  return countedBehind(document, verb, 'as');
}

function countedBehind(document: Document, verb: number, preposition: string): Unsourced | null {
  const { lower, word } = document.tokens;
  let counted = VALUED.has(lower[verb] ?? '');
  for (let at = verb + 1; at < verb + 1 + LONGEST_OBJECT; at += 1) {
    if (/^[,.;:!?]$/.test(word[at] ?? '.') || isFiniteVerb(document.parts[at] ?? 0)) return null;
    if (lower[at] === preposition && counted && numberAt(document, at + 1))
      return { cue: { from: verb, to: verb + 1 }, content: { from: verb + 1, to: endOf(document, at) } };
    counted ||= COUNTED.has(lower[at] ?? '');
  }
  return null;
}

function numberBehind(document: Document, cue: Range): Unsourced | null {
  return numberAt(document, cue.to) ? { cue, content: { from: cue.to, to: endOf(document, cue.to) } } : null;
}

/**
 * "speaks of | 300 lost nets", "had spoken of | a sledgehammer", "speaks of | soldiers who left their posts"; "spoke of the sea", "of his
 * youth" is no claim.
 */
function spokenOf(document: Document, cue: Range): Unsourced | null {
  const { lower } = document.tokens;
  const thing = /^an?$/.test(lower[cue.to] ?? '') && document.parts[cue.to + 1] === PART.NN;
  return thing || areDescribed(document, cue.to)
    ? { cue, content: { from: cue.to, to: endOf(document, cue.to) } }
    : numberBehind(document, cue);
}

/** "soldiers who | left", "armed men who | had come": several whom nobody knows yet, and what they did. */
function areDescribed({ tokens, parts }: Document, from: number): boolean {
  let at = parts[from] === PART.JJ ? from + 1 : from;
  if (parts[at] !== PART.NNS) return false;
  at += 1;
  return /^(?:who|which)$/.test(tokens.lower[at] ?? '') && isFiniteVerb(parts[at + 1] ?? 0);
}

/** "gave | a different account: | the boat was empty" */
function accountAt(document: Document, verb: number): Unsourced | null {
  const { lower, word } = document.tokens;
  let at = verb + 1;
  while (at < verb + 5 && !ACCOUNT.has(lower[at] ?? '')) at += 1;
  if (!ACCOUNT.has(lower[at] ?? '') || word[at + 1] !== ':') return null;
  const { to } = sentenceAround(document.tokens, at);
  const from = at + 2;
  return subjectThenVerb(document, from, to) < 0 ? null : { cue: { from: verb, to: from }, content: { from, to } };
}

/** Whether a number stands here, behind its qualifier and a sign of money. */
export function numberAt({ tokens, parts }: Document, from: number): boolean {
  let at = from;
  while (at < from + LONGEST_QUALIFIER && BEFORE_NUMBER.has(tokens.lower[at] ?? '')) at += 1;
  if (/^\p{Sc}$/u.test(tokens.word[at] ?? '')) at += 1;
  const lower = tokens.lower[at] ?? '';
  // "a quarter of a million", "half a million"
  if (/^(?:half|quarter|third|dozen|hundred|thousand|million)$/.test(lower)) return true;
  return parts[at] === PART.CD || CARDINALS.has(lower) || /^\p{Sc}?\d/u.test(lower);
}

/** The end of the clause: of the sentence, or before a mark behind which another clause follows. */
function endOf(document: Document, from: number): number {
  const { tokens } = document;
  const { to } = sentenceAround(tokens, from);
  for (let at = from; at < to; at += 1) {
    const word = tokens.word[at] ?? '';
    if (/^[;:—–]$/.test(word)) return at;
    if (
      word === ',' &&
      /^(?:and|but|while|although|though|as|citing|according|which|who|with|saying|adding|up|down)$/.test(
        tokens.lower[at + 1] ?? '',
      )
    )
      return at;
  }
  return to;
}

/** Who stands before the verb: from the beginning of the sentence, or behind a mark or a conjunction. */
function sourceBefore(document: Document, verb: number): Range | null {
  const { tokens, parts } = document;
  let to = verb;
  while (/^(?:has|have|had|now|later|also|earlier|then|meanwhile)$/.test(tokens.lower[to - 1] ?? '')) to -= 1;
  if (parts[to - 1] === PART.RB) to -= 1;
  const { from: start } = sentenceAround(tokens, verb);
  let from = to;
  while (from > start && to - from < LONGEST_SOURCE && !opensClause(document, from - 1)) from -= 1;
  const source = { from, to };
  if (isSpeakerPhrase(document, source)) return source;
  return tokens.word[to - 1] === ',' ? described(document, { from: start, to: to - 1 }) : null;
}

/** "The organisers, | the student union Nord |,", "The institute Mass, | which studied pictures |,": who is named with a description behind. */
function described(document: Document, { from: start, to }: Range): Range | null {
  const { tokens } = document;
  let from = start;
  while (from < to && tokens.word[from] !== ',') from += 1;
  const name = { from: start, to: from };
  if (from >= to || to - from > LONGEST_SOURCE || !isSpeakerPhrase(document, name)) return null;
  const relative = document.parts[from + 1] === PART.W;
  // "The harbour board, | quoted by Meridian |, speaks of …"
  const cited =
    /^(?:quoted|cited)$/.test(tokens.lower[from + 1] ?? '') && /^(?:by|in|on)$/.test(tokens.lower[from + 2] ?? '');
  if (relative || cited) return cited ? { from: start, to: to + 1 } : name;
  return isSpeakerPhrase(document, { from: from + 1, to }) ? { from: start, to: to + 1 } : null;
}

function opensClause({ tokens }: Document, at: number): boolean {
  return /^(?:[,;:—–]|and|but|while|whereas|although)$/.test(tokens.lower[at] ?? '');
}
