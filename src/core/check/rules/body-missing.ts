import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** With `text: omit` a fresh clone has hashes and quotes and no bodies: nothing is wrong, and nothing is proved. */
export const bodyMissing: Rule = {
  code: 'body-missing',
  description: 'A body is here, so that its spans can be verified.',
  reach: 'article',
  example: {
    path: 'claims.config.yaml',
    text: 'format: 1\ntext: omit\n',
    note: 'in a fresh clone, which has no bodies/',
  },
  check: ({ files, bodySum }) =>
    files.articles
      .filter((article) => bodySum(article) === null)
      .map(({ path, id, locate }) => diagnose('body-missing', { path, ...locate(['sha256']) }, { article: id })),
};
