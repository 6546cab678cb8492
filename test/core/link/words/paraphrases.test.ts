import { expect, test } from 'vitest';
import { PARAPHRASES } from '../../../../src/core/link/lexicon/paraphrases.ts';
import { paraphrasesOf, phraseAt } from '../../../../src/core/link/words/paraphrases.ts';
import { stem } from '../../../../src/core/link/words/stems.ts';
import { conceptOf } from '../../../../src/core/link/words/weights.ts';

function keyOf(words: string): string {
  const stems = words.split(' ').map(stem);
  return stems.length === 1 ? conceptOf(words).key : stems.join(' ');
}

test.each([
  ['burglars', 'intruder'],
  ['replaced', 'swapping'],
  ['free of charge', 'at no cost'],
  ['inquiry', 'looked into'],
  ['mediator', 'go between'],
  ['truce', 'calm'],
])('%s may stand for %s, either way round', (one, other) => {
  expect(paraphrasesOf(keyOf(one))?.get(keyOf(other))).toBeGreaterThanOrEqual(50);
  expect(paraphrasesOf(keyOf(other))?.get(keyOf(one))).toBe(paraphrasesOf(keyOf(one))?.get(keyOf(other)));
});

test.each([
  ['north', 'south'],
  ['arrested', 'released'],
  ['postponed', 'cancelled'],
  ['opened', 'closed'],
  ['monday', 'tuesday'],
  ['rifle', 'pistol'],
  ['killed', 'injured'],
  ['fell', 'fled'],
  ['army', 'police'],
  ['mother', 'father'],
  ['men', 'women'],
])('%s never stands for %s', (one, other) => {
  expect(paraphrasesOf(keyOf(one))?.get(keyOf(other))).toBeUndefined();
});

test.each<[words: string, at: number, phrase: string | null]>([
  ['the part is swapped at no cost', 4, 'at no cost'],
  ['they have laid down their work', 2, 'laid down their work'],
  ['they have laid down their lives', 2, null],
  ['at no moment', 0, null],
])('the phrase of "%s" that begins at word %i is %s', (words, at, phrase) => {
  expect(phraseAt(words.split(' ').map(stem), at)?.key ?? null).toBe(phrase === null ? null : keyOf(phrase));
});

test('every row says one thing in two ways at least, and no row twice', () => {
  const rows = PARAPHRASES.trim().split('\n');
  expect(rows.filter((row) => new Set(row.split(', ')).size < 2 || row !== row.trim())).toEqual([]);
  expect(new Set(rows).size).toBe(rows.length);
});
