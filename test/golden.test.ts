import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '../src/core/extract/pipeline.ts';
import type { Known } from '../src/core/extract/reader.ts';
import { publishedGiven } from '../src/core/model/published.ts';
import { loadModels } from '../src/store/model.ts';
import { type Question, questions } from './golden/answer.ts';
import { type Golden, readGolden } from './golden/case.ts';
import { foundTellings, type Recorded, report, together } from './golden/report.ts';
import { type Score, score, shareRight } from './golden/score.ts';

/** What each article must give, a little under what was measured on the day the floor was set. */
const FLOORS = [
  { name: 'kolvara-meridian', precision: 0.83, recall: 0.88 },
  { name: 'kolvara-docket', precision: 0.74, recall: 0.81 },
  { name: 'skellwick-wbs', precision: 0.79, recall: 0.89 },
  { name: 'brackwater-factcheck', precision: 0.65, recall: 0.9 },
] as const;

/** The share of right answers over all articles, for what was found. */
const SHARES: Readonly<Record<Question, number>> = {
  cue: 0.93,
  source: 0.88,
  speaker: 0.66,
  via: 0.9,
  type: 0.93,
  mode: 0.95,
  stance: 0.95,
  figures: 0.82,
  dates: 0.85,
  state: 0.62,
  admissions: 0.6,
  replies: 0.6,
  furniture: 0.85,
  not: 0.88,
};

const recordedFile = new URL('./golden/recorded.json', import.meta.url);
const recorded: Recorded = existsSync(recordedFile) ? JSON.parse(readFileSync(recordedFile, 'utf8')) : {};
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function knownOf(golden: Golden): Known {
  const { article, outlet, published } = golden.expected;
  return {
    id: 'a-00000000',
    input: article,
    headline: null,
    outlet: { id: 'given', name: outlet, basis: 'given' },
    published: publishedGiven(published),
  };
}

test.each(FLOORS)('$name: every annotated word stands in the article, on its line or after', ({ name }) => {
  const { expected, place } = readGolden(name);
  for (const telling of expected.tellings) {
    const { content, contentToo, cue, source, sourceToo, hedges, figures } = telling;
    const words = [
      ...content,
      ...contentToo,
      cue,
      source,
      ...sourceToo,
      ...hedges,
      ...figures.map((each) => each.words),
    ];
    for (const each of words) if (each !== null) place(telling.line, each);
  }
  for (const { line, words } of [...expected.admissions, ...expected.not]) place(line, words);
  for (const { line, asked } of expected.replies) place(line, asked);
});

describe('golden articles', () => {
  const scores = new Map<string, Score>();

  beforeAll(async () => {
    const models = await loadModels();
    for (const { name } of FLOORS) {
      const golden = readGolden(name);
      const reading = readArticle(golden.body, knownOf(golden), { ...models, sha256 });
      scores.set(name, score(golden, reading));
    }
    const { CLAIMS_RECORD } = process.env;
    if (CLAIMS_RECORD !== undefined) record(scores);
  });

  test.each(FLOORS)('$name: what a careful editor takes out', ({ name, precision, recall }) => {
    const measured = scores.get(name);
    if (measured === undefined) throw new Error(`${name} was not read`);
    const told = report(readGolden(name), measured, recorded[name] ?? []);
    expect(measured.precision, told).toBeGreaterThanOrEqual(precision);
    expect(measured.recall, told).toBeGreaterThanOrEqual(recall);
  });

  test.each(questions)('%s: right as often as when the floor was set', (question) => {
    const sum = together([...scores.values()], question);
    const told = [...scores].map(([name, each]) => report(readGolden(name), each, recorded[name] ?? []));
    expect(shareRight(sum), told.join('\n')).toBeGreaterThanOrEqual(SHARES[question]);
  });
});

function record(scores: ReadonlyMap<string, Score>): void {
  const found = [...scores].map(([name, each]) => [name, foundTellings(readGolden(name), each)]);
  writeFileSync(recordedFile, `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`);
  for (const [name, each] of scores) console.log(report(readGolden(name), each, recorded[name] ?? []));
}
