import { describe, expect, test } from 'vitest';
import { americanSpelling } from '../../../../src/core/link/words/spellings.ts';
import { stem } from '../../../../src/core/link/words/stems.ts';
import { conceptOf, rarityOf } from '../../../../src/core/link/words/weights.ts';

test.each([
  ['defence', 'defense'],
  ['harbours', 'harbors'],
  ['neighbourhood', 'neighborhood'],
  ['organised', 'organized'],
  ['mobilisation', 'mobilization'],
  ['kilometres', 'kilometers'],
  ['centred', 'centered'],
  ['programmes', 'programs'],
  ['tyres', 'tires'],
])('%s is %s', (british, american) => {
  expect(americanSpelling(british)).toBe(american);
});

describe('left as they are', () => {
  test.each(
    'four hours tour promised raising exercises advisers analysis crisis paris tourism judge tired metrical check center noise'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(americanSpelling(word)).toBe(word);
  });
});

test('both spellings are one concept, weighed as the American counts weigh it', () => {
  for (const [british, american] of [
    ['labour', 'labor'],
    ['defence', 'defense'],
    ['organisations', 'organizations'],
  ] as const) {
    expect(conceptOf(british)).toEqual(conceptOf(american));
    expect(conceptOf(british).weight).toBeLessThan(100);
  }
});

test("a stem is weighed as its word is, though it has a stem itself, and a word's American form has its own stem", () => {
  expect(stem('defens')).not.toBe('defens');
  expect(rarityOf(stem('defence'))).toBe(conceptOf('defence').weight);
});
