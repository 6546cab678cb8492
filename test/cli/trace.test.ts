import { expect, test } from 'vitest';
import { depot, wire } from '../support/depot.ts';
import { idOf, ledgerWith, quote, type WrittenArticle } from '../support/ledger.ts';
import { run } from '../support/run.ts';

const body = `Karsk depot fire destroyed grain

Allegedly 2,140 tonnes of grain had burned in Monday's fire, Northern Wire reported, citing the Karsk Port Authority.`;

/** A paper that has it from the wire, a day later. */
const paper: WrittenArticle = {
  body,
  outlet: 'Harrow Evening Post',
  published: '2031-03-03',
  input: 'paper.txt',
  tellings: [
    {
      content: "2,140 tonnes of grain had burned in Monday's fire",
      cue: 'reported',
      source: 'the Karsk Port Authority',
      speaker: { id: 'karsk-port-authority', name: 'Karsk Port Authority', kind: 'government', basis: 'named' },
      fields: {
        via: [{ id: 'northern-wire', name: 'Northern Wire' }],
        hedges: [quote(body, 'Allegedly')],
        figures: [{ ...quote(body, '2,140 tonnes'), value: 2140, qualifier: 'exactly', unit: 'tonnes', type: 'count' }],
      },
    },
  ],
};

const ledger = (): string => ledgerWith([...depot, paper]);

test('tellings by day, each with its chain; roots under them', async () => {
  const { exit, out, err } = await run(['trace', '2,140'], { folder: ledger() });
  expect(exit).toBe(0);
  expect(err).toBe('');
  const [a, b] = [/t-\w+(?= {2}Northern)/.exec(out)?.[0], /t-\w+(?= {2}Harrow)/.exec(out)?.[0]];
  expect(out).toMatch(
    new RegExp(`^c-\\w+  2,140 tonnes of grain had burned in Monday's fire
  told       2 tellings, 2 outlets, 1 root

2031-03-02
  ${a}  Northern Wire ← Karsk Port Authority
    “2,140 tonnes of grain had burned in Monday's fire”
    said · 2,140 tonnes · articles/\\w\\w/${idOf(wire)}\\.md:11
    admission: not verifiable by Northern Wire: “could not verify the figure”

2031-03-03
  ${b}  Harrow Evening Post ← Northern Wire ← Karsk Port Authority
    “2,140 tonnes of grain had burned in Monday's fire”
    reported · 2,140 tonnes · hedged: Allegedly · articles/\\w\\w/${idOf(paper)}\\.md:10

roots
  1  Karsk Port Authority: ${a}, ${b}; .+

links
  ${[a, b].sort().join(' – ')}: .*same speaker.*
`),
  );
});

test('two articles of one day: nothing says which was first', async () => {
  const { out } = await run(['trace', '2,140'], {
    folder: ledgerWith([...depot, { ...paper, published: '2031-03-02' }]),
  });
  expect(out).toContain('\n2031-03-02, same day: nothing says which was first\n');
  expect(out).not.toContain('2031-03-03');
});

test('of a claim that many told, tellings and links are counted where naming them would say nothing', async () => {
  const many = Array.from({ length: 13 }, (_, at) => ({ ...wire, outlet: `Paper ${at}`, input: `paper-${at}.txt` }));
  const { out } = await run(['trace', '2,140'], { folder: ledgerWith(many) });
  expect(out).toContain('told       13 tellings, 13 outlets, 1 root\n');
  expect(out).toContain('  1  Karsk Port Authority: all 13 tellings; ');
  expect(out).toContain('  and 2 more; --json has them all\n');
});

test('what is dated by its year alone, or not at all, is said to have no order', async () => {
  const { published: _, ...undated } = wire;
  const dates = [
    { ...wire, published: '2031', outlet: 'Paper A' },
    { ...wire, outlet: 'Paper B' },
  ];
  const { out } = await run(['trace', '2,140'], { folder: ledgerWith([...dates, undated]) });
  expect(out).toContain('\n2031, the day is not known: it may be before or after the next\n');
  expect(out).toContain('\n? date: nothing says when\n');
});

test('judgements are shown, with who made them and why', async () => {
  const folder = ledger();
  const { out } = await run(['trace', '2,140', '--json'], { folder });
  const [first, second] = JSON.parse(out).results[0].tellings.map(({ id }: { id: string }) => id);
  await run(['judge', first, second, 'same', '--by', 'Ana', '--note', 'one briefing'], { folder });
  const traced = await run(['trace', first], { folder });
  expect(traced.out).toMatch(/\njudgements\n {2}t-\w+, t-\w+ {2}same: Ana \(2031-03-09, “one briefing”\)\n$/);
});

