import type { Dataset } from '../core/query/dataset.ts';
import { findEntry } from '../core/query/find-entry.ts';
import type { Registry } from '../core/query/registry.ts';
import { encodeYaml, extendYaml } from './encode.ts';
import type { Ledger } from './open.ts';
import { isNameId, registryPath } from './paths.ts';
import { refused, writing } from './plan.ts';
import { readDataset } from './read.ts';
import { readTextFile } from './read-text.ts';
import { clashOf, OUTLETS, type RegistryKind, type Settled, SPEAKERS } from './registries.ts';

/** Who gets more names, by id, name or the beginning of an id; and the names. */
export interface Aliasing {
  readonly id: string;
  readonly aliases: readonly string[];
}

/** Gives a speaker more names. One that has no file yet, packaged or met in an article, gets one. */
export function planSpeakerAlias(ledger: Ledger, aliasing: Aliasing): Settled {
  const { dataset } = readDataset(ledger);
  return planAlias(ledger, { kind: SPEAKERS, registry: dataset.speakers, met: speakersMet(dataset) }, aliasing);
}

/** Gives an outlet more names. One that has no file yet gets one. */
export function planOutletAlias(ledger: Ledger, aliasing: Aliasing): Settled {
  const { dataset } = readDataset(ledger);
  return planAlias(ledger, { kind: OUTLETS, registry: dataset.outlets, met: outletsMet(dataset) }, aliasing);
}

/** A record that tellings name and no file settles. */
interface Met {
  readonly name: string;
  readonly kind?: string;
}

interface Known {
  readonly kind: RegistryKind;
  readonly registry: Registry;
  readonly met: ReadonlyMap<string, Met>;
}

function planAlias(ledger: Ledger, { kind, registry, met }: Known, { id, aliases }: Aliasing): Settled {
  const found = findEntry(registry, id, met);
  if (!found.ok) return found;
  const clash = clashOf(registry, aliases, found.id);
  if (clash !== null) return refused(clash);
  if (!isNameId(found.id)) return refused(`${found.id} cannot have a file: it stands for no settled ${kind.word}`);
  const entry = registry.entries.get(found.id);
  const fresh = [...new Set(aliases)].filter(
    (alias) => alias !== entry?.name && alias !== found.id && !entry?.aliases.includes(alias),
  );
  const path = registryPath(kind.folder, found.id);
  if (fresh.length === 0) return { ok: true, id: found.id, plan: { changes: [] } };
  if (entry?.path == null) {
    const { name, kind: sort } = entry ?? met.get(found.id) ?? { name: found.id };
    const value = { name, aliases: fresh, ...(sort == null ? {} : { kind: sort }) };
    return { ok: true, id: found.id, plan: { changes: writing(ledger.root, path, encodeYaml(value, kind.schema)) } };
  }
  const read = readTextFile(ledger.root, path);
  if (!read.ok) return refused(`${path} cannot be read; see claims check`);
  const extended = extendYaml(read.text, { key: 'aliases', values: fresh }, { schema: kind.schema, source: { path } });
  if (!extended.ok) return refused(`${path} is broken; see claims check`);
  return { ok: true, id: found.id, plan: { changes: writing(ledger.root, path, extended.value) } };
}

function speakersMet({ tellings, speakers }: Dataset): Map<string, Met> {
  const met = new Map<string, Met>();
  for (const { speaker } of tellings) {
    const settled = speaker === null || speaker.kind === 'unnamed' || speakers.entries.has(speaker.id);
    if (!settled) met.set(speaker.id, { name: speaker.name, kind: speaker.kind });
  }
  return met;
}

function outletsMet({ articles, outlets }: Dataset): Map<string, Met> {
  const met = new Map<string, Met>();
  for (const { outlet } of articles.values()) {
    if (outlet !== null && !outlets.entries.has(outlet.id)) met.set(outlet.id, { name: outlet.name });
  }
  return met;
}
