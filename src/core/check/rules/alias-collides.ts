import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { slug } from '../../model/ids.ts';
import type { Filed } from '../../model/ledger-files.ts';
import type { Rule } from '../rule.ts';

/** A name that two files claim would give tellings to whichever comes first in the alphabet. */
export const aliasCollides: Rule = {
  code: 'alias-collides',
  description: 'A name or alias means one speaker, and one outlet, of the ledger’s files.',
  reach: 'ids',
  example: {
    path: 'speakers/karsk-town.yaml',
    text: 'name: Karsk\naliases:\n  - Karsk port\n',
    note: 'where speakers/karsk-port.yaml has this alias too',
  },
  check: ({ files }) => [...collisions(files.speakers), ...collisions(files.outlets)],
};

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

function collisions(files: readonly Filed<Named>[]): Diagnostic[] {
  const owners = new Map(files.map(({ id }) => [id, id]));
  return files.flatMap(({ path, id, value, locate }) => {
    const names = [value.name, ...(value.aliases ?? [])];
    return names.flatMap((alias, at) => {
      const key = slug(alias);
      const other = owners.get(key);
      if (other === undefined) owners.set(key, id);
      if (other === undefined || other === id) return [];
      const place = { path, ...locate(at === 0 ? ['name'] : ['aliases', at - 1]) };
      return [diagnose('alias-collides', place, { alias, other })];
    });
  });
}
