import { once } from '../../model/once.ts';
import { kindsOf } from '../words/kinds.ts';
import { nearnessOf, neighboursOf } from '../words/near-words.ts';
import { paraphrasesOf } from '../words/paraphrases.ts';
import { isIn } from '../words/sorted.ts';
import { conceptOf } from '../words/weights.ts';
import type { Likeness } from './likeness.ts';
import { isMeasured, isSmall, type Measure } from './measures.ts';
import { keysOf } from './office-holders.ts';
import type { Profile } from './profile.ts';
import { sharedTime } from './times.ts';

/** The figures that two tellings have in common. */
export type SharedFigures = Pick<Likeness, 'figures' | 'likely' | 'values'>;

/**
 * Whether a number is all that they have in common of what they count: "46 people were on board", "the coach has 46 seats". Cases,
 * jobs and homes may stand for people, so that both must be known to be unlike.
 */
export function countOthers(a: Profile, b: Profile, { figures, likely, values }: SharedFigures): boolean {
  if (figures.length + likely.length > 0 || values.length === 0) return false;
  return values.every(({ value }) => {
    const [own, its] = [classesOf(a.measures, value), classesOf(b.measures, value)];
    return own.length > 0 && its.length > 0 && !own.some((one) => its.includes(one));
  });
}

/** What the table of kinds does not know: the words of a row are of one class, which is its first. */
const CLASSES = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      [
        'people men women children passengers',
        'seat seats berths',
        'times occasions',
        'ship boats',
        'vehicle trucks',
      ].flatMap((row) => {
        const words = row.split(' ').map((word) => conceptOf(word).key);
        return words.map((word) => [word, words[0] ?? word] as const);
      }),
    ),
);

function classesOf(measures: readonly Measure[], value: number): readonly string[] {
  const unit = measures.find((one) => one.value === value && one.type === 'count')?.unit.at(-1);
  if (unit === undefined) return [];
  const known = CLASSES().get(unit);
  return known === undefined ? kindsOf(unit) : [known, ...kindsOf(unit)];
}

/** Money and shares are of anything: "sugar prices fell by 22 percent" and "wheat prices fell by 22 percent". */
export function measureOthers(a: Profile, b: Profile, { figures, likely, values }: SharedFigures): boolean {
  const shared = [...figures, ...likely, ...values];
  if (shared.length === 0 || shared.some(isSmall)) return false;
  const prices = isPrice(a) && isPrice(b);
  if (!prices && !shared.every(isMeasured)) return false;
  const [own, its] = [subjectOf(a), subjectOf(b)];
  if (lacking(own, b).length === 0 || lacking(its, a).length === 0) return false;
  return prices || own.some((key) => its.includes(key));
}

/** Those that the other telling has nothing near. */
function lacking(subject: readonly string[], { keys }: Profile): readonly string[] {
  return subject.filter((key) => !keys.some((other) => areNear(key, other)));
}

/** Whether nothing is said but what it costs. */
function isPrice({ said, measures }: Profile): boolean {
  const besides = said.filter((key) => !measures.some(({ unit }) => unit.includes(key)));
  return besides.length > 0 && besides.every((key) => PRICED().has(key));
}

const PRICED = once(() => new Set(keysOf('cost worth price value')));

/** What stands before the first verb, names apart; a noun that begins the sentence may have been taken for one. */
function subjectOf({ keys, said, names }: Profile): readonly string[] {
  return keys.filter((key) => !isIn(said, key) && (!isIn(names, key) || neighboursOf(key) !== undefined));
}

function areNear(one: string, other: string): boolean {
  return one === other || nearnessOf(one, other) > 0 || paraphrasesOf(one)?.has(other) === true;
}

/** "Broke out at 14:12", "broke out at 13:50". */
export function timeOtherwise({ clocks: own }: Profile, { clocks: its }: Profile): boolean {
  return own.length > 0 && its.length > 0 && sharedTime(own, its) === null;
}
