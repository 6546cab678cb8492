import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { conflictIn } from './merge-conflict.ts';

/** An edit in the article's file would move every span and every decision silently; a correction is to be ingested. */
export const bodyChanged: Rule = {
  code: 'body-changed',
  description: 'A body is the one that was ingested; its hash stands in the front matter.',
  reach: 'article',
  example: {
    path: 'articles/c7/a-c7aa6xpa.md',
    text: 'Karsk port said 2,410 tonnes of grain had burned.\n',
    note: 'where the text that was ingested said 2,140',
  },
  check: ({ files, bodySum }) =>
    [...files.articles, ...files.earlier].flatMap((article) => {
      const { path, id, value, locate } = article;
      const sum = bodySum(article);
      if (sum === null || sum === value.sha256 || conflictIn(article, sum) !== null) return [];
      return [diagnose('body-changed', { path, ...locate(['sha256']) }, { article: id })];
    }),
};
