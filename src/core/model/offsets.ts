import { codePoints } from '../text/codepoints.ts';
import type { Reading } from './reading.ts';

/**
 * The one place where offsets change their unit: UTF-16 code units inside the program, Unicode code points
 * (Web Annotation) in files and output. Both functions keep everything else as it is.
 */

/** A reading in code units of `body` as one in code points. */
export function toCodePoints(reading: Reading, body: string): Reading {
  const points = codePoints(body);
  return convert(reading, (offset) => points.toCodePoint(offset));
}

/** A reading in code points of `body` as one in code units. */
export function toUtf16(reading: Reading, body: string): Reading {
  const points = codePoints(body);
  return convert(reading, (offset) => points.toUnit(offset));
}

/** Puts the place of anything in a body from code units into code points. */
export function inCodePoints(body: string): <T extends Placed>(value: T) => T {
  const points = codePoints(body);
  return (value) => ({ ...value, start: points.toCodePoint(value.start), end: points.toCodePoint(value.end) });
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

function convert(reading: Reading, at: (offset: number) => number): Reading {
  const place = <T extends { readonly start: number; readonly end: number }>(value: T): T => ({
    ...value,
    start: at(value.start),
    end: at(value.end),
  });
  return {
    article: reading.article,
    furniture: reading.furniture.map(place),
    tellings: reading.tellings.map((telling) => ({
      ...telling,
      content: telling.content.map(place),
      cue: telling.cue && place(telling.cue),
      source: telling.source && place(telling.source),
      hedges: telling.hedges.map(place),
      figures: telling.figures.map(place),
      dates: telling.dates.map(place),
    })),
    admissions: reading.admissions.map(place),
    replies: reading.replies.map(place),
  };
}
