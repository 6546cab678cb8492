import type { Credited } from '../model/reading.ts';
import type { Changes, Written } from '../model/review.ts';
import type { KeptTelling } from '../model/tellings-file.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The telling with what people have set. What stood in words that it no longer has goes with them. */
export function withChanges(telling: KeptTelling, changes: Partial<Changes>): KeptTelling {
  const { admission: _, speaker, ...fields } = changes;
  const content = fields.content ?? telling.content;
  const stays = (span: Span): boolean => !isWithin(span, telling.content) || isWithin(span, content);
  return {
    ...telling,
    hedges: telling.hedges.filter(stays),
    dates: telling.dates.filter(stays),
    figures: telling.figures.filter(stays),
    ...fields,
    ...(speaker === undefined ? {} : { speaker: credited(telling.speaker, speaker) }),
  };
}

/** One of those that a telling was split into. */
export function partOf(telling: KeptTelling, part: Pick<KeptTelling, 'id' | 'content'>): KeptTelling {
  const { was: _, ...whole } = telling;
  const attribution = telling.attribution ?? telling.id;
  return { ...withChanges(whole, { content: part.content }), id: part.id, attribution };
}

/** A telling that a person wrote; there is no doubt in it. */
export function writtenTelling(id: string, { speaker, ...fields }: Written): KeptTelling {
  return { id, ...fields, speaker: credited(null, speaker), hedges: [], dates: [], confidence: 1 };
}

/** How the source was resolved stays said, unless it was by a guess. */
function credited(read: Credited | null, set: Omit<Credited, 'basis'> | null): Credited | null {
  if (set === null) return null;
  const guessed = read === null || read.basis === 'carried-over' || read.basis === 'unnamed';
  return { ...set, basis: guessed ? (set.kind === 'unnamed' ? 'unnamed' : 'named') : read.basis };
}

function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}
