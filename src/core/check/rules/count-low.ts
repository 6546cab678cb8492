import type { Minimum } from '../../model/config.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { LedgerFiles } from '../../model/ledger-files.ts';
import type { Rule } from '../rule.ts';

/** A folder that a merge emptied, a reader that finds nothing any more: every single file is sound, and the ledger is not. */
export const countLow: Rule = {
  code: 'count-low',
  description: 'There are as many articles, tellings and people’s files as the settings expect at least.',
  reach: 'settings',
  example: { path: 'claims.config.yaml', text: 'format: 1\nminimum:\n  articles: 1200\n', note: 'where 40 are left' },
  check: ({ files }) => {
    const { config } = files;
    if (config?.value.minimum === undefined) return [];
    const { minimum: least } = config.value;
    return COUNTS.flatMap(([what, countIn]): Diagnostic[] => {
      const minimum = least[what] ?? 0;
      const count = countIn(files);
      if (count >= minimum) return [];
      const place = { path: config.path, ...config.locate(['minimum', what]) };
      return [diagnose('count-low', place, { what, minimum, count })];
    });
  },
};

const COUNTS: readonly (readonly [keyof Minimum, (files: LedgerFiles) => number])[] = [
  ['articles', ({ articles }) => articles.length],
  ['tellings', ({ tellings }) => tellings.reduce((sum, { value }) => sum + value.tellings.length, 0)],
  ['outlets', ({ outlets }) => outlets.length],
  ['speakers', ({ speakers }) => speakers.length],
  ['reviews', ({ reviews }) => reviews.reduce((sum, { value }) => sum + Object.values(value).flat().length, 0)],
  ['judgements', ({ judgements }) => judgements.length],
  ['verifications', ({ verifications }) => verifications.length],
];
