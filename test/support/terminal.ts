import { spawn } from 'node:child_process';
import { PassThrough, Writable } from 'node:stream';
import { run as runProgram } from '../../src/cli/run.ts';
import { captured } from './io.ts';

/** What a person waits for on the screen, then types; maybe after something else has happened. */
export type Step = readonly [shown: RegExp, typed: string | (() => Promise<string>)];

const ESCAPE = String.fromCharCode(27);
export const ENTER = '\r';
export const DOWN = `${ESCAPE}[B`;
export const CTRL_C = String.fromCharCode(3);
/** Empties the line that is typed. */
export const CLEAR = String.fromCharCode(21);

interface Sat {
  readonly exit: number | null;
  /** All that was written, without colours and movements of the cursor. */
  readonly screen: string;
}

interface Person {
  /** Reads what is written on the screen. */
  readonly see: (text: string) => void;
  readonly screen: () => string;
  /** What they still wait for. */
  readonly waitsFor: () => RegExp | null;
}

function personWith(steps: readonly Step[], type: (keys: string) => void): Person {
  let screen = '';
  let seen = 0;
  let next = 0;
  const see = (text: string): void => {
    screen += text;
    const step = steps[next];
    if (step === undefined || !step[0].test(plain(screen.slice(seen)))) return;
    seen = screen.length;
    next += 1;
    const [, typed] = step;
    // The whole question stands before it is answered.
    setTimeout(async () => type(typeof typed === 'string' ? typed : await typed()), 10);
  };
  return { see, screen: () => plain(screen), waitsFor: () => steps[next]?.[0] ?? null };
}

/** Runs one command line at a terminal in this process, with somebody who answers. Throws where what they wait for never comes. */
export async function sit(argv: readonly string[], folder: string, steps: readonly Step[]): Promise<Sat> {
  const input = new PassThrough();
  const person = personWith(steps, (keys) => input.write(keys));
  const output = new Writable({
    decodeStrings: false,
    write: (chunk: string | Uint8Array, _encoding, done) => {
      person.see(String(chunk));
      done();
    },
  });
  const streams = { input, output: Object.assign(output, { columns: 100, rows: 50, isTTY: true }) };
  const { io } = captured({ folder, terminal: true, streams, environment: { NO_COLOR: '1' } });
  return sitting(person, runProgram(argv, { ...io, out: person.see, err: person.see }));
}

/** The same in a process of its own on a pseudo-terminal; exit null where the system has no script(1). */
export async function sitAtPty(command: string, folder: string, steps: readonly Step[]): Promise<Sat> {
  const terminal = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder });
  const person = personWith(steps, (keys) => terminal.stdin.write(keys));
  terminal.stdout.on('data', (chunk: Buffer) => person.see(chunk.toString()));
  const ended = new Promise<number | null>((resolve) => {
    terminal.on('error', () => resolve(null));
    terminal.on('close', resolve);
  });
  return sitting(person, ended).finally(() => terminal.kill());
}

const LONGEST_MS = 20_000;

async function sitting(person: Person, ended: Promise<number | null>): Promise<Sat> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`nobody answers; waiting for ${person.waitsFor()}:\n${person.screen()}`)),
      LONGEST_MS,
    );
  });
  try {
    const exit = await Promise.race([ended, late]);
    if (exit !== null && person.waitsFor() !== null)
      throw new Error(`never asked ${person.waitsFor()}:\n${person.screen()}`);
    return { exit, screen: person.screen() };
  } finally {
    clearTimeout(timer);
  }
}

function plain(text: string): string {
  return text.replace(new RegExp(`${ESCAPE}\\[[0-9;?]*[A-Za-z]`, 'g'), '');
}
