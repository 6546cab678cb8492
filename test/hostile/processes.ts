import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ask, Outcome } from './trial.ts';

const WORKER = fileURLToPath(new URL('../../scripts/hostile-worker.js', import.meta.url));

/** In milliseconds, by the clock, on a machine that may have much else to do: what takes longer hangs. */
const LONGEST = 300_000;

export interface Worker {
  /** The built program in another process; `megabytes` is the most that it has had until then. */
  readonly ask: Ask;
  readonly end: () => void;
}

/** A process that is ended where it hangs, and started again for what is asked then. */
export function openWorker(): Worker {
  let child: ChildProcess | null = null;
  const ask: Ask = (argv, folder) =>
    new Promise((done) => {
      const asked = child ?? fork(WORKER, { stdio: 'ignore' });
      child = asked;
      const answer = (outcome: Outcome): void => {
        clearTimeout(timer);
        asked.removeAllListeners();
        done(outcome);
      };
      const timer = setTimeout(() => asked.kill('SIGKILL'), LONGEST);
      asked.on('message', (outcome: Outcome) => answer(outcome));
      asked.on('close', (exit, signal) => {
        child = null;
        answer({ exit: exit ?? -1, out: '', err: String(signal), seconds: 0, megabytes: null });
      });
      asked.send({ argv, folder });
    });
  return { ask, end: () => child?.kill() };
}
