import { expect, test } from 'vitest';
import { decodePartModel, encodePartModel, type PartModel } from '../../../../src/core/extract/tagger/part-weights.ts';
import { PART, PARTS } from '../../../../src/core/extract/tagger/parts.ts';

const model: PartModel = {
  bits: 3,
  weights: Int8Array.from({ length: 8 * PARTS.length }, (_, index) => (index % 255) - 127),
  allowed: new Map([
    ['the', 1 << PART.DT],
    ['Łódź’s', (1 << PART.CQ) | (1 << PART.PUNCT)],
  ]),
};

test('a model comes back from its bytes', () => {
  expect(decodePartModel(encodePartModel(model))).toEqual(model);
});

test('a model is read where it lies in a larger buffer, without a copy of the weights', () => {
  const bytes = encodePartModel(model);
  const larger = new Uint8Array(bytes.length + 5);
  larger.set(bytes, 5);
  const read = decodePartModel(larger.subarray(5));
  expect(read).toEqual(model);
  expect(read.weights.buffer).toBe(larger.buffer);
});

test.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
  ['no bytes', () => new Uint8Array(), 'no part-of-speech model'],
  ['other bytes', () => new TextEncoder().encode('The dam held, the ministry said.'), 'no part-of-speech model'],
  ['a model cut short', (bytes) => bytes.slice(0, -1), 'cut short'],
  ['a model of more parts of speech', (bytes) => bytes.with(5, PARTS.length + 1), 'another version'],
])('%s are refused', (_name, spoil, message) => {
  expect(() => decodePartModel(spoil(encodePartModel(model)))).toThrow(message);
});
