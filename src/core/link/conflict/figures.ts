import type { Figure } from '../../model/reading.ts';
import { AHEAD, MEASURED_AS, SLIGHT_ACTS } from '../lexicon/news-acts.ts';
import { spokenDurations } from '../words/spoken-durations.ts';
import { countedAt } from './counted.ts';
import { actOfMunition, actOfPeople, actOnPeople, actsOf, STOPS } from './figure-acts.ts';
import { type Interval, intervalOf } from './intervals.ts';
import { measuresOf } from './measured.ts';
import { type NumberPlace, numbersOf } from './number-places.ts';
import { isDenied, isGatheredOfUs, isOfOwn, isOfThem, isPart, isThereOfThem } from './parts.ts';
import { predicateOf } from './predicates.ts';
import { isAhead } from './tenses.ts';
import type { Words } from './terms.ts';
import { isPeople, type Thing } from './units.ts';
import { withShares } from './wholes.ts';

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
  /** By the words about it what it is a figure of: `loss`, `crowd`. */
  readonly of: readonly string[];
  /** The number that it is a part of, as given: 62 of "58 of 62 defendants". */
  readonly whole: number | null;
  /** The tokens that say what is so of as many; see `predicateOf`. */
  readonly said: readonly number[];
}

/** The figures of a telling that can be held against those of another: no parts, no changes by so much, no former values. */
export function quantitiesOf(words: Words, figures: readonly Figure[]): Quantity[] {
  const numbers = numbersOf(words, figures);
  const spoken = spokenDurations(words).filter(
    ({ from, to }) => !numbers.some((one) => one.from < to && from < one.to),
  );
  const all = [...numbers, ...spoken].filter((place) => !isDenied(words, place)).sort((a, b) => a.from - b.from);
  const places = withShares(words, all);
  const acts = actsOf(words, places);
  const counted = places.flatMap((place, index): Counted[] => {
    const act = isWound(place.figure)
      ? null
      : ((place.share === 'whole' ? null : acts[index]) ?? actOfPeople(place.figure) ?? actOfMunition(words, place));
    const thing = countedAt(words, place, act);
    if (thing === null || isSome(words, place, { thing, act })) return [];
    return [{ place, thing, act: isPeople(thing.head) ? actOnPeople(words, place, act) : act }];
  });
  const measures = measuresOf(words, counted);
  return counted.map((one, index) => quantityOf(words, one, measures[index] ?? []));
}

/** Of a figure that says of how many a group is: "there were 15 of them", "the party was 13 strong". */
export const GROUP = 'group';

/** A number with what it counts and what became of as many. */
interface Counted {
  readonly place: NumberPlace;
  readonly thing: Thing;
  readonly act: string | null;
}

/** Whether it is of a part alone; a share is one by itself, and tells of the whole. */
function isSome(words: Words, place: NumberPlace, { thing, act }: Omit<Counted, 'place'>): boolean {
  return (
    place.figure.type !== 'ratio' &&
    place.share !== 'part' &&
    isPart(words, place) &&
    !isToll(words, place, act) &&
    !(thing.dimension === 'count' && (isThereOfThem(words, place) || isGatheredOfUs(words, place)))
  );
}

/** "five of them have died": of those who are ill these are some, of the dead they are all. */
function isToll(words: Words, place: NumberPlace, act: string | null): boolean {
  if (act === null) return false;
  return (TOLLS.has(act) && isOfThem(words, place)) || (TAKEN.has(act) && isOfOwn(words, place));
}

/** Of the dead and the hurt each side has its own. */
const TAKEN: ReadonlySet<string> = new Set(['captured', 'held']);
const TOLLS: ReadonlySet<string> = new Set(['dead', 'missing']);

/** "Five bullet wounds" are of one who was hit, and no five wounded. */
function isWound({ unit }: Figure): boolean {
  return unit !== null && /\bwounds?$/i.test(unit);
}

/** Whether a figure leaves out what it is of: "there were five", "about 1.9 tonnes". */
export function isBare({ thing, act, figure }: Quantity): boolean {
  if ((act !== null && !SLIGHT_ACTS.has(act)) || thing.dimension === 'age') return false;
  return thing.dimension === 'count' ? thing.head === null : !/ of /.test(figure.unit ?? '');
}

/** How much it is, in the dimension's own measure. */
export function magnitudeOf({ figure, thing }: Quantity): number {
  return Math.abs(figure.value) * thing.factor;
}

/** The values that a telling gives to take them away: "the number was 73, not 37". */
export function deniedValues(words: Words, figures: readonly Figure[]): number[] {
  const places = numbersOf(words, figures);
  return places.filter((place) => isDenied(words, place)).map(({ figure }) => figure.value);
}

