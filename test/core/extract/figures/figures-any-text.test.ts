import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/core/extract/dates/dates.ts';
import { findFigures } from '../../../../src/core/extract/figures/figures.ts';
import type { Quote } from '../../../../src/core/model/reading.ts';
import { taggedText } from '../../../support/tagged.ts';

/** Words from which the grammars of figures and dates are made, so that chance builds the odd corners of both. */
const WORDS = [
  ...[
    'one',
    'two',
    'twenty',
    '-',
    'five',
    'hundred',
    'thousand',
    'million',
    'dozen',
    'dozens',
    'half',
    'a',
    'third',
    'and',
    'of',
  ],
  ...[
    '12',
    '2,500',
    '10 000',
    '4.2',
    '2022',
    '31',
    '5-4',
    '20-30',
    '$',
    '$27m',
    '%',
    'percent',
    'to',
    'from',
    'between',
    'or',
  ],
  ...[
    'more',
    'than',
    'at',
    'least',
    'about',
    'some',
    'over',
    'up',
    'years',
    'year',
    'old',
    'aged',
    'soldiers',
    'dollars',
    'km',
  ],
  ...[
    'July',
    'May',
    'Friday',
    'last',
    'next',
    'this',
    'the',
    'early',
    'mid',
    'end',
    'ago',
    'in',
    'on',
    'since',
    'war',
    'began',
  ],
  ...[
    '2014-15',
    "'90s",
    '12/07/2031',
    'Q1',
    'quarter',
    'summer',
    ',',
    '.',
    '\n',
    '(',
    ')',
    '“',
    '’',
    ':',
    '/',
    '½',
    '–',
    '🔥',
    '\u0000',
  ],
];

const soup = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .chain((words) => fc.constantFrom(' ', '').map((joint) => words.join(joint)));
const anyText = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

function expectSpans(text: string, spans: readonly Quote[]): void {
  let past = 0;
  for (const { start, end, exact } of spans) {
    expect(start).toBeGreaterThanOrEqual(past);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(exact);
    past = end;
  }
}

/** EDTF as this program writes it: a day, month, season, year, decade, century, an interval, or about one of the first four. */
const EDTF = /^(\d{4}(-\d\d(-\d\d)?)?~?|\d{3}X|\d\dXX|\d{4}(-\d\d){0,2}\/\d{4}(-\d\d){0,2})$/;

describe('whatever the text', () => {
  test('figures are finite, in order and the words that they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const figures = findFigures(taggedText(text, '2031-05-14'));
        expectSpans(text, figures);
        for (const { value, low, high } of figures) {
          expect(Number.isFinite(value)).toBe(true);
          expect((low === undefined) === (high === undefined)).toBe(true);
          if (low !== undefined && high !== undefined) expect(low).toBeLessThan(high);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('dates are in order, the words that they say, and EDTF or open', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('2031-05-14', '2032-02-29', null), (text, published) => {
        const dates = findDates(taggedText(text, published));
        expectSpans(text, dates);
        for (const { value } of dates) if (value !== null) expect(value).toMatch(EDTF);
      }),
      { numRuns: 400 },
    );
  });

  test('no figure lies in a date', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const document = taggedText(text, '2031-05-14');
        const dates = findDates(document);
        for (const figure of findFigures(document, dates)) {
          expect(dates.some((date) => date.start < figure.end && figure.start < date.end)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('time grows with length, not with its square', () => {
  test.each([
    ['digits', '1 '],
    ['groups of three digits', '123 '],
    ['digits without a blank', '7'],
    ['hyphenated numbers', '3-'],
    ['number words', 'one hundred and '],
    ['ranges', '20 to '],
    ['labels', 'Articles 5, 6, '],
    ['months', 'May '],
    ['weekdays', 'Friday, the '],
    ['years', '2014-'],
    ['vague spans', 'since the '],
    ['nouns behind a number', '5 police '],
    ['hyphens behind a number', '5 coal- and '],
    ['articles', 'the last '],
  ])('%s', (_name, piece) => {
    const times = [5_000, 40_000].map((length) => {
      const document = taggedText(piece.repeat(Math.ceil(length / piece.length)), '2031-05-14');
      const before = process.cpuUsage();
      findFigures(document, findDates(document));
      return process.cpuUsage(before).user / 1000;
    });
    // Milliseconds of this process. Eight times the text; a square would take sixty-four times as long.
    expect(times[1] ?? 0).toBeLessThan(30 * Math.max(times[0] ?? 0, 10));
  });
});
