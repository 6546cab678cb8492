import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainIn } from '../../../src/core/explain/explain.ts';
import { whyNot } from '../../../src/core/explain/why-not.ts';
import { traceArticle } from '../../../src/core/extract/pipeline.ts';
import { reader, unknown } from '../../support/document.ts';

const BODY = `Silos full at Karsk depot

The Karsk Port Authority said the silos were full. The gulls flew over the quay at noon.
Northern Wire could not independently verify the figure.

Photo: Ivo Brandt/Northern Wire

Ilse Varga said the pumps had failed.`;

const reports = (body: string, line: number) => whyNot({ body, known: unknown }, reader, line);

describe('each sentence of a line', () => {
  test('one that told and one that did not', () => {
    const [told, silent, ...others] = reports(BODY, 3);
    expect(told).toMatchObject({ exact: 'The Karsk Port Authority said the silos were full.', reasons: [] });
    expect(told?.tellings).toHaveLength(1);
    expect(silent).toMatchObject({ exact: 'The gulls flew over the quay at noon.', tellings: [] });
    expect(silent?.reasons.map(({ code }) => code)).toEqual(['no-cue']);
    const [likeliest, threshold] = silent?.reasons[0]?.evidence ?? [];
    expect(likeliest?.value).toBeLessThan(threshold?.value ?? 0);
    expect(others).toEqual([]);
  });

  test('the ids are those of the reading', () => {
    const ids = traceArticle(BODY, unknown, reader).reading.tellings.map(({ id }) => id);
    const told = [
      ...new Set(BODY.split('\n').flatMap((_, at) => reports(BODY, at + 1).flatMap((one) => one.tellings))),
    ];
    expect(told.sort()).toEqual(ids.sort());
    expect(ids.length).toBeGreaterThan(1);
  });

  test('what the outlet says of its own checking', () => {
    expect(reports(BODY, 4).map(({ tellings, reasons }) => [tellings.length, reasons[0]?.code])).toEqual([
      [0, 'own-voice'],
    ]);
  });

  test('furniture says of what kind', () => {
    const [caption] = reports(BODY, 6);
    expect(caption?.reasons.map(({ code }) => code)).toEqual(['furniture']);
    expect(caption?.reasons[0]?.because).toContain('(caption)');
  });

  test.each([
    ['an empty line', 2],
    ['a line behind the last', 9],
    ['line 0', 0],
  ])('%s holds no sentence', (_name, line) => {
    expect(reports(BODY, line)).toEqual([]);
  });

  test('a text that is not English was not read', () => {
    const body =
      'Der Hafen hat am Montag mitgeteilt, dass die Silos voll seien und dass niemand verletzt wurde. '.repeat(4);
    const codes = reports(body, 1).flatMap(({ reasons }) => reasons.map(({ code }) => code));
    expect(new Set(codes)).toEqual(new Set(['foreign']));
  });

  test('a cue that announces nothing', () => {
    const body = 'Ilse Varga said the silos were full.\n\nWhat the mayor says';
    const codes = reports(body, 3).flatMap(({ reasons }) => reasons.map(({ code }) => code));
    expect(codes).toHaveLength(1);
    expect(['no-content', 'no-cue', 'no-claim']).toContain(codes[0]);
  });
});

test('any text: every sentence has a telling or a reason, every span proves itself, and every telling is explained', () => {
  const words = fc.constantFrom(
    'Ilse Varga',
    'said',
    'according to',
    'the ministry',
    'it',
    'that',
    '40',
    '"',
    '“',
    '”',
    ',',
    '.',
    '\n',
    '🌾',
    'allegedly',
    'could not verify',
    'on Telegram',
    ':',
    'he',
    'the silos were full',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((found) => found.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (body) => {
      const proves = ({ start, end, exact }: { start: number; end: number; exact: string }) =>
        expect(body.slice(start, end)).toBe(exact);
      for (let line = 1; line <= body.split('\n').length; line += 1) {
        for (const report of reports(body, line)) {
          proves(report);
          expect(report.tellings.length + report.reasons.length).toBeGreaterThan(0);
          for (const { words: found } of report.reasons) found.forEach(proves);
        }
      }
      const trace = traceArticle(body, unknown, reader);
      for (const { id } of trace.reading.tellings) {
        const explained = explainIn(trace, reader, id);
        expect(explained?.explanation.decisions.length).toBeGreaterThanOrEqual(13);
        for (const { words: found, runnerUp } of explained?.explanation.decisions ?? []) {
          found.forEach(proves);
          runnerUp?.words.forEach(proves);
        }
      }
    }),
    { numRuns: 60 },
  );
});
