import { MARK, markOf } from './quote-marks.ts';
import { type Tokens, tokenise } from './tokens.ts';

/**
 * A text as it is held against an earlier version of itself: blanks, the kind of quotation mark, apostrophe and dash aside,
 * and nothing else. "US" is not "us", "2,140" is not "2 140", and a quotation that lost its marks is another text.
 */
export function plainWords(text: string): string {
  return plainTokens(tokenise(text)).join(' ');
}

/** The same, token by token. */
export function plainTokens({ word }: Pick<Tokens, 'word'>): string[] {
  return word.map((one) => (/^[\w,.]*$/.test(one) ? one : plain(one)));
}

function plain(word: string): string {
  const mark = markOf(word);
  if (mark >= MARK.singleOpen) return "'";
  if (mark !== MARK.none) return '"';
  if (/^(?:--+|[‐-―])$/.test(word)) return '-';
  return word.replace(/[’ʼ‛＇‘´`]/g, "'").replace(/[‐‑]/g, '-');
}
