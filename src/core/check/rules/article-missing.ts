import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Somebody removed an article and left what it told. */
export const articleMissing: Rule = {
  code: 'article-missing',
  description: 'Tellings belong to an article of the ledger.',
  check: ({ files }) =>
    files.tellings
      .filter(({ id }) => files.article(id) === null)
      .map(({ path, id, locate }) => {
        const expected = path.replace(/^tellings\//, 'articles/').replace(/\.json$/, '.md');
        return diagnose('article-missing', { path, ...locate(['article', 'id']) }, { article: id, expected });
      }),
};
