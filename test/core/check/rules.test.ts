import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { rules } from '../../../src/core/check/registry.ts';
import { diagnose, gathered } from '../../../src/core/model/diagnostic.ts';
import { wordings } from '../../../src/core/model/wordings.ts';
import { checkLedger } from '../../../src/store/check.ts';
import { staleReadings } from '../../../src/store/rebuild.ts';
import { edit, ingestTexts, newLedger } from '../../store/ledger.ts';
import { plainReader } from '../../store/plain-reader.ts';
import { MUTANTS } from './mutants/all.ts';
import {
  found,
  ILSE,
  judged,
  ledgerOf,
  messages,
  ONE,
  ONE_IS_NOT_THREE,
  ONE_IS_TWO,
  ONE_TOLD,
  PORT,
  READING,
  remove,
  soundFiles,
  TWO,
  TWO_IS_THREE,
  TWO_TOLD,
  write,
} from './planted.ts';

let sound: Record<string, string>;

beforeAll(async () => {
  sound = await soundFiles();
});

test('nothing is to be said of a sound ledger', () => {
  expect(messages(ledgerOf(sound))).toEqual([]);
});

test.each(MUTANTS)('%s', (_name, plant, expected) => {
  const ledger = ledgerOf(sound);
  plant(ledger);
  expect(found(ledger).sort()).toEqual([...expected].sort());
  for (const message of messages(ledger)) expect(message).not.toMatch(/\{\w+\}/);
});

test('a folder that is a link is not followed', () => {
  const ledger = ledgerOf(sound);
  symlinkSync(join(ledger.root, 'speakers'), join(ledger.root, 'bodies'));
  expect(found(ledger)).toEqual(['bodies:undefined:undefined misplaced-file']);
});

test('a body that is kept elsewhere is a notice, and its spans are not said to be wrong', () => {
  const ledger = ledgerOf(sound);
  edit(ledger, 'claims.config.yaml', (text) => text.replace('keep', 'omit'));
  expect(found(ledger)).toEqual([`${TWO}:6:9 body-missing`, `${ONE}:6:9 body-missing`]);
  expect(messages(ledger)[0]).toBe('notice a-62trcpdw: the body is not here, so its spans cannot be verified');
});

test('after an upgrade one notice tells of all earlier readings; with no reader at hand there is none', () => {
  expect(found(ledgerOf(sound), 'ffffffff')).toEqual([`${TWO_TOLD}:3:14 reading-upgradable`]);
  expect(checkLedger(ledgerOf(sound), { reading: null }).diagnostics).toEqual([]);
  expect(checkLedger(ledgerOf(sound), { reading: 'ffffffff' }).diagnostics[0]?.message).toBe(
    '2 readings are by an earlier reader (0a0b0c0d); to read again run: claims rebuild',
  );
});

test('--deep: a figure changed by hand in the reader’s own form is found by reading again', () => {
  const ledger = ledgerOf(sound);
  const told = (): string[] => {
    const stale = staleReadings(ledger, plainReader());
    return checkLedger(ledger, { reading: READING, stale }).diagnostics.map(({ path, code }) => `${path} ${code}`);
  };
  expect(told()).toEqual([]);
  edit(ledger, ONE_TOLD, (text) => text.replace('"value": 2140', '"value": 2410'));
  expect(found(ledger)).toEqual([]);
  expect(told()).toEqual([`${ONE_TOLD} reading-stale`]);
});

test('paths narrow what is told', () => {
  const ledger = ledgerOf(sound);
  remove(ledger, ILSE);
  edit(ledger, ONE, (text) => text.replace('2,140', '2,410'));
  const told = (paths: string[]): string[] =>
    checkLedger(ledger, { reading: READING, paths }).diagnostics.map(({ code }) => code);
  expect(told([])).toEqual(['body-changed', 'speaker-unknown']);
  expect(told(['articles/'])).toEqual(['body-changed']);
  expect(told([TWO_TOLD])).toEqual(['speaker-unknown']);
  expect(told(['speakers', 'art'])).toEqual([]);
});

test('the chain of parents is told; a long one that ends is none', () => {
  const ledger = ledgerOf(sound);
  write(ledger, 'speakers/karsk-town.yaml', 'name: Karsk\nparent: karsk-port\n');
  edit(ledger, 'speakers/ilse-varga.yaml', (text) => text.replace('parent: karsk-port', 'parent: karsk-town'));
  expect(messages(ledger)).toEqual([]);
  edit(ledger, PORT, (text) => `${text}parent: karsk-town\n`);
  expect(messages(ledger)).toEqual([
    'error karsk-port belongs to itself (karsk-port → karsk-town → karsk-port); take one of these parents away',
  ]);
});

