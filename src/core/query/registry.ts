import { slug } from '../model/ids.ts';
import { onceEach } from '../model/once.ts';
import type { Reliability } from '../model/speaker.ts';

/** A speaker or an outlet that somebody settled: in the ledger, or with the package. */
export interface Entry<Kind extends string = string> {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Kind | null;
  readonly country: string | null;
  readonly parent: string | null;
  readonly domain: string | null;
  /** What people graded it, in the order of the file. */
  readonly reliability: readonly Reliability[];
  /** The ledger's file; null for an entry that only the package has. */
  readonly path: string | null;
}

/** What a settled entry may say; the packaged tables and the ledger's files both do. */
export interface Stated<Kind extends string = string> {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: Kind;
  readonly country?: string;
  readonly parent?: string;
  readonly domain?: string;
  readonly reliability?: readonly Reliability[];
}

export interface Registry<Kind extends string = string> {
  readonly entries: ReadonlyMap<string, Entry<Kind>>;
  /** The entry that an id or a name stands for, by the ledger's files first; null for a provisional one. */
  readonly resolve: (idOrName: string) => Entry<Kind> | null;
}

/** What names are compared as, with the ids that they stand for; of two for one name the first counts. */
export type Keys = readonly (readonly [key: string, id: string])[];

/** Of a packaged table. */
export function keysOf(packaged: readonly Stated[]): Keys {
  const keys = packaged.flatMap(({ id, name, aliases }) =>
    [name, ...(aliases ?? [])].map((other) => [keyOf(other), id] as const),
  );
  return [...packaged.map(({ id }) => [id, id] as const), ...keys];
}

/**
 * The packaged starting set with the ledger's files laid over it: a file of the same id replaces what it states and adds
 * its aliases. An id of a file outranks an alias, a file outranks the package; so an alias in a file merges two entries.
 */
export function buildRegistry<Kind extends string>(
  packaged: readonly Stated<Kind>[],
  files: readonly { readonly id: string; readonly path: string; readonly value: Omit<Stated<Kind>, 'id'> }[],
  packagedKeys: Keys = keysOf(packaged),
): Registry<Kind> {
  const entries = new Map<string, Entry<Kind>>(packaged.map((stated) => [stated.id, entryOf(stated, null, null)]));
  for (const { id, path, value } of files) {
    entries.set(id, entryOf({ ...value, id }, path, entries.get(id) ?? null));
  }
  const keys = new Map<string, string>();
  const claim = (key: string, id: string): void => {
    if (key !== '' && !keys.has(key)) keys.set(key, id);
  };
  for (const { id } of files) claim(id, id);
  for (const { id, value } of files) for (const name of [value.name, ...(value.aliases ?? [])]) claim(keyOf(name), id);
  for (const pair of packagedKeys) claim(pair[0], pair[1]);
  const idOf = onceEach((idOrName: string) => keys.get(idOrName) ?? keys.get(keyOf(idOrName)) ?? '');
  return { entries, resolve: (idOrName) => entries.get(idOf(idOrName)) ?? null };
}

/** Ids of those that the ledger has a file for, not those that only the package knows. */
export function filedIds({ entries }: Registry): string[] {
  return [...entries.values()].filter(({ path }) => path !== null).map(({ id }) => id);
}

function entryOf<Kind extends string>(
  stated: Stated<Kind>,
  path: string | null,
  under: Entry<Kind> | null,
): Entry<Kind> {
  return {
    id: stated.id,
    name: stated.name,
    aliases: [...new Set([...(stated.aliases ?? []), ...(under?.aliases ?? [])])],
    kind: stated.kind ?? under?.kind ?? null,
    country: stated.country ?? under?.country ?? null,
    parent: stated.parent ?? under?.parent ?? null,
    domain: stated.domain ?? under?.domain ?? null,
    reliability: stated.reliability ?? [],
    path,
  };
}

/** A provisional id is the slug of a name, so names are compared as slugs; one without letters compares with nothing. */
function keyOf(name: string): string {
  const key = slug(name);
  return key === 'x' && name.toLowerCase() !== 'x' ? '' : key;
}
