import { ACTS_ON_PEOPLE, FORMS_OF_BE } from '../lexicon/news-acts.ts';
import type { NumberPlace } from './number-places.ts';
import type { Words } from './terms.ts';
import { headOf, SOME_MONEY, type Thing, thingOf } from './units.ts';

/** What a figure is of where its unit does not say all: by the words around it, and by what became of as many. */
export function countedAt(words: Words, place: NumberPlace, act: string | null): Thing | null {
  return ofPeople(numbered(words, place, measured(words, place, thingOf(place.figure))), act);
}

/** "95 km/h", "60 miles an hour": the figure's unit is the length alone. "Most are over 60": an age without its unit. */
function measured(words: Words, { figure, from, to }: NumberPlace, thing: Thing | null): Thing | null {
  if (thing === null) return null;
  if (isBareSum(words, thing, { figure, from, to })) return { ...thing, dimension: SOME_MONEY };
  if (figure.unit === null && thing.dimension === 'count' && isAge(words, from)) return { ...thing, dimension: 'age' };
  if (thing.dimension !== 'length' || figure.unit === null) return thing;
  const behind = words.lower
    .slice(to, to + 4)
    .join(' ')
    .replace(figure.unit.toLowerCase(), '')
    .trim();
  return /^(?:\/ ?h\b|per hour|an hour)/.test(behind)
    ? { ...thing, dimension: 'speed', factor: 0.001 * thing.factor }
    : thing;
}

const LEAST_SUM = 1000;
const SUM_BEFORE = 9;
const SUM_AFTER = 3;

/** "Offered to mend the roof for less than 300,000": of what is paid and asked a bare number is a sum. */
function isBareSum({ stems }: Words, { dimension, head }: Thing, { figure, from, to }: NumberPlace): boolean {
  if (dimension !== 'count' || head !== null || figure.unit !== null || figure.value < LEAST_SUM) return false;
  return stems.slice(Math.max(0, from - SUM_BEFORE), to + SUM_AFTER).some((one) => PAYING.has(one));
}

const PAYING: ReadonlySet<string> = new Set(
  (
    'cost pay paid payment price fee sum bid fetch worth spend spent spending salari wage budget bill invoic debt owe loan bribe ' +
    'ransom fine bonus donat fund outflow withdrawn deposit revenu turnov profit loss buy bought sold sell sale offer charg'
  ).split(' '),
);

function isAge({ lower }: Words, from: number): boolean {
  const [two = '', one = ''] = lower.slice(Math.max(0, from - 2), from);
  return (
    two === 'older' ||
    two === 'younger' ||
    one === 'aged' ||
    ((one === 'over' || one === 'under') && FORMS_OF_BE.has(two) && lower[from - 3] !== 'there')
  );
}

/** "The number of detainees is 63", "put the death toll at 63": what a figure without a unit counts. */
function numbered({ lower, stems, count }: Words, { to }: NumberPlace, thing: Thing | null): Thing | null {
  if (thing === null || thing.dimension !== 'count' || thing.head !== null) return thing;
  // "At least 12,000 of us".
  if (lower[to] === 'of' && lower[to + 1] === 'us') return { ...thing, head: 'people' };
  for (let at = 0; at < count; at++) {
    if (lower[at] === 'toll') return { ...thing, head: 'people' };
    if (lower[at] === 'number' && lower[at + 1] === 'of') return { ...thing, head: headOf(stems[at + 2] ?? '') };
  }
  return thing;
}

/** "killing two": whom it happens to is a person where nothing else is said. */
function ofPeople(thing: Thing | null, act: string | null): Thing | null {
  const isBare = thing !== null && thing.dimension === 'count' && thing.head === null;
  return isBare && act !== null && ACTS_ON_PEOPLE.has(act) ? { ...thing, head: 'people' } : thing;
}
