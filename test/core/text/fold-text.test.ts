import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, foldWords } from '../../../src/core/text/fold-text.ts';

test.each([
  ['case and punctuation', 'The General Staff, on Friday:', 'the general staff on friday'],
  ['curly quotation marks', '“It’s burned,” she said.', 'its burned she said'],
  ['thousands', '117,770 of 1,234,567 and 2,140.5', '117770 of 1234567 and 2140.5'],
  ['narrow spaces in thousands', '117\u202f770 or 117\u00a0770', '117770 or 117770'],
  ['an ordinary space parts two figures', 'on July 12 770 tonnes', 'on july 12 770 tonnes'],
  ['a list of figures is no thousand', '1,23,4', '1 23 4'],
  ['decimals and percent', '3.5% of 0.25', '3.5 of 0.25'],
  ['initialisms', 'the U.S. and U.K.-based', 'the us and uk based'],
  ['accents', 'Café Zürich naïve', 'cafe zurich naive'],
  ['hyphens part words', 'state-owned', 'state owned'],
  ['other scripts', 'Київ «так»', 'киів так'],
  ['nothing', ' — … ', ''],
])('%s', (_name, text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = foldText(text);
      expect(foldText(once)).toBe(once);
    }),
  );
});

test('plain text is folded as any other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect([...foldWords(text), 'e']).toEqual(foldWords(`${text} é`));
    }),
  );
});
