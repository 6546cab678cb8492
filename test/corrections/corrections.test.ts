import { expect, test } from 'vitest';
import { readArticle } from '../../src/core/extract/pipeline.ts';
import { keepIds } from '../../src/core/link/corrections/keep-ids.ts';
import { toCodePoints, toUtf16 } from '../../src/core/model/offsets.ts';
import type { TellingsFile } from '../../src/core/model/tellings-file.ts';
import { sha256 } from '../../src/store/article-reader.ts';
import { reader, unknown } from '../support/document.ts';
import { article, bodyOf, type Dice, diceOf, type Line } from './article.ts';
import { misled } from './decisions.ts';
import { judge, type MadeVersion } from './judge.ts';
import { MUTATIONS } from './mutations.ts';

/** `npm run corrections` makes more, from another seed, and tells of what went wrong. */
const { CLAIMS_CORRECTIONS = '150', CLAIMS_SEED = '1', CLAIMS_TELL = '' } = process.env;
const COUNT = Number(CLAIMS_CORRECTIONS);
const SEED = Number(CLAIMS_SEED);
const NAMES = Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[]; // an edge: keys of a literal
/** Versions of one article, the first among them. */
const VERSIONS = 4;

interface Stored {
  /** Null before anything was read. */
  readonly file: TellingsFile | null;
  readonly body: string | null;
}

interface Kept extends Stored {
  readonly file: TellingsFile;
  readonly body: string;
}

/** Reads a version as ingest does, the tellings of the last one known. */
function readVersion(lines: readonly Line[], { file, body: last }: Stored): { made: MadeVersion; stored: Kept } {
  const { body, starts } = bodyOf(lines);
  const reading = toCodePoints(readArticle(body, unknown, reader), body);
  const earlier = { tellings: file?.tellings ?? [], gone: file?.gone ?? [], body: last };
  const { tellings, admissions, gone } = keepIds(earlier, { reading, body, sha256 });
  const inUnits = toUtf16({ ...reading, tellings }, body).tellings;
  const read = { ...reading, format: 1 as const, reading: '00000000', tellings, admissions, gone };
  return { made: { lines, body, starts, tellings: inUnits }, stored: { file: read, body } };
}

function mutated(lines: readonly Line[], dice: Dice): { lines: Line[]; names: string[] } {
  const names: string[] = [];
  let now = [...lines];
  for (let left = 1 + dice.below(3); left > 0; left -= 1) {
    const name = dice.one([NAMES[0] ?? 'figure', ...NAMES.slice(1)]);
    names.push(name);
    now = MUTATIONS[name](now, dice);
  }
  return { lines: now, names };
}

interface Total {
  corrections: number;
  tellings: number;
  kept: number;
  edited: number;
  gone: number;
  dropped: number;
  mistaken: number;
}

/** Corrects one made article several times; adds what went wrong to `faults`. */
function correct(seed: number, total: Total, faults: string[]): void {
  const dice = diceOf(seed);
  let { made, stored } = readVersion(article(dice), { file: null, body: null });
  for (let version = 1; version < VERSIONS; version += 1) {
    made = { ...made, lines: made.lines.map((line, at) => ({ ...line, from: [at] })) };
    const { lines, names } = mutated(made.lines, dice);
    // With `text: omit` the earlier body may not be at hand.
    const next = readVersion(lines, dice.chance(10) ? { ...stored, body: null } : stored);
    const verdict = judge(made, next.made);
    const fault = (id: string, what: string): void => {
      faults.push(`seed ${seed}, version ${version}, ${names.join(', ')}: ${id} ${what}`);
      if (CLAIMS_TELL !== '') tellOf(made, next.made, id);
    };
    for (const id of verdict.silent) fault(id, 'is silently another telling’s');
    // It is said to have changed, so what was decided of it waits: a sentence replaced by one that is nearly it looks like an edit.
    if (verdict.wrong.length > 0) total.mistaken += 1;
    if (CLAIMS_TELL !== '') for (const id of verdict.wrong) tellOf(made, next.made, id);
    const [then, later] = [stored.file, next.stored.file];
    const after = [...later.tellings, ...later.gone].map(({ id }) => id);
    const known = new Set(after);
    for (const { id } of [...then.tellings, ...then.gone]) if (!known.has(id)) fault(id, 'is lost');
    for (const [id, what] of misled(then, later, next.stored.body)) fault(id, what);
    if (known.size < after.length) fault(after.join(' '), 'one of them twice');
    total.corrections += 1;
    total.tellings += made.tellings.length;
    total.kept += verdict.kept;
    total.edited += verdict.edited;
    total.dropped += verdict.dropped.length;
    total.gone += later.gone.length - then.gone.length;
    ({ made, stored } = next);
  }
}

test(`of ${COUNT} corrections none gives the id of a telling to another one, loses one, or leaves a decision on other words`, () => {
  const total = { corrections: 0, tellings: 0, kept: 0, edited: 0, gone: 0, dropped: 0, mistaken: 0 };
  const faults: string[] = [];
  for (let seed = SEED; total.corrections < COUNT; seed += 1) correct(seed, total, faults);
  if (COUNT > 150) console.log(total);
  expect(faults).toEqual([]);
  // What nobody touched keeps its id, and what a desk corrects mostly does.
  expect(total.dropped).toBeLessThanOrEqual(total.kept / 200);
  expect(total.edited).toBeGreaterThan(total.gone);
  expect(total.mistaken).toBeLessThanOrEqual(total.corrections / 1000);
});

function tellOf(before: MadeVersion, now: MadeVersion, id: string): void {
  for (const { body, tellings } of [before, now]) {
    const telling = tellings.find((one) => one.id === id);
    const at = telling?.content[0]?.start ?? 0;
    console.log(id, telling, body.slice(Math.max(0, at - 200), at + 250));
  }
}
