import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Told once an outlet, where it is met first. */
export const outletUnknown: Rule = {
  code: 'outlet-unknown',
  description: 'An article’s outlet is settled: it has a file or comes with the package.',
  reach: 'ids',
  example: {
    path: 'articles/62/a-62trcpdw.md',
    text: 'outlet: Harrow Evening Post\n',
    note: 'and no file of outlets/ has this name',
  },
  check: ({ files, registries }) => {
    // A broken file may hold the very name that seems to be missing; it is told of itself.
    if (files.diagnostics.some(({ path }) => path.startsWith('outlets/'))) return [];
    const met = new Set<string>();
    const found: Diagnostic[] = [];
    for (const { path, value, locate } of files.tellings) {
      const { outlet } = value.article;
      if (outlet === null || met.has(outlet.id)) continue;
      met.add(outlet.id);
      if (registries.outlets.resolve(outlet.id) !== null) continue;
      const place = { path, ...locate(['article', 'outlet']) };
      found.push(diagnose('outlet-unknown', place, { id: outlet.id, name: outlet.name }));
    }
    return found;
  },
};
