import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/core/extract/attribute.ts';
import type { Attribution } from '../../../src/core/extract/attribution.ts';
import { textAt } from '../../../src/core/text/span.ts';
import { loadModels } from '../../../src/store/model.ts';
import { taggedText } from '../../support/tagged.ts';

const { model } = loadModels();

/** What is found in a text: source, cue and contents in words, no source as "nobody". */
function read(text: string): string[] {
  return attribute(taggedText(text), model).map(({ source, cue, content }) =>
    [
      source === null ? 'nobody' : textAt(text, source),
      cue && textAt(text, cue),
      ...content.map((span) => textAt(text, span)),
    ].join(' | '),
  );
}

describe('one plain sentence, all three spans', () => {
  test.each([
    [
      'cue before the content',
      'The harbour master said the ferry was late.',
      'The harbour master | said | the ferry was late',
    ],
    [
      '"that" belongs to the content',
      'Officials claimed that the dam had held.',
      'Officials | claimed | that the dam had held',
    ],
    ['cue after the content', 'The bridge is safe, the mayor said.', 'the mayor | said | The bridge is safe'],
    [
      'the verb before its subject',
      '“We lost everything,” said Ilse Varn.',
      'Ilse Varn | said | “We lost everything,”',
    ],
    [
      'according to',
      'The fire began in a kitchen, according to the brigade.',
      'the brigade | according to | The fire began in a kitchen',
    ],
    [
      'according to, first',
      'According to the ministry, prices fell by a third.',
      'the ministry | According to | prices fell by a third',
    ],
    [
      'a pronoun',
      'He told reporters that the road would open on Friday.',
      'He | told | that the road would open on Friday',
    ],
    ['a body', 'The Supreme Court ruled that the law was void.', 'The Supreme Court | ruled | that the law was void'],
    [
      'an auxiliary is part of the cue',
      'The company has denied that it sold the data.',
      'The company | has denied | that it sold the data',
    ],
    [
      'a title and a name',
      'Defence Minister Orla Brandt announced that talks had failed.',
      'Defence Minister Orla Brandt | announced | that talks had failed',
    ],
    [
      'a belief',
      'Many residents believe that the well is poisoned.',
      'Many residents | believe | that the well is poisoned',
    ],
    ['a hope', 'Farmers hope that the rain will come.', 'Farmers | hope | that the rain will come'],
    ['a quotation to the end', 'The chairman said: “Nobody was hurt.”', 'The chairman | said | : “Nobody was hurt.”'],
  ])('%s', (_name, text, right) => {
    // The edges of quotations are a matter of taste among annotators: marks, colons and stops are not compared.
    const plain = (line: string): string =>
      line
        .replace(/[“”:.,]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/\| +/g, '| ')
        .trim();
    expect(read(text).map(plain)).toEqual([plain(right)]);
  });
});

describe('who said what in longer sentences', () => {
  test.each([
    [
      'a quotation cut by its cue',
      '“The harvest is gone,” said Tomas Reek, “and nobody will pay.”',
      'Tomas Reek',
      'nobody will pay',
    ],
    [
      'a clause between source and cue',
      'The mayor, who took office in May, said the budget was a fraud.',
      'The mayor',
      'the budget was a fraud',
    ],
    [
      'a source of several',
      'Ilse Varn and her brother said they had seen two men.',
      'Ilse Varn and her brother',
      'they had seen two men',
    ],
    ['a report as source', 'The report said that 117 wells had been tested.', 'The report', '117 wells'],
    [
      'an unnamed source',
      'A senior official, speaking on condition of anonymity, said the deal was dead.',
      'A senior official',
      'the deal was dead',
    ],
    [
      'a plural body',
      'Police said three people had been arrested in Tarnwick.',
      'Police',
      'three people had been arrested',
    ],
    ['a social post', 'Brandt wrote on Twitter that the vote was stolen.', 'Brandt', 'the vote was stolen'],
    [
      'a second attribution',
      'The governor said taxes would fall, but economists warned that debt would rise.',
      'economists',
      'debt would rise',
    ],
  ])('%s', (_name, text, source, content) => {
    const found = read(text).find((line) => line.startsWith(source));
    expect(found).toBeDefined();
    expect(found).toContain(content);
  });
});

describe('nothing is attributed where nobody is credited', () => {
  test.each([
    ['a plain report', 'The river rose by two metres overnight and flooded the old town.'],
    ['a verb of speech that tells no content', 'The two men spoke on Tuesday.'],
    ['a list of places', 'Trains run from Tarnwick to Harrow Bay and Osterlee.'],
    ['an account of what happened', 'The lorry left the road and hit a tree.'],
    ['a noun that looks like a verb', 'The report runs to forty pages.'],
    ['figures', 'Shares fell 3.2 percent to $41.10 in early trade.'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});

test('a surer sentence scores higher than a doubtful one', () => {
  const score = (text: string): number => attribute(taggedText(text), model)[0]?.score ?? 0;
  const plain = score('“The bridge is safe,” the mayor said.');
  expect(plain).toBeGreaterThan(0.7);
  expect(plain).toBeGreaterThan(score('The mayor signed off on calls to keep the bridge open.'));
});

/** Text in the manner of news, with all that can go wrong in it. */
const words = fc.constantFrom(
  ...[
    'said',
    'the',
    'minister',
    '“',
    '”',
    '"',
    ',',
    '.',
    'that',
    'told',
    'U.S.',
    ':',
    '\n',
    'according',
    'to',
    '—',
    'he',
    '🚢',
    '\u2028',
  ],
);

describe('any text', () => {
  test.each([
    ['any string', fc.string({ unit: 'binary', maxLength: 300 })],
    ['any words of news', fc.array(words, { maxLength: 80 }).map((list) => list.join(' '))],
  ])('gives spans that lie in it, in order, and a score of at most one: %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const attribution of attribute(taggedText(text), model)) expectSound(attribution, text);
      }),
      { numRuns: 150 },
    );
  });

  test('is read in pieces where a paragraph has no end', () => {
    const text = 'the minister said that '.repeat(3000);
    for (const attribution of attribute(taggedText(text), model)) expectSound(attribution, text);
  });
});

function expectSound({ cue, source, content, score }: Attribution, text: string): void {
  const spans = [...content, ...(cue === null ? [] : [cue]), ...(source === null ? [] : [source])];
  expect(content.length).toBeGreaterThan(0);
  expect(cue).not.toBeNull();
  for (const { start, end } of spans) {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  content.slice(1).forEach(({ start }, at) => {
    expect(start).toBeGreaterThanOrEqual(content[at]?.end ?? 0);
  });
  const apart = [...spans].sort((a, b) => a.start - b.start);
  apart.slice(1).forEach(({ start }, at) => {
    expect(start).toBeGreaterThanOrEqual(apart[at]?.end ?? 0);
  });
  expect(score).toBeGreaterThan(0);
  expect(score).toBeLessThanOrEqual(1);
}
