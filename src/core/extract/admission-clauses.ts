import type { Predicate } from './admission-predicates.ts';
import type { Document } from './document.ts';
import { listed } from './lexicon/listed.ts';
import { BE, CAN, DO, HAVE, SPEAKING, TARGET_OF } from './lexicon/verification.ts';
import { type Range, sentenceAround } from './range.ts';

/** A predicate of checking with the words around it that belong to it. Ranges of token numbers; empty where absent. */
export interface Clause {
  readonly predicate: Predicate;
  /** From the subject to the end of the clause, without its full stop. */
  readonly range: Range;
  readonly subject: Range;
  /** The noun that a relative clause speaks of: "a claim | that Northern Wire could not verify"; empty where there is none. */
  readonly antecedent: Range;
  /** What stands behind the verb. */
  readonly object: Range;
  /** The name behind "by". */
  readonly agent: Range;
  /** Whether it is a relative clause: "a claim that could not be verified". */
  readonly relative: boolean;
  /** Whether the clause is joined to what comes before it: ", a claim that …", "but this …". */
  readonly appended: boolean;
}

const BREAKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '(', ')', '-', '…', '...']);
const CONTRASTS: ReadonlySet<string> = new Set(listed('but, though, although, while, whereas, because, as, since'));
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose']);
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'but']);

/** The clause of a predicate in its sentence. */
export function clauseOf(document: Document, predicate: Predicate): Clause {
  const sentence = sentenceAround(document.tokens, predicate.at);
  const left = leftOf(document, predicate, sentence);
  const ended = clauseEnd(document, predicate, sentence);
  const whole = left.joined ? { ...left, range: sharedSubject(document, left.range) } : left;
  const { antecedent, subject, relative } = relativeOf(document, whole, predicate);
  const to =
    relative && document.tokens.lower[left.range.from - 1] === ',' ? firstComma(document, predicate.at, ended) : ended;
  return {
    predicate,
    range: { from: left.joined ? predicate.from : left.range.from, to },
    subject,
    antecedent,
    object: { from: Math.min(predicate.at + 1, to), to },
    agent: agentOf(document, predicate, to),
    relative,
    appended: left.range.from > sentence.from,
  };
}

interface Left {
  readonly range: Range;
  /** "and could not be verified": the subject is that of the verb before. */
  readonly joined: boolean;
}

/** The words before the verb up to the beginning of its clause, without "However," and the like. */
function leftOf(document: Document, predicate: Predicate, sentence: Range): Left {
  const { lower } = document.tokens;
  let to = predicate.from;
  if (lower[to - 1] === ',') to = beforeAside(document, to - 1, sentence);
  const joined = to > sentence.from && JOINS.has(lower[to - 1] ?? '');
  if (joined) to -= 1;
  let from = to;
  while (from > sentence.from && !breaksLeft(document, from - 1, joined)) from -= 1;
  while (from < to && LEADING.has(lower[from] ?? '')) from += 1;
  return { range: { from, to }, joined };
}

/** "Northern Wire | has reviewed the images and": the subject that a second verb shares, without the first. */
function sharedSubject(document: Document, { from, to }: Range): Range {
  const { lower, word } = document.tokens;
  for (let at = from + 1; at < to; at += 1) {
    const token = lower[at] ?? '';
    const named =
      /^\p{Lu}/u.test(word[at - 1] ?? '') &&
      /^\p{Ll}{3}/u.test(word[at] ?? '') &&
      !CAPITALISED.has(lower[at - 1] ?? '');
    if (AUXILIARIES.has(token) || (named && !NAME_WORDS.has(token))) return { from, to: at };
  }
  return { from, to };
}

const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...HAVE, ...DO, ...CAN]);
const NAME_WORDS: ReadonlySet<string> = new Set(['and', 'for', 'the']);
const CAPITALISED: ReadonlySet<string> = new Set(
  listed('the, its, his, her, their, these, those, this, that, a, an, both, all'),
);

/** Takes "a claim that" and "a claim" (before a name) off the subject of a verb. */
function relativeOf(
  document: Document,
  left: Left,
  predicate: Predicate,
): Pick<Clause, 'antecedent' | 'subject' | 'relative'> {
  const { lower, word } = document.tokens;
  const { from, to } = left.range;
  for (let at = to - 1; at >= from; at -= 1) {
    if (!RELATIVES.has(lower[at] ?? '') || (lower[at] === 'that' && at === from)) continue;
    const own = { from: at + 1, to };
    // "which could not be verified" has no other subject than the noun before.
    const subject = own.from === own.to ? { from, to: Math.max(from, at) } : own;
    return { antecedent: { from, to: at }, subject, relative: true };
  }
  if (predicate.voice === 'active') {
    for (let at = from; at < to - 1; at += 1) {
      const next = word[at + 1] ?? '';
      const named = TARGET_OF.has(lower[at] ?? '') && (/^\p{Lu}/u.test(next) || next === 'we' || next === 'the');
      if (named) return { antecedent: { from, to: at + 1 }, subject: { from: at + 1, to }, relative: true };
    }
  }
  return { antecedent: { from, to: from }, subject: left.range, relative: false };
}

