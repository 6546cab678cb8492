import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { conflictIn } from './merge-conflict.ts';

/** An edit in the article's file would move every span and every decision silently; a correction is to be ingested. */
export const bodyChanged: Rule = {
  code: 'body-changed',
  description: 'A body is the one that was ingested; its hash stands in the front matter.',
  check: ({ files, sha256 }) =>
    [...files.articles, ...files.earlier].flatMap((article) => {
      const { path, id, value, locate, body } = article;
      const read = body();
      if (read === null || sha256(read.text) === value.sha256 || conflictIn(article, sha256) !== null) return [];
      return [diagnose('body-changed', { path, ...locate(['sha256']) }, { article: id })];
    }),
};
