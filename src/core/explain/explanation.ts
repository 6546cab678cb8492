import type { Quote } from '../model/reading.ts';
import type { Span } from '../text/span.ts';

/** The fields of a telling that are explained, in reading order. */
export type Field =
  | 'content'
  | 'cue'
  | 'source'
  | 'speaker'
  | 'via'
  | 'type'
  | 'mode'
  | 'stance'
  | 'hedges'
  | 'figures'
  | 'dates'
  | 'admissions'
  | 'confidence';

/** One number that a decision rests on. */
export interface Evidence {
  readonly what: string;
  readonly value: number;
}

/** What the field would say if the decision had gone the other way; `value` is null where it would be empty. */
export interface RunnerUp {
  readonly value: string | null;
  readonly words: readonly Quote[];
  /** What the model or the rule gave it, 0 to 1; null where it is not weighed. */
  readonly share: number | null;
  readonly because: string;
}

/** Why one field, or one entry of a field that is a list, says what it says. Offsets are UTF-16 code units of the body. */
export interface Decision {
  readonly field: Field;
  /** As a person would say it; null where the field is empty. */
  readonly value: string | null;
  /** The words of the article that it rests on, most important first. */
  readonly words: readonly Quote[];
  /** `model` or names of rules, in the order in which they had a hand in it. */
  readonly decidedBy: readonly string[];
  /** One sentence without its full stop. */
  readonly because: string;
  readonly evidence: readonly Evidence[];
  readonly runnerUp: RunnerUp | null;
}

/** Why a telling says what it says: one entry a field, several for a field that holds a list. */
export interface Explanation {
  /** The id by which the telling was asked for. */
  readonly telling: string;
  /** Ids of the other tellings that were cut from the same attribution. */
  readonly siblings: readonly string[];
  readonly decisions: readonly Decision[];
}

export function quoteOf(text: string, { start, end }: Span): Quote {
  return { start, end, exact: text.slice(start, end) };
}

/** A decision of a single rule, with nothing weighed. */
export function ruled(field: Field, rule: string, rest: Pick<Decision, 'value' | 'words' | 'because'>): Decision {
  return { field, decidedBy: [rule], evidence: [], runnerUp: null, ...rest };
}

/** `“said”`, for the sentences of an explanation. */
export function named(words: string): string {
  return `“${words.replace(/\s+/g, ' ').trim()}”`;
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
