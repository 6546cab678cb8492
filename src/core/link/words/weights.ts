import { COUNTRIES } from '../../extract/lexicon/places.ts';
import { once } from '../../model/once.ts';
import { foldWords } from '../../text/fold-text.ts';
import { OPPOSITES } from '../lexicon/opposites.ts';
import { RAREST, RARITY_ROWS } from '../lexicon/rarity.ts';
import { SYNONYMS } from '../lexicon/synonyms.ts';
import { keptTable } from './kept-tables.ts';
import { stem } from './stems.ts';

/** A stem as linking compares it, and how much it tells: sixteenths of a bit. */
export interface Concept {
  readonly key: string;
  readonly weight: number;
}

/** A stem of few texts of the counted corpus: between those listed and those met once. */
const UNLISTED = RAREST - 8;

/**
 * What a folded word means to linking: its stem, or the one that stands for its synonyms ("serviceman" is "soldier", "Russian"
 * is "Russia"), weighed by how rare that is in news. The same for every ledger.
 */
export function conceptOf(word: string): Concept {
  const known = concepts.get(word);
  if (known !== undefined) return known;
  const found = stem(word);
  const key = standIns().get(word) ?? standIns().get(found) ?? found;
  const concept = { key, weight: rarities().get(key) ?? UNLISTED };
  if (concepts.size >= MOST_KEPT) concepts.clear();
  concepts.set(word, concept);
  return concept;
}

/** How much a stem tells, or a concept's key: a word's stem may have another stem ("defence", "defens", "defen"). */
export function rarityOf(stemmed: string): number {
  return rarities().get(standIns().get(stemmed) ?? stemmed) ?? UNLISTED;
}

const concepts = new Map<string, Concept>();
const MOST_KEPT = 50_000;

/** Decoded when first asked for: most commands link nothing. */
let rarityTable: ReadonlyMap<string, number> | null = null;

function rarities(): ReadonlyMap<string, number> {
  rarityTable ??= readRarities();
  return rarityTable;
}

function readRarities(): Map<string, number> {
  const table = new Map<string, number>();
  for (const row of RARITY_ROWS.trim().split('\n')) {
    const stems = row.split(' ');
    const rarity = Number(stems[0]);
    for (let at = 1; at < stems.length; at++) table.set(stems[at] ?? '', rarity);
  }
  return table;
}

const standIns = once((): ReadonlyMap<string, string> => new Map(standInRows()));

const standInRows = keptTable('stand-ins', () => [...readStandIns()]);

function readStandIns(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (words: readonly string[], first: string): void => {
    for (const word of words) {
      for (const form of [word, stem(word)]) if (!table.has(form)) table.set(form, stem(first));
    }
  };
  for (const row of SYNONYMS.trim().split('\n')) {
    const words = row.split(' ');
    add(words, words[0] ?? '');
  }
  for (const { name, adjectives } of COUNTRIES) {
    const [first = '', ...others] = foldWords(name);
    if (others.length === 0) add(adjectives.flatMap(foldWords), first);
  }
  return table;
}

const NO_OPPOSITES: readonly string[] = [];

/** The concepts that mean the opposite of one. */
export function oppositesOf(key: string): readonly string[] {
  return opposites().get(key) ?? NO_OPPOSITES;
}

const opposites = once((): ReadonlyMap<string, readonly string[]> => new Map(oppositeRows()));

const oppositeRows = keptTable('opposites', () => [...readOpposites()]);

function readOpposites(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const row of OPPOSITES.trim().split('\n')) {
    const [one = '', other = ''] = row.split(' ').map((word) => conceptOf(word).key);
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      table.set(from, [...(table.get(from) ?? []), to]);
  }
  return table;
}

/** Whether a concept is a country, its people or its capital. */
export function isCountry(key: string): boolean {
  return countries().has(key);
}

const countries = once((): ReadonlySet<string> => new Set(countryKeys()));

const countryKeys = keptTable('countries', () => {
  const names = COUNTRIES.flatMap(({ name, adjectives, capitals }) => [name, ...adjectives, ...capitals]);
  return [...new Set(names.flatMap(foldWords).map((word) => conceptOf(word).key))];
});
