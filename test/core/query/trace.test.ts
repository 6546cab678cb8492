import { describe, expect, test } from 'vitest';
import { traceDot } from '../../../src/core/export/trace-dot.ts';
import { traceMermaid } from '../../../src/core/export/trace-mermaid.ts';
import { chainOf } from '../../../src/core/query/chain.ts';
import { countsOf, traceOf } from '../../../src/core/query/trace.ts';
import { type TraceGraph, traceGraph } from '../../../src/core/query/trace-graph.ts';
import { type Article, datasetOf, type Told } from './make.ts';

const SAYS = 'the dredger Marwen ran aground off Tolsk harbour with eleven men aboard';

const telling = (id: string, told: Partial<Told> = {}): Told => ({
  id: `t-${id}`,
  says: SAYS,
  by: 'tolsk-port',
  ...told,
});
const told = (outlet: string | null, day: string | null, one: Told): Article => ({
  id: `a-${(one.id ?? '').slice(2)}`,
  ...(outlet === null ? {} : { outlet }),
  ...(day === null ? {} : { published: `2031-03-0${day}` }),
  told: [one],
});

/** The trace of the claim that the telling `t-a` is of. */
function traced(...articles: readonly Article[]): { trace: ReturnType<typeof traceOf>; graph: TraceGraph } {
  const dataset = datasetOf(articles);
  const claim = dataset.claims.get(dataset.byId.get('t-a')?.claim ?? '');
  if (claim === undefined) throw new Error('there is no claim');
  const trace = traceOf(dataset, claim);
  return { trace, graph: traceGraph(dataset, trace) };
}

