import { diagnose } from '../../model/diagnostic.ts';
import { articlesRemoved } from '../../query/removed.ts';
import type { Rule } from '../rule.ts';

/** Somebody removed an article and left what it told. */
export const articleMissing: Rule = {
  code: 'article-missing',
  description: 'Tellings belong to an article of the ledger.',
  reach: 'ids',
  example: {
    path: 'tellings/62/a-62trcpdw.json',
    text: '  "article": {\n    "id": "a-62trcpdw",\n',
    note: 'and there is no articles/62/a-62trcpdw.md',
  },
  check: ({ files }) => {
    const broken = new Set(files.diagnostics.map(({ path }) => path));
    // What is left of one that was removed is told with its removal.
    const removed = articlesRemoved(files.removals);
    return files.tellings.flatMap(({ path, id, locate }) => {
      const expected = path.replace(/^tellings\//, 'articles/').replace(/\.json$/, '.md');
      if (files.article(id) !== null || broken.has(expected) || removed.has(id)) return [];
      return [diagnose('article-missing', { path, ...locate(['article', 'id']) }, { article: id, expected })];
    });
  },
};
