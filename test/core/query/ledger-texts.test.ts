import { expect, test } from 'vitest';
import type { ArticleFile } from '../../../src/core/model/ledger-files.ts';
import type { Dataset } from '../../../src/core/query/dataset.ts';
import { fold } from '../../../src/core/query/fold.ts';
import { CUT, OTHER, TRANSLATED_BACK, WIRE } from '../link/copies/reservoir.ts';
import { type Article, filed, filesOf } from './make.ts';

interface Printed extends Article {
  /** Null where this copy of the ledger has it not. */
  readonly body: string | null;
  readonly sha256?: string;
}

const REUTERS = { id: 'reuters', name: 'Reuters', aliases: [] };
const CLAIM = { says: 'a crack opened in the wall of the Danner reservoir early on Monday', by: null } as const;

function ledger(...printed: readonly Printed[]): { data: Dataset; opened: string[] } {
  const opened: string[] = [];
  const files = filesOf(printed);
  const tellings = files.tellings.map((file, at) => {
    const sha256 = printed[at]?.sha256 ?? file.value.article.sha256;
    return { ...file, value: { ...file.value, article: { ...file.value.article, sha256 } } };
  });
  const article = (id: string): ArticleFile => {
    const text = printed.find((one) => one.id === id)?.body ?? null;
    const matter = { id, input: `${id}.txt`, sha256: 'a'.repeat(64) };
    const body = () => {
      opened.push(id);
      return text === null ? null : { text, path: `articles/${id}.md`, firstLine: 1 };
    };
    return { ...filed(`articles/${id}.md`, id, matter), version: 0, body };
  };
  return { data: fold({ ...files, tellings, article }, { speakers: [], outlets: [REUTERS] }), opened };
}

const claimOf = ({ data }: { data: Dataset }) => [...data.claims.values()].find(({ tellings }) => tellings.length > 1);

test('bodies are read when copies are asked for, once, and only of claims that several articles tell', () => {
  const read = ledger(
    { id: 'a-1', body: WIRE, told: [{ ...CLAIM }, { says: 'nobody had been hurt' }] },
    { id: 'a-2', body: CUT, told: [{ ...CLAIM }] },
  );
  for (const { tellings, roots } of read.data.claims.values())
    if (tellings.length === 1) expect(roots()).toHaveLength(1);
  expect(read.opened).toEqual([]);
  for (const { roots } of read.data.claims.values()) roots();
  expect(read.data.copies()).toHaveLength(1);
  expect([...read.opened].sort()).toEqual(['a-1', 'a-2']);
});

test('a claim names its outlets in order of time and counts one root for one text', () => {
  const read = ledger(
    { id: 'a-1', body: WIRE, outlet: 'herald', published: '2031-03-04', told: [{ ...CLAIM }] },
    { id: 'a-2', body: TRANSLATED_BACK, outlet: 'corvin', published: '2031-03-03', told: [{ ...CLAIM }] },
    { id: 'a-3', body: OTHER, told: [{ ...CLAIM }] },
  );
  expect(claimOf(read)?.outlets).toEqual(['corvin', 'herald']);
  expect(
    claimOf(read)
      ?.roots()
      .map(({ tellings, reasons }) => [tellings.length, ...reasons]),
  ).toEqual([[2, 'corvin and herald print one text'], [1]]);
});

test('a credit line joins a telling with the outlet’s own', () => {
  const wire = { id: 'a-1', body: 'The wall cracked.', outlet: 'reuters', told: [{ ...CLAIM }] };
  const herald = { id: 'a-2', outlet: 'herald', told: [{ ...CLAIM }] };
  const roots = (body: string) => claimOf(ledger(wire, { ...herald, body }))?.roots() ?? [];
  expect(roots('OSTREL (Reuters) - The town woke to sirens.').map(({ reasons }) => reasons)).toEqual([
    ['cites Reuters, which tells it too'],
  ]);
  expect(roots('OSTREL - The town woke to sirens.')).toHaveLength(2);
});

test('equal bodies are one text, though they are too short to compare, or not here', () => {
  const sha256 = 'b'.repeat(64);
  const { data } = ledger(
    { id: 'a-1', body: null, sha256, told: [] },
    { id: 'a-2', body: null, sha256, told: [] },
    { id: 'a-3', body: null, told: [] },
  );
  expect(data.copies()).toEqual([{ a: 'a-1', b: 'a-2', kind: 'same-text', score: 1000, reasons: ['the same body'] }]);
});

test('furniture is left out by its place in code points', () => {
  const appeal = `${'😀'.repeat(9)} ${CUT}`;
  const furnished = ledger({ id: 'a-1', body: `${appeal}\n\n${OTHER}`, told: [] }, { id: 'a-2', body: CUT, told: [] });
  const [file] = filesOf([{ id: 'a-1', told: [] }]).tellings;
  if (file === undefined) throw new Error('no file was made');
  expect(furnished.data.copies()).toHaveLength(1);
  const end = [...appeal].length;
  const marked = { ...file, value: { ...file.value, furniture: [{ start: 0, end, kind: 'appeal' as const }] } };
  const plain = furnished.data.articles.get('a-2');
  if (plain === undefined) throw new Error('no article');
  const again = fold(
    {
      ...filesOf([]),
      tellings: [marked, ...filesOf([{ id: 'a-2', told: [] }]).tellings],
      article: (id) => furnished.data.articles.get(id)?.file() ?? null,
    },
    { speakers: [], outlets: [] },
  );
  expect(again.copies()).toEqual([]);
});
