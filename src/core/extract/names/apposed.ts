import type { Document } from '../document.ts';
import { PEOPLE_TOO } from '../lexicon/company-nouns.ts';
import { NOUNS, type Noun } from '../lexicon/descriptors.ts';
import type { Range } from '../range.ts';
import { isFiniteVerb, isProper, PART } from '../tagger/parts.ts';
import { compoundAt } from './compounds.ts';
import { isBodyWord, isGivenName, isTitle } from './words.ts';

/** Bodies of which the name beside them is a place, a family, or whose it is. */
const OTHERS: ReadonlySet<string> = new Set(
  'city country community family jury public crowd palace defence opposition port airport prison embassy government parliament office'.split(
    ' ',
  ),
);

/** Words that are as often something else: "a unit of Brandt Mills", "a power station", "a centre of trade". */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'unit force command staff corps division service centre center camp network station site daily weekly'.split(' '),
);

/** What the commas beside a name say that it is: "Grey Heron, a Telegram channel run by exiles,", "the ferry operator, Nordvik,". */
export function apposedNoun(document: Document, range: Range): Noun | null {
  if (looksPersonal(document, range) || range.to - range.from > LONGEST) return null;
  const noun = nounBehind(document, range) ?? nounBefore(document, range);
  return noun !== null && PEOPLE_TOO.has(noun.word) && mayBePersonal(document, range, noun) ? null : noun;
}

/** No word of a body's: "Ilka Morant", and for all one knows "Nord Kraft"; of one word an operator is a firm, a supplier perhaps a man. */
function mayBePersonal({ tokens }: Document, { from, to }: Range, { word }: Noun): boolean {
  return (to - from > 1 || word !== 'operator') && !tokens.lower.slice(from, to).some(isBodyWord);
}

/** "The head of the regulator Pavel Orlik" without commas: two words that begin with a given name. */
export function looksPersonal({ tokens }: Document, { from, to }: Range): boolean {
  return to - from > 1 && isGivenName(tokens.word[from] ?? '') && !isBodyWord(tokens.lower[to - 1] ?? '');
}

/** No body that needs explaining has a longer name. */
const LONGEST = 5;
/** Words between the comma and the noun at most: "a privately owned ferry operator". */
const REACH = 7;

function nounBehind(document: Document, range: Range): Noun | null {
  const { tokens, parts } = document;
  const opening = range.to + 1;
  if (tokens.word[range.to] !== ',' || !(parts[opening] === PART.DT || parts[opening] === PART.PRP$)) return null;
  if (isInside(document, range.from)) return null;
  for (let at = opening + 1; at <= opening + REACH && tokens.sentence[at] === tokens.sentence[range.from]; at += 1) {
    if (isHead(document, at)) {
      const own = closes(document, at + 1, isAdverbial(document, range.from)) && !leadsToAnother(document, at + 1);
      return own ? bodyNoun(document, at) : null;
    }
    if (!modifies(document, at)) return null;
  }
  return null;
}

/** "In Harrow, the company said", "near Tarsk, a town of miners": where something is gets no apposition that names a body. */
function isInside({ tokens, parts }: Document, from: number): boolean {
  const at = tokens.lower[from - 1] === 'the' ? from - 2 : from - 1;
  if (tokens.sentence[at] !== tokens.sentence[from] || parts[at] !== PART.IN) return false;
  return !/^(?:by|from|with|that|of|for|against|because|while|as|than|but)$/.test(tokens.lower[at] ?? '');
}

/** Words that may complete the noun of an appositive before its comma. */
const TAIL = 14;

/**
 * An appositive ends with a comma and holds no verb but that of "which": "a channel run by exiles,". In "According to Sol, a company
 * in Harrow paid" the company is the subject.
 */
function closes({ tokens, parts }: Document, at: number, adverbial: boolean): boolean {
  const first = parts[at] ?? PART.X;
  if (first === PART.W) return !adverbial;
  for (let end = at; end < at + TAIL; end += 1) {
    if (tokens.sentence[end] !== tokens.sentence[at - 1]) return true;
    const part = parts[end] ?? PART.X;
    if (isFiniteVerb(part) || part === PART.CC) return false;
    if (!/^[,.;)—–]$/.test(tokens.word[end] ?? '')) continue;
    const next = parts[end + 1] ?? PART.X;
    return !(adverbial && (next === PART.W || next === PART.VBN || next === PART.VBG));
  }
  return false;
}

const SAYING =
  /^(?:said|says|told|tells|added|adds|announced|stated|reported|wrote|confirmed|declared|explained|warned)$/;

/**
 * "Ten were taken to Dolm, the head of the council, Ivo Brandt, told", "… Dolm, the mayor of Tarsk said": the noun is that of
 * the name behind it, or a subject of its own.
 */
