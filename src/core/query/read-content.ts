import type { Attribution } from '../extract/attribution.ts';
import type { Document } from '../extract/document.ts';
import { findFigures } from '../extract/figures/figures.ts';
import { findMode } from '../extract/manner/mode.ts';
import { findStance } from '../extract/manner/stance.ts';
import { findType } from '../extract/manner/type.ts';
import { readDocument } from '../extract/pipeline.ts';
import { placedWithin } from '../extract/placed.ts';
import type { Known, Reader } from '../extract/reader.ts';
import { inCodePoints, inCodeUnits } from '../model/offsets.ts';
import type { Figure, Quote } from '../model/reading.ts';
import type { Written } from '../model/review.ts';
import type { Span } from '../text/span.ts';

/** What a person marked in an article, in code points. */
export type Marked = Pick<Written, 'content' | 'source' | 'cue'>;

/** What the reader makes of words that a person marked: their figures, type, mode and stance. Offsets in code points. */
export function readContent(
  body: string,
  marked: Marked,
  { known, reader }: { readonly known: Known; readonly reader: Reader },
): Pick<Written, 'figures' | 'type' | 'mode' | 'stance'> {
  const document = readDocument(body, known, reader);
  const unit: (quote: Quote) => Span = inCodeUnits(body);
  const content = marked.content.map(unit);
  const attribution: Attribution = {
    cue: marked.cue && unit(marked.cue),
    source: marked.source && unit(marked.source),
    content,
    score: 1,
    origin: 'model',
  };
  return {
    figures: figuresWithin(document, content).map(inCodePoints(body)),
    type: findType(document, attribution, content),
    mode: findMode(document, attribution),
    stance: findStance(document, attribution),
  };
}

function figuresWithin(document: Document, content: readonly Span[]): Figure[] {
  const figures = findFigures(document);
  return content.flatMap((span) => placedWithin(figures, span));
}
