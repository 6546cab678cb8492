import { rmSync, writeSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toJson } from '../../src/cli/terminal/safe.ts';
import { corpusOf, pipes } from './corpus/corpus.ts';
import type { Home, Size } from './hostile.ts';
import { openWorker } from './processes.ts';
import { EVERY, openHome, type Row, trial } from './trial.ts';

/** `npm run hostile`: each hostile thing before a process of its own, measured; what each command came to is printed as it comes, with how many things are left. */

const size: Size = (small, large) => (process.env['CLAIMS_HOSTILE'] === 'small' ? small : large);
const wanted = process.env['CLAIMS_HOSTILE_CASE'] ?? '';
const hostiles = [...corpusOf(size), ...pipes].filter(({ name }) => name.includes(wanted));

let base: Home;
beforeAll(async () => {
  const { ask, end } = openWorker();
  base = await openHome(ask);
  end();
});
afterAll(() => rmSync(base.root, { recursive: true, force: true }));

test.each(hostiles.map((hostile, at) => ({ ...hostile, at })))(
  '$name',
  async (hostile) => {
    const { ask, end } = openWorker();
    const report = (row: Row): unknown => writeSync(1, lineOf(row, hostile.at));
    const found = await trial(hostile, base, { ask, lines: EVERY, report });
    end();
    expect(found?.filter(({ faults }) => faults.length > 0) ?? []).toEqual([]);
  },
  1_800_000,
);

/** Nothing where all of it is well: each command has its own line. */
function lineOf({ hostile, asked, exit, seconds, megabytes, faults }: Row, at: number): string {
  if (asked === 'all of it' && faults.length === 0) return '';
  const line = [
    `${at + 1}/${hostiles.length}`.padEnd(7),
    hostile.padEnd(50).slice(0, 50),
    asked.replaceAll('\n', ' ').padEnd(40).slice(0, 40),
    String(exit).padStart(3),
    seconds.toFixed(1).padStart(5),
    String(megabytes).padStart(5),
    faults.length === 0 ? 'ok' : faults.join('; '),
  ].join('  ');
  return `${toJson(line).slice(1, -1)}\n`;
}