export function leadsToAnother({ tokens, parts }: Document, at: number): boolean {
  for (let end = at; end < at + TAIL && tokens.sentence[end] === tokens.sentence[at - 1]; end += 1) {
    const part = parts[end] ?? PART.X;
    if (part === PART.W || part === PART.CC) return false;
    if (isFiniteVerb(part)) return SAYING.test(tokens.lower[end] ?? '');
    if (tokens.word[end] !== ',') continue;
    let last = end + 1;
    let person = false;
    while (isProper(parts[last] ?? PART.X)) {
      person ||= parts[last] === PART.PER || isGivenName(tokens.word[last] ?? '');
      last += 1;
    }
    return person && tokens.word[last] === ',';
  }
  return false;
}

/** "According to Sol, …", "In the view of Sol, …": what the comma closes opens the sentence. */
function isAdverbial({ tokens, parts }: Document, at: number): boolean {
  let from = at;
  while (from > 0 && tokens.sentence[from - 1] === tokens.sentence[at]) {
    from -= 1;
    if (isFiniteVerb(parts[from] ?? PART.X)) return false;
  }
  return from < at && (parts[from] === PART.IN || tokens.lower[from] === 'according');
}

/** "the motorway operator, Nordvik,", "the operating company of the motorway, Nordvik," */
function nounBefore(document: Document, range: Range): Noun | null {
  const { tokens, parts } = document;
  const ends = /^(?:[,.;:)”"]|'')$/.test(tokens.word[range.to] ?? '.');
  const goesOn =
    tokens.word[range.to] === ',' && /^(?:who|whose|whom|an?|the|his|her)$/.test(tokens.lower[range.to + 1] ?? '');
  if (tokens.word[range.from - 1] !== ',' || !ends || goesOn) return null;
  let head = range.from - 2;
  while (head > range.from - REACH && !isHead(document, head)) {
    if (!(modifies(document, head) || parts[head] === PART.DT || parts[head] === PART.IN)) return null;
    head -= 1;
  }
  // What completes the noun begins with a preposition: "of the motorway".
  if (head < range.from - 2 && parts[head + 1] !== PART.IN) return null;
  let from = head;
  while (from > head - REACH && modifies(document, from - 1)) from -= 1;
  const opens =
    parts[from - 1] === PART.DT ||
    parts[from - 1] === PART.PRP$ ||
    parts[from] === PART.PRP$ ||
    parts.slice(from, head).includes(PART.POS);
  return opens && isArgument(document, from - 1) ? bodyNoun(document, head) : null;
}

/** Who acts, is cited or named: "In a letter to the company, Brandt said" has none there. */
function isArgument({ tokens, parts }: Document, from: number): boolean {
  const { lower, sentence } = tokens;
  const before = from - 1;
  if (sentence[before] !== sentence[from]) return true;
  if (lower[before] === 'to' && lower[before - 1] === 'according') return true;
  if (parts[before] !== PART.IN && parts[before] !== PART.TO) return true;
  if (lower[before] === 'that') return true;
  for (let at = before - 1; at >= 0 && sentence[at] === sentence[from]; at -= 1) {
    if (isFiniteVerb(parts[at] ?? PART.X)) return /^(?:by|from)$/.test(lower[before] ?? '');
  }
  return false;
}

function modifies({ tokens, parts }: Document, at: number): boolean {
  const part = parts[at] ?? PART.X;
  const word =
    part === PART.JJ ||
    part === PART.NN ||
    part === PART.NNS ||
    part === PART.CD ||
    part === PART.POS ||
    isProper(part);
  return word || part === PART.VBN || part === PART.VBG || part === PART.RB || tokens.lower[at] === '-';
}

/** The last noun of its phrase, which the tables know. */
function isHead(document: Document, at: number): boolean {
  const { tokens, parts } = document;
  if (!NOUNS.has(nounAt(document, at))) return false;
  const next = parts[at + 1] ?? PART.X;
  return !(
    next === PART.NN ||
    next === PART.NNS ||
    next === PART.POS ||
    isProper(next) ||
    isTitle(tokens.lower[at + 1] ?? '')
  );
}

function nounAt(document: Document, at: number): string {
  return compoundAt(document, at) || (document.tokens.lower[at] ?? '');
}

function bodyNoun(document: Document, at: number): Noun | null {
  const word = nounAt(document, at);
  const noun = NOUNS.get(word);
  const telegram = document.tokens.lower[at - 1] === 'telegram' && word === 'channel';
  if (!noun || !(noun.class === 'media' || noun.class === 'body') || OTHERS.has(noun.family) || DOUBTFUL.has(word))
    return null;
  return telegram ? { ...noun, kind: 'telegram' } : noun;
}