const LEADING: ReadonlySet<string> = new Set([
  'and',
  'but',
  'however',
  ',',
  'still',
  'yet',
  'so',
  'also',
  'meanwhile',
  'though',
  '"',
  '”',
  "''",
]);

/** Whether the subject cannot reach over token `at`: a comma, a dash, "but", a verb of speech. */
function breaksLeft(document: Document, at: number, joined: boolean): boolean {
  const { lower } = document.tokens;
  const token = lower[at] ?? '';
  if (BREAKS.has(token) || CONTRASTS.has(token) || SPEAKING.has(token)) return true;
  if (token === ',') return !joined;
  if (token === 'that' && completesSpeech(document, at)) return true;
  return token === 'and' && CLAUSE_OPENERS.has(lower[at + 1] ?? '');
}

/** "that" behind a verb of speech and whom it was told: "told reporters in Sarrow on Monday | that". */
const COMPLEMENT = 9;

export function completesSpeech(document: Document, at: number): boolean {
  const { lower, sentence } = document.tokens;
  if (TARGET_OF.has(lower[at - 1] ?? '')) return false;
  for (let k = at - 1; k >= 0 && at - k < COMPLEMENT && sentence[k] === sentence[at] && lower[k] !== ','; k -= 1) {
    if (SPEAKING.has(lower[k] ?? '')) return true;
  }
  return false;
}

/** Words that begin a clause of their own after "and": "and these could not be verified". */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  listed('it, this, that, these, those, they, the, none, neither, its, his, her, their, we, there'),
);

/** "The claim, made on Monday, could not be verified": the token at which the subject ends, before the aside. */
function beforeAside(document: Document, comma: number, sentence: Range): number {
  const { lower } = document.tokens;
  for (let at = comma - 1; at > sentence.from; at -= 1) {
    if (lower[at] === ',') return at;
    if (BREAKS.has(lower[at] ?? '')) break;
  }
  return comma;
}

/** The end of the clause: the sentence's, or a dash, a semicolon, a contrast, a relative clause behind a comma. */
function clauseEnd(document: Document, predicate: Predicate, sentence: Range): number {
  const { lower } = document.tokens;
  let at = predicate.at + 1;
  while (at < sentence.to && !breaksRight(document, at)) at += 1;
  while (at > predicate.at + 1 && isTrailing(lower[at - 1] ?? '')) at -= 1;
  return at;
}

/** ", which could not be verified," ends with its comma. */
function firstComma(document: Document, at: number, to: number): number {
  const comma = document.tokens.lower.slice(at + 1, to).indexOf(',');
  return comma < 0 ? to : at + 1 + comma;
}

function breaksRight(document: Document, at: number): boolean {
  const { lower } = document.tokens;
  const token = lower[at] ?? '';
  const next = lower[at + 1] ?? '';
  if (BREAKS.has(token)) return true;
  if (['but', 'though', 'although', 'whereas'].includes(token)) return true;
  if (token === ',')
    return CONTRASTS.has(next) || ['which', 'who', 'and', 'nor', 'adding', 'saying', 'according'].includes(next);
  if (token !== 'and') return false;
  return ['is', 'are', 'was', 'were', 'has', 'have', 'had', 'it', 'there', 'neither', 'none', 'did', 'could'].includes(
    next,
  );
}

function isTrailing(token: string): boolean {
  return /^[.,!?;:…"'”’»)\]]+$/.test(token);
}

const AGENT_STOPS: ReadonlySet<string> = new Set([
  ...[
    'in',
    'on',
    'since',
    'during',
    'from',
    'at',
    'as',
    'after',
    'before',
    'who',
    'which',
    'that',
    'but',
    ',',
    'using',
    'to',
  ],
  ...['through', 'with', 'when', 'where', 'while', 'because', 'over', 'this', 'last', 'yet', 'so', 'or'],
]);

function agentOf(document: Document, predicate: Predicate, to: number): Range {
  const { lower } = document.tokens;
  if (predicate.voice !== 'passive') return { from: to, to };
  let from = predicate.at + 1;
  while (from < to && from < predicate.at + 4 && lower[from] !== 'by') from += 1;
  if (lower[from] !== 'by') return { from: to, to };
  let end = from + 1;
  while (end < to && !AGENT_STOPS.has(lower[end] ?? '')) end += 1;
  return { from: from + 1, to: end };
}
