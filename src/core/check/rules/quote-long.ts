import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** How much of another's text may stand in a ledger that others can read is for a desk and its lawyers to say. */
export const quoteLong: Rule = {
  code: 'quote-long',
  description: 'No telling takes over more words of its article in one piece than the settings allow.',
  reach: 'article',
  example: {
    path: 'claims.config.yaml',
    text: 'format: 1\ntext: omit\nquote_limit: 60\n',
    note: 'where a content has 75 words without a break',
  },
  check: ({ files }) => {
    const limit = files.config?.value.quote_limit;
    if (limit === undefined) return [];
    return files.tellings.flatMap(({ path, value, locate }) =>
      value.tellings.flatMap(({ id, content }, at) =>
        content.flatMap(({ exact }, index): Diagnostic[] => {
          const words = wordsIn(exact);
          if (words <= limit) return [];
          const place = { path, ...locate(['tellings', at, 'content', index]) };
          return [diagnose('quote-long', place, { id, words, limit, article: value.article.id })];
        }),
      ),
    );
  },
};

/** Runs of what is no blank. */
function wordsIn(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const blank = text[at] === ' ' || text[at] === '\n' || text[at] === '\t';
    if (!blank && !inside) words += 1;
    inside = !blank;
  }
  return words;
}
