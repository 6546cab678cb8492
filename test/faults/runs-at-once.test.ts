import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aliasing, decidedIn, judging, openDesk } from './desk.ts';
import { ARTICLES, done, holding, inputsOf, settledFiles, start, until } from './processes.ts';

/** Several runs write one ledger at the same time. */

test('two and six ingests with decisions between them: all articles are there once, and all that was decided', async () => {
  const desk = await openDesk();
  const whole = join(desk.home, 'whole');
  const inputs = inputsOf(ARTICLES);
  cpSync(desk.ledger, whole, { recursive: true });
  await done(['ingest', ...inputs], whole);
  for (const runs of [2, 6]) {
    const ledger = join(desk.home, `${runs}-runs`);
    cpSync(desk.ledger, ledger, { recursive: true });
    const names = Array.from({ length: runs }, (_, at) => `Karsk ${at}`);
    const started = names.flatMap((name, at) => [
      start(['ingest', ...inputs.slice(at), ...inputs.slice(0, at), '--wait'], ledger),
      start(aliasing(name), ledger),
      start(judging(desk, name), ledger),
    ]);
    for (const { ended } of started) expect(await ended).toMatchObject({ code: 0 });
    expect(settledFiles(ledger)).toEqual(settledFiles(whole));
    const { aliases, judges } = decidedIn(ledger);
    expect([...aliases].sort()).toEqual(['KPA', ...names]);
    expect([...judges].sort()).toEqual(['Ilse Varga', ...names]);
    const waited = started.filter(({ said }) => said().startsWith('waiting for claims '));
    expect(waited.length).toBeGreaterThan(0);
  }
}, 1_200_000);

test('a run says who has the lock; when that one is killed, the one that waits goes on', async () => {
  const { ledger } = await openDesk();
  const holder = holding(ledger);
  try {
    // Whoever comes first has it: the first run must not be quicker.
    await until(() => existsSync(join(ledger, '.claims/holder.json')), { child: holder });
    const first = start(aliasing('Karsk'), ledger);
    const held = start(['speaker', 'alias', 'karsk-port-authority', 'Port'], ledger);
    const { code, err } = await held.ended;
    expect(code).toBe(75);
    expect(err).toContain(`written by claims ingest, process ${holder.pid} on `);
    const waiting = start(aliasing('The port'), ledger);
    await until(() => waiting.said().includes(`waiting for claims ingest, process ${holder.pid} on `), waiting);
    holder.kill('SIGKILL');
    expect([await waiting.ended, await first.ended]).toMatchObject([{ code: 0 }, { code: 0 }]);
    expect([...decidedIn(ledger).aliases].sort()).toEqual(['KPA', 'Karsk', 'The port']);
    expect(existsSync(join(ledger, '.claims/holder.json'))).toBe(false);
  } finally {
    holder.kill('SIGKILL');
  }
}, 600_000);
