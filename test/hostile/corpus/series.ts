import { ESCAPES, type Hostile, type Size } from '../hostile.ts';

/** Official figures, day by day, and what is left of removed articles. */

const HEAD = 'date,lost';
const PACKAGE = 'reference/trap/datapackage.json';
const ROWS = 'reference/trap/trap.csv';

const packaged = (more: object, path = 'trap.csv'): string =>
  JSON.stringify({
    name: 'trap',
    title: 'x',
    speaker: 'trap',
    ...more,
    resources: [
      {
        name: 'trap',
        path,
        format: 'csv',
        schema: {
          primaryKey: 'date',
          fields: [
            { name: 'date', type: 'date' },
            { name: 'lost', type: 'integer' },
          ],
        },
      },
    ],
  });

const series = (name: string, rows: () => string, says: RegExp, head = packaged({})): Hostile => ({
  name: `a series: ${name}`,
  ledger: { [PACKAGE]: () => head, [ROWS]: rows },
  says,
});

const days = (count: number): string => Array.from({ length: count }, (_, at) => `2031-03-05,${at}\n`).join('');

export function recorded(size: Size): Hostile[] {
  const deep = size(10_000, 100_000);
  return [
    series(
      'a path that climbs',
      () => `${HEAD}\n2031-03-05,1\n`,
      /reference\/trap\/datapackage\.json:\d+:\d+/,
      packaged({}, '../../../outside/secret'),
    ),
    series(
      'an address for a path',
      () => `${HEAD}\n`,
      /reference\/trap\/datapackage\.json:\d+:\d+/,
      packaged({}, 'https://trap.example/x.csv'),
    ),
    series(
      'escapes',
      () => `${HEAD}\n${ESCAPES},${ESCAPES}\n`,
      /reference\/trap\/trap\.csv/,
      packaged({ title: ESCAPES }),
    ),
    series('formulas for figures', () => `${HEAD}\n=1+1,=HYPERLINK("x")\n`, /reference\/trap\/trap\.csv:2/),
    series(
      'a quotation that never ends',
      () => `${HEAD}\n"${'x,'.repeat(size(10_000, 10_000_000))}`,
      /reference\/trap\/trap\.csv/,
    ),
    series(
      'one row without end',
      () => `${HEAD}\n${','.repeat(size(10_000, 10_000_000))}`,
      /reference\/trap\/trap\.csv/,
    ),
    series('days without end', () => `${HEAD}\n${days(size(500, 3_000_000))}`, /reference\/trap\/trap\.csv/),
    series('numbers beyond all', () => `${HEAD}\n2031-03-05,${'9'.repeat(5_000)}\n`, /reference\/trap\/trap\.csv:2/),
    series('JSON in JSON in JSON', () => HEAD, /reference\/trap\/datapackage\.json/, '['.repeat(deep)),
    {
      name: 'a removal of nothing',
      ledger: { 'removed/zz/a-zzzzzzzz.yaml': () => `__proto__:\n  x: 1\nby: "\\e[5m"\nwhy: ${ESCAPES}\n` },
      says: /removed\/zz\/a-zzzzzzzz\.yaml/,
    },
  ];
}
