import { describe, expect, test } from 'vitest';
import { addInterposed } from '../../../../src/core/extract/attributions/interposed.ts';
import { wordsOf } from '../../../support/attributions.ts';
import { documentOf } from '../../../support/document.ts';

function found(text: string): readonly string[] {
  return wordsOf(text, addInterposed(documentOf(text), []));
}

describe('a credit behind the phrase that opens a sentence', () => {
  test.each([
    [
      'what for',
      'In return, the indictment states, the clerk was given a car.',
      'the indictment / states / In return | the clerk was given a car.',
    ],
    [
      'when',
      'Two days later, the harbour office has said, the crane was still moving.',
      'the harbour office / has said / Two days later | the crane was still moving.',
    ],
    [
      'a word that links it to what came before',
      'However, officials say, the crane was safe.',
      'officials / say / the crane was safe.',
    ],
    [
      'when it was said',
      'In the first week of May, the harbour office said at the time, the crane was lost.',
      'the harbour office / said / In the first week of May | the crane was lost.',
    ],
    [
      'behind a colon',
      'It had been worse: in the first week of May, the harbour office said, the crane was lost.',
      'the harbour office / said / in the first week of May | the crane was lost.',
    ],
    [
      'somebody with his trade',
      'In the hold, weather expert Kim Falk reported, the water was rising.',
      'weather expert Kim Falk / reported / In the hold | the water was rising.',
    ],
  ])('%s', (_why, text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  test.each([
    ['a whole statement before it', 'The crane was safe, officials say, the harbour is open.'],
    ['no clause behind it', 'In return, the indictment states, a car and two boats.'],
    ['no speaker', 'In return, a green car states, the clerk was given a boat.'],
    ['words of a quotation', '“In return, the indictment states, the clerk was given a car.”'],
    ['a subject in place of a phrase', 'In return, the indictment states the reasons, the clerk was given a car.'],
  ])('not %s', (_why, text) => {
    expect(found(text)).toEqual([]);
  });
});
