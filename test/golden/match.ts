import type { Telling } from '../../src/core/model/reading.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { ExpectedTelling, Golden } from './case.ts';

/** Contents that share this much of their words, place by place (token F1), are the same telling. */
const ENOUGH = 0.8;
/** A sentence that makes more claims than this is not told as one. */
const LONGEST = 4;

/** The words of one right answer, part by part: each part must be there, not only most of the words. */
type Parts = readonly ReadonlySet<number>[];

/** A telling that was read, and the expected ones that it stands for: several where a sentence was not split. */
export interface Pair {
  readonly telling: Telling;
  readonly expected: readonly number[];
}

export interface Matching {
  readonly pairs: readonly Pair[];
  /** Indices of expected tellings, optional ones included, that nothing stands for. */
  readonly missed: readonly number[];
  readonly extra: readonly Telling[];
}

interface Candidate extends Pair {
  readonly read: number;
  readonly score: number;
}

/** Pairs what was read with what was expected, each once, the closest first. */
export function match(golden: Golden, tellings: readonly Telling[]): Matching {
  const places = tellings.map((telling) => wordPlaces(golden.body, telling.content));
  const candidates = units(golden).flatMap((unit) =>
    tellings.flatMap((telling, read): Candidate[] => {
      const score = Math.max(...unit.readings.map((parts) => closeness(places[read] ?? new Set(), parts)));
      return score >= ENOUGH ? [{ telling, read, expected: unit.expected, score }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.expected.length - b.expected.length || a.read - b.read);
  const pairs: Pair[] = [];
  const told = new Set<number>();
  const used = new Set<number>();
  for (const { telling, read, expected } of candidates) {
    if (used.has(read) || expected.some((index) => told.has(index))) continue;
    used.add(read);
    for (const index of expected) told.add(index);
    pairs.push({ telling, expected });
  }
  return {
    pairs,
    missed: golden.expected.tellings.flatMap((_, index) => (told.has(index) ? [] : [index])),
    extra: tellings.filter((_, read) => !used.has(read)),
  };
}

interface Unit {
  readonly expected: readonly number[];
  readonly readings: readonly Parts[];
}

/** Each expected telling alone, and each run of neighbours that one sentence tells in one breath. */
function units(golden: Golden): readonly Unit[] {
  const all = golden.expected.tellings;
  const alone = all.map((telling) => readingsOf(golden, telling));
  return all.flatMap((telling, first) => {
    const found: Unit[] = [{ expected: [first], readings: alone[first] ?? [] }];
    const expected = [first];
    let together: Parts = alone[first]?.[0] ?? [];
    for (let next = first + 1; next < first + LONGEST && sameBreath(telling, all[next]); next += 1) {
      expected.push(next);
      together = [...together, ...(alone[next]?.[0] ?? [])];
      found.push({ expected: [...expected], readings: [together] });
    }
    return found;
  });
}

function sameBreath(a: ExpectedTelling, b: ExpectedTelling | undefined): boolean {
  return b !== undefined && a.line === b.line && a.cue === b.cue && a.source === b.source;
}

function readingsOf(golden: Golden, telling: ExpectedTelling): readonly Parts[] {
  const part = (words: string) => wordPlaces(golden.body, [golden.place(telling.line, words)]);
  return [telling.content.map(part), ...telling.contentToo.map((words) => [part(words)])];
}

/** Token F1 of what was read with all parts together; 0 where less than half of a part is there ("A fire", without what it did). */
function closeness(read: ReadonlySet<number>, parts: Parts): number {
  const whole = new Set(parts.flatMap((part) => [...part]));
  const complete = parts.every((part) => [...part].filter((place) => read.has(place)).length * 2 >= part.size);
  return complete ? agreement(read, whole) : 0;
}

/** Where the words of some spans begin. */
export function wordPlaces(body: string, spans: readonly Span[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const span of spans) {
    for (const word of body.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu))
      places.add(span.start + word.index);
  }
  return places;
}

/** Token F1 of two sets of word places, 0 to 1. */
export function agreement(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const place of a) if (b.has(place)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
