import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Decisions name tellings by id alone; two tellings of one id would share them. */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  description: 'A telling’s id stands once in the whole ledger.',
  reach: 'ids',
  example: {
    path: 'tellings/62/a-62trcpdw.json',
    text: '    {\n      "id": "t-em3cwjzb4a",\n',
    note: 'the same id stands in tellings/c7/a-c7aa6xpa.json',
  },
  check: ({ files }) => {
    const first = new Map<string, string>();
    const found: Diagnostic[] = [];
    for (const { path, value, locate } of files.tellings) {
      value.tellings.forEach(({ id }, at) => {
        const other = first.get(id);
        if (other === undefined) first.set(id, path);
        else found.push(diagnose('duplicate-id', { path, ...locate(['tellings', at, 'id']) }, { id, other }));
      });
    }
    return found;
  },
};
