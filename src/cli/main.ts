/** The only file that touches the process: arguments, streams, signals, the exit code. */
import { EXIT } from './exit-codes.ts';
import { run } from './run.ts';
import type { Io } from './terminal/io.ts';

let unread = false;

/** A reader that goes away (`claims list | head`) is no error; any other failure of a stream is. */
function listen(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') {
      unread = true;
      return;
    }
    process.exit(EXIT.unreadable);
  });
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const io: Io = {
  out: (text) => {
    if (!unread) process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  input: readInput,
  terminal: {
    input: process.stdin.isTTY === true,
    out: process.stdout.isTTY === true,
    err: process.stderr.isTTY === true,
  },
  columns: process.stdout.columns,
  folder: process.cwd(),
  environment: process.env,
  clock: () => performance.now(),
  unread: () => unread,
};

listen(process.stdout);
listen(process.stderr);
// Writes are atomic renames, so stopping between any two of them leaves nothing torn.
process.on('SIGINT', () => process.exit(EXIT.interrupted));
process.exitCode = await run(process.argv.slice(2), io);
