import { foldWords } from '../text/fold-text.ts';
import { type AskedFigure, askedFigure } from './asked-figure.ts';

/** What a telling's content must have: these words in a row, or a figure of that value however it is written. */
export interface Term {
  readonly words: readonly string[];
  readonly figure: AskedFigure | null;
  /** The figure as typed, where it has a sign that words do not keep: "$40", "40%"; "40 soldiers" has the words and is not meant. */
  readonly signed: string | null;
}

/**
 * The terms of a query: each word is one, a phrase in double quotes is one, a figure is one with its separators and its
 * "million". An unclosed quotation mark is no mark.
 */
export function queryTerms(query: string): Term[] {
  const parts = query.split(/["“”„«»]/);
  const closed = parts.length % 2 === 1 ? parts.length : parts.length - 1;
  return parts.flatMap((part, at) => (at % 2 === 1 && at < closed ? phraseTerms(part) : wordTerms(part)));
}

function phraseTerms(phrase: string): Term[] {
  return foldWords(phrase).length === 0 ? [] : [termOf(phrase)];
}

function termOf(text: string): Term {
  const figure = askedFigure(text);
  const signed = figure !== null && figure.unit !== null && /[%\p{Sc}]/u.test(text);
  return { words: foldWords(text), figure, signed: signed ? text : null };
}

/** Longest first: "117 770", "27 million", "40 per cent" and "1 200 000" are one figure each. */
function wordTerms(text: string): Term[] {
  const pieces = text.split(/\s+/).filter((piece) => piece !== '');
  const terms: Term[] = [];
  for (let at = 0; at < pieces.length; ) {
    const length = figureLength(pieces, at);
    const piece = pieces.slice(at, at + Math.max(1, length)).join(' ');
    if (length > 0) terms.push(termOf(piece));
    else terms.push(...foldWords(piece).map((word) => ({ words: [word], figure: null, signed: null })));
    at += Math.max(1, length);
  }
  return terms;
}

const LONGEST_FIGURE = 6;

function figureLength(pieces: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_FIGURE, pieces.length - at); length > 0; length -= 1) {
    if (askedFigure(pieces.slice(at, at + length).join(' ')) !== null) return length;
  }
  return 0;
}
