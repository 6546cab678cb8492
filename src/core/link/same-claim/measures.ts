import { once } from '../../model/once.ts';
import type { Figure, Qualifier } from '../../model/reading.ts';
import { foldWords } from '../../text/fold-text.ts';
import { isKindOf } from '../words/kinds.ts';
import { nearnessOf } from '../words/near-words.ts';
import { areApart } from '../words/paraphrases.ts';
import { stem } from '../words/stems.ts';
import { unitCalled } from '../words/units.ts';
import { conceptOf } from '../words/weights.ts';
import { keysOf } from './office-holders.ts';

/** A figure as linking compares it. */
export interface Measure {
  /** The value as given, and between which values it may lie. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Concepts of what it counts, the last of which is the thing itself; none where nothing is said. */
  readonly unit: readonly string[];
  readonly type: string;
  /** What it measures, of whatever: `time`, `mass`; null where things are counted. */
  readonly dimension: string | null;
  /** By how much it is multiplied to be held against others of its dimension: "three decades", "30 years". */
  readonly scale: number;
}

/** How far a value may lie below and above what is given, in thousandths of it. A round "more than" is seldom half as much again. */
const ROOM: { readonly [Q in Qualifier]: readonly [below: number, above: number] } = {
  exactly: [0, 0],
  about: [100, 100],
  nearly: [100, 0],
  'more-than': [0, 500],
  'at-least': [0, 500],
  'fewer-than': [500, 0],
  'at-most': [500, 0],
  'up-to': [500, 0],
};

export function measureOf(figure: Figure): Measure {
  const { value, qualifier, low, high, type = 'count' } = ofHundred(figure);
  const size = Math.abs(value);
  const [below, above] = qualifier === 'about' ? aboutRoom(size) : ROOM[qualifier];
  const rounded = roundingOf(figure);
  const { unit, dimension, scale } = unitOf(figure);
  return {
    value,
    low: low ?? value - Math.max(rounded, (size * below) / 1000),
    high: high ?? value + Math.max(rounded, (size * above) / 1000),
    unit,
    type,
    dimension,
    scale,
  };
}

/** "Six in ten" is about 60 percent, and "half" may be 49. */
function ofHundred(figure: Figure): Figure {
  const { value, type, qualifier } = figure;
  if (type !== 'ratio' || value <= 0 || value >= 1) return figure;
  return { ...figure, type: 'percent', value: 100 * value, qualifier: qualifier === 'exactly' ? 'about' : qualifier };
}

/** "About 412,300" and "about 419,300" are two, and so are "some 4,200" and 3,800: who gives several digits rounds to the last of them. */
function aboutRoom(size: number): readonly [below: number, above: number] {
  if (!Number.isInteger(size) || size < LEAST_ROUNDED) return ROOM.about;
  const digits = String(size).replace(/0+$/, '');
  const last = 10 ** (String(size).length - digits.length) * (digits.endsWith('5') ? 5 : 1);
  const room = digits.length >= 4 ? 2 : Math.min(100, Math.max(2, Math.floor((1000 * last) / size)));
  return [room, room];
}

const LEAST_ROUNDED = 1000;

/** Less than a half: 6.3 and 6.4 are two. */
const HALF = 0.499;

/** "6.4 billion" may be 6.38 billion: half of the last digit of a number of millions that is written with a point. */
function roundingOf({ exact, value }: Figure): number {
  const [, written = '', decimals = ''] = /^\D*(\d+[.,](\d{1,2}))(?!\d)\s*\p{L}/u.exec(exact) ?? [];
  const number = Number(written.replace(',', '.'));
  return number > 0 && Math.abs(value) >= 1e6 ? (HALF * Math.abs(value / number)) / 10 ** decimals.length : 0;
}

/** Metres, minutes and tonnes are read as lengths, times and masses; those of areas and volumes stay as they are. */
function unitOf({ unit, type }: Figure): Pick<Measure, 'unit' | 'dimension' | 'scale'> {
  const words = unit === null ? [] : foldWords(unit);
  const ofAt = words.indexOf('of');
  const head = ofAt > 0 ? ofAt - 1 : words.length - 1;
  const isOfPlane = words.some((word) => word === 'square' || word === 'cubic');
  const known = isOfPlane || !MEASURING.has(type ?? 'count') ? undefined : unitCalled(stem(words[head] ?? ''));
  const keys = words.map((word) => conceptOf(word).key);
  if (known === undefined) return { unit: keys, dimension: null, scale: 1 };
  return { unit: keys.with(head, known.dimension), dimension: known.dimension, scale: known.factor };
}

