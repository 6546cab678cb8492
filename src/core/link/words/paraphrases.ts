import { listed } from '../../model/grouped.ts';
import { once } from '../../model/once.ts';
import { foldWords } from '../../text/fold-text.ts';
import { APART, PARAPHRASES } from '../lexicon/paraphrases.ts';
import { keptRows } from './kept-tables.ts';
import { neighboursOf } from './near-words.ts';
import { stem } from './stems.ts';
import { conceptOf } from './weights.ts';

/** Words that stand for one concept: "free of charge". */
export interface Phrase {
  /** Its stems with spaces between, as no single word's is. */
  readonly key: string;
  /** How many words it has. */
  readonly length: number;
}

interface Paraphrases {
  /** By concept or phrase the other members of its rows. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
  /** Stems of phrases by their first, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const table = once((): Paraphrases => {
  const beside = new Map<string, Set<string>>();
  const phrases = new Map<string, string[][]>();
  for (const row of PARAPHRASES.trim().split('\n')) {
    const members = row.split(', ').map((member) => {
      const stems = foldWords(member).map(stem);
      const [first = ''] = stems;
      if (stems.length === 1) return conceptOf(member).key;
      listed(phrases, first).push(stems);
      return stems.join(' ');
    });
    for (const one of members) {
      const others = beside.get(one) ?? new Set();
      beside.set(one, others);
      for (const other of members) if (other !== one) others.add(other);
    }
  }
  for (const beginning of phrases.values()) beginning.sort((a, b) => b.length - a.length);
  return { beside: new Map([...beside].map(([one, others]) => [one, [...others]])), phrases };
});

const besideOf = keptRows('paraphrases', () => table().beside);
const phrasesFrom = keptRows('paraphrases of several words', () => table().phrases);

/** The longest phrase that begins at a word; null where none does. */
export function phraseAt(stems: readonly string[], at: number): Phrase | null {
  const found = phrasesFrom(stems[at] ?? '')?.find((phrase) => phrase.every((one, index) => stems[at + index] === one));
  return found === undefined ? null : { key: found.join(' '), length: found.length };
}

/** How nearly what stands in one row of the table means the same, in hundredths. */
const IN_ONE_ROW = 80;
const MOST_KEPT = 20_000;
const kept = new Map<string, ReadonlyMap<string, number> | null>();

/** By concept or phrase how nearly it means the same as this one; undefined where nothing is known of it. */
export function paraphrasesOf(key: string): ReadonlyMap<string, number> | undefined {
  const known = kept.get(key);
  if (known !== undefined) return known ?? undefined;
  const near = neighboursOf(key);
  const others = besideOf(key);
  const found = joined(key, near, others);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, found ?? null);
  return found;
}

function joined(
  key: string,
  near: ReadonlyMap<string, number> | undefined,
  others: readonly string[] | undefined,
): ReadonlyMap<string, number> | undefined {
  const apart = apartOf().get(key);
  if (others === undefined && apart === undefined) return near;
  const found = new Map(near);
  for (const other of others ?? []) found.set(other, Math.max(IN_ONE_ROW, found.get(other) ?? 0));
  for (const other of apart ?? []) found.delete(other);
  return found;
}

/** Whether two concepts that the table of neighbours has together mean two things in news: "inhabitants", "houses". */
export function areApart(one: string, other: string): boolean {
  return apartOf().get(one)?.includes(other) ?? false;
}

const apartOf = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const row of APART.trim().split('\n')) {
    const [one = '', other = ''] = row.split(' ').map((word) => conceptOf(word).key);
    listed(found, one).push(other);
    listed(found, other).push(one);
  }
  return found;
});
