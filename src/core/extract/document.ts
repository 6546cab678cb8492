import type { FurnitureKind, Published } from '../model/reading.ts';
import type { QuoteState } from '../text/quotes.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';

/** What a reader would not call the article, and why. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

/** An article's body as the stages see it: each stage adds to what is known and changes nothing. */
export interface Document {
  readonly text: string;
  readonly tokens: Tokens;
  /** Part of speech of each token: an index into PARTS (core/extract/tagger/parts.ts). */
  readonly parts: Uint8Array;
  readonly quotes: QuoteState;
  readonly furniture: readonly Furniture[];
  readonly headline: Span | null;
  /** The article's own date, where it is known: relative dates are read against it. */
  readonly published: Published | null;
  /** The name of the outlet that published the article, where it is known. */
  readonly outlet: string | null;
}
