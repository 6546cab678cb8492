import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Home, type Hostile, SOUND, SOUND_WORDS } from './hostile.ts';

/** Lays one hostile thing before the program, asks everything, and says what went wrong. */

/** What one command line came to. */
export interface Outcome {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  /** Most memory that it had; null where that is not known. */
  readonly megabytes: number | null;
}

export type Ask = (argv: readonly string[], cwd: string) => Promise<Outcome>;

/** What is asked about the inputs that lie there and the ledger's article. */
export type Lines = (given: readonly string[], id: string) => readonly (readonly string[])[];

export interface Asking {
  readonly ask: Ask;
  readonly lines: Lines;
  /** Told each row as soon as it is there. */
  readonly report?: (row: Row) => void;
}

/** A line of the table: what was asked, what came of it, what is wrong with that. */
export interface Row extends Omit<Outcome, 'out' | 'err'> {
  readonly hostile: string;
  readonly asked: string;
  readonly faults: readonly string[];
}

const MOST_SECONDS = 10;
const MOST_MEGABYTES = 1_000;
/** A crash, a signal, and what the shell says of them are none of these. */
const FINE: ReadonlySet<number | null> = new Set([0, 1, 2, 3, 4]);

/** A home with a ledger of one sound article, an empty folder of inputs, and a folder with a secret that is nobody's to write. */
export async function openHome(ask: Ask): Promise<Home> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'claims-hostile-')));
  const home = homeAt(root);
  mkdirSync(home.inputs);
  mkdirSync(home.outside);
  writeFileSync(join(home.outside, 'secret'), 'name: Secret\nkind: other\n');
  writeFileSync(join(root, 'sound.txt'), SOUND);
  await ask(['init', 'ledger'], root);
  const { exit } = await ask(['ingest', join(root, 'sound.txt')], home.ledger);
  if (exit !== 0) throw new Error('the sound article is not read');
  return home;
}

function homeAt(root: string): Home {
  return { root, ledger: join(root, 'ledger'), inputs: join(root, 'in'), outside: join(root, 'outside') };
}

/** Null where this machine cannot make the thing. */
export async function trial(hostile: Hostile, base: Home, asking: Asking): Promise<readonly Row[] | null> {
  const home = homeAt(realpathSync(mkdtempSync(join(tmpdir(), 'claims-hostile-'))));
  try {
    cpSync(base.root, home.root, { recursive: true });
    for (const [path, contents] of Object.entries(hostile.inputs ?? {})) lay(join(home.inputs, path), contents());
    for (const [path, contents] of Object.entries(hostile.ledger ?? {})) lay(join(home.ledger, path), contents());
    if (hostile.prepare?.(home) === false) return null;
    return await asked(hostile, home, asking);
  } finally {
    rmSync(home.root, { recursive: true, force: true });
  }
}

