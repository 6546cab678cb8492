import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../../src/core/extract/attribution.ts';
import { addHearsay } from '../../../../src/core/extract/attributions/hearsay.ts';
import { saidIn, wordsOf } from '../../../support/attributions.ts';
import { documentOf, spanOfWords } from '../../../support/document.ts';

function hearsay(text: string, found: readonly Attribution[] = []): readonly [cue: string, content: string][] {
  const added = addHearsay(documentOf(text), found).slice(found.length);
  return added.map((one) => [
    text.slice(one.cue?.start, one.cue?.end),
    one.content.map((span) => text.slice(span.start, span.end)).join(' | '),
  ]);
}

test('what others say of somebody’s deeds is not his own', () => {
  const text = 'The owner will reportedly sell the mill.';
  const read = saidIn(text, { source: 'The owner', cue: 'will reportedly sell', content: 'the mill' });
  expect(wordsOf(text, addHearsay(documentOf(text), [read]))).toEqual([
    '- / reportedly / The owner will | sell the mill.',
  ]);
});

test('a quotation behind an adverb and a deed is what somebody called', () => {
  const text = 'Falk was filmed reportedly waving: “Leave the mill!”';
  const read = saidIn(text, { source: 'Falk', cue: 'reportedly waving', content: '“Leave the mill!”' });
  expect(addHearsay(documentOf(text), [read])).toEqual([read]);
});

test.each([
  ['allegedly said', 'the mill was sold'],
  ['reportedly denied', 'he had sold the mill'],
  ['reportedly accused', 'the mayor of selling the mill'],
  ['has reportedly told', 'friends that the mill was sold'],
])('what somebody %s is', (cue, content) => {
  const text = `The owner ${cue} ${content}.`;
  const read = saidIn(text, { source: 'The owner', cue, content });
  expect(addHearsay(documentOf(text), [read])).toEqual([read]);
});

describe('a statement that nobody is named for', () => {
  test.each([
    [
      'an adverb before the verb',
      'The guard allegedly left the gate open.',
      'allegedly',
      'The guard | left the gate open.',
    ],
    [
      'an adverb after the auxiliary',
      'The firm has reportedly sold two mills.',
      'reportedly',
      'The firm has | sold two mills.',
    ],
    ['an adverb first', 'Reportedly, the ship sank in May.', 'Reportedly', ', the ship sank in May.'],
    ['said to', 'The man is said to have fled to the coast.', 'is said to', 'The man | have fled to the coast.'],
    [
      'accused of',
      'The firm has been accused of dumping waste in the lake.',
      'has been accused of',
      'The firm | dumping waste in the lake.',
    ],
    ['believed to', 'Nine people are believed to have died.', 'are believed to', 'Nine people | have died.'],
    [
      'thought to, with an adverb',
      'The gang is widely thought to own the club.',
      'is widely thought to',
      'The gang | own the club.',
    ],
    [
      'however in front',
      'However, the clerk allegedly burned the files.',
      'allegedly',
      'the clerk | burned the files.',
    ],
    [
      'only its own clause',
      'The mill closed; the owner allegedly kept the money.',
      'allegedly',
      'the owner | kept the money.',
    ],
    [
      'after a comma and a conjunction',
      'The mill closed, and the owner allegedly kept the money.',
      'allegedly',
      'the owner | kept the money.',
    ],
    [
      'purportedly',
      'The letter was purportedly written by a clerk.',
      'purportedly',
      'The letter was | written by a clerk.',
    ],
    ['alleged to', 'He was alleged to have sold passports.', 'was alleged to', 'He | have sold passports.'],
  ])('%s: %s', (_why, text, cue, content) => {
    expect(hearsay(text)).toEqual([[cue, content]]);
  });
});

describe('what is no hearsay', () => {
  test.each([
    ['an adverb of a noun', 'Police found an allegedly stolen car.'],
    ['accused as a noun', 'The accused of the trial sat in silence.'],
    ['said with a subject', 'The mayor said to the crowd that rain was near.'],
    ['believed by somebody', 'The villagers believed to the end.'],
    ['nothing of the kind', 'The bridge fell on Monday.'],
  ])('%s: %s', (_why, text) => {
    expect(hearsay(text)).toEqual([]);
  });

  test('a cue inside the words of a speaker is that speaker’s own hedge', () => {
    const text = 'The mayor said the guard allegedly left the gate open.';
    const spoken: Attribution = {
      cue: spanOfWords(text, 'said'),
      source: spanOfWords(text, 'The mayor'),
      content: [spanOfWords(text, 'the guard allegedly left the gate open')],
      score: 1,
      origin: 'model',
    };
    expect(hearsay(text, [spoken])).toEqual([]);
  });
});

test('a passive is less sure than an adverb', () => {
  const scoreOf = (text: string): number | undefined => addHearsay(documentOf(text), [])[0]?.score;
  const adverb = scoreOf('The guard allegedly left the gate open.') ?? 0;
  const passive = scoreOf('The guard is said to have left the gate open.') ?? 0;
  expect(passive).toBeGreaterThan(0);
  expect(adverb).toBeGreaterThan(passive);
});
