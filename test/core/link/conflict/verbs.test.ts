import { describe, expect, test } from 'vitest';
import { isPassive } from '../../../../src/core/link/conflict/verbs.ts';

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
