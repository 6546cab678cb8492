import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../../src/core/extract/attribution.ts';
import { dropEchoes } from '../../../../src/core/extract/attributions/echoes.ts';
import { repairSpans } from '../../../../src/core/extract/attributions/repaired.ts';
import type { Credit } from '../../../../src/core/extract/speakers/speakers.ts';
import { documentOf, spanOfWords } from '../../../support/document.ts';

interface Spoken {
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
}

function attribution(text: string, { source, cue, content }: Spoken): Attribution {
  return {
    source: source === undefined ? null : spanOfWords(text, source),
    cue: spanOfWords(text, cue),
    content: [spanOfWords(text, content)],
    score: 1,
    origin: 'model',
  };
}

function repaired(text: string, spoken: Spoken): readonly string[] {
  return repairSpans(documentOf(text), [attribution(text, spoken)]).map(({ source, content }) => {
    const words = content.map((span) => text.slice(span.start, span.end)).join(' | ');
    return `${source ? text.slice(source.start, source.end) : '-'}: ${words}`;
  });
}

describe('a fragment before its source grows to the clause', () => {
  const text = 'Two men died when fire tore through a grain depot in the old port, the harbour company said.';
  test('from the start of the sentence', () => {
    const spoken = { source: 'the harbour company', cue: 'said', content: 'a grain depot in the old port' };
    expect(repaired(text, spoken)).toEqual([
      'the harbour company: Two men died when fire tore through a grain depot in the old port',
    ]);
  });
  test('a clause with a verb of its own stays', () => {
    const spoken = {
      source: 'the harbour company',
      cue: 'said',
      content: 'fire tore through a grain depot in the old port',
    };
    expect(repaired(text, spoken)).toEqual(['the harbour company: fire tore through a grain depot in the old port']);
  });
  test('what follows its cue stays', () => {
    const after = 'The minister, who came late, announced a new depot in the old port, and left.';
    const spoken = { source: 'The minister', cue: 'announced', content: 'a new depot in the old port' };
    expect(repaired(after, spoken)).toEqual(['The minister: a new depot in the old port']);
  });
});

test('"according to" without a source takes the one before the verb', () => {
  const text = 'The fire, which according to the fire brigade began in a silo, killed two.';
  const spoken = { cue: 'according to', content: 'the fire brigade began in a silo' };
  expect(repaired(text, spoken)).toEqual(['the fire brigade: began in a silo']);
});

describe('hedges credit nobody', () => {
  test.each([
    ['The bridge appears to have been hit.', { cue: 'appears to have', content: 'been hit' }],
    [
      'According to preliminary information, two men fled.',
      { source: 'preliminary information', cue: 'According to', content: 'two men fled' },
    ],
    ['The bridge seems to hold.', { cue: 'seems to', content: 'hold' }],
  ])('%s', (text, spoken) => {
    expect(repaired(text, spoken)).toEqual([]);
  });
  test.each([
    ['The mayor seems to doubt the report.', { source: 'The mayor', cue: 'seems to doubt', content: 'the report' }],
    ['According to the clerk, two men fled.', { source: 'the clerk', cue: 'According to', content: 'two men fled' }],
    ['Two men allegedly fled.', { cue: 'allegedly', content: 'fled' }],
  ])('but somebody is credited: %s', (text, spoken) => {
    expect(repaired(text, spoken)).toHaveLength(1);
  });
});

describe('an attribution inside another one’s content', () => {
  const text = 'The major said his country had offered to send help.';
  const outer = attribution(text, {
    source: 'The major',
    cue: 'said',
    content: 'his country had offered to send help',
  });
  const inner = attribution(text, { source: 'his country', cue: 'had offered', content: 'to send help' });
  const credit = (id: string | null): Credit => ({
    speaker: id === null ? null : { id, name: id, kind: 'individual', basis: 'named' },
    via: [],
    source: null,
  });

  test.each([
    ['of the same speaker is told already', 'major', 1],
    ['of nobody is told already', null, 1],
    ['of somebody else stays', 'country', 2],
  ])('%s', (_why, speaker, kept) => {
    expect(dropEchoes([outer, inner], [credit('major'), credit(speaker)]).attributions).toHaveLength(kept);
  });
});

describe('the subject of a passive cue is not its speaker', () => {
  test.each([
    [
      'Orvania is alleged to have fired 20 missiles.',
      { source: 'Orvania', cue: 'is alleged to', content: 'have fired 20 missiles' },
      '-: Orvania | have fired 20 missiles',
    ],
    [
      'She’s said to have left the port.',
      { source: 'She', cue: '’s said', content: 'to have left the port' },
      '-: She | to have left the port',
    ],
    [
      'The firm has been accused of dumping waste.',
      { source: 'The firm', cue: 'has been accused of', content: 'dumping waste' },
      '-: The firm | dumping waste',
    ],
    [
      'Residents were warned that the dam might fail.',
      { source: 'Residents', cue: 'were warned', content: 'that the dam might fail' },
      '-: that the dam might fail',
    ],
    [
      'Police were told that 12 had died.',
      { source: 'Police', cue: 'were told', content: 'that 12 had died' },
      '-: that 12 had died',
    ],
  ])('%s', (text, spoken, wanted) => {
    expect(repaired(text, spoken)).toEqual([wanted]);
  });
  test.each([
    [
      'Police told residents that 12 had died.',
      { source: 'Police', cue: 'told', content: 'that 12 had died' },
      'Police: that 12 had died',
    ],
    [
      'The mayor has accused the firm of fraud.',
      { source: 'The mayor', cue: 'has accused', content: 'the firm of fraud' },
      'The mayor: the firm of fraud',
    ],
    [
      'It was said by the mayor that the dam held.',
      { source: 'the mayor', cue: 'was said by', content: 'that the dam held' },
      'the mayor: that the dam held',
    ],
    [
      'The mayor was quoted as saying the dam held.',
      { source: 'The mayor', cue: 'was quoted as saying', content: 'the dam held' },
      'The mayor: the dam held',
    ],
    [
      'She’s said she would leave the port.',
      { source: 'She', cue: '’s said', content: 'she would leave the port' },
      'She: she would leave the port',
    ],
  ])('but an active one has it: %s', (text, spoken, wanted) => {
    expect(repaired(text, spoken)).toEqual([wanted]);
  });
});
