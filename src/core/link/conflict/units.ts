import type { Figure } from '../../model/reading.ts';
import { foldWords } from '../../text/fold-text.ts';
import { ACTS, COUNTED, PEOPLE, PEOPLE_WORDS } from '../lexicon/news-acts.ts';
import { isKindOf } from '../words/kinds.ts';
import { stem } from '../words/stems.ts';
import { unitCalled } from '../words/units.ts';

/** What a figure is a number of. */
export interface Thing {
  /** `count`, `money USD`, `length`, `mass`, `speed`, `time`, `percent`, `age`, `multiple`, or a measure's own name. */
  readonly dimension: string;
  /** By how much the value is multiplied to compare it within the dimension. */
  readonly factor: number;
  /** What is counted; `people` for anybody; null for measures and where nothing is said. */
  readonly head: string | null;
  /** What narrows it: "contract" workers. */
  readonly narrowed: readonly string[];
}

/** The thing that a figure counts or measures; null where figures cannot be compared ("2-1", "two to one"). */
export function thingOf({ type, unit, value }: Figure): Thing | null {
  if (type === 'score') return null;
  // "A third of the water" is 33 percent; "two to one" is no share.
  if (type === 'ratio') return value > 0 && value <= 1 ? { ...measure('percent'), factor: 100 } : null;
  if (type === 'percent' && /points?$/.test(unit ?? '')) return measure('points');
  if (type === 'percent' || type === 'age' || type === 'multiple') return measure(type);
  if (type === 'money') return unit === null ? null : measure(`money ${unit.toLowerCase()}`);
  if (unit === null) return { dimension: 'count', factor: 1, head: null, narrowed: [] };
  const words = foldWords(unit).map(stem);
  const ofAt = words.indexOf('of');
  const last = ofAt > 0 ? ofAt - 1 : words.length - 1;
  const known = unitCalled(words[last] ?? '');
  if (known !== undefined) return { ...measure(known.dimension), factor: known.factor };
  if (type === 'other') return measure(words.join(' '));
  return counted(words, last, unit);
}

function measure(dimension: string): Thing {
  return { dimension, factor: 1, head: null, narrowed: [] };
}

function counted(words: readonly string[], last: number, unit: string): Thing {
  const head = words[last] ?? '';
  const named = new Set(
    unit
      .split(/\s+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .flatMap(foldWords)
      .map(stem),
  );
  const narrowed = words.slice(0, last).filter((word) => !ACTS.has(word) && !named.has(word));
  // "Five stab wounds" are no five wounded.
  const isWound = /\bwounds?$/i.test(unit);
  return { dimension: 'count', factor: 1, head: isWound ? 'wound' : headOf(head), narrowed: isWound ? [] : narrowed };
}

/** What stands for the stem of a noun that is counted: `people`, `soldier`, itself. */
export function headOf(noun: string): string {
  return PEOPLE.has(noun) ? 'people' : (COUNTED.get(noun) ?? noun);
}

/** Money of which a text does not name the currency. */
export const SOME_MONEY = 'money';

function areOneDimension(a: Thing, b: Thing): boolean {
  if (a.dimension === b.dimension) return true;
  return [
    [a, b],
    [b, a],
  ].some(([one, other]) => one?.dimension === SOME_MONEY && other?.dimension.startsWith(`${SOME_MONEY} `));
}

/** How two things are related: one and the same, or the one a part of the other. */
export type Relation = 'same' | 'first-in-second' | 'second-in-first';

/** Null where they are two things. Twelve workers may be among forty people. */
export function relationOf(a: Thing, b: Thing): Relation | null {
  if (!areOneDimension(a, b)) return null;
  if (a.head === b.head) return narrowing(a, b);
  if (a.head === null || b.head === null) return null;
  if (isAmong(a.head, b.head)) return 'first-in-second';
  return isAmong(b.head, a.head) ? 'second-in-first' : null;
}

/** "twelve workers" among "forty people", "three ferries" among "five ships". */
function isAmong(part: string, whole: string): boolean {
  return whole === 'people' ? isPeople(part) : isKindOf(part, whole);
}

export function isPeople(head: string | null): boolean {
  return head !== null && (head === 'people' || PEOPLE_WORDS.has(head) || isKindOf(head, 'people'));
}

function narrowing(a: Thing, b: Thing): Relation | null {
  const onlyA = a.narrowed.some((word) => !b.narrowed.includes(word));
  const onlyB = b.narrowed.some((word) => !a.narrowed.includes(word));
  if (onlyA && onlyB) return null;
  return onlyA ? 'first-in-second' : onlyB ? 'second-in-first' : 'same';
}

/** Dimensions of which a thing has one value, that does not grow with the news. */
export const SIZES: ReadonlySet<string> = new Set(['time', 'length', 'speed', 'percent', 'multiple']);
