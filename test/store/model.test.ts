import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeModel, encodeModel } from '../../src/core/extract/tagger/model.ts';
import { loadModels } from '../../src/store/model.ts';

const FILES = ['attribution.bin', 'parts.bin'].map((name) => new URL(`../../model/${name}`, import.meta.url));

describe('the packaged models', () => {
  test('load, and are named by 8 hex digits', () => {
    const { model, parts, reading } = loadModels();
    expect(model.flat.chain.labels).toBe(7);
    expect(model.roles.chain.labels).toBe(5);
    expect(parts.weights.length).toBeGreaterThan(0);
    expect(reading).toMatch(/^[0-9a-f]{8}$/);
    expect(loadModels().reading).toBe(reading);
  });

  test('take less than ten megabytes', () => {
    expect(FILES.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(10_000_000);
  });

  test('come out of packing as they went in', () => {
    const bytes = readFileSync(new URL('../../model/attribution.bin', import.meta.url));
    expect(Buffer.compare(encodeModel(decodeModel(bytes)), bytes)).toBe(0);
  });

  test('are read where they lie: decoding copies no weights', () => {
    const bytes = new Uint8Array(readFileSync(new URL('../../model/attribution.bin', import.meta.url)));
    expect(decodeModel(bytes).flat.table.words.buffer).toBe(bytes.buffer);
  });
});

describe('bytes that are no model are refused', () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../model/attribution.bin', import.meta.url)));

  test.each([
    ['nothing', () => new Uint8Array(0)],
    ['something else', () => new Uint8Array(64).fill(7)],
    ['the first half of a model', () => bytes.slice(0, bytes.length / 2)],
    ['a model with two thousand bytes in between', () => Buffer.concat([bytes.slice(0, 2000), bytes])],
    ['a model with more behind it', () => Buffer.concat([bytes, bytes.slice(0, 2000)])],
  ])('%s', (_name, broken) => {
    expect(() => decodeModel(broken())).toThrow();
  });

  test('and so is a model of another version, by its number', () => {
    const other = bytes.slice();
    other[4] = 200;
    expect(() => decodeModel(other)).toThrow(/version 200/);
  });
});
