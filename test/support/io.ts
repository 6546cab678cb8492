import type { Io, Streams } from '../../src/cli/terminal/io.ts';

export interface Captured {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
}

interface Around {
  readonly folder?: string;
  readonly input?: string | Uint8Array;
  /** Whether the streams are terminals; a pipe if not said. */
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly streams?: Streams;
}

/** A world that keeps what is written to it and stands in any folder. */
export function captured(around: Around = {}): Captured {
  let out = '';
  let err = '';
  let now = 0;
  const terminal = around.terminal ?? false;
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: async () => {
      const input = around.input ?? '';
      return typeof input === 'string' ? new TextEncoder().encode(input) : input;
    },
    streams: () => {
      if (around.streams === undefined) throw new Error('nobody is there to be asked');
      return around.streams;
    },
    terminal: { input: terminal, out: terminal, err: terminal },
    columns: terminal ? (around.columns ?? 100) : undefined,
    folder: around.folder ?? '/nowhere',
    environment: around.environment ?? {},
    clock: () => {
      now += 1;
      return now;
    },
    today: () => around.today ?? '2031-03-09',
    hold: (work) => work(new AbortController().signal),
    unread: () => false,
  };
  return { io, out: () => out, err: () => err };
}
