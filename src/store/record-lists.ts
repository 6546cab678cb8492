import type { Dataset } from '../core/query/dataset.ts';
import type { Registry } from '../core/query/registry.ts';
import { encodeYaml, extendYaml } from './encode.ts';
import type { Ledger } from './open.ts';
import { isNameId, registryPath } from './paths.ts';
import { refused, writing } from './plan.ts';
import { readTextFile } from './read-text.ts';
import type { RegistryKind, Settled } from './registries.ts';

/** A record that tellings name and no file settles. */
export interface Met {
  readonly name: string;
}

/** One of the two kinds of records, and those of it that are known. */
export interface Known {
  readonly kind: RegistryKind;
  readonly registry: Registry;
  readonly met: ReadonlyMap<string, Met>;
}

/** What comes to the end of a list of a speaker's or an outlet's file. */
interface Adding {
  readonly id: string;
  readonly key: 'aliases' | 'reliability';
  readonly values: readonly (string | object)[];
}

/** Adds to the file of a record. One that has none yet, packaged or met in an article, gets one. */
export function planAdding(ledger: Ledger, { kind, registry, met }: Known, { id, key, values }: Adding): Settled {
  if (!isNameId(id)) return refused(`${id} cannot have a file: it stands for no settled ${kind.word}`);
  if (values.length === 0) return { ok: true, id, plan: { changes: [] } };
  const { schema } = kind;
  const path = registryPath(kind.folder, id);
  const entry = registry.entries.get(id);
  if (entry?.path == null) {
    const name = entry?.name ?? met.get(id)?.name ?? id;
    // What a reader took a speaker for is no statement of a person's, whose file this is.
    const value = { name, [key]: values, ...(entry?.kind == null ? {} : { kind: entry.kind }) };
    return { ok: true, id, plan: { changes: writing(ledger.root, path, encodeYaml(value, schema)) } };
  }
  const read = readTextFile(ledger.root, path);
  if (!read.ok) return refused(`${path} cannot be read; see claims check`);
  const extended = extendYaml(read.text, { key, values }, { schema, source: { path } });
  if (!extended.ok) return refused(`${path} is broken; see claims check`);
  return { ok: true, id, plan: { changes: writing(ledger.root, path, extended.value) } };
}

/** Speakers that somebody is named as and nobody settled; unnamed sources are their articles' own. */
export function speakersMet({ tellings, speakers }: Dataset): Map<string, Met> {
  const met = new Map<string, Met>();
  for (const { speaker } of tellings) {
    const settled = speaker === null || speaker.kind === 'unnamed' || speakers.entries.has(speaker.id);
    if (!settled) met.set(speaker.id, { name: speaker.name });
  }
  return met;
}
