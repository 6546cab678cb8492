import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { contentsOf } from '../support/folder.ts';

/** Runs of the built program that are stopped, refused and crossed; what they share. */

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CLAIMS = join(ROOT, 'bin/claims.js');

/** How many runs are killed: few on every change, many with `npm run faults`. */
export const KILLS = Number(process.env['CLAIMS_KILLS'] ?? 4);
/** With many kills an ingest has two batches to be killed in. */
export const ARTICLES = KILLS < 20 ? 40 : 300;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has said by now on the error stream. */
  readonly said: () => string;
}

/** How Node is started, and as whom. */
interface Around {
  readonly node?: readonly string[];
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** Starts `claims` in a process of its own. */
export function start(argv: readonly string[], cwd: string, { node = [], user }: Around = {}): Started {
  const child = spawn(process.execPath, [...node, CLAIMS, ...argv], { cwd, ...user });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code, signal) => done({ code, signal, out, err }));
  });
  return { child, ended, said: () => err };
}

/** Runs a command that must succeed. */
export async function done(argv: readonly string[], cwd: string): Promise<Ended> {
  const ended = await start(argv, cwd).ended;
  expect(ended, argv.slice(0, 6).join(' ')).toMatchObject({ code: 0 });
  return ended;
}

/** A process that takes the lock and keeps it. Not this one, which must not open the file of a lock that it has: closing it gives the lock back. */
export function holding(ledger: string): ChildProcess {
  const lock = pathToFileURL(join(ROOT, 'dist/store/lock.js')).href;
  const script = `(await import(${JSON.stringify(lock)})).takeLock(${JSON.stringify(ledger)}, 'claims ingest'); setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '--eval', script]);
}

/** Waits until it is so, or the run has ended. */
export async function until(so: () => boolean, { child }: Pick<Started, 'child'>): Promise<void> {
  while (!so() && child.exitCode === null && child.signalCode === null) await pause(2);
}

/**
 * How far a run has come: the processor's time where the system tells it, for by the clock a run of a busy machine takes any time; in
 * hundredths of a second.
 */
export function takenBy({ child }: Started): () => number {
  const began = performance.now();
  return () => {
    try {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return Number(fields[11]) + Number(fields[12]);
    } catch {
      return existsSync('/proc/self/stat') ? 0 : (performance.now() - began) / 10;
    }
  };
}

/** Articles of an invented port; every fifth tells what the one before it told. */
export function articlesOf(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const tonnes = 1_000 + (at % 5 === 4 ? at - 1 : at);
      const told = `The Karsk Port Authority said ${tonnes} tonnes of grain burned at depot ${tonnes % 100} on Friday.`;
      return [`in/${at}.txt`, `${told}\n\nThe fire at berth ${at} was out by noon, a spokesman said.\n`];
    }),
  );
}

export const inputsOf = (count: number): string[] => Object.keys(articlesOf(count)).map((name) => join('..', name));

/** How many folders of articles there are by now. */
export function shardsOf(ledger: string): number {
  const folder = join(ledger, 'articles');
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

export const TEMPORARY = /\.tmp-[0-9a-f]{16}$/;

/** The files of a ledger in which nobody decides while the runs go: articles, tellings, the reviews that were there before. */
export function settledFiles(ledger: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(contentsOf(ledger)).filter(([path]) => !/^(?:speakers|judgements)\//.test(path)),
  );
}
