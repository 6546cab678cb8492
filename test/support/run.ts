import { run as runProgram } from '../../src/cli/run.ts';
import { captured } from './io.ts';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process, as `claims` would, in `folder`. */
export async function run(argv: readonly string[], around: Parameters<typeof captured>[0] = {}): Promise<Ran> {
  const world = captured(around);
  const exit = await runProgram(argv, world.io);
  return { exit, out: world.out(), err: world.err() };
}
