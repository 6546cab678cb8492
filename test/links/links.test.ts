import { expect, test } from 'vitest';
import type { FoundLinks } from '../../src/train/measure/links/gold.ts';
import { mergeGolds } from '../../src/train/measure/links/merge-golds.ts';
import { reportLinks } from '../../src/train/measure/links/report.ts';
import { type LinksScore, scoreLinks } from '../../src/train/measure/links/score-links.ts';
import { f1, rateOf } from '../../src/train/measure/share.ts';
import { folder } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { bodyOf, type LinksEvent, linksEvents } from './events.ts';

/** A little under what was measured on the day the floor was set. */
const FLOORS = [
  { events: 'tuning', claims: 0.74, conflicts: 0.55, alarms: 0.9, traps: 0.92, roots: 0.6, drift: 0.45 },
  { events: 'heldout', claims: 0.8, conflicts: 0.5, alarms: 0.74, traps: 0.94, roots: 0.62, drift: 0.45 },
] as const;

async function measure(events: readonly LinksEvent[]): Promise<LinksScore> {
  const articles = events.flatMap((event) => [...event.articles]);
  const root = folder();
  await run(['init'], { folder: root });
  const ingested = await run(['ingest', ...articles.map(([, { path }]) => path)], { folder: root });
  expect(ingested.exit, ingested.err).toBe(0);
  const { out } = await run(['links', '--format', 'json'], { folder: root });
  const found: FoundLinks = JSON.parse(out);
  const gold = mergeGolds(new Map(events.map(({ name, gold }) => [name, gold])));
  return scoreLinks(gold, found, new Map(articles.map(([name, { text }]) => [name, bodyOf(text)])));
}

test.each(FLOORS)('$events: what a careful editor joins and parts', async (floor) => {
  const score = await measure(linksEvents(floor.events));
  const told = reportLinks(score, true);
  expect(f1(score), told).toBeGreaterThanOrEqual(floor.claims);
  expect(rateOf(score.conflicts), told).toBeGreaterThanOrEqual(floor.conflicts);
  expect(rateOf(score.conflictPrecision), told).toBeGreaterThanOrEqual(floor.alarms);
  expect(rateOf(score.traps), told).toBeGreaterThanOrEqual(floor.traps);
  expect(rateOf(score.roots), told).toBeGreaterThanOrEqual(floor.roots);
  expect(rateOf(score.drift), told).toBeGreaterThanOrEqual(floor.drift);
  expect([score.stories.wrong, score.storyPrecision.wrong], told).toEqual([[], []]);
});
