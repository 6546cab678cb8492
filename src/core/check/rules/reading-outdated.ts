import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Somebody edited the front matter by hand, or a run was killed before the tellings were written. */
export const readingOutdated: Rule = {
  code: 'reading-outdated',
  description: 'Tellings were read from the article’s present body with its present title, outlet and date.',
  reach: 'article',
  example: {
    path: 'articles/62/a-62trcpdw.md',
    text: 'outlet: The Wire\n',
    note: 'where the tellings were read with another outlet',
  },
  fix: 'read-again',
  check: ({ files, isOfArticle }) =>
    files.tellings.flatMap(({ path, id, value, locate }) => {
      const article = files.article(id);
      if (article === null || isOfArticle(value, article.value)) return [];
      const otherText = value.article.sha256 !== article.value.sha256;
      const place = { path, ...locate(['article', otherText ? 'sha256' : 'id']) };
      const what = otherText ? 'the hash differs' : 'title, outlet, date or input differ';
      return [diagnose('reading-outdated', place, { article: id, what })];
    }),
};
