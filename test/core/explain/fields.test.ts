import { describe, expect, test } from 'vitest';
import { explainIn } from '../../../src/core/explain/explain.ts';
import type { Decision, Field } from '../../../src/core/explain/explanation.ts';
import type { Known } from '../../../src/core/extract/reader.ts';
import { reader } from '../../support/document.ts';
import { type Said, traceOf } from '../../support/trace.ts';

/** The decisions on one field of the last statement. */
function decisionsOn(field: Field, text: string, said: readonly Said[], known: Partial<Known> = {}): Decision[] {
  const trace = traceOf(text, said, known);
  const last = trace.reading.tellings.at(-1);
  const explained = last && explainIn(trace, reader, last.id);
  const decisions = explained?.explanation.decisions.filter((one) => one.field === field) ?? [];
  for (const { words } of decisions)
    for (const { start, end, exact } of words) expect(text.slice(start, end)).toBe(exact);
  return decisions;
}

/** `value | because | words`, of each decision on the field. */
function told(decisions: readonly Decision[]): string[] {
  return decisions.map(({ value, because, words }) =>
    [value ?? 'none', because, words.map(({ exact }) => exact).join(' ← ')].join(' | '),
  );
}

const varga = (content: string, cue = 'said'): Said => ({ source: 'Ilse Varga', content, cue });

describe('through whom it came', () => {
  test.each<[name: string, text: string, said: Said[], rule: string, value: string | null, words: string[]]>([
    [
      'an outlet that the sentence names',
      'Ilse Varga told the BBC that the silos were full.',
      [varga('the silos were full', 'told')],
      'outlet',
      'BBC',
      ['BBC'],
    ],
    [
      'a platform',
      'Ilse Varga said on Facebook that the silos were full.',
      [varga('the silos were full')],
      'platform',
      'Facebook',
      ['Facebook'],
    ],
    [
      'a platform by its verb',
      'Ilse Varga tweeted that the silos were full.',
      [varga('the silos were full', 'tweeted')],
      'platform',
      'Twitter',
      ['tweeted'],
    ],
    [
      'an outlet that passes on what another says',
      'Reuters reported, citing the Ministry of Defence of Orvania, that two ships had sunk.',
      [{ source: 'Reuters', content: 'two ships had sunk', cue: 'reported' }],
      'cited',
      'Reuters',
      ['Reuters'],
    ],
    [
      'a statement inside another’s report',
      'Reuters reported that Ilse Varga said the silos were full.',
      [
        { source: 'Reuters', content: 'Ilse Varga said the silos were full', cue: 'reported' },
        varga('the silos were full'),
      ],
      'nested',
      'Reuters',
      ['Reuters'],
    ],
    [
      'a statement that goes on',
      'Ilse Varga told the BBC that the silos were full. Two pumps had failed, Ilse Varga added.',
      [varga('the silos were full', 'told'), varga('Two pumps had failed', 'added')],
      'carried',
      'BBC',
      ['Ilse Varga'],
    ],
    ['nothing in between', 'Ilse Varga said the silos were full.', [varga('the silos were full')], 'via', null, []],
  ])('%s', (_name, text, said, rule, value, words) => {
    const [decision] = decisionsOn('via', text, said);
    expect(decision).toMatchObject({ decidedBy: [rule], value });
    expect(decision?.words.map(({ exact }) => exact)).toEqual(words);
  });
});

test('a source behind “citing” names both who is credited and who passes it on', () => {
  const text = 'Reuters reported, citing the Ministry of Defence of Orvania, that two ships had sunk.';
  const [decision] = decisionsOn('source', text, [
    { source: 'Reuters', content: 'two ships had sunk', cue: 'reported' },
  ]);
  expect(decision).toMatchObject({ decidedBy: ['cited'], value: 'the Ministry of Defence of Orvania' });
  expect(decision?.because).toBe('“Reuters” only passes on what these words say');
});

