import type { Ledger } from '../../../../src/store/open.ts';
import { edit } from '../../../store/ledger.ts';
import { ILSE, judged, type Mutant, ONE, ONE_IS_TWO, ONE_TOLD, remove, TWO_TOLD, write } from '../planted.ts';

const CONFIG = 'claims.config.yaml';

function settings(ledger: Ledger, lines: string): void {
  write(ledger, CONFIG, `format: 1\ntext: keep\n${lines}`);
}

/** The tellings file of the article whose details are these words; the file itself stays as the reader writes it. */
function told(ledger: Ledger, from: string | RegExp, to: string): void {
  edit(ledger, ONE_TOLD, (text) => text.replace(from, to));
}

/** Of what the files say: days, counts, quotations, figures and headlines. */
export const CONTENT: readonly Mutant[] = [
  [
    'an article of tomorrow is of today somewhere; one of the day after is not',
    (l) => {
      edit(l, ONE, (text) => text.replace('published: 2031-03-02', 'published: 2031-03-11'));
      told(l, '"value": "2031-03-02"', '"value": "2031-03-11"');
    },
    [`${ONE}:5:12 date-future`],
  ],
  [
    'an article of this month, of which the end is yet to come',
    (l) => {
      edit(l, ONE, (text) => text.replace('published: 2031-03-02', 'published: 2031-03'));
      told(l, /"value": "2031-03-02",\s+"precision": "day"/, '"value": "2031-03", "precision": "month"');
    },
    [],
  ],
  [
    'a judgement and a grade that somebody is yet to give',
    (l) => {
      write(l, ONE_IS_TWO, judged('same').replace('2031-03-02', '2031-03-11'));
      edit(l, ILSE, (text) => `${text}reliability:\n  - grade: B\n    by: Ana\n    at: 2031-04-01\n`);
    },
    [`${ONE_IS_TWO}:4:9 date-future`, `${ILSE}:9:9 date-future`],
  ],
  ['as many as are expected', (l) => settings(l, 'minimum:\n  articles: 2\n  tellings: 3\n  speakers: 2\n'), []],
  [
    'fewer than are expected',
    (l) => settings(l, 'minimum:\n  articles: 3\n  tellings: 4\n  judgements: 1\n'),
    [`${CONFIG}:4:13 count-low`, `${CONFIG}:5:13 count-low`, `${CONFIG}:6:15 count-low`],
  ],
  [
    'a folder that a merge emptied',
    (l) => {
      settings(l, 'minimum:\n  outlets: 1\n');
      remove(l, 'outlets/northern-wire.yaml');
    },
    [`${CONFIG}:4:12 count-low`, `${TWO_TOLD}:8:15 outlet-unknown`],
  ],
  [
    'quotations as long as they may be, and longer',
    (l) => settings(l, 'quote_limit: 5\n'),
    [`${ONE_TOLD}:19:9 quote-long`],
  ],
  [
    'a figure that nobody gave',
    (l) => told(l, /"source": \{[^}]*\},\s+"speaker": \{[^}]*\}/, '"source": null,\n      "speaker": null'),
    [`${ONE_TOLD}:30:9 figure-unattributed`],
  ],
  ['a figure of a source of whom it is open who he is', (l) => told(l, /"speaker": \{[^}]*\}/, '"speaker": null'), []],
  [
    'an age that nobody gave',
    (l) => {
      told(l, /"source": \{[^}]*\},\s+"speaker": \{[^}]*\}/, '"source": null,\n      "speaker": null');
      told(l, '"unit": null', '"unit": "years", "type": "age"');
    },
    [],
  ],
  [
    'a headline that makes a round figure exact',
    (l) => {
      told(l, /"headline": .*,/, '"headline": "2,140 tonnes of grain burned at Karsk",');
      told(l, '"qualifier": "exactly",', '"qualifier": "about",');
      told(l, '"unit": null', '"unit": "tonnes of grain"');
    },
    [`${ONE_TOLD}:7:17 headline-stronger`],
  ],
  [
    'a headline that leaves it as open as the body',
    (l) => {
      told(l, /"headline": .*,/, '"headline": "About 2,140 tonnes of grain burned at Karsk",');
      told(l, '"qualifier": "exactly",', '"qualifier": "about",');
      told(l, '"unit": null', '"unit": "tonnes of grain"');
    },
    [],
  ],
];
