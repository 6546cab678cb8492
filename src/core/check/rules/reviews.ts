import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Filed } from '../../model/ledger-files.ts';
import type { Entry, Reviews } from '../../model/review.ts';
import { tellingsRemoved } from '../../query/removed.ts';
import { isAsked, type ReviewedReading, type Stale } from '../../query/reviewed.ts';
import { reviewedOf } from '../../query/reviewed-tellings.ts';
import { idsWritten } from '../../query/written-ids.ts';
import { codePoints } from '../../text/codepoints.ts';
import { reviewQuotes } from '../review-quotes.ts';
import type { CheckContext, Rule } from '../rule.ts';

const PATH = 'reviews/c7/a-c7aa6xpa.yaml';

export const reviewOrphan: Rule = {
  code: 'review-orphan',
  description: 'What is reviewed is a telling of that article: one that it has or had, or one that a person added.',
  reach: 'ids',
  example: {
    path: PATH,
    text: 't-zzzzzzzzzz:\n  - decision: withdraw\n    by: Ana\n    at: 2031-03-02\n',
    note: 'where the article never told t-zzzzzzzzzz',
  },
  check: ({ files }) => {
    const broken = new Set(files.diagnostics.map(({ path }) => path));
    const byArticle = new Map(files.tellings.map((file) => [file.id, file.value]));
    const removed = tellingsRemoved(files.removals);
    return files.reviews.flatMap(({ path, id, value, locate }) => {
      const told = byArticle.get(id);
      // A tellings file that cannot be read may hold any telling.
      if (told === undefined && broken.has(path.replace(/^reviews\//, 'tellings/').replace(/\.yaml$/, '.json')))
        return [];
      const known = new Set([...(told?.tellings ?? []), ...(told?.gone ?? [])].map((telling) => telling.id));
      for (const written of idsWritten(value)) known.add(written);
      const missing = Object.keys(value).filter((telling) => !known.has(telling) && !removed.has(telling));
      return missing.map((telling) =>
        diagnose('review-orphan', { path, ...locate([telling]) }, { id: telling, article: id }),
      );
    });
  },
};

export const reviewStale: Rule = {
  code: 'review-stale',
  description: 'What people decided on looks as they saw it.',
  reach: 'article',
  example: {
    path: PATH,
    text: 't-3rdp4dtds9:\n  - decision: accept\n    by: Ana\n    at: 2031-03-02\n    saw:\n      content:\n        - 2,140 tonnes had burned\n',
    note: 'where the article says 1,240 tonnes today',
  },
  check: (context) =>
    settled(context).flatMap(({ file, reviewed }) =>
      [...reviewed.reviews].flatMap(([id, { stale }]) => stale.filter(isAsked).map((one) => staleAt(file, id, one))),
    ),
};

function staleAt({ path, value, locate }: Filed<Reviews>, id: string, { entry, changed }: Stale): Diagnostic {
  const place = { path, ...locate([id, (value[id] ?? []).indexOf(entry), 'decision']) };
  return diagnose('review-stale', place, {
    id,
    by: entry.by,
    at: entry.at,
    decision: entry.decision,
    why: whyStale(changed),
  });
}

function whyStale(changed: readonly string[]): string {
  if (changed.includes('gone')) return 'the article tells it no more';
  if (changed.includes('words')) return 'its words have no sure place in the article any more';
  return `since then ${changed.join(', ')} changed`;
}

export const reviewDispute: Rule = {
  code: 'review-dispute',
  description: 'People who reviewed a telling agree on it.',
  reach: 'article',
  example: {
    path: PATH,
    text: 't-3rdp4dtds9:\n  - decision: accept\n    by: Ana\n    at: 2031-03-02\n  - decision: reject\n    by: Ben\n    at: 2031-03-03\n',
  },
  check: (context) =>
    settled(context).flatMap(({ file, reviewed }) =>
      [...reviewed.reviews].flatMap(([id, { disputed }]) => {
        if (disputed.length === 0) return [];
        const entries = file.value[id] ?? [];
        const place = { path: file.path, ...file.locate([id, entries.length - 1, 'decision']) };
        const people = [...new Set(entries.map(({ by }) => by.trim()))].sort().join(', ');
        return [diagnose('review-dispute', place, { id, people, what: disputed.join(', ') })];
      }),
    ),
};

export const reviewQuote: Rule = {
  code: 'review-quote',
  description: 'Words that a review quotes are those of the body at their place.',
  reach: 'article',
  example: {
    path: PATH,
    text: 't-3rdp4dtds9:\n  - decision: fix\n    by: Ana\n    at: 2031-03-02\n    set:\n      source:\n        start: 0\n        end: 9\n        exact: Karsk port\n',
    note: 'where the body has other words there',
  },
  check: ({ files, sha256 }) =>
    files.reviews.flatMap((file) => {
      const body = files.article(file.id)?.body()?.text ?? null;
      return body === null ? [] : misquotes(file, body, sha256(body));
    }),
};

function misquotes({ path, value, locate }: Filed<Reviews>, text: string, sum: string): Diagnostic[] {
  const { toUnit } = codePoints(text);
  return Object.entries(value).flatMap(([id, entries]) =>
    entries.flatMap((entry: Entry, at) => {
      // In a later body the words are looked for anew.
      if (!('body' in entry) || entry.body !== sum) return [];
      return reviewQuotes(entry).flatMap(({ keys, quote: { start, end, exact } }) => {
        const found = text.slice(toUnit(start), toUnit(end));
        if (found === exact && start <= end) return [];
        const details = { id, start, end, exact: exact.slice(0, 60), found: found.slice(0, 60) };
        return [diagnose('review-quote', { path, ...locate([id, at, ...keys]) }, details)];
      });
    }),
  );
}

interface Settled {
  readonly file: Filed<Reviews>;
  readonly reviewed: ReviewedReading;
}

function settled({ files }: CheckContext): Settled[] {
  const byArticle = new Map(files.tellings.map((filed) => [filed.id, filed]));
  return files.reviews.flatMap((file) => {
    const filed = byArticle.get(file.id);
    // Of this very file: a place in it is found by its entries themselves.
    const own = { article: files.article, reviewsOf: () => file };
    return filed === undefined ? [] : [{ file, reviewed: reviewedOf(filed, own) }];
  });
}