const RATES: ReadonlySet<string> = new Set(
  'per each every daily weekly monthly yearly annually hourly apiece'.split(' '),
);
const PERIODS: ReadonlySet<string> = new Set('day week month year hour night minute second'.split(' '));

/** "71 crowns a share". */
const PIECES: ReadonlySet<string> = new Set(
  'share piece head tonne ton barrel kilo litre bottle ticket seat person'.split(' '),
);

function quantityOf(words: Words, { place, thing, act }: Counted, of: readonly string[]): Quantity {
  const { low, high } = boundsOf(words, place);
  return {
    exact: place.figure.exact,
    figure: place.figure,
    thing,
    interval: { low: low * thing.factor, high: high * thing.factor },
    act,
    measuredAs: measuredAs(words, place),
    rate: thing.dimension !== 'speed' && isRate(words, place.to),
    // "It would not fetch 300,000" speaks of what was taken.
    ahead: isAhead({ words }) && !isNotSo(words, place.from),
    of,
    whole: place.of ?? null,
    said: predicateOf(words, place),
  };
}

/** "two bodies were found" and "I saw four men" leave room for more, "within two hours" for fewer. */
function boundsOf(words: Words, { figure, from, to }: NumberPlace): Interval {
  const bounds = intervalOf(figure);
  if (figure.qualifier !== 'exactly' && figure.qualifier !== 'about') return bounds;
  if (isNotSo(words, from)) return { ...bounds, low: Number.NEGATIVE_INFINITY };
  // People say "a third" of 35 percent and "half" of 47.
  if (figure.type === 'ratio') return { low: bounds.low * (1 - SHARE_PART), high: bounds.high * (1 + SHARE_PART) };
  if (words.lower[from - 1] === 'within') return { ...bounds, low: Number.NEGATIVE_INFINITY };
  const isCounted = words.lower.slice(Math.max(0, from - SEEN_BEFORE), from).some((word) => SEEN.has(word));
  const isShown = words.lower.slice(Math.max(0, from - SHOWN_BEFORE), from).some((word) => SHOWN.has(word));
  const isFound = BODIES.has(words.lower[to] ?? '') && words.act.includes('found');
  return isCounted || isShown || isFound ? { ...bounds, high: Number.POSITIVE_INFINITY } : bounds;
}

const SHARE_PART = 0.08;

/** "What they carried off would not fetch 300,000" is less. */
function isNotSo({ lower, stems }: Words, from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - REACHING_BEFORE); at--) {
    if (REACHING.has(stems[at] ?? '')) return NOT.has(lower[at - 1] ?? '') || NOT.has(lower[at - 2] ?? '');
  }
  return false;
}

const REACHING_BEFORE = 3;
const REACHING: ReadonlySet<string> = new Set('fetch reach exceed come cost top worth amount total number'.split(' '));
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never']);

const SEEN_BEFORE = 3;
const SEEN: ReadonlySet<string> = new Set('saw seen heard noticed spotted identified'.split(' '));
/** "Has documented the loss of 1,020 tanks": those of which it has pictures. */
const SHOWN_BEFORE = 6;
const SHOWN: ReadonlySet<string> = new Set('documented visually geolocated'.split(' '));
const BODIES: ReadonlySet<string> = new Set(['body', 'bodies', 'corpse', 'corpses', 'remains']);

function isRate(words: Words, from: number): boolean {
  for (let at = from; at < Math.min(words.count, from + 5); at++) {
    const [word = '', next = ''] = words.lower.slice(at, at + 2);
    if (RATES.has(word)) return true;
    if ((word === 'a' || word === 'an') && (PERIODS.has(next) || PIECES.has(next))) return true;
  }
  return false;
}

const NEARBY = 5;

/** By the words around the figure: "15 knots where 10 are allowed" has a speed and a limit. */
function measuredAs({ stems, lower }: Words, { from, to }: NumberPlace): string {
  const found = new Set<string>();
  // "plans to cut 600 jobs" is ahead and no target that was missed.
  const measureAt = (at: number): string =>
    AHEAD.has(lower[at] ?? '') && lower[at + 1] === 'to' ? '' : (MEASURED_AS.get(stems[at] ?? '') ?? '');
  for (let at = from - 1; at >= Math.max(0, from - NEARBY) && !STOPS.has(lower[at] ?? ''); at--) {
    found.add(measureAt(at));
  }
  for (let at = to; at < to + NEARBY && !STOPS.has(lower[at] ?? ''); at++) found.add(measureAt(at));
  return [...found].sort().join(' ').trim();
}
