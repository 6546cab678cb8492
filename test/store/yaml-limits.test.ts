import { expect, test } from 'vitest';
import { yamlExcess } from '../../src/store/yaml-limits.ts';

test.each([
  ['an ordinary file', 'name: X\naliases:\n  - a\n  - b [c] {d}\n'],
  ['a rule of dashes in a note', `note: |\n  ${'-'.repeat(200)}\n`],
  ['many lines', `note: |\n${'  - x\n'.repeat(10_000)}`],
  ['many closed brackets', `note: "${'[]{}'.repeat(1_000)}"\n`],
])('%s is safe', (_name, text) => {
  expect(yamlExcess(text)).toBe(null);
});

test.each([
  ['brackets', '['.repeat(65)],
  ['braces', 'a: '.concat('{b: '.repeat(65))],
  ['items of items', '- '.repeat(65)],
  ['keys of keys', '? '.repeat(65)],
  ['indentation', `${' '.repeat(65)}a: 1`],
  ['length', 'x'.repeat(300_000)],
])('%s without end is refused', (_name, text) => {
  expect(yamlExcess(text)).toMatch(/deeply|longer/);
});
