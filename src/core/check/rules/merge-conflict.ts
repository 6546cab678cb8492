import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { ArticleFile } from '../../model/ledger-files.ts';
import { mergeConflictIn } from '../../model/merge-conflict.ts';
import type { Rule } from '../rule.ts';

/** A merge that nobody finished: in people's files the reader has found it, in a body it shows where the hash is wrong. */
export const mergeConflict: Rule = {
  code: 'merge-conflict',
  description: 'No file has the marks that git leaves where two branches changed the same lines.',
  reach: 'article',
  example: {
    path: 'speakers/karsk-port.yaml',
    text: 'name: Karsk Port Authority\n<<<<<<< HEAD\nkind: government\n=======\nkind: military\n>>>>>>> desk\n',
  },
  check: ({ files, bodySum }) => [
    ...files.diagnostics.filter(({ code }) => code === 'merge-conflict'),
    ...[...files.articles, ...files.earlier].flatMap((article) => conflictIn(article, bodySum(article)) ?? []),
  ],
};

/** Null in a body whose hash, `sum`, is the one that was ingested: then the marks are the article's own words. */
export function conflictIn({ value, body }: ArticleFile, sum: string | null): Diagnostic | null {
  const read = sum === value.sha256 ? null : body();
  const place = read && mergeConflictIn(read.text);
  return (
    read && place && diagnose('merge-conflict', { path: read.path, ...place, line: read.firstLine + place.line - 1 })
  );
}
