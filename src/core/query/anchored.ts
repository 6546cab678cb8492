import type { Quote } from '../model/reading.ts';
import type { Changes, Entry, Written } from '../model/review.ts';
import { codePoints } from '../text/codepoints.ts';

/** An article's text as it is now, for the quotes that a person found in an earlier one. */
export interface Now {
  readonly sha256: string;
  /** Null where the body is not here. */
  readonly body: () => string | null;
}

type Place = <T extends Quote>(quote: T) => T;

/** Thrown inside this file where a quote has no place; no caller sees it. */
class Unplaced extends Error {}

/**
 * An entry with its quotes in the body of today. In another body than the one they were found in they are looked for by their words.
 * Null where they cannot be placed for sure: the words are gone, or stand there twice.
 */
export function anchored(entry: Entry, now: Now): Entry | null {
  if (!('body' in entry) || entry.body === undefined || entry.body === now.sha256) return entry;
  const text = now.body();
  if (text === null) return null;
  try {
    return placedIn(entry, placing(text));
  } catch (error) {
    if (error instanceof Unplaced) return null;
    throw error;
  }
}

function placing(text: string): Place {
  const { toCodePoint } = codePoints(text);
  return (quote) => {
    const at = text.indexOf(quote.exact);
    if (at < 0 || text.includes(quote.exact, at + 1)) throw new Unplaced();
    return { ...quote, start: toCodePoint(at), end: toCodePoint(at + quote.exact.length) };
  };
}

function placedIn(entry: Entry, place: Place): Entry {
  if (entry.decision === 'fix') return { ...entry, set: placedChanges(entry.set, place) };
  if (entry.decision === 'add') return { ...entry, telling: placedWritten(entry.telling, place) };
  if (entry.decision !== 'split') return entry;
  return { ...entry, into: entry.into.map(({ id, content }) => ({ id, content: content.map(place) })) };
}

function placedChanges(changes: Changes, place: Place): Changes {
  const { content, source, cue, figures, admission } = changes;
  return {
    ...changes,
    ...(content === undefined ? {} : { content: content.map(place) }),
    ...(source == null ? {} : { source: place(source) }),
    ...(cue == null ? {} : { cue: place(cue) }),
    ...(figures === undefined ? {} : { figures: figures.map(place) }),
    ...(admission == null ? {} : { admission: place(admission) }),
  };
}

function placedWritten(telling: Written, place: Place): Written {
  const { content, source, cue, figures } = telling;
  return {
    ...telling,
    content: content.map(place),
    source: source && place(source),
    cue: cue && place(cue),
    figures: figures.map(place),
  };
}
