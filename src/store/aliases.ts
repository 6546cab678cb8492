import type { Dataset } from '../core/query/dataset.ts';
import { findEntry } from '../core/query/find-entry.ts';
import type { Ledger } from './open.ts';
import { refused } from './plan.ts';
import { readDataset } from './read.ts';
import { type Known, type Met, planAdding, speakersMet } from './record-lists.ts';
import { clashOf, OUTLETS, type Settled, type SettledSpeaker, SPEAKERS, withNamesakes } from './registries.ts';

/** Who gets more names, by id, name or the beginning of an id; and the names. */
export interface Aliasing {
  readonly id: string;
  readonly aliases: readonly string[];
}

/** Gives a speaker more names. One that has no file yet, packaged or met in an article, gets one. */
export function planSpeakerAlias(ledger: Ledger, aliasing: Aliasing): SettledSpeaker {
  const { dataset } = readDataset(ledger);
  const met = speakersMet(dataset);
  const planned = planAlias(ledger, { kind: SPEAKERS, registry: dataset.speakers, met }, aliasing);
  const { name, aliases = [] } = dataset.speakers.entries.get(planned.ok ? planned.id : '') ?? {};
  return withNamesakes(planned, dataset, [...(name === undefined ? [] : [name]), ...aliases, ...aliasing.aliases]);
}

/** Gives an outlet more names. One that has no file yet gets one. */
export function planOutletAlias(ledger: Ledger, aliasing: Aliasing): Settled {
  const { dataset } = readDataset(ledger);
  return planAlias(ledger, { kind: OUTLETS, registry: dataset.outlets, met: outletsMet(dataset) }, aliasing);
}

function planAlias(ledger: Ledger, { kind, registry, met }: Known, { id, aliases }: Aliasing): Settled {
  const found = findEntry(registry, id, met);
  if (!found.ok) return found;
  const clash = clashOf(registry, aliases, found.id);
  if (clash !== null) return refused(clash);
  const entry = registry.entries.get(found.id);
  const fresh = [...new Set(aliases)].filter(
    (alias) => alias !== entry?.name && alias !== found.id && !entry?.aliases.includes(alias),
  );
  return planAdding(ledger, { kind, registry, met }, { id: found.id, key: 'aliases', values: fresh });
}

function outletsMet({ articles, outlets }: Dataset): Map<string, Met> {
  const met = new Map<string, Met>();
  for (const { outlet } of articles.values()) {
    if (outlet !== null && !outlets.entries.has(outlet.id)) met.set(outlet.id, { name: outlet.name });
  }
  return met;
}
