import type { Figure } from '../../model/reading.ts';
import { foldWords } from '../../text/fold-text.ts';
import { ACTS_OF_PEOPLE, AHEAD, CALLS_WRONG, MEASURED_AS, TRULY } from '../lexicon/news-acts.ts';
import { stem } from '../words/stems.ts';
import { type Interval, intervalOf } from './intervals.ts';
import { isDenied, isPart, type NumberPlace } from './parts.ts';
import type { Words } from './terms.ts';
import { headOf, type Thing, thingOf } from './units.ts';

/** One figure of a telling with what it says of what. */
export interface Quantity {
  readonly exact: string;
  readonly figure: Figure;
  readonly thing: Thing;
  /** In the dimension's own measure. */
  readonly interval: Interval;
  /** What happened to as many: `dead`, `destroyed`; null where no word of the table stands by it. */
  readonly act: string | null;
  /** Limit, average, target…; empty for the thing itself. */
  readonly measuredAs: string;
  /** Whether it is per day, each, or the like. */
  readonly rate: boolean;
  readonly ahead: boolean;
}

/** The figures of a telling that can be held against those of another: no parts, no changes by so much, no former values. */
export function quantitiesOf(words: Words, figures: readonly Figure[]): Quantity[] {
  const places = placesOf(words, figures.slice(0, MOST)).filter((place) => !isDenied(words, place));
  const acts = actsOf(words, places);
  return places.flatMap((place, index) => {
    const thing = numbered(words, thingOf(place.figure));
    if (thing === null || isPart(words, place)) return [];
    return [quantityOf(words, { place, thing, act: acts[index] ?? actOfPeople(place.figure) })];
  });
}

/** "The number of detainees is 63", "put the death toll at 63": what a figure without a unit counts. */
function numbered({ lower, stems, count }: Words, thing: Thing | null): Thing | null {
  if (thing === null || thing.dimension !== 'count' || thing.head !== null) return thing;
  for (let at = 0; at < count; at++) {
    if (lower[at] === 'toll') return { ...thing, head: 'people' };
    if (lower[at] === 'number' && lower[at + 1] === 'of') return { ...thing, head: headOf(stems[at + 2] ?? '') };
  }
  return thing;
}

function actOfPeople({ unit }: Figure): string | null {
  return ACTS_OF_PEOPLE.get(stem(foldWords(unit ?? '').at(-1) ?? '')) ?? null;
}

/** The values that a telling gives to take them away: "the number was 73, not 37". */
export function deniedValues(words: Words, figures: readonly Figure[]): number[] {
  const places = placesOf(words, figures.slice(0, MOST));
  return places.filter((place) => isDenied(words, place)).map(({ figure }) => figure.value);
}

/** A content with more figures is a table, and a text made to be slow may have thousands. */
const MOST = 16;

/** Finds each figure's words again among those of the content; one that is not there is left out. */
function placesOf(words: Words, figures: readonly Figure[]): NumberPlace[] {
  const places: NumberPlace[] = [];
  let past = 0;
  for (const figure of figures) {
    const sought = foldWords(figure.exact);
    const from = indexOf(words, sought, past);
    if (from < 0) continue;
    past = from + 1;
    places.push({ figure, from, to: endOf(words, from, sought) });
  }
  return places;
}

function indexOf(words: Words, sought: readonly string[], from: number): number {
  const first = sought[0];
  if (first === undefined) return -1;
  for (let at = from; at < words.count; at++) if (foldWords(words.written[at] ?? '')[0] === first) return at;
  return -1;
}

function endOf(words: Words, from: number, sought: readonly string[]): number {
  let left = sought.length;
  let at = from;
  while (at < words.count && left > 0) {
    left -= foldWords(words.written[at] ?? '').length;
    at++;
  }
  return at;
}

const REACH = 6;
const STOPS: ReadonlySet<string> = new Set(['and', ',', ';', '.', 'but', 'while', 'or', '–', '—', ':']);

/**
 * Which act each figure belongs to. "killed two workers and injured five": an act straight before a figure takes it;
 * any other takes the figure before it ("Two people were killed and 40 injured").
 */
function actsOf(words: Words, places: readonly NumberPlace[]): (string | null)[] {
  const acts: (string | null)[] = places.map(() => null);
  const all = new Set<string>();
  for (let at = 0; at < words.count; at++) {
    const act = words.act[at];
    if (act === undefined || act === 'broken') continue;
    all.add(act);
    const taker = takerOf(words, places, at);
    if (taker >= 0 && acts[taker] === null) acts[taker] = act;
  }
  const [only] = all;
  return all.size === 1 && only !== undefined ? acts.map((act) => act ?? only) : acts;
}

function takerOf(words: Words, places: readonly NumberPlace[], at: number): number {
  const ahead = places.findIndex(({ to }) => to > at);
  const next = places[ahead];
  if (next === undefined) return places.length - 1;
  return reaches(words, at, next.from) ? ahead : ahead - 1;
}

function reaches(words: Words, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let at = from + 1; at < to; at++) if (STOPS.has(words.lower[at] ?? '')) return false;
  return true;
}

const RATES: ReadonlySet<string> = new Set(
  'per each every daily weekly monthly yearly annually hourly apiece'.split(' '),
);
const PERIODS: ReadonlySet<string> = new Set('day week month year hour night minute second'.split(' '));

function quantityOf(
  words: Words,
  { place, thing, act }: { readonly place: NumberPlace; readonly thing: Thing; readonly act: string | null },
): Quantity {
  const { low, high } = intervalOf(place.figure);
  return {
    exact: place.figure.exact,
    figure: place.figure,
    thing,
    interval: { low: low * thing.factor, high: high * thing.factor },
    act,
    measuredAs: measuredAs(words, place),
    rate: isRate(words, place.to),
    ahead: words.lower.some((word) => AHEAD.has(word)),
  };
}

function isRate(words: Words, from: number): boolean {
  for (let at = from; at < Math.min(words.count, from + 5); at++) {
    const word = words.lower[at] ?? '';
    if (RATES.has(word)) return true;
    if ((word === 'a' || word === 'an') && PERIODS.has(words.lower[at + 1] ?? '')) return true;
  }
  return false;
}

const NEARBY = 5;

/** By the words around the figure: "15 knots where 10 are allowed" has a speed and a limit. */
function measuredAs({ stems, lower }: Words, { from, to }: NumberPlace): string {
  const found = new Set<string>();
  for (let at = from - 1; at >= Math.max(0, from - NEARBY) && !STOPS.has(lower[at] ?? ''); at--) {
    found.add(MEASURED_AS.get(stems[at] ?? '') ?? '');
  }
  for (let at = to; at < to + NEARBY && !STOPS.has(lower[at] ?? ''); at++)
    found.add(MEASURED_AS.get(stems[at] ?? '') ?? '');
  return [...found].sort().join(' ').trim();
}

/** Whether somebody calls a figure wrong: "its first figure had been wrong", "the real toll is 40", "ten and not 11". */
export function callsWrong({ lower }: Words): boolean {
  return lower.some((word, at) => {
    const next = lower[at + 1] ?? '';
    return CALLS_WRONG.has(word) || (TRULY.has(word) && COUNTS.has(next)) || (word === 'not' && /^\d/.test(next));
  });
}

const COUNTS: ReadonlySet<string> = new Set('number figure figures toll total count loss losses cost'.split(' '));
