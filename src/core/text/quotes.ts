import { MARK, markOf } from './quote-marks.ts';
import { findPairs, type Pair } from './quote-pairs.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/** One quotation, marks included. An unclosed one ends with its paragraph. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  readonly closed: boolean;
  /** Index of the quotation that this one continues (its paragraph repeats the opening mark), else null. */
  readonly continues: number | null;
}

/** The quotations of a text in order of position (nested ones after the one around them), and where each token stands. */
export interface QuoteState {
  readonly quotations: readonly Quotation[];
  /**
   * 0 outside, 1 in double quotation marks (the marks included), 2 in single ones only. In a text that quotes speech in single
   * marks alone those count as double. One entry a token.
   */
  readonly state: Uint8Array;
  /** 1-based index into `quotations` of the outermost quotation that token i stands in, 0 outside. */
  readonly quotation: Int32Array;
}

/**
 * Pairs the quotation marks of each paragraph: “ ”, " ", „ “, « », `` '', ‘ ’, ' ', nested or not. A single mark counts only
 * where it is no apostrophe; a double one that stays open runs to the end of its paragraph. Total and linear.
 */
export function findQuotes(tokens: Tokens): QuoteState {
  const quotations: Quotation[] = [];
  const state = new Uint8Array(tokens.count);
  const quotation = new Int32Array(tokens.count);
  let carried: number | null = null;
  for (let from = 0; from < tokens.count; ) {
    const to = paragraphEnd(tokens, from);
    const pairs = findPairs(tokens, { from, to, carried: carried !== null })
      .filter((pair) => pair.closed || pair.family !== 'single' || opensSingle(tokens, to))
      .sort((a, b) => a.first - b.first || b.last - a.last);
    const before: number | null = carried;
    carried = null;
    let outerEnd = -1;
    for (const pair of pairs) {
      const outer: boolean = pair.first > outerEnd;
      quotations.push(toQuotation(tokens, pair, outer && pair.first === from ? before : null));
      if (outer) {
        outerEnd = pair.last;
        quotation.fill(quotations.length, pair.first, pair.last + 1);
        if (!pair.closed && pair.last === to - 1) carried = quotations.length - 1;
      }
      mark(state, pair);
    }
    from = to;
  }
  if (speaksInSingle(tokens, quotations)) promoteSingle(state);
  return { quotations, state, quotation };
}

/** Fewer sentences than this in single marks may be titles and echoed words. */
const SPOKEN = 2;

/** Whether a text quotes speech in single marks, as British papers do: whole sentences stand in them, and none in double ones. */
function speaksInSingle({ text }: Tokens, quotations: readonly Quotation[]): boolean {
  let single = 0;
  let end = -1;
  for (const { start, end: close, inner, closed } of quotations) {
    if (start < end) continue;
    end = close;
    if (!/[‘’'‚]/.test(text.charAt(start)) || text.charAt(start + 1) === "'") return false;
    if (
      closed &&
      /[.,!?…]$/.test(text.slice(inner.end - 1, inner.end)) &&
      text.slice(inner.start, inner.end).includes(' ')
    )
      single += 1;
  }
  return single >= SPOKEN;
}

function promoteSingle(state: Uint8Array): void {
  for (let i = 0; i < state.length; i++) if (state[i] === 2) state[i] = 1;
}

function paragraphEnd(tokens: Tokens, from: number): number {
  let to = from + 1;
  while (to < tokens.count && tokens.paragraph[to] === tokens.paragraph[from]) to++;
  return to;
}

/** An unclosed single mark is an apostrophe unless the next paragraph repeats it. */
function opensSingle(tokens: Tokens, next: number): boolean {
  const form = markOf(tokens.word[next] ?? '');
  return form === MARK.singleOpen || form === MARK.singleStraight;
}

function toQuotation(tokens: Tokens, pair: Pair, continues: number | null): Quotation {
  const start = tokens.start[pair.first] ?? 0;
  const end = tokens.end[pair.last] ?? 0;
  const empty = pair.opened && pair.closed && pair.last === pair.first + 1;
  const inner = {
    start: pair.opened ? ((empty ? tokens.end[pair.first] : tokens.start[pair.first + 1]) ?? end) : start,
    end: pair.closed ? (tokens.end[pair.last - 1] ?? end) : end,
  };
  return {
    start,
    end,
    inner: { start: inner.start, end: Math.max(inner.start, inner.end) },
    closed: pair.closed,
    continues,
  };
}

function mark(state: Uint8Array, pair: Pair): void {
  if (pair.family !== 'single') {
    state.fill(1, pair.first, pair.last + 1);
    return;
  }
  for (let i = pair.first; i <= pair.last; i++) if (state[i] === 0) state[i] = 2;
}
