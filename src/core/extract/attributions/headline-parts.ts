import { contains } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { type Range, spanOf } from '../range.ts';

export function isInHeadline({ headline, tokens }: Document, range: Range): boolean {
  return headline !== null && range.from < range.to && contains(headline, spanOf(tokens, range));
}

/**
 * A range without the marks of a heading or an item before it; of what a headline in two parts credits behind it the second: "Derby
 * called off; | 87 arrested |, police say".
 */
export function lastOfHeadline(document: Document, { from, to }: Range): Range {
  const { word } = document.tokens;
  let start = from;
  while (start < to && /^[#*_]+$/.test(word[start] ?? '')) start += 1;
  const range = { from: start, to };
  if (!isInHeadline(document, range)) return range;
  const mark = word.lastIndexOf(';', to - 1);
  return mark > start && to - mark > 2 ? { from: mark + 1, to } : range;
}
