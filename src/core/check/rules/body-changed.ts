import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** An edit in the article's file would move every span and every decision silently; a correction is to be ingested. */
export const bodyChanged: Rule = {
  code: 'body-changed',
  description: 'A body is the one that was ingested; its hash stands in the front matter.',
  check: ({ files, sha256 }) =>
    [...files.articles, ...files.earlier].flatMap(({ path, id, value, locate, body }) => {
      const read = body();
      if (read === null || sha256(read.text) === value.sha256) return [];
      return [diagnose('body-changed', { path, ...locate(['sha256']) }, { article: id })];
    }),
};
