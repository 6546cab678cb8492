import type { Span } from './span.ts';

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
  /** 0 outside, 1 in double quotation marks (the marks included), 2 in single ones only. One entry a token. */
  readonly state: Uint8Array;
  /** 1-based index into `quotations` of the outermost quotation that token i stands in, 0 outside. */
  readonly quotation: Int32Array;
}
