import { describe, expect, test } from 'vitest';
import { addHearsay } from '../../../../src/core/extract/attributions/hearsay.ts';
import { addInverted } from '../../../../src/core/extract/attributions/inverted.ts';
import { addParticiples } from '../../../../src/core/extract/attributions/participles.ts';
import { addPunctuated } from '../../../../src/core/extract/attributions/punctuated.ts';
import { addTranscripts } from '../../../../src/core/extract/attributions/transcripts.ts';
import { saidIn, wordsOf } from '../../../support/attributions.ts';
import { documentOf } from '../../../support/document.ts';

function added(add: typeof addInverted, text: string): readonly string[] {
  return wordsOf(text, add(documentOf(text), []));
}

describe('participles of telling', () => {
  test.each([
    [
      'The police announced having caught a thief who fled the pier.',
      'The police / announced / having caught a thief who fled the pier.',
    ],
    [
      'The crane fell at noon, with port radio saying that two men were hurt.',
      'port radio / saying / that two men were hurt.',
    ],
  ])('%s', (text, wanted) => {
    expect(added(addParticiples, text)).toEqual([wanted]);
  });
  test.each([
    'The police reported a theft, having caught nobody.',
    'The crane fell at noon, with two men standing on it.',
    'He left with a docker saying nothing.',
  ])('nobody tells by one: %s', (text) => {
    expect(added(addParticiples, text)).toEqual([]);
  });
});

describe('a mark alone credits a titled name', () => {
  test.each([
    [
      '❗️ Mayor of the harbour town Ivo Marek: the dam held all night.',
      'Mayor of the harbour town Ivo Marek / : / the dam held all night.',
    ],
    [
      '“We do not count the ships any more” – commander Ivo Marek on Radio Karsk.',
      'commander Ivo Marek / – / “We do not count the ships any more”',
    ],
  ])('%s', (text, wanted) => {
    expect(added(addPunctuated, text)).toEqual([wanted]);
  });
  test.each([
    'Background: the dam fell in May.',
    'Update: the mayor has left the town.',
    'Mayor Ivo Marek: a life in pictures',
    'Karsk: the dam held all night.',
    '“Harbour Song” – a novel by Ivo Marek.',
  ])('not here: %s', (text) => {
    expect(added(addPunctuated, text)).toEqual([]);
  });
});

describe('source and cue behind the statement, in the present', () => {
  test.each([
    ['The crane fell at noon, local residents report.', 'local residents / report / The crane fell at noon'],
    [
      'Karsk has agreed to buy 40 cranes, Meridian News reports, citing a clerk.',
      'Meridian News / reports / Karsk has agreed to buy 40 cranes',
    ],
    [
      'The chief lied to the court, a former clerk testified on Friday.',
      'a former clerk / testified / The chief lied to the court',
    ],
  ])('%s', (text, wanted) => {
    expect(added(addInverted, text)).toEqual([wanted]);
  });
  test('a content that holds source and cue of the whole gives way', () => {
    const text = 'A petition calling for a refund has been signed by many, its authors claim.';
    const read = saidIn(text, {
      source: 'A petition',
      cue: 'calling',
      content: 'for a refund has been signed by many, its authors claim',
    });
    expect(wordsOf(text, addInverted(documentOf(text), [read]))).toEqual([
      'its authors / claim / A petition calling for a refund has been signed by many',
    ]);
  });
  test('a list that ends with reports tells nothing', () => {
    expect(added(addInverted, 'She wrote letters, memos, annual reports.')).toEqual([]);
  });
});

describe('"it is understood that"', () => {
  test.each([
    [
      'It is understood that the police searched the pier.',
      '- / It is understood / that the police searched the pier.',
    ],
    ['It was also claimed that the dam held.', '- / It was also claimed / that the dam held.'],
  ])('%s', (text, wanted) => {
    expect(added(addHearsay, text)).toEqual([wanted]);
  });
  test('a thing that is understood is none', () => {
    expect(added(addHearsay, 'The plan is understood by everybody that matters.')).toEqual([]);
  });
});

test('a turn of which the model read a part is told to its end, questions left out', () => {
  const text =
    'ARDEN: The dam held. A clerk said it would. We lost two cranes.\n\nHOLM: When did you leave?\n\nARDEN: In May. Why ask? I left in a boat.';
  const read = saidIn(text, { source: 'A clerk', cue: 'said', content: 'it would' });
  expect(wordsOf(text, addTranscripts(documentOf(text), [read]))).toEqual([
    'A clerk / said / it would',
    'ARDEN / : / The dam held.',
    'ARDEN / : / We lost two cranes.',
    'ARDEN / : / In May.',
    'ARDEN / : / I left in a boat.',
  ]);
});

test('in a turn, what “I” say is the turn’s; a host only leads', () => {
  const text = [
    'HOST: We begin with the mill.',
    'ARDEN: I never promised any sum. The mill stays.',
    'HOST: The mayor says you did.',
    'ARDEN: He said: “I promised nothing.”',
  ].join('\n\n');
  const promised = saidIn(text, { source: 'I', cue: 'never promised', content: 'any sum' });
  const quoted = saidIn(text, { source: 'He', cue: 'said', content: '“I promised nothing.”' });
  expect(wordsOf(text, addTranscripts(documentOf(text), [promised, quoted]))).toEqual([
    'He / said / “I promised nothing.”',
    'ARDEN / : / I never promised any sum. The mill stays.',
  ]);
});
