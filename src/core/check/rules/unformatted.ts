import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Findings are not asked about: what was signed is never written again. */
export const unformatted: Rule = {
  code: 'unformatted',
  description:
    'Files that people write are in the form that `claims format` writes, so that a difference in git means something.',
  reach: 'article',
  example: {
    path: 'speakers/karsk-port.yaml',
    text: 'kind: government\nname: "Karsk Port Authority"\n',
    note: 'the standard form has the name first, without marks',
  },
  fix: 'format',
  check: ({ files }) =>
    [
      ...(files.config === null ? [] : [files.config]),
      ...files.articles,
      ...files.earlier,
      ...files.outlets,
      ...files.speakers,
      ...files.judgements,
      ...files.reviews,
      ...files.removals,
    ]
      .filter(({ isCanonical }) => !isCanonical())
      .map(({ path }) => diagnose('unformatted', { path, line: 1, column: 1 })),
};
