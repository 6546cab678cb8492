import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseOf } from '../../../src/core/explain/case.ts';
import { explain, explainIn } from '../../../src/core/explain/explain.ts';
import type { Decision, Field } from '../../../src/core/explain/explanation.ts';
import { findTelling } from '../../../src/core/explain/find-telling.ts';
import { historyOf } from '../../../src/core/explain/history.ts';
import { explanationInCodePoints } from '../../../src/core/explain/in-code-points.ts';
import { traceArticle } from '../../../src/core/extract/pipeline.ts';
import { rangeOf } from '../../../src/core/extract/range.ts';
import { candidatesOf } from '../../../src/core/extract/tagger/candidates.ts';
import { contextOf } from '../../../src/core/extract/tagger/cue-context.ts';
import { chooseCandidate } from '../../../src/core/extract/tagger/rank.ts';
import { reader, unknown } from '../../support/document.ts';
import { traceOf } from '../../support/trace.ts';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const sample = readFileSync(
  new URL(
    readdirSync(SAMPLES)
      .sort()
      .find((name) => name.endsWith('.txt')) ?? '',
    SAMPLES,
  ),
  'utf8',
);

const FIELDS: readonly Field[] = [
  'content',
  'cue',
  'source',
  'speaker',
  'via',
  'type',
  'mode',
  'stance',
  'hedges',
  'figures',
  'dates',
  'admissions',
  'confidence',
];

describe('a whole sample', () => {
  const trace = traceArticle(sample, unknown, reader);
  const { tellings } = trace.reading;

  test('every telling has every field, with the telling’s own values', () => {
    expect(tellings.length).toBeGreaterThan(5);
    for (const telling of tellings) {
      const explained = explainIn(trace, reader, telling.id);
      const decisions = explained?.explanation.decisions ?? [];
      expect([...new Set(decisions.map(({ field }) => field))]).toEqual(FIELDS);
      const on = (field: Field): Decision[] => decisions.filter((one) => one.field === field && one.value !== null);
      expect(on('cue')[0]?.value).toBe(telling.cue?.exact);
      expect(on('source')[0]?.value).toBe(telling.source?.exact);
      expect(on('via').map(({ value }) => value)).toEqual(telling.via.map(({ name }) => name));
      expect([on('type')[0]?.value, on('mode')[0]?.value, on('stance')[0]?.value]).toEqual([
        telling.type,
        telling.mode,
        telling.stance,
      ]);
      expect(on('figures')).toHaveLength(telling.figures.length);
      expect(on('dates')).toHaveLength(telling.dates.length);
      expect(on('hedges')).toHaveLength(telling.hedges.length);
      expect(on('speaker').map(({ decidedBy }) => decidedBy)).toEqual(telling.speaker ? [[telling.speaker.basis]] : []);
    }
  });

  test('the model’s reading is found again: the likeliest that has content, by the ranker’s own choice', () => {
    let weighed = 0;
    for (const [index] of tellings.entries()) {
      const found = caseOf(trace, reader, index);
      if (found === null || found.attribution.origin !== 'model') continue;
      weighed += 1;
      expect(found.chosen).toBe(found.readings.find(({ content }) => content.length > 0));
      const cue = found.history.proposed?.cue ?? { start: 0, end: 0 };
      const { from, to } = rangeOf(trace.document.tokens, cue);
      const context = contextOf(found.surroundings, [from, to]);
      const { roles, rank } = reader.model;
      const choice = chooseCandidate(rank, context, candidatesOf(context, roles, rank.limit));
      const starts = choice?.candidate.content.map(([start]) => trace.document.tokens.start[start]);
      expect(found.chosen?.content.map(({ start }) => start)).toEqual(starts);
      expect(choice?.probability).toBeGreaterThanOrEqual((found.chosen?.share ?? 1) - 1e-9);
    }
    expect(weighed).toBeGreaterThan(5);
  });

  test('shares are shares: the readings of a cue add up to one, likeliest first', () => {
    for (const [index] of tellings.entries()) {
      const shares = caseOf(trace, reader, index)?.readings.map(({ share }) => share) ?? [];
      if (shares.length === 0) continue;
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }
  });

  test('the same again, to the letter', () => {
    const id = tellings[0]?.id ?? '';
    expect(explain({ body: sample, known: unknown }, reader, id)).toEqual(
      explain({ body: sample, known: unknown }, reader, id),
    );
  });
});

describe('which telling is meant', () => {
  const text = '🌾 Ilse Varga said the silos were full. Ivo Brandt said the pumps had failed.';
  const trace = traceOf(text, [
    { source: 'Ilse Varga', content: 'the silos were full', cue: 'said' },
    { source: 'Ivo Brandt', content: 'the pumps had failed', cue: 'said' },
  ]);
  const { tellings } = trace.reading;
  const [, second] = tellings;

  test('by its id', () => {
    expect(findTelling(tellings, second?.id ?? '')).toBe(1);
    expect(findTelling(tellings, 't-0000000000')).toBe(-1);
  });

  test('one whose id is older than its words, by its words or by its cue with words that overlap', () => {
    if (second === undefined) throw new Error('two were told');
    const older = { ...second, id: 't-0000000000' };
    expect(findTelling(tellings, older)).toBe(1);
    const shorter = second.content.map((span) => ({ ...span, start: span.start + 4 }));
    expect(findTelling(tellings, { ...older, content: shorter })).toBe(1);
    expect(findTelling(tellings, { ...older, content: shorter, cue: null })).toBe(-1);
    expect(findTelling(tellings, { ...older, content: [{ start: 0, end: 2, exact: '🌾' }] })).toBe(-1);
    expect(explainIn(trace, reader, older)?.explanation.telling).toBe('t-0000000000');
  });

  test('nothing is explained where there is no such telling', () => {
    expect(explain({ body: text, known: unknown }, reader, 't-0000000000')).toBe(null);
  });

  test('offsets in code points, behind an emoji', () => {
    const explained = explainIn(trace, reader, second?.id ?? '');
    const points = Array.from(text);
    const converted = explained && explanationInCodePoints(explained.explanation, text);
    for (const { words } of converted?.decisions ?? [])
      for (const { start, end, exact } of words) expect(points.slice(start, end).join('')).toBe(exact);
    expect(converted?.decisions[0]?.words[0]?.exact).toBe('the pumps had failed');
  });
});

test('a history leads back to the stage that found an attribution, over those that mended it', () => {
  const trace = traceOf('Ilse Varga said the silos were full.', [
    { source: 'Ilse Varga', content: 'the silos were full', cue: 'said' },
  ]);
  const [final] = trace.findings.attributions;
  if (final === undefined) throw new Error('one was given');
  const proposed = { ...final, source: null };
  const added = { ...final, origin: 'hearsay' as const };
  const steps = [
    { name: 'model' as const, found: [proposed] },
    { name: 'repair' as const, found: [final] },
    { name: 'hearsay' as const, found: [final, added] },
    { name: 'echo' as const, found: [final, added] },
  ];
  expect(historyOf({ ...trace, steps }, final)).toEqual({
    found: 'model',
    changes: [{ step: 'repair', before: proposed, after: final }],
    proposed,
  });
  expect(historyOf({ ...trace, steps }, added)).toEqual({ found: 'hearsay', changes: [], proposed: null });
});