test('any telling of a claim finds it, by its id, that of a claim, or the beginning of one', async () => {
  const folder = ledger();
  const { out } = await run(['trace', '2,140', '--json'], { folder });
  const [{ id, tellings }] = JSON.parse(out).results;
  for (const one of tellings.map((found: { id: string }) => found.id)) {
    for (const typed of [one, `c-${one.slice(2)}`, one.slice(0, 9), one.toUpperCase()]) {
      const traced = await run(['trace', typed], { folder });
      expect(traced.out.startsWith(`${id}  `)).toBe(true);
    }
  }
});

test('--format json is --json: counts, chains, roots, drift, conflicts, judgements', async () => {
  const folder = ledger();
  const json = await run(['trace', '2,140', '--json'], { folder });
  expect((await run(['trace', '2,140', '--format', 'json'], { folder })).out).toBe(json.out);
  expect(JSON.parse(json.out)).toMatchObject({
    format: 1,
    command: 'trace',
    results: [
      {
        told: { tellings: 2, outlets: 2, without_outlet: 0, roots: 1 },
        tellings: [
          { chain: [{ id: 'northern-wire', name: 'Northern Wire' }, { id: 'karsk-port-authority' }], line: 11 },
          { chain: [{ id: 'harrow-evening-post' }, { id: 'northern-wire' }, { id: 'karsk-port-authority' }] },
        ],
        roots: [{ reasons: expect.any(Array) }],
        links: [
          { score: expect.any(Number), reasons: expect.arrayContaining([expect.stringContaining('same figure')]) },
        ],
        drift: expect.any(Array),
        conflicts: [],
        judgements: [],
      },
    ],
  });
});

test('what is no claim is called what it is', async () => {
  const folder = ledger();
  const article = await run(['trace', idOf(wire)], { folder });
  expect([article.exit, article.err]).toEqual([2, expect.stringContaining(`${idOf(wire)} is an article`)]);
  const [{ tellings }] = JSON.parse((await run(['trace', '2,140', '--json'], { folder })).out).results;
  const [one = '', other = ''] = tellings.map(({ id }: { id: string }) => id);
  const both = await run(['trace', one, `c-${other.slice(2)}`], { folder });
  expect([both.exit, both.err]).toEqual([
    2,
    expect.stringContaining(`one claim is traced at a time\n  claims trace ${one}`),
  ]);
  await run(['review', 'reject', one, '--by', 'Ana'], { folder });
  const rejected = await run(['trace', one], { folder });
  expect([rejected.exit, rejected.err]).toEqual([1, expect.stringContaining('It is rejected by Ana')]);
});

test('what is written down of one telling takes no id of a claim that several tell', async () => {
  const folder = ledger();
  const [{ id, tellings }] = JSON.parse((await run(['trace', '2,140', '--json'], { folder })).out).results;
  for (const argv of [
    ['verify', id, '--question', 'so', '--finding', 'nothing-found', '--method', 'asked'],
    ['review', 'accept', id],
    ['review', 'split', id, '2,140 tonnes', 'fire'],
  ]) {
    const { exit, err } = await run([...argv, '--by', 'Ana'], { folder });
    expect([exit, err]).toEqual([2, expect.stringContaining(`${id} is told 2 times: say of which telling`)]);
    for (const one of tellings) expect(err).toContain(`  ${one.id}  Karsk Port Authority: “2,140 tonnes`);
  }
});

test('as a picture: the paper hangs on the wire that it cites', async () => {
  const folder = ledger();
  const mermaid = await run(['trace', '2,140', '--format', 'mermaid'], { folder });
  expect(mermaid.out).toMatch(/^flowchart LR\n {2}subgraph root_1\["root 1"\]\n/);
  expect(mermaid.out).toMatch(/\n {2}speaker_1 --> (t_\w+)\n {2}\1 --> t_\w+\n/);
  const dot = await run(['trace', '2,140', '--format', 'dot'], { folder });
  expect(dot.out).toMatch(/^digraph trace \{\n[\s\S]*\n\}\n$/);
});

test.each<[string, string[], number, string]>([
  ['words that no claim has', ['coal'], 1, 'no claim has coal'],
  ['words that several have: all are named', ['grain'], 2, '2 claims have grain'],
  ['an id that is not there', ['c-zzzzzzzzzz'], 1, 'no such record'],
  ['a speaker', ['t-zzz'], 1, 'no such record'],
  ['two formats', ['grain', '--json', '--format', 'dot'], 2, 'two formats'],
  ['a format that is none', ['grain', '--format', 'svg'], 2, 'Allowed choices'],
])('%s', async (_name, argv, exit, words) => {
  const ran = await run(['trace', ...argv], { folder: ledger() });
  expect(ran.exit).toBe(exit);
  expect(ran.err).toContain(words);
  expect(ran.out).toBe('');
});
