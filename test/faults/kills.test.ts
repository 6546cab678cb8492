import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf } from '../support/folder.ts';
import { aliasing, type Decided, type Desk, decidedIn, judging, openDesk } from './desk.ts';
import {
  ARTICLES,
  done,
  type Ended,
  inputsOf,
  KILLS,
  type Started,
  settledFiles,
  shardsOf,
  start,
  TEMPORARY,
  takenBy,
  until,
} from './processes.ts';

/**
 * Kills that nobody can catch at random moments of an ingest. The same ledger is killed several times, people decide meanwhile, then
 * a run ends: it must be byte for byte the ledger of a run that nobody disturbed.
 */

const IN_A_ROW = 6;

/** What an undisturbed run takes, and the same run again over what is there already; see `takenBy`. */
interface Times {
  readonly first: number;
  readonly again: number;
}

/** What was seen of the kills: a harness that only ever kills before the first write would prove nothing. */
const seen = { kills: 0, locked: 0, writing: 0, withoutTellings: 0, decisions: 0, decisionsKilled: 0 };

const INGEST = ['ingest', ...inputsOf(ARTICLES)];

/** Kills an ingest: at any moment of what it should take, every other time as soon as it writes, or a little later. */
async function killed(ledger: string, longest: number): Promise<Ended> {
  const run = start([...INGEST, '--wait'], ledger);
  const taken = takenBy(run);
  const shards = shardsOf(ledger);
  const isAtWriting = Math.random() < 0.5;
  const moment = (isAtWriting ? 1 : Math.random()) * longest;
  await until(() => taken() >= moment || (isAtWriting && shardsOf(ledger) !== shards), run);
  // By processor time again: to write a batch takes a sixth of what an ingest takes, most of it in wait for the disk.
  const later = taken() + (Math.random() * longest) / 6;
  if (isAtWriting && shardsOf(ledger) !== shards) await until(() => taken() >= later, run);
  run.child.kill('SIGKILL');
  return run.ended;
}

/** Every file is whole, as an undisturbed run has it; what is not yet there may be. */
function expectWhole(ledger: string, wanted: Readonly<Record<string, string>>): void {
  const paths = Object.entries(settledFiles(ledger));
  const left = paths.filter(([path]) => TEMPORARY.test(path));
  const torn = paths.filter(([path, text]) => !TEMPORARY.test(path) && wanted[path] !== text).map(([path]) => path);
  expect(torn).toEqual([]);
  const articles = paths.filter(([path]) => path.startsWith('articles/') && !TEMPORARY.test(path)).length;
  const tellings = paths.filter(([path]) => path.startsWith('tellings/') && !TEMPORARY.test(path)).length;
  expect(tellings).toBeLessThanOrEqual(articles);
  if (existsSync(join(ledger, '.claims/holder.json'))) seen.locked += 1;
  if (left.length > 0) seen.writing += 1;
  if (tellings < articles) seen.withoutTellings += 1;
}

interface Asked {
  readonly run: Started;
  readonly alias?: string;
  readonly judge?: string;
}

/** Two people decide while an ingest is killed; sometimes they are killed too. */
function decide(ledger: string, desk: Desk, name: string): Asked[] {
  const asked = [
    { run: start(aliasing(`Karsk ${name}`), ledger), alias: `Karsk ${name}` },
    { run: start(judging(desk, `Desk ${name}`), ledger), judge: `Desk ${name}` },
  ];
  for (const { run } of asked)
    if (Math.random() < 0.3) setTimeout(() => run.child.kill('SIGKILL'), Math.random() * 1500);
  return asked;
}

/** A decision that was told as recorded is there; of one that was killed either all or nothing. */
async function expectDecided(ledger: string, before: Decided, asked: readonly Asked[]): Promise<void> {
  const ended = await Promise.all(asked.map(async (one) => ({ ...one, ...(await one.run.ended) })));
  const now = decidedIn(ledger);
  const wanted = { aliases: [...before.aliases], judges: [...before.judges] };
  for (const { code, signal, alias, judge, err } of ended) {
    seen.decisions += 1;
    if (signal === 'SIGKILL') seen.decisionsKilled += 1;
    else expect(code, err).toBe(0);
    if (alias !== undefined && (code === 0 || now.aliases.includes(alias))) wanted.aliases.push(alias);
    if (judge !== undefined && (code === 0 || now.judges.includes(judge))) wanted.judges.push(judge);
  }
  const sorted = ({ aliases, judges }: Decided): Decided => ({
    aliases: [...aliases].sort(),
    judges: [...judges].sort(),
  });
  expect(sorted(now)).toEqual(sorted(wanted));
}

test(`${KILLS} kills of an ingest of ${ARTICLES} articles: no torn file, no lost decision, the same bytes in the end`, async () => {
  const desk = await openDesk();
  const whole = join(desk.home, 'whole');
  cpSync(desk.ledger, whole, { recursive: true });
  const times = await timesOf(whole);
  const wanted = settledFiles(whole);
  expect(Object.keys(wanted).filter((path) => path.startsWith('articles/'))).toHaveLength(ARTICLES);
  const answers = (await done(['list', 'claims', '--json'], whole)).out;
  for (let chain = 0; seen.kills < KILLS; chain += 1) {
    const ledger = join(desk.home, `chain-${chain}`);
    cpSync(desk.ledger, ledger, { recursive: true });
    for (let attempt = 0; attempt < IN_A_ROW && seen.kills < KILLS; attempt += 1) {
      const before = decidedIn(ledger);
      const ending = killed(ledger, attempt === 0 ? times.first : times.again);
      const asked = attempt % 3 === 1 ? decide(ledger, desk, `${chain}-${attempt}`) : [];
      const { signal, code } = await ending;
      await expectDecided(ledger, before, asked);
      expectWhole(ledger, wanted);
      if (signal !== 'SIGKILL') expect(code).toBe(0);
      else seen.kills += 1;
      if (signal !== 'SIGKILL') break;
    }
    console.log(`${seen.kills} kills`, seen);
    const before = decidedIn(ledger);
    await done(INGEST, ledger);
    expect(settledFiles(ledger)).toEqual(wanted);
    expect(decidedIn(ledger)).toEqual(before);
    expect(Object.keys(contentsOf(ledger)).filter((path) => TEMPORARY.test(path))).toEqual([]);
    if (chain % 3 === 0 && before.judges.length === 1)
      expect((await done(['list', 'claims', '--json'], ledger)).out).toBe(answers);
    rmSync(ledger, { recursive: true, force: true });
  }
  if (KILLS < 100) return;
  expect(seen.locked).toBeGreaterThan(KILLS / 10);
  expect(seen.writing + seen.withoutTellings).toBeGreaterThan(0);
}, 7_200_000);

async function timesOf(ledger: string): Promise<Times> {
  const first = await timeOf(ledger);
  return { first, again: await timeOf(ledger) };
}

async function timeOf(ledger: string): Promise<number> {
  const run = start(INGEST, ledger);
  const taken = takenBy(run);
  let most = 0;
  await until(() => {
    most = Math.max(most, taken());
    return false;
  }, run);
  expect(await run.ended).toMatchObject({ code: 0 });
  return most;
}
