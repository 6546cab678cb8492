import type { Details } from '../../core/model/details.ts';
import { wellFormed } from './well-formed.ts';

/** One article as an input gives it. */
export interface InputArticle {
  /** The path or name as given; `dump.jsonl#12` for its twelfth line, `-` for standard input. */
  readonly input: string;
  /** The article's text, decoded; offsets count in it. */
  readonly body: string;
  readonly details: Details;
  /** What was in the input and could not be used: a date that is none. */
  readonly notes: readonly string[];
}

/** An article, or why this input gives none. */
export type InputResult =
  | { readonly ok: true; readonly article: InputArticle }
  | { readonly ok: false; readonly input: string; readonly reason: string };

/** Reads the articles of one decoded input. Never throws on bad input: that is a result. */
export type InputFormat = (text: string, input: string) => readonly InputResult[] | Promise<readonly InputResult[]>;

/** In UTF-16 code units, some 45,000 words: the longest article of a magazine has half of it. What is longer would only exhaust the machine. */
export const LONGEST_ARTICLE = 256 * 1024;

export function failed(input: string, reason: string): InputResult {
  return { ok: false, input, reason };
}

/** An input's article, refused where there is nothing to read in it. */
export function articleOf(article: InputArticle): InputResult {
  const { input, body } = article;
  if (body.trim() === '') return failed(input, 'has no text');
  if (body.length > LONGEST_ARTICLE) return failed(input, `is longer than ${LONGEST_ARTICLE} characters`);
  return { ok: true, article: { ...article, body: wellFormed(body) } };
}