test('a cue without a source of its own has that of the statement it goes on with', () => {
  const text = '"We lost it all," said Ilse Varga, adding that two silos had burned.';
  const [decision] = decisionsOn('source', text, [
    varga('"We lost it all,"'),
    { content: 'two silos had burned', cue: 'adding' },
  ]);
  expect(decision).toMatchObject({ decidedBy: ['inherited'], value: 'Ilse Varga' });
});

test('a cue that the model read without a source has its subject', () => {
  const [decision] = decisionsOn('source', 'Ilse Varga said the silos were full.', [
    { content: 'the silos were full', cue: 'said' },
  ]);
  expect(decision).toMatchObject({ decidedBy: ['subject'], value: 'Ilse Varga' });
});

describe('type, mode, stance', () => {
  test.each<[field: Field, text: string, said: Said, wanted: string]>([
    ['type', '"We held," Ilse Varga said.', varga('"We held,"'), 'direct | all of it stands in quotation marks | '],
    [
      'type',
      'Ilse Varga said the wall "held".',
      varga('the wall "held"'),
      'mixed | 1 of its 3 words stand in quotation marks | ',
    ],
    [
      'type',
      'Ilse Varga said the wall held.',
      varga('the wall held'),
      'indirect | no word of it stands in quotation marks | ',
    ],
    [
      'type',
      'The wall fell, according to reports.',
      { content: 'The wall fell', cue: 'according to', source: 'reports' },
      'hearsay | “reports” names nobody who says it | reports',
    ],
    [
      'mode',
      'Ilse Varga believes the wall held.',
      varga('the wall held', 'believes'),
      'belief | “believes” says what somebody thought or felt | believes',
    ],
    [
      'mode',
      'Ilse Varga vowed to rebuild the wall.',
      varga('to rebuild the wall', 'vowed'),
      'intention | “vowed” says what somebody planned, wanted or promised | vowed',
    ],
    [
      'mode',
      'Ilse Varga said the wall held.',
      varga('the wall held'),
      'speech | “said” says that somebody spoke or wrote | said',
    ],
    [
      'stance',
      'Ilse Varga denied the wall fell.',
      varga('the wall fell', 'denied'),
      'denies | “denied” says that it is not so | denied',
    ],
    [
      'stance',
      'Ilse Varga did not say how the wall fell.',
      varga('how the wall fell', 'say'),
      'declines | “not” shows that the speaker takes no stand | not',
    ],
    [
      'stance',
      'Ilse Varga asked whether the wall fell.',
      varga('the wall fell', 'asked'),
      'questions | “asked” leaves it open as a question | asked',
    ],
    [
      'stance',
      'Ilse Varga said the wall did not fall.',
      varga('the wall did not fall'),
      'asserts | no word of the cue denies, asks or declines | ',
    ],
  ])('%s: %s', (field, text, said, wanted) => {
    expect(told(decisionsOn(field, text, [said]))).toEqual([wanted]);
  });
});