/** "30 years old" and "a third of the hours" measure nothing. */
const MEASURING: ReadonlySet<string> = new Set(['count', 'duration', 'other']);

/** "14 knots" and "14 people" have nothing in common; of what is left out nobody knows. */
export function mayBeOfOneDimension(a: Measure, b: Measure): boolean {
  return a.dimension === b.dimension || a.unit.length === 0 || b.unit.length === 0;
}

/** Whether two figures may be one: "117,770 losses" and "nearly 118,000 losses", "300 kilos" and "0.3 tonnes". */
export function mayBeEqual(a: Measure, b: Measure): boolean {
  if (!mayBeOfOneDimension(a, b)) return false;
  if (a.dimension === null || a.dimension !== b.dimension) return a.low <= b.high && b.low <= a.high;
  return a.low * a.scale <= b.high * b.scale * ROUNDED && b.low * b.scale <= a.high * a.scale * ROUNDED;
}

/** Whether two figures that may be one are of one size: "up to 120" leaves room for 80, and is hardly the same figure. */
export function areAlike(a: Measure, b: Measure): boolean {
  if (!mayBeEqual(a, b)) return false;
  const scaled = a.dimension !== null && a.dimension === b.dimension;
  const [first, second] = [Math.abs(a.value * (scaled ? a.scale : 1)), Math.abs(b.value * (scaled ? b.scale : 1))];
  return Math.max(first, second) <= ALIKE * Math.min(first, second);
}

/** "More than 18,000", "18,500", "some 20,000". */
const ALIKE = 1.2;

/** Twelve months are a year, which has 365 days or 366. */
const ROUNDED = 1.001;

/** Whether two figures count the same thing, as far as they say: "8 soldiers" and "eight Russian servicemen". */
export function countSame(a: Measure, b: Measure): boolean {
  if (a.type !== b.type) return false;
  const [first, second] = [a.unit.at(-1), b.unit.at(-1)];
  return first !== undefined && second !== undefined && first === second;
}

/** Whether two figures may count one thing under two names: "2,600 residents" and "2,600 people", "9,000 geese" and "9,000 birds". */
export function mayCountSame(a: Measure, b: Measure): boolean {
  const [first, second] = [a.unit.at(-1), b.unit.at(-1)];
  // "Worth nine million" may be euros.
  if ((first === undefined && a.type === 'count') || (second === undefined && b.type === 'count'))
    return a.type === b.type || a.type === 'money' || b.type === 'money';
  if (a.type !== b.type) return false;
  if (first === undefined || second === undefined || first === second) return true;
  if (oneCountsHouseholds(first, second)) return false;
  return (
    (persons().has(first) && persons().has(second)) ||
    a.unit.includes(second) ||
    b.unit.includes(first) ||
    (nearnessOf(first, second) > 0 && !areApart(first, second)) ||
    isKindOf(first, second) ||
    isKindOf(second, first)
  );
}

/** A family is several people: "61 people", "60 families". */
function oneCountsHouseholds(first: string, second: string): boolean {
  return (households().has(first) && persons().has(second)) || (persons().has(first) && households().has(second));
}

const households = once((): ReadonlySet<string> => new Set(keysOf('families households')));

/** Ten and a dozen are said of anything. */
const TELLING_VALUE = 12;

const persons = once(
  (): ReadonlySet<string> =>
    new Set(
      keysOf(
        `people persons men women children residents villagers civilians citizens victims passengers soldiers fighters prisoners hostages
  workers employees guests inmates pupils staff members crew officers customers clients users cases patients students migrants refugees suspects protesters islanders`,
      ),
    ),
);

/** Whether a figure is one that is said of anything: three people, 31 years old. */
export function isSmall({ value, type }: Measure): boolean {
  return Math.abs(value) <= TELLING_VALUE || type === 'age';
}

/** In what anything is measured. */
const units = once(
  (): ReadonlySet<string> =>
    new Set(
      keysOf(
        `metres kilometres centimetres miles feet inches acres hectares tons tonnes kilos kilograms grams litres degrees seconds minutes hours
  days weeks months years euros dollars pounds crowns francs percent`,
      ),
    ),
);

/** Whether its unit says nothing of the thing: "150 metres" wide, and from the hut; "people" were counted. */
export function isMeasured({ type, unit, dimension }: Measure): boolean {
  return dimension !== null || type === 'percent' || type === 'money' || unit.some((one) => units().has(one));
}
