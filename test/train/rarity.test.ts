import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RAREST, RARITY_ROWS } from '../../src/core/link/lexicon/rarity.ts';
import { train } from '../../src/train/command.ts';
import { countStems, rarityTable } from '../../src/train/rarity.ts';
import { folder } from '../support/folder.ts';

const texts = ['the ferries burned', 'a ferry burns', 'the ferry is burning', 'the silo of 2,140 tonnes'];

test('a stem counts once a text, in all its forms', () => {
  const counts = countStems(['ferry ferries', 'ferry', 'silo']);
  expect(counts.get('ferri')).toBe(2);
  expect(counts.get('silo')).toBe(1);
});

test('rarer stems have higher rarities; stems of few texts and figures are left out', () => {
  expect(rarityTable(countStems(texts), texts.length)).toBe('7 burn ferri the');
});

test('the table of a corpus is written as a module, the same bytes each time', () => {
  const files = Object.fromEntries(texts.map((text, at) => [`text/${at}.txt`, text]));
  const corpus = folder(files);
  const [first, second] = ['one.ts', 'two.ts'].map((name) => {
    const out = join(corpus, name);
    expect(train([corpus, '--rarity', out], () => undefined)).toBe(0);
    return readFileSync(out, 'utf8');
  });
  expect(first).toBe(second);
  expect(first).toContain('\n7 burn ferri the\n');
  expect(first).toContain('export const RAREST = 32;');
});

test('a corpus without texts gives no table worth having', () => {
  const corpus = folder({ 'text/readme.md': 'nothing' });
  expect(train([corpus, '--rarity', join(corpus, 'out.ts')], () => undefined)).toBe(1);
});

test('the packaged table is in order, without repeats, and lists nothing as rarer than what is met once', () => {
  const rows = RARITY_ROWS.trim()
    .split('\n')
    .map((row) => row.split(' '));
  const rarities = rows.map(([rarity]) => Number(rarity));
  expect(rarities).toEqual([...rarities].sort((a, b) => a - b));
  expect(rarities.at(-1)).toBeLessThan(RAREST);
  const stems = rows.flatMap(([, ...listed]) => listed);
  expect(new Set(stems).size).toBe(stems.length);
});
