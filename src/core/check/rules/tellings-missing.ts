import { diagnose } from '../../model/diagnostic.ts';
import { articlesRemoved } from '../../query/removed.ts';
import type { Rule } from '../rule.ts';

/** A run was killed between the two files, or somebody removed the tellings. */
export const tellingsMissing: Rule = {
  code: 'tellings-missing',
  description: 'Every article has been read.',
  reach: 'ids',
  example: {
    path: 'articles/62/a-62trcpdw.md',
    text: '---\nid: a-62trcpdw\n',
    note: 'and there is no tellings/62/a-62trcpdw.json',
  },
  fix: 'read-again',
  check: ({ files }) => {
    const broken = new Set(files.diagnostics.map(({ path }) => path));
    const read = new Set(files.tellings.map(({ id }) => id));
    const removed = articlesRemoved(files.removals);
    return files.articles
      .filter(({ id, path }) => !read.has(id) && !removed.has(id) && !broken.has(tellingsPathOf(path)))
      .map(({ path, id, locate }) => diagnose('tellings-missing', { path, ...locate(['id']) }, { article: id }));
  },
};

function tellingsPathOf(article: string): string {
  return article.replace(/^articles\//, 'tellings/').replace(/\.md$/, '.json');
}