test('marks of a merge are the article’s own words where the body has its hash', async () => {
  const ledger = await newLedger();
  const text = 'Git writes\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch\nwhere two people edit one line.\n';
  await ingestTexts(ledger, { 'git.txt': text });
  expect(found(ledger).filter((line) => line.includes('merge'))).toEqual([]);
});

test('the message says what is wrong and what to do', () => {
  const ledger = ledgerOf(sound);
  edit(ledger, ONE_TOLD, (text) => text.replace('"exact": "2,140",', '"exact": "2,410",'));
  expect(messages(ledger)).toEqual(['error t-em3cwjzb4a: figures says "2,410", but the body has "2,140" at 32-37']);
});

test('of a code that a new ledger has by the dozen one line is read, and all are there for a program', () => {
  const unknown = (name: string) => diagnose('speaker-unknown', { path: `tellings/${name}.json` }, { id: name, name });
  const changed = diagnose('body-changed', { path: 'articles/x.md' }, { article: 'x' });
  const three = ['a', 'b', 'c'].map(unknown);
  expect(gathered([changed, ...three])).toEqual([changed, ...three]);
  const five = [...three, changed, ...['d', 'e'].map(unknown)];
  expect(gathered(five).map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'tellings/a.json: 5 speakers have no file ("a", "b", "c", …); settle those that matter with: claims speaker add, or claims speaker alias',
    `articles/x.md: ${changed.message}`,
  ]);
  const others = Array.from({ length: 5 }, () => changed);
  expect(gathered(others)).toEqual(others);
});

test('a contradiction names all its files, with their lines', () => {
  const ledger = ledgerOf(sound);
  write(ledger, ONE_IS_TWO, judged('same'));
  write(ledger, TWO_IS_THREE, judged('unsure') + judged('same').slice('decisions:\n'.length));
  write(ledger, ONE_IS_NOT_THREE, judged('different'));
  expect(messages(ledger)).toEqual([
    `error t-3rdp4dtds9 and t-fgef9ww8fa are judged different, but the same by ${ONE_IS_TWO}:2, ${TWO_IS_THREE}:5; none of these counts as the same until one is judged anew with: claims judge`,
  ]);
});

test('a judgement of a telling that a correction took away is a notice, and none is said where tellings cannot be read', () => {
  const ledger = ledgerOf(sound);
  edit(ledger, ONE_TOLD, (text) =>
    text.replace('"gone": []', '"gone": [{ "id": "t-zzzzzzzzzz", "content": ["words"] }]'),
  );
  write(ledger, 'judgements/t-3rdp4dtds9--t-zzzzzzzzzz.yaml', judged('same'));
  expect(found(ledger).filter((line) => line.startsWith('judgements/'))).toEqual([
    'judgements/t-3rdp4dtds9--t-zzzzzzzzzz.yaml:2:14 judgement-orphan',
  ]);
  expect(messages(ledger)).toContain(
    'notice Ana says same (2031-03-02): t-zzzzzzzzzz is told no longer (it was "words"); what hangs together by this judgement still does',
  );
  write(ledger, 'judgements/t-3rdp4dtds9--t-yyyyyyyyyy.yaml', judged('same'));
  expect(found(ledger).filter((line) => line.startsWith('judgements/'))).toHaveLength(2);
  edit(ledger, ONE_TOLD, (text) => text.slice(0, 100));
  expect(found(ledger).filter((line) => line.startsWith('judgements/'))).toEqual([]);
});

test('every rule has an error planted, and every code is a rule’s', () => {
  const planted = MUTANTS.flatMap(([, , expected]) => expected.map((line) => line.split(' ').at(-1)));
  const codes = rules.map(({ code }) => code);
  expect(new Set([...planted, 'body-missing', 'reading-upgradable', 'reading-stale'])).toEqual(new Set(codes));
  expect([...codes].sort()).toEqual(Object.keys(wordings).sort());
  expect(new Set(codes).size).toBe(codes.length);
});

const WHOLE_FILES = rules.filter(({ example }) => example.path.startsWith('speakers/'));

test.each(WHOLE_FILES)('the example of $code breaks it', ({ code, example }) => {
  const ledger = ledgerOf(sound);
  // As bytes: the example of what is not UTF-8 can be shown as text only.
  write(ledger, example.path, Buffer.from(example.text, 'latin1'));
  expect(found(ledger).map((line) => line.split(' ').at(-1))).toContain(code);
});
