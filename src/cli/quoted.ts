import { inCodePoints } from '../core/model/offsets.ts';
import type { Quote } from '../core/model/reading.ts';
import { codePoints } from '../core/text/codepoints.ts';
import type { Span } from '../core/text/span.ts';
import { Refusal } from './terminal/errors.ts';
import { shortened } from './terminal/safe.ts';

/** Where words are looked for. */
export interface Quoting {
  /** The article's body; null where it is not here. */
  readonly body: string | null;
  /** In code points: of words that stand several times those nearest to here are meant. */
  readonly near: number;
}

/** Words of the body; where they stand several times, those nearest. Offsets are code points. */
export function quoted(words: string, { body, near }: Quoting): Quote {
  const text = bodyOf(body);
  const points = codePoints(text);
  const from = points.toUnit(near);
  const places = placesOf(words, text);
  const [first] = places;
  if (first === undefined) throw notThere(words, 'the article does not say');
  const start = places.reduce((best, at) => (Math.abs(at - from) < Math.abs(best - from) ? at : best), first);
  return quoteIn(text, words)(start);
}

/** An article's body and the lines of the file that it stands in. */
export interface Lined {
  /** Null where it is not here. */
  readonly body: string | null;
  /** Of an offset in code points: the line of the file, from 1. */
  readonly lineOf: (offset: number) => number;
}

/** Words that stand in the body once, or on that line of its file once. */
export function quotedOnce(words: string, { body, lineOf }: Lined, line: number | null): Quote {
  const text = bodyOf(body);
  const all = placesOf(words, text).map(quoteIn(text, words));
  if (all.length === 0) throw notThere(words, 'the article does not say');
  const meant = line === null ? all : all.filter(({ start }) => lineOf(start) === line);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only;
  const lines = [...new Set(all.map(({ start }) => lineOf(start)))];
  const shown = lines.length > MOST ? `${lines.slice(0, MOST).join(', ')}, …` : lines.join(', ');
  const stands = `"${shortened(words, 60)}" stands ${all.length === 1 ? 'once' : `${all.length} times`} in the article: ${lines.length === 1 ? 'line' : 'lines'} ${shown}`;
  throw new Refusal(stands, [
    meant.length === 0 ? `It is not on line ${line}.` : 'Quote more of it, or say which line is meant with --line.',
  ]);
}

const MOST = 8;

/** Words that stand within one of these stretches of the body, in code points: where the first has them first. */
export function quotedWithin(words: string, stretches: readonly Span[], body: string | null): Quote | null {
  const text = bodyOf(body);
  const { toUnit } = codePoints(text);
  for (const stretch of stretches) {
    const from = toUnit(stretch.start);
    const [at] = placesOf(words, text.slice(from, toUnit(stretch.end)));
    if (at !== undefined) return quoteIn(text, words)(from + at);
  }
  return null;
}

export function notThere(words: string, says: string): Refusal {
  return new Refusal(`${says} "${shortened(words, 60)}"`, [
    'Quote it to the letter; the kind of quotation marks, dashes and blanks is nothing.',
  ]);
}

function bodyOf(body: string | null): string {
  if (body !== null) return body;
  throw new Refusal('the words of the article are not here, so none can be quoted', ['See: claims check']);
}

/** In code units. No words stand nowhere. */
function placesOf(words: string, body: string): number[] {
  if (words === '') return [];
  const [sought, text] = [asTyped(words), asTyped(body)];
  const places: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) places.push(at);
  return places;
}

/** As a keyboard has it, character by character, so that every place stays where it is. */
function asTyped(text: string): string {
  return text
    .replace(/[‘’ʼ‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, ' ');
}

/** As the text has words that are as long as these, from a place on. */
function quoteIn(text: string, { length }: string): (start: number) => Quote {
  const placed = inCodePoints(text);
  return (start) => placed({ start, end: start + length, exact: text.slice(start, start + length) });
}
