import { CODE, type Hostile, type Size, SOUND } from '../hostile.ts';

/** Front matter of articles, in the input and in the ledger: engines that run code, and YAML that explodes. */

const fenced = (block: string): string => `---\n${block}\n---\n${SOUND}\n`;

/** Every engine that gray-matter knows, and words that every object has. */
const ENGINES = [
  'js',
  'javascript',
  'json',
  'coffee',
  'coffeescript',
  'cson',
  'toml',
  'toString',
  'constructor',
  '__proto__',
];

const engines: readonly Hostile[] = ENGINES.map((engine) => ({
  name: `front matter in ${engine}`,
  inputs: { 'article.md': () => `---${engine}\n{ title: ${CODE} }\n---\n${SOUND}\n` },
  says: /article\.md line 1: front matter must be YAML/,
}));

const refused = (name: string, block: string | (() => string), says: RegExp): Hostile => ({
  name,
  inputs: { 'article.md': () => fenced(typeof block === 'string' ? block : block()) },
  says,
});

export function frontMatter(size: Size): Hostile[] {
  return [
    ...engines,
    refused('a bomb of aliases', bomb(9), /article\.md line \d: front matter: anchors/),
    refused('an alias of nothing', 'title: *nothing', /article\.md line 2: front matter: /),
    refused('a merge key', 'title: x\n<<: {title: y}', /article\.md line \d: front matter: |new/),
    refused(
      'a tag that makes a function',
      `title: !!js/function 'function () { ${CODE} }'`,
      /article\.md line 2: front matter: /,
    ),
    refused(
      'a tag of Python',
      `title: !!python/object/apply:os.system ['touch ../outside/ran']`,
      /article\.md line 2: front matter: /,
    ),
    refused('a key twice', 'title: x\ntitle: y', /article\.md line 3: front matter: /),
    refused(
      'the key __proto__',
      '__proto__: {title: x}\nconstructor: {prototype: {title: y}}',
      /new|article\.md line 2/,
    ),
    refused(
      'a line of blanks behind a colon',
      () => `title: x: y${' '.repeat(size(1_000, 250_000))}z`,
      /new|article\.md line 1: front matter: front matter longer/,
    ),
    refused(
      'brackets in brackets',
      () => `title: ${'['.repeat(size(1_000, 30_000))}`,
      /article\.md line \d+: front matter: .*deep/,
    ),
    refused(
      'keys in keys',
      () => Array.from({ length: size(100, 240) }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      /article\.md line \d+: front matter: /,
    ),
    refused(
      'a block without end',
      () => `title: "${'x'.repeat(size(40_000, 10_000_000))}"`,
      /article\.md line \d+: front matter/,
    ),
    refused(
      'blank lines without end',
      () => `${'\n'.repeat(size(40_000, 5_000_000))}title: x`,
      /article\.md line \d+: front matter/,
    ),
    refused(
      'very many keys',
      () => Array.from({ length: size(4_000, 100_000) }, (_, at) => `k${at}: 1`).join('\n'),
      /article\.md line \d+: front matter/,
    ),
    refused('a huge number', `title: ${'9'.repeat(10_000)}\npublished: 1e999`, /new|article\.md/),
    refused('two documents', 'title: x\n...\n--- !!js/undefined\ntitle: y', /article\.md line \d+: front matter: |new/),
    { name: 'a fence that never closes', inputs: { 'article.md': () => `---\ntitle: x\n${SOUND}` } },
  ];
}

/** Nine times nine times …: a billion strings out of ten lines. */
export function bomb(levels: number): string {
  const lines = Array.from(
    { length: levels },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`,
  );
  return ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...lines].join('\n');
}
