import { countEach } from '../model/grouped.ts';
import type { Dataset, DatasetTelling } from './dataset.ts';
import { namesakeOf, withoutArticle } from './namesakes.ts';
import { nearest } from './nearest.ts';
import type { Query } from './query.ts';
import type { Term } from './query-terms.ts';

/** Something that is in the ledger where what was asked for is not. */
export interface Nearby {
  readonly kind: 'words' | 'speaker' | 'outlet';
  readonly words: string;
  /** How many tellings have it. */
  readonly tellings: number;
}

const MOST = 5;

/** For a question without an answer: names and words that look like those asked for, and those words that do occur. */
export function nearby(dataset: Dataset, query: Query, terms: readonly Term[]): Nearby[] {
  const speakers = dataset.tellings.flatMap(({ speaker, telling }) => speaker?.name ?? credited(telling.source) ?? []);
  const outlets = dataset.tellings.flatMap(({ article }) => article.outlet?.name ?? []);
  return [
    ...namesakesNear(dataset, query.speaker),
    ...nearNames('speaker', query.speaker, speakers),
    ...nearNames('outlet', query.outlet, outlets),
    ...nearWords(dataset.tellings, terms),
  ].slice(0, MOST);
}

function credited(source: DatasetTelling['telling']['source']): string | null {
  return source === null ? null : withoutArticle(source.exact);
}

/** Whoever only his article knows, by a name of the speaker that was asked for: his id, or the words that credit him. */
function namesakesNear({ speakers, tellings }: Dataset, wanted: string | undefined): Nearby[] {
  const entry = wanted === undefined ? null : speakers.resolve(wanted);
  if (entry === null) return [];
  const found = tellings.filter(namesakeOf([entry.name, ...entry.aliases]));
  const counts = countEach(found.flatMap(({ speaker, telling }) => speaker?.id ?? credited(telling.source) ?? []));
  return [...counts].map(([words, tellings]) => ({ kind: 'speaker', words, tellings }));
}

function nearNames(kind: 'speaker' | 'outlet', wanted: string | undefined, names: readonly string[]): Nearby[] {
  if (wanted === undefined) return [];
  const counts = countEach(names);
  const lower = new Map([...counts.keys()].map((name) => [name.toLowerCase(), name]));
  return nearest(wanted.toLowerCase(), lower.keys()).map((name) => {
    const words = lower.get(name) ?? name;
    return { kind, words, tellings: counts.get(words) ?? 0 };
  });
}

function nearWords(tellings: readonly DatasetTelling[], terms: readonly Term[]): Nearby[] {
  const counts = countEach(tellings.flatMap(({ words }) => [...new Set(words.split(' '))]));
  const wanted = [...new Set(terms.flatMap(({ words }) => words))];
  const close = wanted.flatMap((word) => (counts.has(word) ? [word] : nearest(word, counts.keys())));
  return [...new Set(close)].map((words) => ({ kind: 'words', words, tellings: counts.get(words) ?? 0 }));
}
