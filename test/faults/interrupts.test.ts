import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, folder } from '../support/folder.ts';
import { ARTICLES, done, holding, KILLS, shardsOf, start, until } from './processes.ts';

/** More than one batch, so that a run can stop between two. */
const COUNT = Math.max(ARTICLES, 230);
const SIGNALS: readonly NodeJS.Signals[] = KILLS < 20 ? ['SIGTERM'] : ['SIGINT', 'SIGTERM'];

test(`${SIGNALS.join(' and ')} in an ingest: exit code 130, what was read is written and counted; running again does the rest`, async () => {
  const names = Array.from({ length: COUNT }, (_, at) => `in/${at}.txt`);
  const home = folder(
    Object.fromEntries(names.map((name, at) => [name, `The ministry said ${at + 100} boats were lost.\n`])),
  );
  const ingest = (ledger: string): string[] => ['-C', ledger, 'ingest', ...names];
  await done(['init', 'whole'], home);
  await done(ingest('whole'), home);
  for (const signal of SIGNALS) {
    const ledger = join(home, signal);
    await done(['init', signal], home);
    const run = start(ingest(signal), home);
    await until(() => shardsOf(ledger) > 0, run);
    run.child.kill(signal);
    // The same press as a launcher passes it on.
    run.child.kill(signal);
    const { code, err } = await run.ended;
    expect(code).toBe(130);
    const written = Object.keys(contentsOf(ledger)).filter((path) => path.startsWith('articles/')).length;
    expect(written).toBeLessThan(COUNT);
    expect(err).toContain(`${written} articles, `);
    expect(err).toContain(`stopped after ${written} of ${COUNT} inputs: all that was read is written; run it again`);
    await done(ingest(signal), home);
    expect(contentsOf(ledger)).toEqual(contentsOf(join(home, 'whole')));
  }
}, 600_000);

test('Ctrl-C while a run waits for the lock ends it at once; nothing is written', async () => {
  const home = folder({ 'in.txt': 'The ministry said 100 boats were lost.\n' });
  await done(['init', 'desk'], home);
  const ledger = join(home, 'desk');
  const holder = holding(ledger);
  try {
    await until(() => existsSync(join(ledger, '.claims/holder.json')), { child: holder });
    const before = contentsOf(ledger);
    const run = start(['-C', 'desk', 'ingest', 'in.txt', '--wait'], home);
    await until(() => run.said().includes('waiting for claims ingest'), run);
    run.child.kill('SIGINT');
    expect(await run.ended).toMatchObject({ signal: 'SIGINT' });
    expect(contentsOf(ledger)).toEqual(before);
  } finally {
    holder.kill('SIGKILL');
  }
}, 600_000);
