import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine, safe, shortened, toJson } from '../../../src/cli/terminal/safe.ts';

test.each([
  ['an escape sequence cannot colour or move', 'red \u001b[31malert', 'red ␛[31malert'],
  ['a window title cannot be set', '\u001b]0;owned\u0007', '␛]0;owned␇'],
  ['eight-bit controls are controls too', 'a\u009b2Jb', 'a\uFFFD2Jb'],
  ['a carriage return cannot overwrite the line', 'guilty\rinnocent', 'guilty innocent'],
  ['a backspace cannot take back words', 'no\u0008\u0008yes', 'no␈␈yes'],
  ['a name cannot be shown backwards', 'user\u202Egnp.exe', 'user\uFFFDgnp.exe'],
  ['a delete', 'a\u007fb', 'a␡b'],
  ['a tab is a space', 'a\tb', 'a b'],
  ['line feeds stay', 'a\nb', 'a\nb'],
  ['other scripts and emoji stay', 'Київ 東京 👩‍🚒', 'Київ 東京 👩‍🚒'],
])('%s', (_name, text, shown) => {
  expect(safe(text)).toBe(shown);
});

test('safe text has the length of the text, so that offsets stay true, and nothing left to escape', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = safe(text);
      expect(shown).toHaveLength(text.length);
      expect(safe(shown)).toBe(shown);
    }),
  );
});

test('oneLine joins lines; shortened cuts by characters, not in the middle of one', () => {
  expect(oneLine('  a\n\n b\u2028c ')).toBe('a b\uFFFDc');
  expect(shortened('👩👩👩👩', 3)).toBe('👩👩…');
  expect(shortened('short', 5)).toBe('short');
});

test('JSON for a terminal is the same value, with every dangerous character escaped', () => {
  expect(toJson('\u001b \u009b \u202e \u2028')).toBe('"\\u001b \\u009b \\u202e \\u2028"');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = toJson({ text });
      expect(JSON.parse(json)).toEqual({ text });
      expect(safe(json)).toBe(json);
    }),
  );
});
