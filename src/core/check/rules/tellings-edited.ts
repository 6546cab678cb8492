import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** A person and the machine never share a file: what a person decides belongs in a review. */
export const tellingsEdited: Rule = {
  code: 'tellings-edited',
  description: 'Computed files are byte for byte as the reader writes them.',
  check: ({ files }) =>
    files.tellings
      .filter(({ isCanonical }) => !isCanonical())
      .map(({ path }) => diagnose('tellings-edited', { path, line: 1, column: 1 })),
};
