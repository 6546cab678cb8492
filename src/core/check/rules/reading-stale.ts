import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/**
 * Told by `check --deep` alone, which reads the articles again. What an earlier reader read, or was read from other text or details, is
 * told by other rules.
 */
export const readingStale: Rule = {
  code: 'reading-stale',
  description: 'To read an article again gives the tellings that are there (with --deep).',
  reach: 'article',
  example: {
    path: 'tellings/62/a-62trcpdw.json',
    text: '          "value": 2410,\n',
    note: 'where the words, and so the reader, say 2,140',
  },
  fix: 'read-again',
  check: ({ files, stale, reading, isOfArticle }) => {
    if (stale === null) return [];
    return files.tellings.flatMap(({ path, id, value, locate }) => {
      const article = files.article(id);
      if (!stale.has(path) || article === null || !isOfArticle(value, article.value)) return [];
      if (reading !== null && value.reading !== reading) return [];
      return [diagnose('reading-stale', { path, ...locate(['tellings']) }, { article: id })];
    });
  },
};
