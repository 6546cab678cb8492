import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { depot, wire } from '../support/depot.ts';
import { ledgerWith, quote, type WrittenArticle } from '../support/ledger.ts';
import { run } from '../support/run.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const schema = JSON.parse(readFileSync(join(ROOT, 'test/contracts/links.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

interface Links {
  readonly claims: readonly {
    readonly id: string;
    readonly tellings: readonly {
      readonly telling: string;
      readonly article_input: string;
      readonly content: readonly { readonly start: number; readonly end: number }[];
    }[];
  }[];
}

const body = `Port fire

Some 2,140 tonnes of grain burned at Karsk on Monday 🔥, the Karsk Port Authority told Harrow Radio.`;
const [first] = wire.tellings;
const again: WrittenArticle = {
  body,
  outlet: 'Harrow Radio',
  published: '2031-03-03',
  input: 'radio.txt',
  tellings: [
    {
      ...(first?.speaker === undefined ? {} : { speaker: first.speaker }),
      content: 'Some 2,140 tonnes of grain burned at Karsk on Monday',
      cue: 'told',
      source: 'the Karsk Port Authority',
      fields: {
        figures: [
          { ...quote(body, 'Some 2,140 tonnes'), value: 2140, qualifier: 'about', unit: 'tonnes', type: 'count' },
        ],
      },
    },
  ],
};

test('every claim, those told once too, in the form of the contract; offsets are code points', async () => {
  const { exit, out } = await run(['links', '--format', 'json'], { folder: ledgerWith([...depot, again]) });
  expect(exit).toBe(0);
  const found: Links = JSON.parse(out);
  expect(validate(found) ? [] : validate.errors).toEqual([]);
  expect(found.claims.flatMap(({ tellings }) => tellings)).toHaveLength(
    [...depot, again].flatMap(({ tellings }) => tellings).length,
  );
  const told = found.claims.find(({ tellings }) => tellings.length > 1)?.tellings ?? [];
  expect(told.map(({ article_input }) => article_input)).toEqual(['wire.txt', 'radio.txt']);
  const [span] = told[1]?.content ?? [];
  expect(Array.from(body).slice(span?.start, span?.end).join('')).toBe(
    'Some 2,140 tonnes of grain burned at Karsk on Monday',
  );
});

test('for people: claims told more than once, in order of time, with the reasons', async () => {
  const { exit, out } = await run(['links'], { folder: ledgerWith([...depot, again]) });
  expect(exit).toBe(0);
  expect(out).toMatch(/^c-\w+ {2}2 tellings\nKarsk Port Authority: 2,140 tonnes of grain had burned/);
  expect(out).toMatch(/ {2}joins {6}t-\w+: .*same speaker; same figure 2,140/);
});

test('nothing told twice is the answer no', async () => {
  const { exit, out } = await run(['links'], { folder: ledgerWith([wire]) });
  expect([exit, out]).toEqual([1, '']);
});
