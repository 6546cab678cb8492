import { hull, type Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { rangeOf } from '../range.ts';

/** A telling as admissions look at it; spans are UTF-16 code units. */
export interface TellingUnit {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly speakerName: string | null;
  readonly figures: readonly Span[];
}

/** A telling with its place in the article. */
export interface PlacedUnit extends Span {
  /** Its number among the tellings given. */
  readonly index: number;
  readonly unit: TellingUnit;
  readonly sentence: number;
  /** Of the article's own paragraphs: those of furniture do not count. */
  readonly paragraph: number;
  /** Folded words of the speaker's name and of the source as written; empty where both are absent. */
  readonly speaker: readonly string[];
}

/** The tellings in order of position; one without content has no place and is left out. */
export function placeUnits(document: Document, units: readonly TellingUnit[]): readonly PlacedUnit[] {
  const { tokens, text } = document;
  const paragraphAt = countParagraphs(document);
  return units
    .flatMap((unit, index): PlacedUnit[] => {
      const span = hull(unit.content);
      if (span === null) return [];
      const { from } = rangeOf(tokens, span);
      const at = Math.min(from, tokens.count - 1);
      const source = unit.source === null ? '' : text.slice(unit.source.start, unit.source.end);
      return [
        {
          ...span,
          index,
          unit,
          sentence: tokens.sentence[at] ?? 0,
          paragraph: paragraphAt(at),
          speaker: nameWords(unit.speakerName ?? source),
        },
      ];
    })
    .sort((a, b) => a.start - b.start || a.index - b.index);
}

const SMALL: ReadonlySet<string> = new Set(listed('the, a, an, of, and, for, s, mr, mrs, ms, dr'));

/** The words of a name that tell: lower case, no articles, no titles. */
export function nameWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
}

/** Whether two names may be one speaker's: one holds all words of the other. Two absent names are not known to be one. */
export function isSameSpeaker(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** Numbers the paragraphs of an article at a token as if its furniture were not there. */
export function countParagraphs(document: Document): (at: number) => number {
  const { tokens, furniture } = document;
  const skipped: number[] = [0];
  for (const piece of furniture) {
    const { from, to } = rangeOf(tokens, piece);
    const paragraphs = to > from ? (tokens.paragraph[to - 1] ?? 0) - (tokens.paragraph[from] ?? 0) + 1 : 0;
    skipped.push((skipped.at(-1) ?? 0) + paragraphs);
  }
  return (at) => {
    const start = tokens.start[at] ?? 0;
    let low = 0;
    let high = furniture.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((furniture[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (tokens.paragraph[at] ?? 0) - (skipped[low] ?? 0);
  };
}