function lay(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

async function asked(hostile: Hostile, home: Home, { ask, lines, report = () => {} }: Asking): Promise<readonly Row[]> {
  const before = around(home);
  const rows: Row[] = [];
  const note = (row: Row): void => {
    rows.push(row);
    report(row);
  };
  let said = '';
  const given = readdirSync(home.inputs).map((name) => join(home.inputs, name));
  const [id = 'a-00000000'] = articlesIn(home.ledger);
  const isAsked = hostile.inputs === undefined && hostile.ledger === undefined && hostile.prepare === undefined;
  for (const argv of [...(isAsked ? [] : lines(given, id)), ...(hostile.asks ?? [])]) {
    const outcome = await ask(argv, home.ledger);
    said += `${outcome.out}\n${outcome.err}\n`;
    const { out, err: _told, ...row } = outcome;
    const asks = argv.join(' ').slice(0, 60);
    note({ ...row, hostile: hostile.name, asked: asks, faults: faultsOf(outcome) });
    const isLost =
      argv[0] === 'who-said' && argv[1] === SOUND_WORDS && hostile.shuts !== true && !out.includes(SOUND_WORDS);
    if (isLost) note({ ...row, hostile: hostile.name, asked: asks, faults: ['the sound article is not found'] });
  }
  const faults = [
    ...(hostile.says === undefined || hostile.says.test(said) ? [] : [`nothing says ${hostile.says}`]),
    ...(around(home) === before ? [] : ['something outside of the ledger was changed']),
    ...('ran' in globalThis || 'polluted' in {} || 'title' in {}
      ? ['code ran, or every object has another property']
      : []),
  ];
  note({ hostile: hostile.name, asked: 'all of it', exit: null, seconds: 0, megabytes: null, faults });
  return rows;
}

/** Every command that reads or writes what lies there. */
export const EVERY: Lines = (given, id) => [
  ...(given.length === 0
    ? []
    : [
        ['ingest', ...given],
        ['extract', ...given],
        ['extract', '--format', 'ndjson', ...given],
      ]),
  ...(given.length === 0 ? [] : [['ingest', ...given]]),
  ['check'],
  ['list', 'articles'],
  ['list', 'claims'],
  ['list', 'speakers', '--json'],
  ['show', id],
  ['who-said', SOUND_WORDS],
  ['who-said', 'said', '--format', 'rows'],
  ['who-said', 'burned', '--json'],
  ['who-said', 'burned', '--conflicting'],
  ['trace', SOUND_WORDS],
  ['conflicts'],
  ['drift'],
  ['links'],
  ['links', '--format', 'json'],
  ['judge', '--queue'],
  ['review', '--list'],
  ['todo'],
  ['check', '--format', 'github'],
  ['check', '--format', 'sarif', '--deep'],
  ['format'],
  ['rebuild'],
  ['--color', 'always', 'check'],
];

/** One of each kind. */
export const FEW: Lines = (given, id) => [
  ...(given.length === 0
    ? []
    : [
        ['ingest', ...given],
        ['extract', '--json', ...given],
      ]),
  ['check'],
  ['show', id],
  ['who-said', SOUND_WORDS],
  ['list', 'claims'],
  ['format'],
];

function articlesIn(ledger: string): string[] {
  return readdirSync(join(ledger, 'articles'), { recursive: true, encoding: 'utf8' })
    .flatMap((name) => /a-[0-9a-z]{8}/.exec(name)?.[0] ?? [])
    .sort();
}

function faultsOf({ exit, out, err, seconds, megabytes }: Outcome): string[] {
  const unsafe = unsafeIn(out) ?? unsafeIn(err);
  return [
    ...(FINE.has(exit) ? [] : [`exit code ${exit}: ${err.slice(0, 400)}`]),
    ...(unsafe === null ? [] : [`the terminal gets ${unsafe}`]),
    ...(seconds < MOST_SECONDS ? [] : [`${seconds.toFixed(1)} s`]),
    ...((megabytes ?? 0) < MOST_MEGABYTES ? [] : [`${megabytes} MB`]),
  ];
}

/** The first character that a terminal could obey, as its number and what is around it; our own colours are none. */
function unsafeIn(text: string): string | null {
  // Those that the program colours with; the hostile texts blink.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const plain = text.replace(/\u001b\[(?:[1-4]|2[2-4]|3[0-9]|9\d)m/g, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const found = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/.exec(
    plain,
  );
  if (found === null) return null;
  const before = plain.slice(Math.max(0, found.index - 40), found.index);
  return `U+${found[0].charCodeAt(0).toString(16)} behind ${JSON.stringify(before)}`;
}

/** Everything beside the ledger: names, sizes, times, and what the secret says. */
function around({ root, ledger, outside }: Home): string {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name));
  const beside = names.filter((path) => path !== ledger && !path.startsWith(`${ledger}/`) && path !== root);
  const stats = beside.sort().map((path) => {
    const { size, mtimeMs, mode } = lstatSync(path);
    return [path, size, mtimeMs, mode].join(' ');
  });
  return [...stats, readFileSync(join(outside, 'secret'), 'latin1')].join('\n');
}
