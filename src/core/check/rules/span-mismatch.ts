import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Filed } from '../../model/ledger-files.ts';
import type { TellingsFile } from '../../model/tellings-file.ts';
import { codePoints } from '../../text/codepoints.ts';
import type { Rule } from '../rule.ts';
import { type StoredSpan, storedSpans } from '../stored-spans.ts';

/**
 * A telling is only as good as its words: `body[start:end] === exact`, proved anew on every run. Where the body is not the
 * one that was read, that is told by other rules, once, and not for every span.
 */
export const spanMismatch: Rule = {
  code: 'span-mismatch',
  description: 'Every span is the words of the body at its place, character for character.',
  reach: 'article',
  example: {
    path: 'tellings/62/a-62trcpdw.json',
    text: '        { "start": 44, "end": 60, "exact": "the fire was out" }\n',
    note: 'where these words begin at 43',
  },
  check: ({ files, bodySum }) =>
    files.tellings.flatMap((filed) => {
      const article = files.article(filed.id);
      const body = article !== null && bodySum(article) === filed.value.article.sha256 ? article.body() : null;
      return body === null ? [] : mismatches(filed, body.text);
    }),
};

function mismatches({ path, value, locate }: Filed<TellingsFile>, text: string): Diagnostic[] {
  const points = codePoints(text);
  const chars = points.toCodePoint(text.length);
  const wordsAt = ({ start, end }: StoredSpan): string | null =>
    start > end || end > chars ? null : text.slice(points.toUnit(start), points.toUnit(end));
  return storedSpans(value).flatMap((span) => {
    const found = wordsAt(span);
    if (found !== null && (span.exact === null || span.exact === found)) return [];
    const { id, field, start, end, keys } = span;
    const details = { id, field, start, end, exact: short(span.exact ?? ''), found: short(found ?? 'nothing') };
    return [diagnose('span-mismatch', { path, ...locate(keys) }, details)];
  });
}

const SHORT = 60;

function short(text: string): string {
  const points = Array.from(text.slice(0, SHORT * 2));
  return points.length > SHORT ? `${points.slice(0, SHORT).join('')}…` : text;
}
