import type { Quote } from '../core/model/reading.ts';
import type { Span } from '../core/text/span.ts';
import { notThere, quotedWithin } from './quoted.ts';
import { Refusal } from './terminal/errors.ts';

/** Between two spans of one part: `the fire … injured five`. */
const BETWEEN = /…|\.\.\./;

/** Parts of a telling, each by its words, which are the telling's own. Offsets in code points. */
export function partsTyped(typed: readonly string[], content: readonly Span[], body: string | null): Quote[][] {
  if (typed.length < 2) {
    throw new Refusal('a telling is split into two parts or more', [
      'Give the words of each: review split t-… "…" "…"',
    ]);
  }
  return typed.map((words) => partTyped(words.trim(), content, body));
}

function partTyped(words: string, content: readonly Span[], body: string | null): Quote[] {
  const whole = quotedWithin(words, content, body);
  if (whole !== null) return [whole];
  let rest = content;
  return words.split(BETWEEN).map((piece) => {
    const quote = quotedWithin(piece.trim(), rest, body);
    if (quote === null) throw notThere(piece.trim() || words, 'the telling does not say');
    rest = rest.flatMap(({ start, end }) => (end <= quote.end ? [] : [{ start: Math.max(start, quote.end), end }]));
    return quote;
  });
}