const edgesOf = ({ edges }: TraceGraph): string[] => edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`).sort();

test.each<[string, Article, string]>([
  [
    'outlet, those between, speaker',
    told('quay-nine', '2', telling('a', { via: ['state-tv', 'telegram'] })),
    'quay-nine ← state-tv ← telegram ← tolsk-port',
  ],
  [
    'an outlet that speaks for itself stands once',
    told('quay-nine', '2', telling('a', { by: 'quay-nine' })),
    'quay-nine',
  ],
  [
    'a speaker who speaks through itself stands once',
    told('quay-nine', '2', telling('a', { via: ['tolsk-port'] })),
    'quay-nine ← tolsk-port',
  ],
  [
    'an outlet twice, with another between, stands twice',
    told('quay-nine', '2', telling('a', { via: ['wire', 'quay-nine'] })),
    'quay-nine ← wire ← quay-nine ← tolsk-port',
  ],
  [
    'nobody knows the outlet, nobody is named',
    told(null, '2', telling('a', { by: null })),
    '(outlet unknown) ← (nobody is named)',
  ],
  [
    'words that stand for nobody known',
    told('quay-nine', '2', telling('a', { by: null, source: { start: 0, end: 3, exact: 'one of the crew' } })),
    'quay-nine ← “one of the crew” (unresolved)',
  ],
])('chain: %s', (_name, article, chain) => {
  const [found] = datasetOf([article]).tellings;
  expect(
    found &&
      chainOf(found)
        .map(({ name }) => name)
        .join(' ← '),
  ).toBe(chain);
});

test('counts: tellings, outlets that are known, articles of which none is, roots', () => {
  const { trace } = traced(
    told('quay-nine', '2', telling('a')),
    told('quay-nine', '3', telling('b')),
    told('courier', '3', telling('c')),
    told(null, null, telling('d')),
  );
  expect(countsOf(trace.claim)).toEqual({ tellings: 4, outlets: 2, without_outlet: 1, roots: 1 });
});

test('drift and conflicts of this claim are in its trace, those of others are not', () => {
  const hedge = { start: 0, end: 9, exact: 'allegedly' };
  const articles = [
    told('quay-nine', '2', telling('a', { hedges: [hedge] })),
    told('courier', '3', telling('b', { via: ['quay-nine'] })),
    told('gazette', '3', telling('c', { stance: 'denies', by: 'owner' })),
    told('gazette', '4', telling('x', { says: 'no bread was sold in Harrow on Sunday morning', by: 'baker' })),
    told(
      'courier',
      '4',
      telling('y', { says: 'no bread was sold in Harrow on Sunday morning', by: 'miller', stance: 'denies' }),
    ),
  ];
  const { trace } = traced(...articles);
  expect(trace.drift.map(({ kind, from, to }) => [kind, from, to])).toContainEqual(['hedge-dropped', 't-a', 't-b']);
  expect(trace.conflicts.length).toBeGreaterThan(0);
  for (const { a, b } of trace.conflicts) expect(['t-a', 't-b', 't-c']).toEqual(expect.arrayContaining([a, b]));
});

test('the links that hold a claim together: the surest, and no more than it takes', () => {
  const dataset = datasetOf(['a', 'b', 'c', 'd'].map((letter) => told(letter, '2', telling(letter))));
  const claim = dataset.claims.get('c-a');
  if (claim === undefined) throw new Error('there is no claim');
  const link = ([a, b]: string, score: number) => ({ a: `t-${a}`, b: `t-${b}`, score, reasons: [] });
  const links = [link('ab', 700), link('ac', 900), link('bc', 800), link('ad', 650), link('az', 1000)];
  const held = traceOf({ ...dataset, links }, claim).links.map(({ a, b }) => `${a} ${b}`);
  expect(held).toEqual(['t-a t-c', 't-b t-c', 't-a t-d']);
});

describe('the picture', () => {
  test('chains that begin alike share their nodes; Telegram of one speaker is not Telegram of another', () => {
    const { graph } = traced(
      told('quay-nine', '2', telling('a', { via: ['telegram'] })),
      told('courier', '2', telling('b', { via: ['telegram'] })),
      told('gazette', '2', telling('c', { via: ['telegram'], by: 'owner' })),
    );
    const names = new Map(graph.nodes.map(({ id, lines }) => [id, lines[0]]));
    expect(graph.nodes.filter(({ lines }) => lines[0] === 'telegram')).toHaveLength(2);
    expect(
      graph.edges
        .filter(({ kind }) => kind === 'tells')
        .map(({ from, to }) => `${names.get(from)} → ${names.get(to)}`)
        .sort(),
    ).toEqual([
      'owner → telegram',
      'telegram → courier · 2031-03-02',
      'telegram → gazette · 2031-03-02',
      'telegram → quay-nine · 2031-03-02',
      'tolsk-port → telegram',
    ]);
  });

  test('who cites an outlet whose telling is here hangs on that telling', () => {
    const { graph } = traced(
      told('quay-nine', '2', telling('a', { via: ['telegram'] })),
      told('courier', '3', telling('b', { via: ['state-tv', 'quay-nine'] })),
    );
    expect(edgesOf(graph).filter((edge) => edge.includes('tells'))).toEqual([
      'speaker_1 tells via_2',
      't_a tells via_3',
      'via_2 tells t_a',
      'via_3 tells t_b',
    ]);
  });

  test('a telling of a later day was not cited', () => {
    const { graph } = traced(
      told('courier', '2', telling('a', { via: ['quay-nine'] })),
      told('quay-nine', '3', telling('b')),
    );
    expect(edgesOf(graph).some((edge) => edge.startsWith('t_b tells'))).toBe(false);
  });

  test('nobody named is no node', () => {
    const { graph } = traced(told('quay-nine', '2', telling('a', { by: null })));
    expect(graph).toMatchObject({ nodes: [{ id: 't_a', kind: 'telling', root: 1 }], edges: [] });
  });

  test('a telling of another claim, in conflict, is in no root', () => {
    const dataset = datasetOf([
      told('quay-nine', '2', telling('a')),
      told('courier', '2', telling('z', { says: 'other words' })),
    ]);
    const claim = dataset.claims.get('c-a');
    if (claim === undefined) throw new Error('there is no claim');
    const conflicts = [{ a: 't-a', b: 't-z', kind: 'figure', why: '11 against 12' }] as const;
    const graph = traceGraph(dataset, { ...traceOf(dataset, claim), conflicts });
    expect(graph.nodes.map(({ id, kind, root }) => [id, kind, root])).toContainEqual(['t_z', 'other', null]);
    expect(graph.edges).toContainEqual({ from: 't_a', to: 't_z', kind: 'conflict', label: 'figure: 11 against 12' });
  });
});

const HOSTILE = [
  '1. "]; click t_a "javascript:alert(1)"',
  '%%{init: {}}%%',
  '<img src=x>\n\u0007\u202e|x|',
  'a\\"b\\',
  '- #quot; `end`',
];

/** A graph whose every text is as bad as can be. */
const hostile: TraceGraph = {
  nodes: [
    { id: 's', kind: 'speaker', lines: HOSTILE.slice(0, 1), root: null },
    { id: 't_a', kind: 'telling', lines: HOSTILE, root: 1 },
    { id: 't_b', kind: 'other', lines: ['Überlingen · 2031-03-02', 'plain, “quoted” – words (too)'], root: null },
  ],
  edges: [
    { from: 's', to: 't_a', kind: 'tells', label: null },
    { from: 't_a', to: 't_b', kind: 'conflict', label: HOSTILE.join(' ') },
    { from: 't_b', to: 't_a', kind: 'drift', label: 'hedge-dropped: “allegedly”' },
  ],
};

test('Mermaid: no text of an article can be syntax, and what is plain stays readable', () => {
  const lines = traceMermaid(hostile).trimEnd().split('\n');
  const TEXT = String.raw`(?:[\p{L}\p{M}\p{N} .,:'’‘“”–—…·()-]|#\d+;|<br>)*`;
  const node = String.raw`\w+(?:\(\["${TEXT}"\]\)|\[\["${TEXT}"\]\]|\["${TEXT}"\]|>"${TEXT}"\])`;
  const line = new RegExp(
    String.raw`^(?:flowchart LR| *end| *subgraph root_\d+\["root \d+"\]| *${node}| *\w+ (?:-->|-\.->|x--x)(?:\|"${TEXT}"\|)? \w+)$`,
    'u',
  );
  for (const one of lines) expect(one).toMatch(line);
  expect(lines).toContain('  t_b>"Überlingen · 2031-03-02<br>plain, “quoted” – words (too)"]');
  expect(lines).toContain('  t_b -.->|"hedge-dropped: “allegedly”"| t_a');
  expect(lines.join('\n')).not.toMatch(/"1\.|"- |<img|%%/);
});

test('DOT: a quotation mark or backslash of an article ends nothing', () => {
  const lines = traceDot(hostile).trimEnd().split('\n');
  const string = String.raw`"(?:[^"\\\n]|\\["\\n])*"`;
  const line = new RegExp(
    String.raw`^(?:digraph trace \{|  rankdir=LR;|  node \[shape=box\];|  subgraph cluster_\d+ \{|    label=${string};| *\}| *\w+ \[shape=\w+, label=${string}\];| *\w+ -> \w+(?: \[[\w=, ]*label=${string}\])?;)$`,
  );
  for (const one of lines) expect(one).toMatch(line);
});
