import type { Span } from '../../../src/core/text/span.ts';
import type { MarkedAttribution } from '../../../src/train/standoff.ts';

/** An attribution by its words, each role one piece of text or several; each must occur in the text. */
export interface Written {
  readonly cue?: string | readonly string[];
  readonly source?: string | readonly string[];
  readonly content?: string | readonly string[];
}

export function marked(text: string, { cue = [], source = [], content = [] }: Written): MarkedAttribution {
  return { cue: spans(text, cue), source: spans(text, source), content: spans(text, content) };
}

function spans(text: string, words: string | readonly string[]): Span[] {
  return [words].flat().map((piece) => {
    const start = text.indexOf(piece);
    if (start < 0) throw new Error(`${JSON.stringify(piece)} is not in ${JSON.stringify(text)}`);
    return { start, end: start + piece.length };
  });
}
