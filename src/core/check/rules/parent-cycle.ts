import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Told once a cycle, at the first of its files. */
export const parentCycle: Rule = {
  code: 'parent-cycle',
  description: 'No speaker belongs to itself, directly or through those that it belongs to.',
  reach: 'ids',
  example: {
    path: 'speakers/karsk-port.yaml',
    text: 'name: Karsk Port Authority\nkind: government\nparent: karsk-port\n',
  },
  check: ({ files, registries }) => {
    const parentOf = (id: string): string | null => registries.speakers.entries.get(id)?.parent ?? null;
    const told = new Set<string>();
    return files.speakers.flatMap(({ path, id, locate }): Diagnostic[] => {
      const chain = chainFrom(id, parentOf);
      if (told.has(id) || parentOf(chain.at(-1) ?? id) !== id) return [];
      for (const member of chain) told.add(member);
      return [diagnose('parent-cycle', { path, ...locate(['parent']) }, { id, chain: [...chain, id].join(' → ') })];
    });
  },
};

/** A speaker and those above it, each once. */
function chainFrom(id: string, parentOf: (id: string) => string | null): readonly string[] {
  const chain = new Set<string>();
  for (let next: string | null = id; next !== null && !chain.has(next); next = parentOf(next)) chain.add(next);
  return [...chain];
}
