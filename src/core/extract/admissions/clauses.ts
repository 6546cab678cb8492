import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { type Range, sentenceAround } from '../range.ts';
import type { Predicate } from './findings.ts';
import { BREAKS, CONTRASTS, leftOf, relativeOf } from './subjects.ts';

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
}

/** The clause of a predicate in its sentence. */
export function clauseOf(document: Document, predicate: Predicate): Clause {
  const sentence = sentenceAround(document.tokens, predicate.at);
  const left = leftOf(document, predicate, sentence);
  const ended = clauseEnd(document, predicate, sentence);
  const { antecedent, subject, relative } = relativeOf(document, left, predicate);
  const before = document.tokens.lower[left.range.from - 1] ?? '';
  const set = relative ? before === ',' : left.range.from - 1 === sentence.from && CONTRASTS.has(before);
  const to = set ? firstComma(document, predicate.at, ended) : ended;
  return {
    predicate,
    range: { from: left.joined ? predicate.from : left.range.from, to },
    subject,
    antecedent,
    object: { from: Math.min(predicate.at + 1, to), to },
    agent: agentOf(document, predicate, to),
    relative,
  };
}

/** The end of the clause: the sentence's, or a dash, a semicolon, a contrast, a relative clause behind a comma. */
function clauseEnd(document: Document, predicate: Predicate, sentence: Range): number {
  const { lower } = document.tokens;
  let at = predicate.at + 1;
  while (at < sentence.to && !breaksRight(document, at)) at += 1;
  while (at > predicate.at + 1 && isTrailing(lower[at - 1] ?? '')) at -= 1;
  return at;
}

/** ", which could not be verified," and "While it could not be verified," end with their comma. */
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
  ...listed(`
    in, on, since, during, from, at, as, after, before, who, which, that, but, using, to, through, with, when, where, while,
    because, over, this, last, yet, so, or, show, shows, showed, appear, appears, appeared, depict, depicts, reveal, reveals,
    suggest, suggests, contain, contains, said, says, has, have, had, is, are, was, were, can, could`),
  ',',
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
