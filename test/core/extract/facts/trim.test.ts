import { expect, test } from 'vitest';
import { trimContent } from '../../../../src/core/extract/facts/trim.ts';
import { documentOf, spanOfWords } from '../../../support/document.ts';

test.each([
  ['that', 'He said that the bridge fell.', 'that the bridge fell.', 'the bridge fell'],
  ['a demonstrative that stays', 'He said that was wrong.', 'that was wrong', 'that was wrong'],
  ['quotation marks and the comma inside', '“The bridge fell,” he said.', '“The bridge fell,”', 'The bridge fell'],
  ['straight marks', '"The bridge fell," he said.', '"The bridge fell,"', 'The bridge fell'],
  [
    'a leading hedge with its comma',
    '“According to preliminary information, two men fled,” it said.',
    'According to preliminary information, two men fled,',
    'two men fled',
  ],
  ['and that', 'He said A fell and that B stood.', 'and that B stood', 'B stood'],
  ['a bracket opened inside stays', 'He blamed the ministry (MoD).', 'the ministry (MoD).', 'the ministry (MoD)'],
  ['a question mark stays', '“Who fell?” he asked.', '“Who fell?”', 'Who fell?'],
  ['an abbreviation keeps its stop', 'He moved to the U.S.', 'He moved to the U.S.', 'He moved to the U.S.'],
  [
    'a dateline',
    'KARSK, Orvania, March 5 (Wire) — The bridge fell.',
    'KARSK, Orvania, March 5 (Wire) — The bridge fell.',
    'The bridge fell',
  ],
  [
    'capitals that are no dateline',
    'NATO said — The bridge fell.',
    'NATO said — The bridge fell.',
    'NATO said — The bridge fell',
  ],
  ['nothing to trim', 'The bridge fell.', 'The bridge', 'The bridge'],
])('%s: %s', (_why, text, content, wanted) => {
  const kept = trimContent(documentOf(text), spanOfWords(text, content));
  expect(kept && text.slice(kept.start, kept.end)).toBe(wanted);
});

test('marks alone leave nothing', () => {
  const text = 'He said “…”.';
  expect(trimContent(documentOf(text), spanOfWords(text, '“…”'))).toBeNull();
});
