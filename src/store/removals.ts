import type { Filed } from '../core/model/ledger-files.ts';
import { type Removal, removalSchema } from '../core/model/removal.ts';
import { readYaml, type Taken, take } from './take.ts';

export function takeRemovals(root: string): Taken<Filed<Removal>> {
  return take(root, 'removed', (found) => readYaml<Removal>(root, found, removalSchema));
}

/** Finds what somebody removed by what an input says of itself. */
export interface RemovalIndex {
  readonly get: (id: string) => Filed<Removal> | null;
  /** In order of id. */
  readonly startingWith: (prefix: string) => readonly Filed<Removal>[];
  /** Null where several begin so, or none; every id begins with "a-", which means no article. */
  readonly onlyStartingWith: (prefix: string) => Filed<Removal> | null;
  readonly byUrl: (url: string) => Filed<Removal> | null;
  readonly byText: (sha256: string) => readonly Filed<Removal>[];
}

export function indexRemovals(root: string): RemovalIndex {
  const { values } = takeRemovals(root);
  const byId = new Map(values.map((file) => [file.id, file]));
  const byUrl = new Map(
    values.flatMap((file) => (file.value.url === undefined ? [] : [[file.value.url, file] as const])),
  );
  const startingWith = (prefix: string): Filed<Removal>[] => values.filter(({ id }) => id.startsWith(prefix));
  return {
    get: (id) => byId.get(id) ?? null,
    startingWith,
    onlyStartingWith: (prefix) => {
      const [only, ...others] = prefix.length > 2 ? startingWith(prefix) : [];
      return others.length === 0 ? (only ?? null) : null;
    },
    byUrl: (url) => byUrl.get(url) ?? null,
    byText: (sha256) => values.filter(({ value }) => value.texts.includes(sha256)),
  };
}
