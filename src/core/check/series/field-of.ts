import { relationOf, type Thing, thingOf } from '../../link/conflict/units.ts';
import { ACTS } from '../../link/lexicon/news-acts.ts';
import { stem } from '../../link/words/stems.ts';
import type { Series, SeriesField } from '../../model/reference.ts';
import { foldWords } from '../../text/fold-text.ts';

/** A field that a figure may be of. */
export interface FieldMatch {
  readonly at: number;
  readonly field: SeriesField;
  /** What the field's values are multiplied by to be in the figure's measure: 0.001 from kilograms to tonnes. */
  readonly factor: number;
  /** Whether the figure's unit is the field's own, and no other field's. What is not sure can only agree. */
  readonly sure: boolean;
}

/** A figure with the words that say what it is of. */
export interface FigureWords {
  readonly thing: Thing;
  /** As the article has it. */
  readonly unit: string | null;
  /** Of all that is claimed: stems, and the classes of acts that its words name. */
  readonly stems: readonly string[];
  readonly acts: readonly (string | undefined)[];
  /** What happened to as many: `dead`, `missing`; null where no word says it. */
  readonly act: string | null;
}

/** The fields of a series that a figure may be of. */
export type FieldFinder = (figure: FigureWords) => readonly FieldMatch[];

export function fieldFinder({ name, title, fields }: Series): FieldFinder {
  const named = actsIn(`${title} ${name.replaceAll(/[_-]+/g, ' ')}`);
  const known = fields.map((field, at) => ({ at, field, ...wordsOfField(field), named }));
  return (figure) => {
    const { thing, act } = figure;
    const alike = known.filter((one) => one.unit !== null && relationOf(thing, one.unit) === 'same');
    // The dead, the injured and the missing are all people.
    const acted = alike.length > 1 && act !== null ? alike.filter(({ fate }) => fate.has(act)) : [];
    const same = acted.length > 0 ? acted : alike;
    const sure = same.filter((one) => isSure(figure, one));
    return (same.length > 0 ? same : known.filter((one) => isLike(thing, one))).map((one) => ({
      at: one.at,
      field: one.field,
      factor: same.length > 0 ? (one.unit?.factor ?? 1) / thing.factor : 1,
      sure: sure.length === 1 && sure[0] === one,
    }));
  };
}

interface FieldWords {
  readonly unit: Thing | null;
  readonly name: Thing | null;
  readonly acts: ReadonlySet<string>;
  /** Those of its name and its unit. */
  readonly fate: ReadonlySet<string>;
  /** What the whole series is of, where it says so: losses, arrests. */
  readonly named: ReadonlySet<string>;
  /** Stems of its name, and of what its unit is a measure of. */
  readonly about: ReadonlySet<string>;
}

function wordsOfField(field: SeriesField): Omit<FieldWords, 'named'> {
  const name = field.name.replaceAll(/[_-]+/g, ' ');
  return {
    unit: thingNamed(field.unit),
    name: thingNamed(name),
    acts: actsIn(field.unit),
    fate: actsIn(`${name} ${field.unit}`),
    about: new Set([...stemsOf(name), ...substanceOf(field.unit)]),
  };
}

/**
 * "Captured tanks" are no tanks that were lost, and in a series of losses a figure is of one where losing is told of. A measure is of everything that can be measured: tonnes are tonnes of the
 * field where what is claimed has a word of the field's name, and of nothing else.
 */
function isSure({ thing, unit, stems, acts: told }: FigureWords, { acts, named, about }: FieldWords): boolean {
  if (named.size > 0 && !told.some((act) => act !== undefined && (named.has(act) || acts.has(act)))) return false;
  if ([...actsIn(unit ?? '')].some((act) => !acts.has(act))) return false;
  if (thing.head !== null) return true;
  return substanceOf(unit ?? '').every((one) => about.has(one)) && stems.some((one) => about.has(one));
}

/** "Tonnes of grain": of grain. */
function substanceOf(unit: string): string[] {
  const words = foldWords(unit);
  const of = words.indexOf('of');
  return of < 0 ? [] : words.slice(of + 1).map(stem);
}

function stemsOf(words: string): string[] {
  return foldWords(words).map(stem);
}

/** "Captured tanks" are no tanks that were lost. */
function actsIn(unit: string): ReadonlySet<string> {
  return new Set(foldWords(unit).flatMap((word) => ACTS.get(stem(word)) ?? []));
}

/** What a unit written in words measures: "combat losses", "tonnes", "percent", "USD". Null for none. */
function thingNamed(unit: string): Thing | null {
  const type = /^(?:%|per ?cent)$/i.test(unit) ? 'percent' : /^[A-Z]{3}$/.test(unit) ? 'money' : 'count';
  const thing = thingOf({ start: 0, end: 0, exact: '', value: 0, qualifier: 'exactly', unit, type });
  return thing?.dimension === 'count' && thing.head === null ? null : thing;
}

/** "Losses" may be "combat losses", and "soldiers" the personnel that a field is named after. A bare number may be anything. */
function isLike(thing: Thing, { unit, name }: FieldWords): boolean {
  if (thing.head === null) return false;
  return [unit, name].some((one) => one !== null && one.head !== null && relationOf(thing, one) !== null);
}
