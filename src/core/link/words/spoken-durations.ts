import type { Figure } from '../../model/reading.ts';

/** Tokens in order: as written, in lower case, and how many. */
interface Words {
  readonly count: number;
  readonly written: readonly string[];
  readonly lower: readonly string[];
}

/** A duration as a figure, and its tokens, half-open. */
interface Spoken {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
}

/** Words by which "an hour" and "a month" last, and are no rate ("two a day") and no date. */
const LASTING: ReadonlySet<string> = new Set(
  'for after within in lasted last lasts took take takes about around almost nearly over than only just least most be waited another some'.split(
    ' ',
  ),
);
const UNITS: ReadonlySet<string> = new Set('minute hour day week fortnight month year'.split(' '));
const QUALIFIERS: ReadonlyMap<string, Figure['qualifier']> = new Map([
  ['about', 'about'],
  ['around', 'about'],
  ['almost', 'nearly'],
  ['nearly', 'nearly'],
  ['over', 'more-than'],
  ['than', 'more-than'],
  ['least', 'at-least'],
]);

/** Durations that are told without a number: "half an hour", "a quarter of an hour", "for a month". */
export function spokenDurations(words: Words): Spoken[] {
  const found: Spoken[] = [];
  for (let at = 0; at < words.count; at++) {
    const place = durationAt(words, at);
    if (place === null) continue;
    found.push(place);
    at = place.to - 1;
  }
  return found;
}

function durationAt(words: Words, at: number): Spoken | null {
  const { lower } = words;
  const before = lower[at - 1] ?? '';
  const article = (index: number): boolean => lower[index] === 'a' || lower[index] === 'an';
  if (lower[at] === 'half' && article(at + 1)) return placeOf(words, [at, at + 3], 0.5);
  if (lower[at] === 'quarter' && lower[at + 1] === 'of' && article(at + 2)) return placeOf(words, [at, at + 4], 0.25);
  return article(at) && LASTING.has(before) ? placeOf(words, [at, at + 2], 1) : null;
}

function placeOf({ lower, written }: Words, [from, to]: readonly [number, number], value: number): Spoken | null {
  const unit = lower[to - 1] ?? '';
  // "an hour ago" and "an hour later" are times, "within a day's march" is a length.
  if (!UNITS.has(unit) || AFTER.has(lower[to] ?? '')) return null;
  const last = lower[from - 1] === 'a' ? (lower[from - 2] ?? '') : (lower[from - 1] ?? '');
  const qualifier = QUALIFIERS.get(last) ?? 'exactly';
  const exact = written.slice(from, to).join(' ');
  return { figure: { exact, start: 0, end: 0, value, qualifier, unit, type: 'duration' }, from, to };
}

const AFTER: ReadonlySet<string> = new Set(['ago', 'later', 'earlier', 'before', "'s", 'after', 'and']);
