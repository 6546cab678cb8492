import type { Ledger } from '../../../../src/store/open.ts';
import { edit } from '../../../store/ledger.ts';
import { type Mutant, ONE, ONE_TOLD, PORT, write } from '../planted.ts';
import { find } from './findings.ts';

const PACKAGE = 'reference/fire/datapackage.json';
const CSV = 'reference/fire/fire.csv';

/** A series of the port, and the figure of the sound ledger (2,140 on 2031-03-02) with a unit and perhaps another value. */
function reference(
  ledger: Ledger,
  days: string,
  told: { readonly value?: string; readonly speaker?: string } = {},
): void {
  const fields = '{ "name": "date", "type": "date" }, { "name": "grain_burned", "type": "integer", "unit": "tonnes" }';
  const resource = `{ "name": "fire", "path": "fire.csv", "schema": { "primaryKey": "date", "fields": [${fields}] } }`;
  const speaker = told.speaker ?? 'karsk-port';
  write(ledger, PACKAGE, `{\n  "name": "fire",\n  "speaker": "${speaker}",\n  "resources": [${resource}]\n}\n`);
  write(ledger, CSV, `date,grain_burned\n${days}`);
  edit(ledger, ONE_TOLD, (text) =>
    text
      .replace('"unit": null', '"unit": "tonnes of grain"')
      .replace('"value": 2140', `"value": ${told.value ?? 2140}`),
  );
}

function undated(ledger: Ledger): void {
  edit(ledger, ONE, (text) => text.replace('published: 2031-03-02\n', ''));
  edit(ledger, ONE_TOLD, (text) => text.replace(/"published": \{[^}]*\}/, '"published": null'));
}

const FIGURE = `${ONE_TOLD}:30:9`;

/** Of figures against official series. */
export const SERIES: readonly Mutant[] = [
  ['a figure that is the series’', (l) => reference(l, '2031-03-01,1990\n2031-03-02,2140\n'), []],
  ['a figure with two digits exchanged', (l) => reference(l, '2031-03-02,2410\n'), [`${FIGURE} series-near`]],
  [
    'a slip of the hand that somebody found out about is not told again',
    (l) => {
      reference(l, '2031-03-02,2410\n');
      find(l);
    },
    [],
  ],
  ['a figure that is another', (l) => reference(l, '2031-03-02,2255\n'), [`${FIGURE} series-differs`]],
  ['a figure of long ago', (l) => reference(l, '2031-01-02,2140\n2031-03-02,9255\n'), [`${FIGURE} series-differs`]],
  [
    'a figure of the day before',
    (l) => reference(l, '2031-03-01,2140\n2031-03-02,2255\n'),
    [`${FIGURE} series-other-day`],
  ],
  [
    'a figure of a day that the series has not',
    (l) => reference(l, '2031-02-01,1100\n', { value: '2141' }),
    [`${FIGURE} series-absent`],
  ],
  [
    'an article without a day whose figure is of one day alone',
    (l) => {
      reference(l, '2031-03-01,19900\n2031-03-02,21407\n', { value: '21407' });
      undated(l);
    },
    [`${ONE}:2:1 article-datable`],
  ],
  [
    'a figure that two days have',
    (l) => {
      reference(l, '2031-03-01,21407\n2031-03-02,21407\n', { value: '21407' });
      undated(l);
    },
    [],
  ],
  ['the figures of another speaker', (l) => reference(l, '2031-03-02,2410\n', { speaker: 'ilse-varga' }), []],
  [
    'the figures of the body to which the speaker belongs',
    (l) => {
      reference(l, '2031-03-02,2410\n', { speaker: 'karsk-town' });
      write(l, 'speakers/karsk-town.yaml', 'name: Karsk\n');
      edit(l, PORT, (text) => `${text}parent: karsk-town\n`);
    },
    [`${FIGURE} series-near`],
  ],
  [
    'a series of somebody whom nobody knows',
    (l) => reference(l, '2031-03-02,2140\n', { speaker: 'karsk-prot' }),
    [`${PACKAGE}:3:14 reference-unknown`],
  ],
  ['a series with a day that is none', (l) => reference(l, '2031-03-02,2140\n2031-3-3,1\n'), [`${CSV}:3:1 shape`]],
];
