import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { corpusOf } from './corpus/corpus.ts';
import type { Home } from './hostile.ts';
import { type Ask, FEW, openHome, trial } from './trial.ts';

/** The small size, in this process; `npm run hostile` is the large one, each command in a process that is measured. */

const ask: Ask = async (argv, cwd) => {
  const before = process.cpuUsage();
  const ran = await run(argv, { folder: cwd, terminal: true, columns: 80, environment: { NO_COLOR: '1' } });
  const { user, system } = process.cpuUsage(before);
  return { ...ran, seconds: (user + system) / 1e6, megabytes: null };
};

let base: Home;
beforeAll(async () => {
  base = await openHome(ask);
});
afterAll(() => rmSync(base.root, { recursive: true, force: true }));

test.each(corpusOf((small) => small))('$name', async (hostile) => {
  const rows = await trial(hostile, base, { ask, lines: FEW });
  expect(rows?.filter(({ faults }) => faults.length > 0) ?? []).toEqual([]);
});
