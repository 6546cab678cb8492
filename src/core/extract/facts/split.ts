import type { Stance } from '../../model/reading.ts';
import { byPosition, type Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { STRONG_PASTS } from '../lexicon/strong-pasts.ts';
import { type Range, spanOf } from '../range.ts';
import { isNominal, isVerb, PART } from '../tagger/parts.ts';
import {
  isFiniteAt,
  isInsideRelative,
  isInsideSubordinate,
  isInsideUnreal,
  mainVerb,
  skipAdverbs,
  subjectOf,
  subjectThenVerb,
} from './clauses.ts';
import { isShared, JOINING, statements } from './statements.ts';

/** One separately checkable fact of a content: its words, and the subject carried into it where it lacks one. */
type Fact = readonly Span[];

/** "began in the loft and | no one was hurt": what opens so is nobody's object. */
const NONE: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'nothing']);
/** Verbs that take no object, so that they cannot share one with the verb behind them. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  `resigned died fled escaped apologised apologized retired survived collapsed crashed arrived departed returned confessed fell sank
  vanished disappeared`.split(/\s+/),
);

/**
 * Cuts a content into its separately checkable facts: sentences, clauses joined by "and" or "but", predicates that share a
 * subject ("left the base and returned home"), finite clauses after "after". Relative clauses, participles, infinitives and
 * lists stay where they are, and so does what need not have happened: "the fire was out | before it reached the house". A
 * content that cannot be cut comes back whole, and so does what is denied or asked: "had been drunk | after the ship left port".
 */
export function splitContent(document: Document, content: readonly Span[], stance: Stance = 'asserts'): Fact[] {
  return statements(document, content).flatMap((statement) => {
    const [only] = statement;
    if (only !== undefined && statement.length === 1) return factsOf(document, only, stance);
    return [statement.map((range) => spanOf(document.tokens, range))];
  });
}

/** Walks one sentence from joint to joint; the first part's subject serves the parts that lack their own. */
function factsOf(document: Document, range: Range, stance: Stance): readonly Fact[] {
  const verb = verbBefore(document, range, mainVerb(document, range));
  if (verb < 0) return [[spanOf(document.tokens, range)]];
  const facts: Span[][] = [];
  let subject = subjectOf(document, range, verb);
  let carried: Range | null = null;
  let from = range.from;
  let isPresupposed = false;
  for (let at = verb + 1; at < range.to; at += 1) {
    const joint = jointAt(document, { from, to: range.to }, at);
    if (joint === null) continue;
    // "denied that it had fired after the crowd broke in and | threw stones": only "and that" is denied again.
    isPresupposed ||= joint.isPresupposed === true && stance !== 'asserts';
    if (isPresupposed && document.tokens.lower[at + 1] !== 'that') continue;
    isPresupposed = false;
    facts.push(factOf(document, carried, { from, to: at }));
    carried = joint.ownSubject ? null : subject;
    if (joint.ownSubject) subject = subjectOf(document, { from: joint.next, to: joint.verb }, joint.verb);
    from = joint.next;
    at = joint.verb;
  }
  facts.push(factOf(document, carried, { from, to: range.to }));
  return facts;
}

/** "The deal provided for a pause and that | the list was | closed": the verb of the first clause, where a tagger took it for a participle. */
function verbBefore({ tokens, parts }: Document, { from }: Range, verb: number): number {
  let that = from + 1;
  while (that < verb && !(tokens.lower[that] === 'that' && JOINING.has(tokens.lower[that - 1] ?? ''))) that += 1;
  const first = parts.subarray(from, that).indexOf(PART.VBN);
  return that < verb && first > 0 ? from + first : verb;
}

/** "fell", "had fallen"; "sank", whatever a tagger makes of it. */
function isPast({ parts, tokens }: Document, verb: number): boolean {
  return parts[verb] === PART.VBD || STRONG_PASTS.has(tokens.lower[verb] ?? '');
}

/** Under a modal the clauses hang together: "may have allowed shooting after a warning was given" tells of no warning. */
function isModal(document: Document, range: Range): boolean {
  return document.parts[mainVerb(document, range)] === PART.MD;
}

interface Joint {
  /** First token of the next fact. */
  readonly next: number;
  readonly verb: number;
  readonly ownSubject: boolean;
  /** Whether it only says when the other was. */
  readonly isPresupposed?: boolean;
}

/** Whether a new fact begins at token `at`, and where its words begin. */
function jointAt(document: Document, range: Range, at: number): Joint | null {
  const { lower, word } = document.tokens;
  const here = lower[at] ?? '';
  if (JOINING.has(here)) return afterConjunction(document, range, at);
  if (here === 'after' && !isInsideRelative(document, range, at) && !isModal(document, range)) {
    const verb = subjectThenVerb(document, at + 1, range.to);
    // "is searched after a child goes missing" tells of no child: only what is past has happened.
    if (verb < 0 || !isPast(document, verb) || isShared(document, range, verb)) return null;
    return { next: at + 1, verb, ownSubject: true, isPresupposed: true };
  }
  if (word[at] === ',') return inSeries(document, range, at);
  if (word[at] !== ';') return null;
  const verb = subjectThenVerb(document, at + 1, range.to);
  return verb < 0 ? null : { next: at + 1, verb, ownSubject: true };
}

