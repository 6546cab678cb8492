import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

interface Source {
  /** From the project's root, POSIX. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

interface Import {
  /** A path from the project's root for a file of ours, else the name of the package. */
  readonly target: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^;'"]*?\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? match[4] ?? '';
    const target = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
    return { target, typeOnly: match[1] !== undefined };
  });
}

function sources(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

const all = sources('src');

function offenders(judge: (source: Source, imported: Import) => boolean): string[] {
  return all.flatMap((source) =>
    source.imports.filter((imported) => judge(source, imported)).map(({ target }) => `${source.path} → ${target}`),
  );
}

/** What each folder of src may import from src; core's parts in the order of their arrow. */
const MAY: readonly (readonly [folder: string, allowed: readonly string[]])[] = [
  ['src/core/text/', ['src/core/text/']],
  ['src/core/model/', ['src/core/text/', 'src/core/model/']],
  ['src/core/extract/', ['src/core/text/', 'src/core/model/', 'src/core/extract/']],
  ['src/core/explain/', ['src/core/text/', 'src/core/model/', 'src/core/extract/', 'src/core/explain/']],
  ['src/core/link/', ['src/core/text/', 'src/core/model/', 'src/core/extract/', 'src/core/link/']],
  ['src/core/query/', ['src/core/text/', 'src/core/model/', 'src/core/extract/', 'src/core/link/', 'src/core/query/']],
  ['src/core/merge/', ['src/core/text/', 'src/core/model/', 'src/core/merge/']],
  [
    'src/core/check/',
    ['src/core/text/', 'src/core/model/', 'src/core/extract/', 'src/core/link/', 'src/core/query/', 'src/core/check/'],
  ],
  [
    'src/core/export/',
    ['src/core/text/', 'src/core/model/', 'src/core/extract/', 'src/core/link/', 'src/core/query/', 'src/core/export/'],
  ],
  ['src/store/', ['src/core/', 'src/store/']],
  ['src/train/', ['src/core/', 'src/train/']],
  // `claims eval` reads a corpus and measures: nothing that reads articles for a ledger depends on it.
  ['src/cli/commands/eval.ts', ['src/core/', 'src/store/', 'src/cli/', 'src/train/']],
  ['src/cli/evaluation.ts', ['src/train/measure/', 'src/cli/']],
  ['src/cli/', ['src/core/', 'src/store/', 'src/cli/']],
  ['src/index.ts', ['src/core/', 'src/store/']],
];

test('the scan sees the imports that it is to judge', () => {
  const seen = importsOf(
    'src/core/a.ts',
    "import type { A } from '../b.ts';\nimport {\n  c,\n} from './c.ts';\nimport 'd';\nconst e = await import('./e.ts');\n",
  );
  expect(seen).toEqual([
    { target: 'src/b.ts', typeOnly: true },
    { target: 'src/core/c.ts', typeOnly: false },
    { target: 'd', typeOnly: false },
    { target: 'src/core/e.ts', typeOnly: false },
  ]);
  expect(all.length).toBeGreaterThan(20);
});

test('every folder imports only what lies nearer to the core', () => {
  const ours = (target: string): boolean => target.startsWith('src/');
  expect(
    offenders(({ path }, { target }) => {
      if (!ours(target)) return false;
      const allowed = MAY.find(([folder]) => path.startsWith(folder))?.[1];
      return allowed === undefined || !allowed.some((folder) => target.startsWith(folder));
    }),
  ).toEqual([]);
});

/** The rooms of linking, each with the rooms it may look into besides itself, the tables of the lexicon and the open floor. */
const ROOMS: readonly (readonly [room: string, others: readonly string[]])[] = [
  ['lexicon', ['words']],
  ['words', []],
  ['same-claim', ['words']],
  ['copies', ['words']],
  ['corrections', []],
  ['conflict', ['words']],
  ['roots', ['words', 'copies']],
  ['drift', ['conflict', 'roots', 'words']],
];

test('every room of linking looks only into those it may, and none is left out', () => {
  const link = 'src/core/link/';
  const room = (path: string): string =>
    path.slice(link.length).includes('/') ? (path.slice(link.length).split('/')[0] ?? '') : '';
  const rooms = new Set(all.filter(({ path }) => path.startsWith(link)).map(({ path }) => room(path)));
  expect([...rooms].sort()).toEqual(['', ...ROOMS.map(([name]) => name)].sort());
  expect(
    offenders(({ path }, { target }) => {
      const from = path.startsWith(link) ? room(path) : '';
      if (from === '' || !target.startsWith(link)) return false;
      const others = ROOMS.find(([name]) => name === from)?.[1] ?? [];
      return !['', 'lexicon', from, ...others].includes(room(target));
    }),
  ).toEqual([]);
});

test('core is pure: nothing of Node, no package but zod, and zod at run time in model alone', () => {
  expect(
    offenders(({ path }, { target, typeOnly }) => {
      if (!path.startsWith('src/core/') || target.startsWith('src/')) return false;
      return !(target === 'zod' && (typeOnly || path.startsWith('src/core/model/')));
    }),
  ).toEqual([]);
});

test('core outside model gets only types from model’s schemas, or functions of its files that hold none', () => {
  const schemas = new Set(all.filter(({ text }) => /from 'zod'/.test(text)).map(({ path }) => path));
  expect(
    offenders(
      ({ path }, { target, typeOnly }) =>
        path.startsWith('src/core/') && !path.startsWith('src/core/model/') && schemas.has(target) && !typeOnly,
    ),
  ).toEqual([]);
});

test('core has no clock, no randomness and no process', () => {
  const impure = /\b(?:Math\.random|Date\.now|new Date\(\)|performance\.|process\.|Buffer\.|crypto\.|console\.)/;
  const found = all.filter(({ path, text }) => path.startsWith('src/core/') && impure.test(withoutComments(text)));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('only cli/main.ts (and the trainer’s main) touches the process; which system it is, and its number, anybody may ask', () => {
  const touching = /(?<![\w.'])process\.(?!platform\b|pid\b)\w|node:process/;
  const touches = all.filter(({ text }) => touching.test(withoutComments(text)));
  expect(touches.map(({ path }) => path).filter((path) => path !== 'src/train/main.ts')).toEqual(['src/cli/main.ts']);
});

test('only store/front-matter.ts loads gray-matter, which executes code by default', () => {
  const loading = all.filter(({ text }) => withoutComments(text).includes("'gray-matter'"));
  expect(loading.map(({ path }) => path)).toEqual(['src/store/front-matter.ts']);
});

test('only the terminal theme imports chalk, only what declares commands imports commander, only one file knows who asks', () => {
  expect(
    offenders(({ path }, { target }) => target.startsWith('@clack/') && path !== 'src/cli/terminal/prompts.ts'),
  ).toEqual([]);
  expect(offenders(({ path }, { target }) => target === 'chalk' && path !== 'src/cli/terminal/theme.ts')).toEqual([]);
  const declaring = /^src\/cli\/(?:program|reference|run|declare\/[\w-]+)\.ts$/;
  expect(offenders(({ path }, { target }) => target === 'commander' && !declaring.test(path))).toEqual([]);
});

test('no cycle of imports', () => {
  const edges = new Map(
    all.map(({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (state.get(path) === 'done') return [];
    if (state.get(path) === 'open') return [[...trail.slice(trail.indexOf(path)), path].join(' → ')];
    state.set(path, 'open');
    const cycles = (edges.get(path) ?? []).flatMap((target) => visit(target, [...trail, path]));
    state.set(path, 'done');
    return cycles;
  };
  expect(all.flatMap(({ path }) => visit(path, []))).toEqual([]);
});

test('every file of src is under 200 lines, tables aside', () => {
  const long = all
    .filter(({ path }) => !path.includes('/lexicon/'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 200);
  expect(long).toEqual([]);
});

/** Functions of a file's outermost level with their number of lines; tables are none. */
function functionsIn(text: string): { name: string; lines: number }[] {
  const found: { name: string; lines: number }[] = [];
  let open: { name: string; from: number } | null = null;
  for (const [at, line] of text.split('\n').entries()) {
    const head = /^(?:export )?(?:async )?(?:function (\w+)|const (\w+)[^=]*= (?:async )?\()/.exec(line);
    if (head !== null) open = { name: head[1] ?? head[2] ?? '', from: at };
    if (open !== null && /^\};?$/.test(line)) {
      found.push({ name: open.name, lines: at - open.from + 1 });
      open = null;
    }
  }
  return found;
}

test('every function of the outermost level is at most 40 lines', () => {
  expect(functionsIn('function a() {\n  b();\n}\n\nexport const c = async () => {\n  d();\n\n  e();\n};\n')).toEqual([
    { name: 'a', lines: 3 },
    { name: 'c', lines: 5 },
  ]);
  const long = all
    .filter(({ path }) => !path.includes('/lexicon/'))
    .flatMap(({ path, text }) => functionsIn(text).map((found) => ({ path, ...found })))
    .filter(({ lines }) => lines > 40);
  expect(long).toEqual([]);
});

test('every relative import names its file with .ts', () => {
  expect(offenders((_, { target }) => target.startsWith('src/') && !target.endsWith('.ts'))).toEqual([]);
});

test('no barrels: only src/index.ts passes on what others export; a type may go with what gives it', () => {
  const passing = all.filter(({ text }) => /^export (?!type\s)[^;]*\bfrom '/m.test(text));
  expect(passing.map(({ path }) => path).filter((path) => path !== 'src/index.ts')).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1');
}
