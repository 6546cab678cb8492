import type { Dataset } from '../core/query/dataset.ts';
import { nearest } from '../core/query/nearest.ts';
import type { Registry } from '../core/query/registry.ts';
import { isScoped } from './rows.ts';
import { Refusal } from './terminal/errors.ts';
import { shortened } from './terminal/safe.ts';
import { didYouMean } from './terminal/suggest.ts';

export type RecordKind = 'article' | 'telling' | 'claim' | 'speaker' | 'outlet';

/** A record of the ledger by its kind and full id. */
export interface Chosen {
  readonly kind: RecordKind;
  readonly id: string;
}

const MOST = 8;

/** Every id that a person may type, with the record it finds. The letters of any telling find its claim. */
function everyId(dataset: Dataset): Map<string, Chosen[]> {
  const ids = new Map<string, Chosen[]>();
  const add = (typed: string, chosen: Chosen): void => {
    ids.set(typed, [...(ids.get(typed) ?? []), chosen]);
  };
  for (const id of dataset.articles.keys()) add(id, { kind: 'article', id });
  for (const { id: claim, tellings } of dataset.claims.values()) {
    for (const { id } of tellings) {
      add(id, { kind: 'telling', id });
      add(`c-${id.slice(2)}`, { kind: 'claim', id: claim });
    }
  }
  for (const { id } of dataset.furniture) {
    add(id, { kind: 'telling', id });
    // It has no claim any more; whoever noted the claim's id is told why.
    add(`c-${id.slice(2)}`, { kind: 'telling', id });
  }
  for (const id of speakerIds(dataset)) add(id, { kind: 'speaker', id });
  for (const id of outletIds(dataset)) add(id, { kind: 'outlet', id });
  return ids;
}

/** Speakers that the ledger has a file for or that a telling names; not those that only the package knows. */
function speakerIds(dataset: Dataset): Set<string> {
  const named = dataset.tellings.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.id]));
  return new Set([...filedIds(dataset.speakers), ...named]);
}

function outletIds(dataset: Dataset): Set<string> {
  const named = [...dataset.articles.values()].flatMap(({ outlet }) => (outlet === null ? [] : [outlet.id]));
  return new Set([...filedIds(dataset.outlets), ...named]);
}

function filedIds(registry: Registry): string[] {
  return [...registry.entries.values()].filter(({ path }) => path !== null).map(({ id }) => id);
}

/** The record that a person means by an id, by the beginning of one, or by the name of a speaker or an outlet. */
export function chooseRecord(dataset: Dataset, typed: string): Chosen {
  const ids = everyId(dataset);
  const exact = ids.get(typed)?.[0] ?? named(dataset, typed);
  if (exact !== null) return exact;
  const found = new Map<string, Chosen>();
  for (const [id, records] of ids) {
    // The beginning of an article's id is not meant for the speakers that only this article knows.
    if (typed === '' || !id.startsWith(typed) || isScoped(id) !== isScoped(typed)) continue;
    for (const record of records) found.set(`${record.kind} ${record.id}`, record);
  }
  const [only] = found.values();
  if (only !== undefined && found.size === 1) return only;
  if (found.size > 1)
    throw ambiguous(
      typed,
      [...found.values()].map(({ id }) => id),
    );
  throw unknown(typed, ids.keys());
}

function named(dataset: Dataset, typed: string): Chosen | null {
  const speaker = dataset.speakers.resolve(typed);
  if (speaker !== null && typed !== '') return { kind: 'speaker', id: speaker.id };
  const outlet = dataset.outlets.resolve(typed);
  return outlet !== null && typed !== '' ? { kind: 'outlet', id: outlet.id } : null;
}

function ambiguous(typed: string, candidates: readonly string[]): Refusal {
  const shown = [...candidates].sort().slice(0, MOST);
  const more = candidates.length - shown.length;
  const list = more > 0 ? [...shown, `… and ${more} more`] : shown;
  return new Refusal(`"${shortened(typed, 60)}" is the beginning of ${candidates.length} ids`, list);
}

function unknown(typed: string, ids: Iterable<string>): Refusal {
  const hint =
    didYouMean(nearest(typed, ids)) || 'See what is there with: claims list articles|claims|speakers|outlets';
  return new Refusal(`the ledger has nothing by the id "${shortened(typed, 60)}"`, [hint]);
}