/** "entered the bank, | threatened a clerk and fled": a comma joins only where a conjunction closes the series. */
function inSeries(document: Document, range: Range, at: number): Joint | null {
  const { lower } = document.tokens;
  if (JOINING.has(lower[at + 1] ?? '') || isInsideRelative(document, range, at)) return null;
  const predicate = skipAdverbs(document, at + 1, range.to);
  const ownSubject = !isFiniteAt(document, predicate);
  const verb = ownSubject ? subjectThenVerb(document, at + 1, range.to) : predicate;
  if (verb < 0 || !closesSeries(document, { from: verb + 1, to: range.to }, ownSubject)) return null;
  return { next: at + 1, verb, ownSubject };
}

/** Whether "and" or "but" brings one more part of the same kind, with nothing finite in between. */
function closesSeries(document: Document, range: Range, ownSubject: boolean): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    if (JOINING.has(document.tokens.lower[at] ?? '')) {
      const joint = afterConjunction(document, range, at, true);
      if (joint !== null) return joint.ownSubject === ownSubject;
    } else if (isFiniteAt(document, at) && document.tokens.word[at - 1] !== ',') return false;
  }
  return false;
}

function afterConjunction(document: Document, range: Range, at: number, inList = false): Joint | null {
  const { lower, word } = document.tokens;
  // "and | that is my trade" has "that" for its subject.
  const opensThat = lower[at + 1] === 'that';
  const { parts } = document;
  // "and | that case | was closed"
  const shows = parts[at + 1] === PART.DT && isNominal(parts[at + 2] ?? 0);
  const that = opensThat && !shows && !isFiniteAt(document, at + 2);
  const next = skipAdverbs(document, that ? at + 2 : at + 1, range.to);
  // "and that | two boats and a tug were sent": behind "that" the subject may be several.
  const verb = that ? mainVerb(document, { from: next, to: range.to }) : subjectThenVerb(document, next, range.to);
  if (verb >= 0) {
    // "attacked the town and its suburbs burned": without a comma, "that" or a pronoun the noun may belong to what precedes.
    const part = document.parts[next];
    const clear =
      opensThat ||
      word[at - 1] === ',' ||
      isCount(document, range, at) ||
      part === PART.PRP ||
      part === PART.EX ||
      NONE.has(lower[next] ?? '');
    const inside = isInsideRelative(document, range, at) || isInsideUnreal(document, range, at);
    return clear && (that || !inside) ? { next, verb, ownSubject: true } : null;
  }
  if (!isFiniteAt(document, next) || isInsideRelative(document, range, at)) return null;
  if (isInsideSubordinate(document, range, at)) return null;
  return inList || sharesLevel(document, range, next) ? { next, verb: next, ownSubject: false } : null;
}

/** "was on fire and | 300 people had left": a number behind "and" and its verb; not "between 20 and | 30 people were there". */
function isCount({ parts, tokens }: Document, { from }: Range, at: number): boolean {
  // "twelve houses burned and nine barns were lost", "at least 17 people died and 26 were hurt" are lists of figures.
  for (let before = from; before < at && !isVerb(parts[before] ?? 0); before++)
    if (parts[before] === PART.CD) return false;
  return parts[at + 1] === PART.CD && parts[at - 1] !== PART.CD && tokens.lower[at - 2] !== 'between';
}

/**
 * Whether the verb at `next` is a second predicate beside the first: "left the base and returned". Two verbs in a row share
 * what follows ("found and shot the man") and stay together.
 */
function sharesLevel(document: Document, range: Range, next: number): boolean {
  const first = mainVerb(document, range);
  if (first < 0 || first >= next || document.parts[next] === PART.VBN) return false;
  if (INTRANSITIVE.has(document.tokens.lower[first] ?? '') || isAuxiliary(document, next)) return true;
  for (let at = first + 1; at < next; at += 1) {
    const part = document.parts[at] ?? 0;
    if (document.tokens.lower[at] === 'but') return true;
    if (part !== PART.CC && part !== PART.RB && !isVerb(part)) return true;
  }
  return false;
}

/** A second verb with its own auxiliary shares nothing: "were closed and had lost their owners". */
function isAuxiliary(document: Document, at: number): boolean {
  const after = document.parts[at + 1] ?? 0;
  return document.parts[at] === PART.MD || isVerb(after) || after === PART.RB;
}

function factOf(document: Document, carried: Range | null, range: Range): Span[] {
  const words = spanOf(document.tokens, range);
  if (carried === null || carried.from >= carried.to) return [words];
  return [spanOf(document.tokens, carried), words].sort(byPosition);
}
