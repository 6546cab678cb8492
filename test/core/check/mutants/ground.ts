import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { edit, readFile } from '../../../store/ledger.ts';
import {
  conflict,
  ILSE,
  judged,
  type Mutant,
  ONE,
  ONE_IS_NOT_THREE,
  ONE_IS_TWO,
  ONE_TOLD,
  PORT,
  remove,
  TWO,
  TWO_IS_THREE,
  TWO_TOLD,
  write,
} from '../planted.ts';

/** Of the files themselves, of what they refer to, of the words, the names and the form. */
export const GROUND: readonly Mutant[] = [
  [
    'bytes that are not UTF-8',
    (l) => write(l, PORT, Uint8Array.from([0x6e, 0xff])),
    [`${PORT}:undefined:undefined unreadable`],
  ],
  ['a broken setting', (l) => edit(l, ILSE, (t) => t.replace('official', '"official')), [`${ILSE}:4:7 syntax`]],
  ['an article without front matter', (l) => write(l, TWO, 'Ilse said it.\n'), [`${TWO}:1:1 syntax`]],
  ['computed JSON cut short', (l) => edit(l, ONE_TOLD, (t) => t.slice(0, 100)), [`${ONE_TOLD}:6:14 syntax`]],
  [
    'computed JSON with a comma too many',
    (l) => edit(l, ONE_TOLD, (t) => t.replace('"admissions": []', '"admissions": [],,')),
    [`${ONE_TOLD}:36:20 syntax`],
  ],
  [
    'a merge that nobody finished: a speaker, computed JSON, front matter, a body, the beginning of an article',
    (l) => {
      edit(l, PORT, (t) => t.replace('kind: government\n', conflict('kind: government', 'kind: military')));
      edit(l, ONE_TOLD, (t) =>
        t.replace('  "admissions": [],\n', conflict('  "admissions": [],', '  "admissions": [ ],')),
      );
      edit(l, ONE, (t) => t.replace('input: one.txt\n', conflict('input: one.txt', 'input: other.txt')));
      edit(l, TWO, (t) => t.replace('Ilse said nobody was hurt.\n', conflict('Ilse said it.', 'Ilse said nothing.')));
      write(l, 'articles/zz/a-zzzzzzzz.md', conflict('---\nid: a-zzzzzzzz', '---\nid: a-zzzzzzzy'));
    },
    [
      `${PORT}:4:1 merge-conflict`,
      `${ONE_TOLD}:36:1 merge-conflict`,
      `${ONE}:3:1 merge-conflict`,
      `${TWO}:8:1 merge-conflict`,
      'articles/zz/a-zzzzzzzz.md:1:1 merge-conflict',
    ],
  ],
  [
    'a speaker that belongs to itself',
    (l) => edit(l, PORT, (t) => `${t}parent: karsk-port\n`),
    [`${PORT}:5:9 parent-cycle`],
  ],
  [
    'speakers that belong to each other: told once',
    (l) => {
      edit(l, PORT, (t) => `${t}parent: karsk-town\n`);
      write(l, 'speakers/karsk-town.yaml', 'name: Karsk\nparent: ilse-varga\n');
    },
    [`${ILSE}:5:9 parent-cycle`],
  ],
  [
    'a country in capitals',
    (l) => edit(l, 'outlets/northern-wire.yaml', (t) => `${t}country: GB\n`),
    ['outlets/northern-wire.yaml:3:10 shape'],
  ],
  [
    'an address that is code',
    (l) => edit(l, ONE, (t) => t.replace('published:', 'url: javascript:alert(1)\npublished:')),
    [`${ONE}:5:6 shape`],
  ],
  ['an unknown key', (l) => edit(l, PORT, (t) => `${t}colour: red\n`), [`${PORT}:5:1 shape`]],
  ['a date that is none', (l) => edit(l, ONE, (t) => t.replace('2031-03-02', '2031-02-30')), [`${ONE}:5:12 shape`]],
  [
    'a telling without content',
    (l) => edit(l, ONE_TOLD, (t) => t.replace(/"content": \[[^\]]*\]/, '"content": []')),
    [`${ONE_TOLD}:18:18 shape`],
  ],
  [
    'a file of another name',
    (l) => write(l, 'speakers/Karsk Port.yaml', 'name: X\n'),
    ['speakers/Karsk Port.yaml:undefined:undefined misplaced-file'],
  ],
  [
    'a copied article',
    (l) => write(l, 'articles/zz/a-zzzzzzzz.md', readFile(l, ONE)),
    ['articles/zz/a-zzzzzzzz.md:2:5 misplaced-file'],
  ],
  [
    'a link',
    (l) => symlinkSync('/etc/hostname', join(l.root, 'speakers/host.yaml')),
    ['speakers/host.yaml:undefined:undefined misplaced-file'],
  ],
  [
    'a telling’s id in two files',
    (l) => edit(l, ONE_TOLD, (t) => t.replace(/t-em3cwjzb4a/, 't-3rdp4dtds9')),
    [`${ONE_TOLD}:17:13 duplicate-id`],
  ],
  ['an article removed', (l) => remove(l, ONE), [`${ONE_TOLD}:5:11 article-missing`]],
  ['tellings removed', (l) => remove(l, TWO_TOLD), [`${TWO}:2:5 tellings-missing`]],
  [
    'a parent that nobody is',
    (l) => edit(l, ILSE, (t) => t.replace('parent: karsk-port', 'parent: karsk-prot')),
    [`${ILSE}:5:9 reference-unknown`],
  ],
  [
    'an admission that covers no telling',
    (l) =>
      edit(l, TWO_TOLD, (t) =>
        t.replace(
          '"admissions": []',
          '"admissions": [\n    {\n      "start": 0,\n      "end": 4,\n      "exact": "Ilse",\n      "state": "disputed",\n      "by": null,\n      "covers": [\n        "t-0000000000"\n      ]\n    }\n  ]',
        ),
      ),
    [`${TWO_TOLD}:59:9 reference-unknown`],
  ],
  [
    'a judgement of a telling that nobody has told',
    (l) => write(l, 'judgements/t-3rdp4dtds9--t-zzzzzzzzzz.yaml', judged('same')),
    ['judgements/t-3rdp4dtds9--t-zzzzzzzzzz.yaml:2:3 reference-unknown'],
  ],
  [
    'a judgement of a pair out of order',
    (l) => write(l, 'judgements/t-em3cwjzb4a--t-3rdp4dtds9.yaml', judged('same')),
    ['judgements/t-em3cwjzb4a--t-3rdp4dtds9.yaml:undefined:undefined misplaced-file'],
  ],
  ['a verdict that is none', (l) => write(l, ONE_IS_TWO, judged('equal')), [`${ONE_IS_TWO}:2:14 shape`]],
  [
    'keys of a decision in another order',
    (l) => write(l, ONE_IS_TWO, 'decisions:\n  - by: Ana\n    verdict: same\n    at: 2031-03-02\n'),
    [`${ONE_IS_TWO}:1:1 unformatted`],
  ],
  [
    'the same, the same, and different',
    (l) => {
      write(l, ONE_IS_TWO, judged('same'));
      write(l, TWO_IS_THREE, judged('same'));
      write(l, ONE_IS_NOT_THREE, judged('unsure') + judged('different').slice('decisions:\n'.length));
    },
    [`${ONE_IS_NOT_THREE}:5:14 judgement-contradiction`],
  ],
  [
    'two people who disagree',
    (l) => write(l, ONE_IS_TWO, judged('same') + judged('different', 'Ben').slice('decisions:\n'.length)),
    [`${ONE_IS_TWO}:5:14 judgement-disagreement`],
  ],
  [
    'words that changed after they were judged',
    (l) => write(l, ONE_IS_TWO, `${judged('same')}    saw:\n      - 2,140 tonnes\n      - nobody was hurt\n`),
    [`${ONE_IS_TWO}:2:14 judgement-stale`, `${ONE_IS_TWO}:2:14 judgement-stale`],
  ],
  [
    'words that were judged with other blanks: nothing',
    (l) =>
      write(
        l,
        ONE_IS_TWO,
        `${judged('same')}    saw:\n      - nobody was hurt\n      - 2,140 tonnes  of grain had burned\n`,
      ),
    [],
  ],
  [
    'a judgement of a telling that a correction took away',
    (l) => {
      edit(l, ONE_TOLD, (t) =>
        t.replace(
          '"gone": []',
          '"gone": [\n    {\n      "id": "t-zzzzzzzzzz",\n      "content": [\n        "words"\n      ]\n    }\n  ]',
        ),
      );
      write(l, 'judgements/t-3rdp4dtds9--t-zzzzzzzzzz.yaml', judged('same'));
    },
    ['judgements/t-3rdp4dtds9--t-zzzzzzzzzz.yaml:2:14 judgement-orphan'],
  ],
  [
    'a span moved by one',
    (l) => edit(l, TWO_TOLD, (t) => t.replace('"start": 43, "end": 59', '"start": 44, "end": 60')),
    [`${TWO_TOLD}:36:9 span-mismatch`],
  ],
  [
    'a span beyond the body',
    (l) => edit(l, TWO_TOLD, (t) => t.replace('"start": 43, "end": 59', '"start": 43, "end": 590')),
    [`${TWO_TOLD}:36:9 span-mismatch`],
  ],
  [
    'words changed in a span',
    (l) => edit(l, ONE_TOLD, (t) => t.replace('"exact": "2,140",', '"exact": "2,410",')),
    [`${ONE_TOLD}:30:9 span-mismatch`],
  ],
  [
    'a figure behind an emoji, counted in the wrong unit',
    (l) => edit(l, ONE_TOLD, (t) => t.replace('"start": 32, "end": 37', '"start": 33, "end": 38')),
    [`${ONE_TOLD}:30:9 span-mismatch`],
  ],
  ['a word changed in a body', (l) => edit(l, ONE, (t) => t.replace('2,140', '2,410')), [`${ONE}:6:9 body-changed`]],
  [
    'a line end changed in a body',
    (l) => edit(l, TWO, (t) => t.replace('hurt.\n', 'hurt.\r\n')),
    [`${TWO}:6:9 body-changed`],
  ],
  [
    'an outlet set by hand and not read with',
    (l) => edit(l, ONE, (t) => t.replace('outlet: Northern Wire', 'outlet: The Wire')),
    [`${ONE_TOLD}:5:11 reading-outdated`],
  ],
  [
    'a date set by hand and not read with',
    (l) => edit(l, TWO, (t) => t.replace('03-02', '03-03')),
    [`${TWO_TOLD}:5:11 reading-outdated`],
  ],
  [
    'a title set by hand and not read with',
    (l) => edit(l, TWO, (t) => t.replace('outlet:', 'title: Out\noutlet:')),
    [`${TWO_TOLD}:5:11 reading-outdated`],
  ],
  [
    'a correction whose tellings were not written',
    (l) => {
      const one = readFile(l, ONE);
      const two = readFile(l, TWO);
      const [front = '', body = ''] = one.split(/(?<=---\n)(?=A fire)/);
      const hash = /sha256: (\w+)/.exec(two)?.[1] ?? '';
      write(l, ONE, front.replace(/sha256: \w+/, `sha256: ${hash}`) + two.slice(two.lastIndexOf('---\n') + 4));
      expect(body).not.toBe('');
    },
    [`${ONE_TOLD}:11:15 reading-outdated`],
  ],
  [
    'a figure changed by hand',
    (l) => edit(l, ONE_TOLD, (t) => t.replace('"value": 2140', '"value":  2140')),
    [`${ONE_TOLD}:1:1 tellings-edited`],
  ],
  ['a speaker without a file', (l) => remove(l, ILSE), [`${TWO_TOLD}:23:18 speaker-unknown`]],
  ['an outlet without a file', (l) => remove(l, 'outlets/northern-wire.yaml'), [`${TWO_TOLD}:8:15 outlet-unknown`]],
  [
    'an alias that two files claim',
    (l) => edit(l, PORT, (t) => t.replace('- Karsk port', '- Karsk port\n  - ILSE')),
    [`${PORT}:4:5 alias-collides`],
  ],
  [
    'a name that is another’s id',
    (l) => edit(l, ILSE, (t) => t.replace('  - Ilse', '  - Ilse\n  - karsk port')),
    [`${ILSE}:4:5 alias-collides`],
  ],
  [
    'keys in another order',
    (l) => write(l, PORT, 'kind: government\nname: Karsk Port Authority\naliases:\n  - Karsk port\n'),
    [`${PORT}:1:1 unformatted`],
  ],
  [
    'quotation marks that are not needed',
    (l) => edit(l, ONE, (t) => t.replace('input: one.txt', 'input: "one.txt"')),
    [`${ONE}:1:1 unformatted`],
  ],
];
