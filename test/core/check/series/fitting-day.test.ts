import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingDay } from '../../../../src/core/check/series/fitting-day.ts';
import { toldFigures } from '../../../../src/core/check/series/told-figures.ts';
import type { Figure } from '../../../../src/core/model/reading.ts';
import { registriesOf } from '../../../../src/core/query/place-tellings.ts';
import { openLedger } from '../../../../src/store/open.ts';
import { readLedger } from '../../../../src/store/read.ts';
import { ledgerWith, quote } from '../../../support/ledger.ts';

const FIELDS = ['boats', 'nets', 'crates'];

/** The day that is found for an article that tells these values of these fields. */
function dayFor(rows: readonly (readonly number[])[], told: readonly number[], published?: string): string | null {
  const days = rows.map((values, at) => `2031-03-${String(at + 1).padStart(2, '0')},${values.join(',')}`);
  const fields = FIELDS.map((name) => ({ name, type: 'integer', unit: name }));
  const schema = { primaryKey: 'date', fields: [{ name: 'date', type: 'date' }, ...fields] };
  const resources = [{ name: 'r', path: 'r.csv', schema }];
  const body = `The board counted ${told.map((value, at) => `${value} ${FIELDS[at]}`).join(' and ')}.`;
  const figures = told.map((value, at): Figure => {
    const unit = FIELDS[at] ?? null;
    return { ...quote(body, `${value} ${unit}`), value, qualifier: 'exactly', unit, type: 'count' };
  });
  const speaker = { id: 'board', name: 'Board', kind: 'official', basis: 'named' } as const;
  const telling = { content: body, speaker, fields: { figures } };
  const root = ledgerWith([{ body, tellings: [telling], ...(published === undefined ? {} : { published }) }], {
    'reference/datapackage.json': JSON.stringify({ name: 'r', speaker: 'board', resources }),
    'reference/r.csv': `date,${FIELDS.join(',')}\n${days.join('\n')}\n`,
  });
  const opened = openLedger(root);
  if (!opened.ok) throw new Error('the ledger is broken');
  const files = readLedger(opened.value);
  const [article] = toldFigures({ files, registries: registriesOf(files, { speakers: [], outlets: [] }) });
  return article === undefined ? null : (fittingDay(article)?.day ?? null);
}

test.each([
  [
    'two figures of one day',
    [
      [310, 20, 7],
      [312, 21, 7],
    ],
    [312, 21],
    '2031-03-02',
  ],
  [
    'two of one day, one of another',
    [
      [310, 20, 7],
      [312, 21, 9],
    ],
    [312, 21, 7],
    '2031-03-02',
  ],
  [
    'figures of two days alike',
    [
      [310, 20, 7],
      [312, 21, 9],
    ],
    [310, 21],
    null,
  ],
  [
    'the same on two days',
    [
      [310, 20, 7],
      [310, 20, 8],
    ],
    [310, 20],
    null,
  ],
  [
    'small figures are of many days by chance',
    [
      [31, 20, 7],
      [32, 21, 8],
    ],
    [32, 21],
    null,
  ],
  [
    'one long figure',
    [
      [31_207, 20, 7],
      [31_215, 21, 8],
    ],
    [31_215],
    '2031-03-02',
  ],
  [
    'one round figure',
    [
      [31_207, 20, 7],
      [32_000, 21, 8],
    ],
    [32_000],
    null,
  ],
  [
    'one figure of four digits',
    [
      [3120, 20, 7],
      [3121, 21, 8],
    ],
    [3121],
    null,
  ],
])('%s', (_name, rows, told, expected) => {
  expect(dayFor(rows, told)).toBe(expected);
});

test('an article that has its day gets no other', () => {
  expect(dayFor([[31_207, 20, 7]], [31_207], '2031-03-01')).toBeNull();
});

test('the day is that of the figures or none, whatever the series', () => {
  const row = fc.tuple(...FIELDS.map(() => fc.integer({ min: 1, max: 40 }).map((value) => 100 + value)));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(), (rows, where) => {
      const told = rows[where % rows.length] ?? [];
      const alike = rows.flatMap((values, at) => (values.every((value, field) => value === told[field]) ? [at] : []));
      const expected = alike.length > 1 ? null : `2031-03-0${(alike[0] ?? 0) + 1}`;
      const found = dayFor(rows, told);
      // Three times one number is one figure, and too little.
      expect(found).toBe(new Set(told).size === 1 ? null : expected);
    }),
    { numRuns: 40 },
  );
});
