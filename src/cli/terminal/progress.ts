import type { Io } from './io.ts';
import { shortened } from './safe.ts';

const PATIENCE = 500;
const REFRESH = 100;

export interface Progress {
  /** Shows `12/340 name` on the error stream when that is a terminal and the work has taken over half a second. */
  readonly step: (done: number, total: number, name: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

export function progressOn(io: Io): Progress {
  const start = io.clock();
  let last = 0;
  let shown = false;
  return {
    step: (done, total, name) => {
      const now = io.clock();
      if (!io.terminal.err || now - start < PATIENCE || now - last < REFRESH) return;
      last = now;
      shown = true;
      const room = Math.max(10, (io.columns ?? 80) - 20);
      io.err(`\r\u001b[2K${done}/${total} ${shortened(name, room)}`);
    },
    end: () => {
      if (shown) io.err('\r\u001b[2K');
      shown = false;
    },
  };
}
