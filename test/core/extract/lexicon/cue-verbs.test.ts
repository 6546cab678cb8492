import { describe, expect, test } from 'vitest';
import { cueClass, isUnmistakableCue, verbForms } from '../../../../src/core/extract/lexicon/cue-verbs.ts';

describe('the forms of a verb', () => {
  test.each([
    ['say', 'say says said saying'],
    ['admit', 'admit admits admitted admitting'],
    ['visit', 'visit visits visited visiting'],
    ['deny', 'deny denies denied denying'],
    ['convey', 'convey conveys conveyed conveying'],
    ['accuse', 'accuse accuses accused accusing'],
    ['agree', 'agree agrees agreed agreeing'],
    ['write', 'write writes wrote written writing'],
    ['stress', 'stress stresses stressed stressing'],
    ['confer', 'confer confers conferred conferring'],
    ['offer', 'offer offers offered offering'],
  ])('%s', (lemma, forms) => {
    expect(verbForms(lemma).join(' ')).toBe(forms);
  });
});

describe('the class of a word', () => {
  test.each([
    ['claimed', 'speech'],
    ['telling', 'speech'],
    ['believes', 'mental'],
    ['fears', 'mental'],
    ['statement', 'noun'],
    ['allegedly', 'noun'],
    ['according', 'speech'],
    ['bridge', null],
    ['', null],
    ['constructor', null],
    ['Said', null],
  ])('%s is %s', (word, kind) => {
    expect(cueClass(word)).toBe(kind);
  });
});

test('few forms need no second look', () => {
  expect(['said', 'according', 'told'].every(isUnmistakableCue)).toBe(true);
  expect(['reports', 'claims', 'found', 'show'].some(isUnmistakableCue)).toBe(false);
});
