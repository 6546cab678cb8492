import { describe, expect, test } from 'vitest';
import { explainIn } from '../../../src/core/explain/explain.ts';
import type { Decision } from '../../../src/core/explain/explanation.ts';
import { reader } from '../../support/document.ts';
import { type Said, traceOf } from '../../support/trace.ts';

/** Why the last of these statements has its speaker. */
function speakerOf(text: string, said: readonly Said[]): Decision {
  const trace = traceOf(text, said);
  const last = trace.reading.tellings.at(-1);
  const explained = last && explainIn(trace, reader, last.id);
  const decision = explained?.explanation.decisions.find(({ field }) => field === 'speaker');
  if (decision === undefined) throw new Error('no telling was explained');
  return decision;
}

function wordsOf({ words }: Decision): string[] {
  return words.map(({ exact }) => exact);
}

const said = (source: string, content: string, cue = 'said'): Said => ({ source, content, cue });

describe('whom a source stands for, and the words that say so', () => {
  test.each<[name: string, text: string, statements: Said[], rule: string, words: string[], because: RegExp]>([
    [
      'a name',
      'Ilse Varga said the silos were full.',
      [said('Ilse Varga', 'the silos were full')],
      'named',
      ['Ilse Varga'],
      /^the source is a name$/,
    ],
    [
      'a last name leads to the full one',
      'Ilse Varga runs the depot. Varga said the silos were full.',
      [said('Varga', 'the silos were full')],
      'named',
      ['Varga', 'Ilse Varga'],
      /short for the fullest name/,
    ],
    [
      'a noun with the name beside it',
      'The depot is shut. Its chief, Ilse Varga, said the silos were full.',
      [said('Its chief, Ilse Varga,', 'the silos were full')],
      'named',
      ['Its chief', 'Ilse Varga'],
      /a name stands beside “Its chief”/,
    ],
    [
      'another name of an institution',
      'The Pentagon said three ships had left.',
      [said('The Pentagon', 'three ships had left')],
      'alias',
      ['Pentagon'],
      /know “Pentagon” as “United States Department of Defense”/,
    ],
    [
      'a pronoun, by the last who fits',
      'Ilse Varga said the silos were full. She added that nobody was hurt.',
      [said('Ilse Varga', 'the silos were full'), said('She', 'nobody was hurt', 'added')],
      'pronoun',
      ['She', 'Ilse Varga'],
      /no other could be “She”/,
    ],
    [
      'a descriptor, by what was called so before',
      'The Ministry of Transport of Orvania shut the bridge. The ministry said it would open.',
      [said('The ministry', 'it would open')],
      'descriptor',
      ['The ministry', 'Ministry of Transport of Orvania'],
      /describes “Ministry of Transport of Orvania”, spoken of before it/,
    ],
    [
      'a relative, by what stands before it',
      'The mayor, Ilse Varga, who said the dam had held, left at noon.',
      [said('who', 'the dam had held')],
      'pronoun',
      ['who', 'Ilse Varga'],
      /“who” means what stands right before it/,
    ],
    [
      'people without a name',
      'Officials said the bridge fell.',
      [said('Officials', 'the bridge fell')],
      'unnamed',
      ['Officials'],
      /names nobody/,
    ],
    [
      'two who say one thing',
      'Ana Sol and Ivo Brandt said the bridge fell.',
      [said('Ana Sol and Ivo Brandt', 'the bridge fell')],
      'named',
      ['Ana Sol and Ivo Brandt'],
      /together/,
    ],
    [
      'a list that goes on',
      'The Orvanian Army lost 117 men, the General Staff of Veld said. The Orvanian Army has also lost 30 boats.',
      [
        said('the General Staff of Veld', 'The Orvanian Army lost 117 men'),
        { content: 'The Orvanian Army has also lost 30 boats', cue: 'has' },
      ],
      'carried-over',
      ['the General Staff of Veld'],
      /names nobody, but goes on/,
    ],
  ])('%s', (_name, text, statements, rule, words, because) => {
    const decision = speakerOf(text, statements);
    expect(decision.because).toMatch(because);
    expect(decision.decidedBy).toEqual([rule]);
    expect(wordsOf(decision)).toEqual(words);
    for (const { start, end, exact } of decision.words) expect(text.slice(start, end)).toBe(exact);
  });

  test('a military official in the first sentence has the name of the second', () => {
    const text =
      'A military official claimed that the depot was hit. Ivo Brandt, the spokesman for the brigade, said four trucks burned.';
    const trace = traceOf(text, [
      said('A military official', 'the depot was hit', 'claimed'),
      said('Ivo Brandt, the spokesman for the brigade,', 'four trucks burned'),
    ]);
    const explained = explainIn(trace, reader, trace.reading.tellings[0]?.id ?? '');
    const decision = explained?.explanation.decisions.find(({ field }) => field === 'speaker');
    expect(decision?.value).toBe('Ivo Brandt (official)');
    expect(decision?.because).toMatch(/names it later/);
    expect(decision && wordsOf(decision)).toEqual(['A military official', 'Ivo Brandt']);
  });
});

describe('why nobody is credited', () => {
  test.each<[name: string, text: string, statements: Said[], because: RegExp]>([
    [
      'a pronoun that nobody before fits',
      'He said the bridge fell.',
      [said('He', 'the bridge fell')],
      /nobody spoken of before agrees with “He”/,
    ],
    [
      'a descriptor that nothing before explains',
      'The bridge is shut. The ministry said it would open.',
      [said('The ministry', 'it would open')],
      /nobody spoken of before agrees with “The ministry”/,
    ],
    [
      'no noun of the tables',
      'The gate said the bridge fell.',
      [said('The gate', 'the bridge fell')],
      /none of these words is a name or a noun/,
    ],
    [
      'hearsay',
      'The guard allegedly left the gate open.',
      [{ content: 'left the gate open', cue: 'allegedly', origin: 'hearsay' }],
      /the cue names nobody/,
    ],
    [
      'no source at all',
      'It was announced that the bridge fell.',
      [{ content: 'the bridge fell', cue: 'was announced' }],
      /has no source/,
    ],
    ['first person', 'We said the bridge fell.', [said('We', 'the bridge fell')], /who “We” is/],
  ])('%s', (_name, text, statements, because) => {
    const decision = speakerOf(text, statements);
    expect(decision.value).toBe(null);
    expect(decision.decidedBy).toEqual(['open']);
    expect(decision.because).toMatch(because);
  });

  test('two who fit a pronoun are both named', () => {
    const text = 'Peter Marek met Ivo Brandt at the depot. He said the bridge fell.';
    const decision = speakerOf(text, [said('He', 'the bridge fell')]);
    const told = `${decision.value} ${decision.because} ${decision.runnerUp?.value}`;
    expect(told).toContain('Marek');
    expect(told).toContain('Brandt');
  });
});

test('who comes next is asked of the resolver itself: without the first, the pronoun is the second’s', () => {
  const text =
    'Peter Marek left early. Ivo Brandt said the silos were full. He said the pumps had failed. He said the gate was shut.';
  const decision = speakerOf(text, [
    said('Ivo Brandt', 'the silos were full'),
    said('He', 'the pumps had failed'),
    said('He', 'the gate was shut'),
  ]);
  expect(decision.value).toContain('Ivo Brandt');
  expect(decision.runnerUp?.value).toBe('Peter Marek');
  expect(decision.runnerUp?.words.map(({ exact }) => exact)).toEqual(['Peter Marek']);
});
