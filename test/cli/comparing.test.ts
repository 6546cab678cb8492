import { expect, test } from 'vitest';
import { CONFLICT_KINDS, DRIFT_KINDS } from '../../src/cli/declare/compare.ts';
import schema from '../contracts/links.schema.json' with { type: 'json' };
import { depot } from '../support/depot.ts';
import { ledgerWith, quote, type WrittenArticle } from '../support/ledger.ts';
import { run } from '../support/run.ts';

/** An invented blaze as an invented agency and an invented paper tell it: two amounts, and a hedge that is lost. */
const speaker = {
  id: 'karsk-port-authority',
  name: 'Karsk Port Authority',
  kind: 'government',
  basis: 'named',
} as const;
const union = { id: 'grain-growers-union', name: 'Grain Growers Union', kind: 'group', basis: 'named' } as const;

const wireBody = `The Karsk Port Authority said 2,140 tonnes of maize had burned in the fire at the Orlo silo.

The Karsk Port Authority said the fire at the Orlo silo may have been started by a welder from Brisk.`;

const wire: WrittenArticle = {
  body: wireBody,
  outlet: 'Northern Wire',
  published: '2031-03-02',
  input: 'wire.txt',
  tellings: [
    {
      content: '2,140 tonnes of maize had burned in the fire at the Orlo silo',
      cue: 'said',
      source: 'The Karsk Port Authority',
      speaker,
      fields: {
        figures: [{ ...quote(wireBody, '2,140'), value: 2140, qualifier: 'exactly', unit: 'tonnes of maize' }],
      },
    },
    {
      content: 'the fire at the Orlo silo may have been started by a welder from Brisk',
      cue: 'said',
      source: 'The Karsk Port Authority',
      speaker,
      fields: { hedges: [quote(wireBody, 'may have')] },
    },
  ],
};

const paperBody = `The Grain Growers Union said 900 tonnes of maize burned in the fire at the Orlo silo.

The Karsk Port Authority said the fire at the Orlo silo had been started by a welder from Brisk.`;

const paper: WrittenArticle = {
  body: paperBody,
  outlet: 'Harrow Evening Post',
  published: '2031-03-04',
  input: 'paper.txt',
  tellings: [
    {
      content: '900 tonnes of maize burned in the fire at the Orlo silo',
      cue: 'said',
      source: 'The Grain Growers Union',
      speaker: union,
      fields: { figures: [{ ...quote(paperBody, '900'), value: 900, qualifier: 'exactly', unit: 'tonnes of maize' }] },
    },
    {
      content: 'the fire at the Orlo silo had been started by a welder from Brisk',
      cue: 'said',
      source: 'The Karsk Port Authority',
      speaker,
    },
  ],
};

const folder = (): string => ledgerWith([wire, paper]);

test('conflicts prints both quotations side by side, who said each, where, and why', async () => {
  const { exit, out, err } = await run(['conflicts'], { folder: folder() });
  expect(exit).toBe(0);
  expect(err).toMatch(/^1 conflict\. {2}Settle one with: claims judge t-\w+ t-\w+ same\|different --note WHY\n$/);
  expect(out).toMatch(
    /^figure {2}(?:2,140 tonnes of maize against 900|900 tonnes of maize against 2,140) tonnes of maize\n/,
  );
  expect(out).toMatch(
    /Karsk Port Authority · said {2,}Grain Growers Union · said|Grain Growers Union · said {2,}Karsk Port Authority · said/,
  );
  for (const words of [
    '“2,140 tonnes of maize',
    '“900 tonnes of maize',
    'Northern Wire · 2031-03-02',
    'Harrow Evening Post · 2031-03-04',
  ]) {
    expect(out).toContain(words);
  }
  expect(out).toMatch(/articles\/\w\w\/a-\w+\.md:\d+ {2,}articles\/\w\w\/a-\w+\.md:\d+/);
});

test('pairs of the same two claims are one conflict; one that a person judged stands last and is no longer open', async () => {
  const repeat = { ...wire, outlet: 'Southern Wire', published: '2031-03-05', input: 'repeat.txt' };
  const root = ledgerWith([wire, paper, repeat]);
  const { out, err } = await run(['conflicts'], { folder: root });
  expect(err).toMatch(/^1 conflict in 2 pairs of tellings\. {2}Settle one with/);
  expect(out).toMatch(/\n {2}also t-\w+ – t-\w+: .*900 tonnes/);
  const [, a = '', b = ''] = /claims judge (t-\w+) (t-\w+) same/.exec(err) ?? [];
  await run(['judge', a, b, 'different', '--by', 'Ana', '--note', 'two depots'], { folder: root });
  const judged = await run(['conflicts'], { folder: root });
  expect(judged.err).toBe('1 conflict in 2 pairs of tellings, 0 open\n');
  expect(judged.out).toContain('judged different: Ana (2031-03-09, “two depots”)');
  const { results } = JSON.parse((await run(['conflicts', '--json'], { folder: root })).out);
  expect(results.map(({ open }: { open: boolean }) => open)).toEqual([false, false]);
});

