/** The only file that touches the process: arguments, streams, signals, the exit code. */
import { EXIT } from './exit-codes.ts';
import { run } from './run.ts';
import type { Io } from './terminal/io.ts';

/** Whether the reader of the results has gone. */
let unread = false;

/** A reader that goes away (`claims list | head`) is no error; any other failure of a stream is. */
function listen(stream: NodeJS.WriteStream, onGone: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') onGone();
    else process.exit(EXIT.unreadable);
  });
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Ctrl-C, and what a service manager or a CI runner sends. */
const STOPPING = ['SIGINT', 'SIGTERM'] as const;
/** In milliseconds: a terminal and the `npx` in it each pass one Ctrl-C on, which must not count as two. */
const ONE_PRESS = 300;
/** In a millisecond. */
const NANOSECONDS = 1e6;

/**
 * Outside of `hold`, Ctrl-C ends the process at once, which the shell sees as 130: nothing is being written. Inside, the
 * first asks the work to stop, the second does not wait: every write is an atomic rename, so nothing is torn.
 */
async function hold<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let asked = 0;
  const onInterrupt = (): void => {
    if (controller.signal.aborted && performance.now() - asked > ONE_PRESS) process.exit(EXIT.interrupted);
    if (!controller.signal.aborted) asked = performance.now();
    controller.abort();
  };
  for (const signal of STOPPING) process.on(signal, onInterrupt);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of STOPPING) process.off(signal, onInterrupt);
  }
}

const io: Io = {
  out: (text) => {
    if (!unread) process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  input: readInput,
  streams: () => ({ input: process.stdin, output: process.stdout }),
  terminal: {
    // Opening standard input takes time that only a question is worth.
    get input() {
      return process.stdin.isTTY === true;
    },
    out: process.stdout.isTTY === true,
    err: process.stderr.isTTY === true,
  },
  columns: process.stdout.columns,
  folder: process.cwd(),
  environment: process.env,
  // Sooner there than `performance`, which Node loads when it is first asked for.
  clock: () => Number(process.hrtime.bigint()) / NANOSECONDS,
  today: () => new Date().toISOString().slice(0, '2031-03-02'.length),
  hold,
  unread: () => unread,
};

listen(process.stdout, () => {
  unread = true;
});
listen(process.stderr, () => {});
process.on('uncaughtException', (error) => {
  process.stderr.write(`claims failed: ${error.stack ?? error.message}\n`);
  process.exit(EXIT.crash);
});
// The bundle is CommonJS, where nothing can be awaited here; a failure is heard above.
run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
  // To take everything apart, as Node does by itself, takes longer than some commands. What still waits to be written is waited for.
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
});
