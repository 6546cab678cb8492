import { describe, expect, test } from 'vitest';
import { isPassive, isToCome, predicateAt } from '../../../../src/core/link/words/verbs.ts';

describe('a verb befalls whoever stands before it', () => {
  test.each<readonly [content: string, verb: string, is: boolean]>([
    ['the clerk was shot', 'shot', true],
    ['the clerk had been badly beaten', 'beaten', true],
    ['the guard got hit', 'hit', true],
    ['the guards are being held', 'held', true],
    ['the clerk shot a guard', 'shot', false],
    ['the clerk has shot a guard', 'shot', false],
    ['you got a choice', 'choice', false],
    ['she was one of those who shot', 'shot', false],
    ["the clerk 's shot missed", 'shot', false],
  ])('%s', (content, verb, is) => {
    const lower = content.split(' ');
    expect(isPassive({ lower }, lower.indexOf(verb))).toBe(is);
  });
});

test.each<readonly [content: string, predicate: string]>([
  ['the lift on the upper deck had worked as designed', 'had worked as designed'],
  ['the steering failed', 'failed'],
  ['the soup served on Wednesday may have been the cause', 'may have been the cause'],
  ['more trouble ahead', ''],
])('what is said of its subject: %s', (content, predicate) => {
  const words = content.split(' ');
  const at = predicateAt(words);
  expect(at < 0 ? '' : words.slice(at).join(' ')).toBe(predicate);
});

test.each([
  ['the lift will be repaired', true],
  ['the lift would be repaired', true],
  ['the lift was repaired', false],
])('what is still to come: %s, %s', (content, is) => {
  expect(isToCome(content.split(' '))).toBe(is);
});
