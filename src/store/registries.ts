import type { ZodObject } from 'zod';
import { slug } from '../core/model/ids.ts';
import { type Outlet, outletSchema } from '../core/model/outlet.ts';
import { type Speaker, speakerSchema } from '../core/model/speaker.ts';
import type { Dataset } from '../core/query/dataset.ts';
import { findEntry } from '../core/query/find-entry.ts';
import { namesakesIn } from '../core/query/namesakes.ts';
import type { Registry } from '../core/query/registry.ts';
import { encodeYaml } from './encode.ts';
import type { Ledger } from './open.ts';
import { isNameId, registryPath } from './paths.ts';
import { type Planned, refused, writing } from './plan.ts';
import { readDataset } from './read.ts';
import { reasonsIn } from './shape-reason.ts';

/** A plan, and the id of the speaker or outlet that it is about. */
export type Settled = Planned<{ readonly id: string }>;

/** Of a speaker also the ids of those whom only their articles know by one of his names, and whom an alias would add to him. */
export type SettledSpeaker = Planned<{ readonly id: string; readonly namesakes: readonly string[] }>;

/** Gives a speaker a file; `id` is made from the name where none is given. */
export function planSpeakerAdd(
  ledger: Ledger,
  speaker: Speaker & { readonly id?: string | undefined },
): SettledSpeaker {
  const { id, ...value } = speaker;
  const { dataset } = readDataset(ledger);
  const parent = value.parent === undefined ? null : findEntry(dataset.speakers, value.parent);
  if (parent?.ok === false) return refused(`parent: ${parent.reason}`, parent.near);
  const whole = parent === null ? value : { ...value, parent: parent.id };
  const planned = planAdd(ledger, dataset.speakers, { kind: SPEAKERS, id, value: whole });
  return withNamesakes(planned, dataset, [value.name, ...(value.aliases ?? [])]);
}

export function withNamesakes(planned: Settled, dataset: Dataset, names: readonly string[]): SettledSpeaker {
  return planned.ok ? { ...planned, namesakes: namesakesIn(dataset, names) } : planned;
}

/** Gives an outlet a file; `id` is made from the name where none is given. */
export function planOutletAdd(ledger: Ledger, outlet: Outlet & { readonly id?: string | undefined }): Settled {
  const { id, ...value } = outlet;
  return planAdd(ledger, readDataset(ledger).dataset.outlets, { kind: OUTLETS, id, value });
}

/** One of the two kinds of registry: its folder, its shape and the word for one of its records. */
export interface RegistryKind {
  readonly folder: 'speakers' | 'outlets';
  readonly word: 'speaker' | 'outlet';
  readonly schema: ZodObject;
}

export const SPEAKERS: RegistryKind = { folder: 'speakers', word: 'speaker', schema: speakerSchema };
export const OUTLETS: RegistryKind = { folder: 'outlets', word: 'outlet', schema: outletSchema };

interface Adding {
  readonly kind: RegistryKind;
  readonly id: string | undefined;
  readonly value: Speaker | Outlet;
}

function planAdd(ledger: Ledger, registry: Registry, { kind, id, value }: Adding): Settled {
  const chosen = id ?? packagedId(registry, value.name) ?? slug(value.name);
  if (!isNameId(chosen)) return refused(`"${chosen}" cannot be an id: letters and digits, joined by hyphens`);
  const known = registry.entries.get(chosen);
  if (known?.path != null)
    return refused(
      `${known.path} exists; what it says is changed there, more names come in with: claims ${kind.word} alias ${chosen}`,
    );
  const clash = clashOf(registry, [value.name, ...(value.aliases ?? [])], chosen);
  if (clash !== null) return refused(clash);
  const parsed = kind.schema.safeParse(value);
  if (!parsed.success) return refused(reasonsIn(parsed.error));
  const text = encodeYaml(parsed.data, kind.schema);
  return { ok: true, id: chosen, plan: { changes: writing(ledger.root, registryPath(kind.folder, chosen), text) } };
}

/** A name that the package knows keeps the package's id: that is the one that tellings carry. */
function packagedId(registry: Registry, name: string): string | null {
  const entry = registry.resolve(name);
  return entry !== null && entry.path === null ? entry.id : null;
}

/** Why a name cannot be given to `id`: it is another record's, by that record's file. */
export function clashOf(registry: Registry, names: readonly string[], id: string): string | null {
  for (const name of names) {
    const entry = registry.resolve(name);
    if (entry?.path != null && entry.id !== id) return `"${name}" is a name of ${entry.id} already (${entry.path})`;
  }
  return null;
}
