import { describe, expect, test } from 'vitest';
import { ledgerWith, type WrittenArticle } from '../support/ledger.ts';
import { run } from '../support/run.ts';

/** Three reports of an invented weekly, each with the same appeal at its end that the reader took for a telling. */
const reports = ['Two barges sank', 'A crane fell', 'The lock was closed'].map(
  (event, at): WrittenArticle => ({
    body: `${event} on the Tarn on Monday.\n\nThe lock keeper said ${event.toLowerCase()} before noon.\n\nWe believe that rivers deserve a paper of their own.\n`,
    outlet: 'Tarn Weekly',
    published: `2031-05-0${at + 1}`,
    input: `report-${at}.txt`,
    tellings: [
      { content: `${event.toLowerCase()} before noon`, cue: 'said', source: 'The lock keeper' },
      { content: 'rivers deserve a paper of their own', cue: 'believe', source: 'We' },
    ],
  }),
);

interface Shown {
  readonly id: string;
  readonly furniture: string | null;
  readonly claim: string | null;
  readonly content: readonly { readonly exact: string }[];
}

async function resultsOf<T>(argv: readonly string[], folder: string): Promise<T[]> {
  const { out } = await run([...argv, '--json'], { folder });
  return JSON.parse(out).results;
}

/** The ledger of the three, and the appeal of the first of them. */
async function weekly(): Promise<{ folder: string; article: string; appeal: string }> {
  const folder = ledgerWith(reports);
  const [first] = await resultsOf<{ id: string }>(['list', 'articles'], folder);
  const article = first?.id ?? '';
  const [record] = await resultsOf<{ tellings: Shown[] }>(['show', article], folder);
  const appeal = record?.tellings.find(({ content }) => content[0]?.exact.startsWith('rivers'));
  return { folder, article, appeal: appeal?.id ?? '' };
}

describe('a line that an outlet repeats in three articles', () => {
  test('who-said and the lists leave it out', async () => {
    const { folder } = await weekly();
    const asked = await run(['who-said', 'rivers deserve', '--mode', 'any'], { folder });
    expect([asked.exit, asked.out]).toEqual([1, '']);
    const claims = await resultsOf<{ words: string }>(['list', 'claims'], folder);
    expect(claims.map(({ words }) => words)).toEqual(reports.map(({ tellings }) => tellings[0]?.content));
    const articles = await resultsOf<{ tellings: number }>(['list', 'articles'], folder);
    expect(articles.map(({ tellings }) => tellings)).toEqual([1, 1, 1]);
  });

  test('show finds it by its id, or by that of the claim it was, and says why', async () => {
    const { folder, appeal } = await weekly();
    for (const typed of [appeal, `c-${appeal.slice(2)}`, appeal.slice(0, 9)]) {
      const { exit, out } = await run(['show', typed], { folder });
      expect(exit).toBe(0);
      expect(out).toContain('  furniture  ! a line that the outlet repeats in three articles or more');
      expect(out).toContain(`  telling    ${appeal} · indirect`);
    }
    const [record] = await resultsOf<Shown>(['show', appeal], folder);
    expect(record).toMatchObject({ record: 'telling', furniture: 'repeated line', claim: null });
  });

  test('show of its article counts it apart', async () => {
    const { folder, article, appeal } = await weekly();
    const { out } = await run(['show', article], { folder });
    expect(out).toContain(`  repeated   1 telling in lines that the outlet repeats, left out of answers: ${appeal}\n`);
    expect(out).not.toContain('rivers deserve');
  });
});

test('in two articles it is a telling like any other', async () => {
  const folder = ledgerWith(reports.slice(1));
  const { exit, out } = await run(['who-said', 'rivers deserve'], { folder });
  expect(exit).toBe(0);
  expect(out).not.toContain('furniture');
  expect(out.match(/rivers deserve a paper of their own/g)).toHaveLength(2);
});
