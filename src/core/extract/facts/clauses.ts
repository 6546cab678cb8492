import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { STRONG_PASTS } from '../lexicon/strong-pasts.ts';
import type { Range } from '../range.ts';
import { isFiniteVerb, isNominal, PART } from '../tagger/parts.ts';

/** What the split stage needs to know of English clauses, read off the parts of speech: there is no parser underneath. */

/** No clause is looked for further back than this many tokens. */
const REACH = 60;

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose', 'where']);

/**
 * Whether the token is a finite verb: by its part of speech, or because the word can be nothing else ("sank", "stole"), whatever
 * a tagger makes of it in a short sentence.
 */
export function isFiniteAt(document: Document, at: number): boolean {
  return isFiniteVerb(document.parts[at] ?? 0) || STRONG_PASTS.has(document.tokens.lower[at] ?? '');
}

/** The first finite verb of a clause that is not inside a relative clause set off by commas; -1 where there is none. */
export function mainVerb(document: Document, range: Range): number {
  let at = range.from;
  while (at < range.to) {
    if (opensRelative(document, at)) {
      const close = closingComma(document, at + 1, range.to);
      if (close < 0) return -1;
      at = close + 1;
      continue;
    }
    if (isFiniteAt(document, at)) return at;
    at += 1;
  }
  return -1;
}

/** ", who was stationed there," sets a relative clause off. */
function opensRelative(document: Document, at: number): boolean {
  const { word, lower } = document.tokens;
  return word[at] === ',' && RELATIVE.has(lower[at + 1] ?? '');
}

function closingComma(document: Document, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (document.tokens.word[at] === ',') return at;
  return -1;
}

/** Whether a relative clause without commas is open at `at`: "the men who left the base and | returned". */
export function isInsideRelative(document: Document, range: Range, at: number): boolean {
  for (let k = at - 1; k > Math.max(range.from, at - REACH); k -= 1) {
    const part = document.parts[k];
    if (document.tokens.word[k] === ',' && document.quotes.state[k] === document.quotes.state[at]) return false;
    if (RELATIVE.has(document.tokens.lower[k] ?? '')) return true;
    if (document.tokens.lower[k] === 'that' && (part === PART.W || isNominal(document.parts[k - 1] ?? 0))) return true;
  }
  return false;
}

/** What a clause opens with that need not be so, or is not yet: "until they were paid", "in case | they were late". */
const UNREAL: ReadonlySet<string> = new Set(
  listed('until, till, unless, lest, before, if, whether, case, once, when, whenever'),
);

/** The same, and what tells a reason or a time: whoever does what in such a clause, the main subject need not. */
const SUBORDINATE: ReadonlySet<string> = new Set([
  ...UNREAL,
  ...listed('because, since, while, as, although, though, after, where, so'),
]);

/** Whether a clause that need not be so is open at `at`: "nobody goes back until the money is paid and | they are freed". */
export function isInsideUnreal(document: Document, range: Range, at: number): boolean {
  return isInsideClause(document, range, at, UNREAL);
}

/** Whether a clause with a subject of its own is open at `at`: "he fired until two men threw him down and | held him". */
export function isInsideSubordinate(document: Document, range: Range, at: number): boolean {
  return isInsideClause(document, range, at, SUBORDINATE);
}

function isInsideClause(document: Document, range: Range, at: number, openers: ReadonlySet<string>): boolean {
  for (let k = at - 1; k >= Math.max(range.from, at - REACH); k -= 1) {
    const { word, lower } = document.tokens;
    if (/^(?:[,;]|—|–|--|-)$/.test(word[k] ?? '')) return false;
    if (!openers.has(lower[k] ?? '') || (lower[k] === 'case' && lower[k - 1] !== 'in')) continue;
    // "before dawn", "when asked" open no clause.
    if (subjectThenVerb(document, k + 1, at) >= 0) return true;
  }
  return false;
}

/**
 * Reads a subject and its finite verb from `at`: the number of the verb, or -1. The subject may hold prepositional
 * phrases but no comma, conjunction or relative word.
 */
export function subjectThenVerb(document: Document, at: number, to: number): number {
  const { word } = document.tokens;
  let nominal = false;
  for (let k = at; k < to && k < at + 14; k += 1) {
    const part = document.parts[k] ?? 0;
    if (isFiniteAt(document, k)) return nominal ? k : -1;
    if (opensSubject(document, k)) nominal = true;
    if (part === PART.W || part === PART.CC || part === PART.VB || word[k] === ',') return -1;
  }
  return -1;
}

/** Whether a clause follows the comma behind the first verb: "When the wall fell, | the river rose"; a subordinate clause alone states nothing. */
export function hasSecondClause(document: Document, range: Range, verb: number): boolean {
  const comma = document.tokens.word.indexOf(',', verb + 1);
  return comma > 0 && comma < range.to && subjectThenVerb(document, comma + 1, range.to) >= 0;
}

/** A noun, name, pronoun or number; "this" before a verb; what is taken for an adjective or a verb's form and is a noun. */
function opensSubject(document: Document, at: number): boolean {
  const part = document.parts[at] ?? 0;
  if (isNominal(part) || part === PART.EX || part === PART.CD) return true;
  const determined = document.parts[at - 1] === PART.DT;
  // "the kidnapping | took place", "the suspect | drew": a verb's form between an article and the verb is a noun.
  const noun = part === PART.JJ || part === PART.VBG;
  return isFiniteAt(document, at + 1) && (part === PART.DT || (noun && determined));
}

/** Skips adverbs and "then": "and later | returned". */
export function skipAdverbs(document: Document, at: number, to: number): number {
  let k = at;
  while (
    k < to &&
    (document.parts[k] === PART.RB || document.tokens.word[k] === '“' || document.tokens.word[k] === '"')
  )
    k += 1;
  return k;
}

/** The words before the main verb that are its subject: adverbs at its end and a leading "On Monday," do not belong. */
export function subjectOf(document: Document, range: Range, verb: number): Range {
  const { word, parts } = { word: document.tokens.word, parts: document.parts };
  let to = verb;
  while (to > range.from && (parts[to - 1] === PART.RB || word[to - 1] === ',')) to -= 1;
  let from = range.from;
  const first = parts[from];
  const adverbial =
    first === PART.IN ||
    first === PART.RB ||
    first === PART.W ||
    first === PART.CC ||
    first === PART.VBG ||
    first === PART.VBN;
  if (adverbial) {
    for (let at = from; at < to; at += 1) if (word[at] === ',') from = at + 1;
  }
  while (from < to && (word[from] === '“' || word[from] === '"' || parts[from] === PART.OQ)) from += 1;
  const relative = relativeStart(document, { from, to });
  return { from, to: relative };
}

/** A relative clause between subject and verb is no part of the carried subject: "The guard, who …, | fled". */
function relativeStart(document: Document, range: Range): number {
  for (let at = range.from; at < range.to; at += 1) if (opensRelative(document, at)) return at;
  return range.to;
}
