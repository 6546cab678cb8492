import { codePoints } from '../text/codepoints.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

/**
 * The one place where offsets change their unit: UTF-16 code units inside the program, Unicode code points
 * (Web Annotation) in files and output. Both functions keep everything else as it is.
 */

/** A reading in code units of `body` as one in code points. */
export function toCodePoints(reading: Reading, body: string): Reading {
  return convert(reading, inCodePoints(body));
}

/** A reading in code points of `body` as one in code units. */
export function toUtf16(reading: Reading, body: string): Reading {
  return convert(reading, inCodeUnits(body));
}

/** Puts the place of anything in a body from code units into code points. */
export function inCodePoints(body: string): Place {
  const { toCodePoint } = codePoints(body);
  return (value) => ({ ...value, start: toCodePoint(value.start), end: toCodePoint(value.end) });
}

/** The way back. */
export function inCodeUnits(body: string): Place {
  const { toUnit } = codePoints(body);
  return (value) => ({ ...value, start: toUnit(value.start), end: toUnit(value.end) });
}

type Place = <T extends Span>(value: T) => T;

function convert(reading: Reading, place: Place): Reading {
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
