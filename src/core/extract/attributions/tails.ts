import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { subjectThenVerb } from '../facts/clauses.ts';
import { CITING, PERFECT, REPORTING } from '../lexicon/reporting.ts';
import { THAT_VERBS } from '../lexicon/that-verbs.ts';
import type { Range } from '../range.ts';
import { isFiniteVerb, isProper, PART } from '../tagger/parts.ts';

const LONGEST_TAIL = 10;
/** Verbs that always name whom something is told: "told | parliament", "assured | visitors". */
const TOLD = /^(?:tells?|told|assure[sd]?|informs?|informed|reminds?|reminded|notified)$/;
/** With those that may: "warned | residents", "…, warned the mayor". */
export const ADDRESSING =
  /^(?:tells?|told|assure[sd]?|informs?|informed|reminds?|reminded|notified|warns?|warned|cautions?|cautioned|advised)$/;
/** What stands between who speaks and the verb: "has | said", "further | stated"; who "never said" a thing did not say it. */
export function isBetween({ tokens, parts }: Document, at: number): boolean {
  const lower = tokens.lower[at] ?? '';
  return (parts[at] === PART.RB && !/^(?:not|never|n't|hardly|barely)$/.test(lower)) || PERFECT.has(lower);
}

const OPENS: ReadonlySet<string> = new Set(
  `in on at during by to from after before through via over late early later earlier again yesterday today tonight this last
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/**
 * Where a sentence whose end credits it goes on behind the verb: -1 where more follows than to whom, how, when and where it was said ("told
 * | parliament on Friday", "wrote | to this paper", "said | in her closing statement"), else the end of that: the sentence's end, the comma
 * before a participle ("…, citing a clerk") or before "and", "but" and "while", or a semicolon.
 */
export function endOfTail(document: Document, verb: number, to: number): number {
  const { tokens, parts } = document;
  const at = verb + 1;
  if (isClosed(document, at, to)) return at;
  if (!opensTail(document, verb) && !opensListener(document, verb)) return -1;
  for (let k = at; k <= Math.min(to, at + LONGEST_TAIL); k += 1) {
    if (isClosed(document, k, to)) return k;
    const part = parts[k] ?? 0;
    const named = /^\p{Lu}/u.test(tokens.word[k] ?? '');
    if ((isFiniteVerb(part) && !named) || part === PART.W || /^[,;:()“”"—–]$/.test(tokens.word[k] ?? '')) return -1;
  }
  return -1;
}

/** Whether to whom or when it was said must follow the verb, and who said it cannot: "told | the Post", "said | on Tuesday". */
export function opensTail({ tokens }: Document, verb: number): boolean {
  return TOLD.test(tokens.lower[verb] ?? '') || OPENS.has(tokens.lower[verb + 1] ?? '');
}

/** "told | me", "told | the court", "told | larvik-live" */
function opensListener({ tokens }: Document, verb: number): boolean {
  return ADDRESSING.test(tokens.lower[verb] ?? '') && /^[\p{L}\d]/u.test(tokens.word[verb + 1] ?? '');
}

function isClosed(document: Document, at: number, to: number): boolean {
  const { word, lower } = document.tokens;
  if (isEnd(document, at, to) || isDescribed(document, at) || describesDay(document, at) || word[at] === ';')
    return true;
  return word[at] === ',' && GOES_ON.test(lower[at + 1] ?? '');
}

function isEnd({ tokens }: Document, at: number, to: number): boolean {
  return at >= to || (at === to - 1 && /^[.!?]$/.test(tokens.word[at] ?? ''));
}

/** "…, | citing a clerk", "…, | adding that it had rained": what is said of the one who said it, or of his saying it. */
function isDescribed({ tokens, parts }: Document, at: number): boolean {
  return tokens.word[at] === ',' && (CITING.has(tokens.lower[at + 1] ?? '') || parts[at + 1] === PART.VBG);
}

/** "on Tuesday|, the second day of the strike", "on Friday|, a week after the storm": what day that was, whatever stands behind. */
function describesDay({ tokens }: Document, at: number): boolean {
  if (tokens.word[at] !== ',' || !NAMED_DAY.test(tokens.lower[at - 1] ?? '')) return false;
  if (!/^(?:the|a|an|one|two|three|exactly|just|hours|days)$/.test(tokens.lower[at + 1] ?? '')) return false;
  return tokens.lower.slice(at + 1, at + 5).some((word) => DAY.test(word));
}

const NAMED_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|morning|afternoon|evening|night|\d{1,2})$/;
const DAY = /^(?:days?|hours|night|morning|weeks?|weekend|months?|years?|anniversary|eve|deadline)$/;

const GOES_ON = /^(?:and|but|while|whereas|yet)$/;

/** How a sentence goes on behind a credit. */
export interface BehindCredit {
  /** What is told there as well; null where nothing is. */
  readonly rest: Range | null;
}

/** How a sentence goes on behind a credit that ends at token `at`; null where somebody else may tell what follows. */
export function behindCredit(document: Document, at: number, to: number): BehindCredit | null {
  const rest = clauseBehindCredit(document, at, to);
  const isOver = isEnd(document, at, to) || isDescribed(document, at) || describesDay(document, at);
  return rest !== null || isOver ? { rest } : null;
}

/**
 * The clause behind a credit, from the mark at token `at` on: "…, the mayor said, | and the road was washed away", "…, he said; | his men had
 * lamps". Null where none stands there, or where somebody else may tell it.
 */
function clauseBehindCredit(document: Document, at: number, to: number): Range | null {
  const { tokens, quotes } = document;
  const joined = tokens.word[at] === ',' && GOES_ON.test(tokens.lower[at + 1] ?? '');
  if (!joined && tokens.word[at] !== ';') return null;
  const from = at + 1;
  if (subjectThenVerb(document, joined ? from + 1 : from, to) < 0) return null;
  for (let k = from; k < to; k += 1) {
    const lower = tokens.lower[k] ?? '';
    if (quotes.state[k] === 1 || REPORTING.has(lower) || THAT_VERBS.has(lower) || lower === 'according') return null;
  }
  return { from, to };
}

/**
 * Where what was said begins behind a verb that is followed by whom it was said to and when: "told | reporters on Friday | the dam …". The
 * verb's next token where nothing of the kind stands there.
 */
export function behindListener(document: Document, verb: number, to: number): number {
  const { tokens } = document;
  const addressed = ADDRESSING.test(tokens.lower[verb] ?? '');
  const listener = addressed ? endOfListener(document, { from: verb + 1, to }) : behindToListener(document, verb, to);
  // "told | the dam had burst" names nobody who was told; "informs | that the dam has burst" need not.
  const isToAll = /^inform/.test(tokens.lower[verb] ?? '') && tokens.lower[verb + 1] === 'that';
  if (listener === verb + 1 && TOLD.test(tokens.lower[verb] ?? '') && !isToAll) return to;
  return behindTime(document, listener);
}

/** "repeated | to us | that", "confirmed | to the Post | that": the verb's next token where it is not said to whom. */
export function behindToListener(document: Document, verb: number, to: number): number {
  const { tokens } = document;
  if (tokens.lower[verb + 1] !== 'to') return verb + 1;
  const end = endOfListener(document, { from: verb + 2, to });
  return end > verb + 2 && tokens.lower[end] === 'that' ? end : verb + 1;
}

const LONGEST_TIME = 7;
const TIME_OPENS =
  /^(?:on|in|at|by|during|over|via|from|late|early|yesterday|today|earlier|again|later|last|this|[a-z]+day)$/;

/** "confirmed | on Thursday | that the mill would close", "said | by phone | the bridge was shut": how, when and where. */
function behindTime({ tokens, parts }: Document, from: number): number {
  if (!TIME_OPENS.test(tokens.lower[from] ?? '')) return from;
  let ended = from;
  for (let at = from; at < from + LONGEST_TIME; at += 1) {
    if (tokens.lower[at] === 'that' || tokens.word[at] === ':') return at;
    const part = parts[at] ?? 0;
    const plain =
      isDescribing(part) || isProper(part) || [PART.IN, PART.CD, PART.RB, PART.DT].some((one) => one === part);
    if (!plain) return ended;
    if (ended < at && ended > from && !TIME_OPENS.test(tokens.lower[ended] ?? '')) return ended;
    if (ENDS_TIME.test(tokens.lower[at] ?? '')) ended = at + 1;
  }
  return ended;
}

/** What ends how and when something was said: "by | phone", "in a | statement", "on | Monday". */
const ENDS_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|later|again|phone|telephone|email|e-mail|statement|letter|interview|report|speech|post|testimony|court|parliament|twitter|facebook|telegram|conference|television|radio|tv|message|note|video|briefing)$/;

const PRONOUNS = /^(?:me|us|him|her|them)$/;
/** Who is told things, in the plural or without an article: "told | reporters". */
const PLAIN =
  /^(?:reporters|journalists|parliament|deputies|lawmakers|police|investigators|detectives|prosecutors|jurors|judges|senators|councillors|residents|visitors|viewers|readers|listeners|supporters|workers|employees|staff|parents|shareholders|investors|customers|delegates|colleagues|officials|officers|media|congress)$/;

export function endOfListener(document: Document, { from, to }: Range): number {
  const { tokens, parts } = document;
  const lower = tokens.lower[from] ?? '';
  if (PRONOUNS.test(lower) || PLAIN.test(lower)) return from + 1;
  let at = from;
  if (/^(?:the|this|a|an|his|her|its|their|our)$/.test(lower)) at += 1;
  else if (!isNameAt(document, from)) return from;
  const opened = at > from;
  while (at < to && (isNameAt(document, at) || (opened && isDescribing(parts[at] ?? 0)))) at += 1;
  return at;
}

function isNameAt({ tokens, parts }: Document, at: number): boolean {
  return isProper(parts[at] ?? 0) || isCapitalised(tokens.word[at] ?? '');
}

function isDescribing(part: number): boolean {
  return part === PART.JJ || part === PART.NN || part === PART.NNS || part === PART.POS;
}
