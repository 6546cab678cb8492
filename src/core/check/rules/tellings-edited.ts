import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** A person and the machine never share a file: what a person decides belongs in a review. */
export const tellingsEdited: Rule = {
  code: 'tellings-edited',
  description: 'Computed files are byte for byte as the reader writes them.',
  reach: 'article',
  example: {
    path: 'tellings/62/a-62trcpdw.json',
    text: '      "mode":  "indirect",\n',
    note: 'two spaces, which the reader never writes',
  },
  fix: 'read-again',
  check: ({ files }) =>
    files.tellings
      .filter(({ isCanonical }) => !isCanonical())
      .map(({ path }) => diagnose('tellings-edited', { path, line: 1, column: 1 })),
};