describe('hedges, figures, dates, admissions', () => {
  test.each<[field: Field, text: string, said: Said, wanted: string[]]>([
    [
      'hedges',
      'Ilse Varga said the wall probably fell.',
      varga('the wall probably fell'),
      ['probably | the words are in the table of hedges and stand inside the content | probably'],
    ],
    [
      'figures',
      'Ilse Varga said at least 40 people had fled.',
      varga('at least 40 people had fled'),
      ['at-least 40 people | read as count: “at least” makes it at-least; it counts “people” | 40 ← at least ← people'],
    ],
    [
      'figures',
      'Ilse Varga said 40 people had fled.',
      varga('40 people had fled'),
      ['40 people | read as count: no word before it makes it less than exact; it counts “people” | 40 ← people'],
    ],
    [
      'figures',
      'Ilse Varga said it cost $12.',
      varga('it cost $12'),
      ['12 USD | read as money: no word before it makes it less than exact; its unit is USD | $12'],
    ],
    [
      'figures',
      'Ilse Varga said dozens fled.',
      varga('dozens fled'),
      ['more-than 12 | read as count: its own form makes it more-than; nothing that it counts is named | dozens'],
    ],
    [
      'dates',
      'Ilse Varga said the wall fell on 6 October 2030.',
      varga('the wall fell on 6 October 2030'),
      ['2030-10-06 | the words alone settle it | 6 October 2030'],
    ],
    [
      'dates',
      'Ilse Varga said the wall fell last year.',
      varga('the wall fell last year'),
      ['open | needs the article’s date, which is unknown, or an event to hang on | last year'],
    ],
  ])('%s: %s', (field, text, said, wanted) => {
    expect(told(decisionsOn(field, text, [said]))).toEqual(wanted);
  });

  test('a date that needs the article’s own says which that is', () => {
    const text = 'Ilse Varga said the wall fell last year, on 6 October 2030.';
    const published = { value: '2031-03-02', precision: 'day', basis: 'given' } as const;
    const decisions = decisionsOn('dates', text, [varga('the wall fell last year, on 6 October 2030')], { published });
    expect(told(decisions)).toEqual([
      '2030 | read against the article’s date, 2031-03-02 (given) | last year',
      '2030-10-06 | the words alone settle it | 6 October 2030',
    ]);
  });

  test.each([
    ['in the sentence after it', 'Ilse Varga said 40 people had fled. Northern Wire could not verify the figure.'],
    ['in the paragraph after it', 'Ilse Varga said 40 people had fled.\n\nNorthern Wire could not verify the figure.'],
  ])('an admission stands %s', (place, text) => {
    const [decision] = decisionsOn('admissions', text, [varga('40 people had fled')]);
    expect(decision?.value).toBe('not-verifiable (Northern Wire)');
    expect(decision?.because).toContain(`stands ${place}`);
  });

  test('an empty field says why nothing stands there', () => {
    const text = 'Ilse Varga said the wall fell.';
    for (const field of ['hedges', 'figures', 'dates', 'admissions'] as const) {
      const decisions = decisionsOn(field, text, [varga('the wall fell')]);
      expect(decisions).toHaveLength(1);
      expect(decisions[0]).toMatchObject({ value: null, words: [] });
    }
  });
});

describe('what the stages after the model did', () => {
  test('a content cut into facts says which of them this is, and names the others', () => {
    const text = 'Ilse Varga said the silos were full and that the pumps had failed.';
    const trace = traceOf(text, [varga('the silos were full and that the pumps had failed')]);
    const [first, second] = trace.reading.tellings;
    const explained = explainIn(trace, reader, second?.id ?? '');
    const content = explained?.explanation.decisions[0];
    expect(content?.decidedBy).toEqual(['model', 'split']);
    expect(content?.because).toContain('2 checkable facts, of which this is number 2');
    expect(explained?.explanation.siblings).toEqual([first?.id]);
  });

  test('a trimmed content says what it was', () => {
    const [content] = decisionsOn('content', 'Ilse Varga said that the silos were full.', [
      varga('that the silos were full'),
    ]);
    expect(content?.decidedBy).toEqual(['model', 'trim']);
    expect(content?.because).toContain('“that the silos were full”');
  });

  test.each<[origin: Said['origin'], because: RegExp]>([
    ['inverted', /close the sentence after a comma/],
    ['hearsay', /unnamed mouths/],
    ['transcript', /a name and a colon/],
    ['participle', /participle of telling/],
    ['punctuated', /colon or a dash/],
    ['headline', /colon parts the headline/],
    ['continued', /a quotation of whole sentences goes on/],
  ])('what the rule “%s” found is credited to it', (origin, because) => {
    const text = 'The silos were full, Ilse Varga said.';
    const said = { source: 'Ilse Varga', content: 'The silos were full', cue: 'said', ...(origin ? { origin } : {}) };
    const trace = traceOf(text, [said]);
    const steps = [{ name: 'model' as const, found: [] }, ...trace.steps.slice(1)];
    const explained = explainIn({ ...trace, steps }, reader, trace.reading.tellings[0]?.id ?? '');
    const content = explained?.explanation.decisions.find(({ field }) => field === 'content');
    expect(content?.because).toMatch(because);
    expect(content?.evidence).toEqual([{ what: 'what the rule gives its findings', value: 0.9 }]);
    expect(content?.runnerUp).toBe(null);
  });
});
