import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/core/export/markdown.ts';

test.each([
  ['emphasis', '*so* and __so__', '\\*so\\* and \\_\\_so\\_\\_'],
  ['a cell of a table', 'a | b', 'a \\| b'],
  ['a link', '[here](javascript:alert(1))', '\\[here\\](javascript:alert(1))'],
  ['HTML', '<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
  ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['code', '`rm`', '\\`rm\\`'],
  ['what escapes', 'a\\*b', 'a\\\\\\*b'],
  ['a formula', '$x$', '\\$x\\$'],
  ['a mention', 'ask @ana/desk', 'ask @&#8203;ana/desk'],
  ['a reference', 'see #12 and GH-3', 'see #&#8203;12 and GH&#8203;-3'],
  ['an address', 'https://example.org www.example.org', 'https:&#8203;//example.org www&#8203;.example.org'],
  ['a picture by its name', 'oh :tada: no', 'oh :&#8203;tada: no'],
  ['plain words and figures', 'At 10:30, 2,140 tonnes (one third) burned - "all of it".', null],
])('%s renders as the words that it is', (_, text, written) => {
  expect(markdown(text)).toBe(written ?? text);
});

test('nothing that begins a construct is left unescaped in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'`*_[]<>|~&$\\@#:/w.1aGH- ') }), (text) => {
      const written = markdown(text).replaceAll('&#8203;', '\u200b');
      // What is escaped parts what stands about it: ":*//" is no address.
      expect(written.replace(/\\[\\`*_[\]<>|~&$^{}]/g, '-')).not.toMatch(/[\\`*_[\]<>|~&$^{}]|@[^\u200b]|:\/\/|www\./i);
      // What is read is what was there.
      expect(written.replace(/\\([\\`*_[\]<>|~&$^{}])|\u200b/g, '$1')).toBe(text);
    }),
  );
});
