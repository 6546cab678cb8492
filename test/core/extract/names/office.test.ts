import { expect, test } from 'vitest';
import { isOfficeOnly } from '../../../../src/core/extract/names/office.ts';
import { documentOf } from '../../../support/document.ts';

test.each([
  ['an office of a body', 'Minister of Sport', true],
  ['a deputy', 'Deputy Minister', true],
  ['the name behind the office belongs to somebody', 'Minister of Sport Brandt', false],
  ['no office before "of"', 'Battle of Sarrow', false],
  ['a name', 'Ivo Brandt', false],
])('%s', (_name, text, only) => {
  const document = documentOf(text);
  expect(isOfficeOnly(document, { from: 0, to: document.tokens.count })).toBe(only);
});

test('an "of" behind the run is none of its words: "Brandt Minister | of Sport"', () => {
  const document = documentOf('Brandt Minister of Sport');
  expect(isOfficeOnly(document, { from: 0, to: 2 })).toBe(false);
});

test('time grows with length: a long text without "of"', () => {
  const document = documentOf('Brandt Kessel spoke. '.repeat(20_000));
  const began = Date.now();
  for (let at = 0; at < document.tokens.count; at += 1) isOfficeOnly(document, { from: at, to: at + 2 });
  expect(Date.now() - began).toBeLessThan(1_000);
});
