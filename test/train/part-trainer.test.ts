import { expect, test } from 'vitest';
import { tagParts } from '../../src/core/extract/tagger/part-tagger.ts';
import { encodePartModel } from '../../src/core/extract/tagger/part-weights.ts';
import { PARTS, type Part } from '../../src/core/extract/tagger/parts.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { rightParts } from '../../src/train/part-lesson.ts';
import { trainParts } from '../../src/train/part-trainer.ts';
import type { TaggedDocument } from '../../src/train/tags.ts';

const NOUNS = ['dam', 'boat', 'bridge', 'depot', 'harbour', 'council'];
const VERBS = ['held', 'sank', 'burned', 'closed'];

/** "The dam held. The boat sank." with each word's part: twenty-four sentences, six a document. */
const documents: TaggedDocument[] = VERBS.map((verb) => {
  const text = NOUNS.map((noun) => `The ${noun} ${verb} .`).join(' ');
  const tokens = tokenise(text);
  const parts: Part[] = ['DT', 'NN', 'VBD', 'PUNCT'];
  const words = tokens.word.map((_, i) => ({
    start: tokens.start[i] ?? 0,
    end: tokens.end[i] ?? 0,
    part: parts[i % 4] ?? 'X',
  }));
  return { name: verb, text, words };
});

const OPTIONS = { seed: 1, passes: 3, bits: 10 };

test('the same documents, options and seed give the same bytes', () => {
  expect(encodePartModel(trainParts(documents, OPTIONS))).toEqual(encodePartModel(trainParts(documents, OPTIONS)));
});

test('it learns what it was shown, and carries it over to a word that it was not', () => {
  const model = trainParts(documents, OPTIONS);
  const shown = (text: string): string =>
    Array.from(tagParts(tokenise(text), null, model), (part) => PARTS[part]).join(' ');
  expect(shown('The bridge sank .')).toBe('DT NN VBD PUNCT');
  expect(shown('The ferry sank .')).toBe('DT NN VBD PUNCT');
});

test('a tagged word lends its part to the token that ends with it, and to no other', () => {
  const tokens = tokenise('The Nordwind’s boats');
  const word = (start: number, end: number, part: Part) => ({ start, end, part });
  const right = rightParts(tokens, [word(0, 3, 'DT'), word(4, 14, 'ORG'), word(15, 18, 'NN')]);
  expect(Array.from(right, (part) => PARTS[part] ?? null)).toEqual(['DT', null, 'ORG', null]);
});

test('a word that was seen often keeps to the parts that it was seen to be', () => {
  const many = Array.from({ length: 4 }, () => documents).flat();
  expect(trainParts(documents, OPTIONS).allowed.size).toBe(0);
  expect([...trainParts(many, OPTIONS).allowed]).toEqual([
    ['.', 1 << PARTS.indexOf('PUNCT')],
    ['The', 1 << PARTS.indexOf('DT')],
  ]);
});