test('who-said names what stands against a claim, and where', async () => {
  const root = folder();
  const { out } = await run(['who-said', '900'], { folder: root });
  expect(out).toMatch(
    /^claim c-\w+ {2}1 telling[^\n]*\n {2}! conflict {2}figure: .* against .* Karsk Port\s+Authority ·\s+articles\/\w\w\/a-\w+\.md:\d+\n/s,
  );
  const { results } = JSON.parse((await run(['who-said', '900', '--json'], { folder: root })).out);
  expect(results).toMatchObject([{ conflicts: [{ kind: 'figure' }] }]);
});

test('in a narrow window they stand under each other, and no line is wider than it', async () => {
  const { out } = await run(['conflicts'], { folder: folder(), terminal: true, columns: 50 });
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  expect(out).toMatch(/claim c-\w+\n {2}—\n/);
  expect(out).toContain('2,140 tonnes');
});

test('drift prints the earlier telling on the left', async () => {
  const { exit, out, err } = await run(['drift'], { folder: folder() });
  expect(exit).toBe(0);
  expect(err).toMatch(/^1 change\. {2}See a claim whole with: claims trace c-\w+\n$/);
  expect(out).toMatch(/^modality-raised {2}“may have” is gone\n/);
  expect(out).toMatch(/Northern Wire · 2031-03-02 {2,}Harrow Evening Post · 2031-03-04/);
});

test('--json gives both tellings whole', async () => {
  const conflicts = JSON.parse((await run(['conflicts', '--json'], { folder: folder() })).out);
  expect(conflicts).toMatchObject({ format: 1, command: 'conflicts' });
  expect(conflicts.results[0]).toMatchObject({ kind: 'figure', why: expect.stringContaining(' against ') });
  expect(conflicts.results[0].tellings.map((one: { speaker: { id: string } }) => one.speaker.id).sort()).toEqual([
    union.id,
    speaker.id,
  ]);
  const drift = JSON.parse((await run(['drift', '--json'], { folder: folder() })).out);
  expect(drift.results).toMatchObject([
    { kind: 'modality-raised', from: { article: { input: 'wire.txt' } }, to: { article: { input: 'paper.txt' } } },
  ]);
});

test.each([
  ['words of one telling', ['conflicts', 'maize'], 0],
  ['a figure of one telling', ['conflicts', '900'], 0],
  ['a speaker of one telling', ['conflicts', '--speaker', 'grain growers union'], 0],
  ['an outlet', ['drift', '--outlet', 'harrow'], 0],
  ['a kind', ['conflicts', '--kind', 'figure', '--kind', 'date'], 0],
  ['other words', ['conflicts', 'coal'], 1],
  ['another kind', ['conflicts', '--kind', 'place'], 1],
  ['another speaker', ['conflicts', '--speaker', 'nobody at all'], 1],
  ['a later time', ['drift', '--since', '2032'], 1],
  ['no such kind', ['conflicts', '--kind', 'quarrel'], 2],
  ['no date', ['drift', '--since', 'yesterday'], 2],
])('%s: exit code %#', async (_name, argv, exit) => {
  expect((await run(argv, { folder: folder() })).exit).toBe(exit);
});

test('a ledger without conflicts and drift says so and answers no', async () => {
  const root = ledgerWith(depot);
  expect(await run(['conflicts'], { folder: root })).toEqual({ exit: 1, out: '', err: 'no conflict found\n' });
  expect(await run(['drift'], { folder: root })).toEqual({ exit: 1, out: '', err: 'no drift found\n' });
});

test('the kinds that help knows are those of the contract', () => {
  const { conflicts, drift } = schema.properties;
  expect(CONFLICT_KINDS).toEqual(conflicts.items.properties.kind.enum);
  expect(DRIFT_KINDS).toEqual(drift.items.properties.kind.enum);
});

test('who-said --conflicting lists what something else contradicts, until somebody judges the two', async () => {
  const root = folder();
  const asked = await run(['who-said', '--conflicting', '--json'], { folder: root });
  expect(asked.exit).toBe(0);
  const found: { conflicts: { a: string; b: string }[] }[] = JSON.parse(asked.out).results;
  expect(found.length).toBeGreaterThan(1);
  expect(found.every(({ conflicts }) => conflicts.length > 0)).toBe(true);
  const listed = await run(['who-said', '900', '--conflicting'], { folder: root });
  expect(listed.out).toContain('! conflict  figure:');
  for (const { a, b } of found.flatMap(({ conflicts }) => conflicts)) {
    await run(['judge', a, b, 'different', '--by', 'Ana'], { folder: root });
  }
  const judged = await run(['who-said', '900', '--conflicting'], { folder: root });
  expect([judged.exit, judged.err]).toEqual([1, 'no telling matches 900 --conflicting\n']);
});
