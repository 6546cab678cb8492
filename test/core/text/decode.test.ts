import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../src/core/text/decode.ts';

const TEXT = 'The dam held, “Okoro” said in Łódź – 🔥.\n';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const marked = (mark ? '\ufeff' : '') + text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index++)
    view.setUint16(index * 2, marked.charCodeAt(index), order === 'le');
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string, string]>([
  ['UTF-8', utf8(TEXT), TEXT, 'utf-8'],
  ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`), TEXT, 'utf-8'],
  ['UTF-16, little end first', utf16(TEXT, 'le', true), TEXT, 'utf-16le'],
  ['UTF-16, big end first', utf16(TEXT, 'be', true), TEXT, 'utf-16be'],
  ['UTF-16 without its mark', utf16(TEXT, 'le', false), TEXT, 'utf-16le'],
  ['UTF-16 without its mark, big end first', utf16(TEXT, 'be', false), TEXT, 'utf-16be'],
  ['UTF-16 with half a unit at its end', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42]), 'A\ufffd', 'utf-16le'],
  [
    'Windows-1252',
    Uint8Array.from([0x93, 0x47, 0x6f, 0x94, 0x20, 0x80, 0x35, 0x20, 0x97, 0x20, 0xe9]),
    '“Go” €5 — é',
    'windows-1252',
  ],
  [
    'Windows-1252 in one letter',
    Uint8Array.from([...utf8('The caf'), 0xe9, ...utf8(' burned.')]),
    'The café burned.',
    'windows-1252',
  ],
  ['nothing', new Uint8Array(), '', 'utf-8'],
])('reads %s', (_name, bytes, text, encoding) => {
  expect(decode(bytes)).toEqual({ ok: true, text, encoding });
});

test('UTF-8 cut in the middle of a letter stays UTF-8', () => {
  const bytes = utf8('“The dam – held”, she said…');
  expect(decode(bytes.subarray(0, bytes.length - 1))).toEqual({
    ok: true,
    text: '“The dam – held”, she said\ufffd',
    encoding: 'utf-8',
  });
});

test.each<[string, number[], string]>([
  ['a PDF', [...utf8('%PDF-1.7 text text text text')], 'PDF'],
  ['a Word document', [0x50, 0x4b, 3, 4, ...utf8('some words inside the archive')], 'zip'],
  ['rich text', [...utf8('{\\rtf1 The dam held.}')], 'RTF'],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], 'picture'],
  ['UTF-32', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], 'UTF-32'],
  ['many zeros', [...utf8('ab'), 0, 0, 0, 0, 0, ...utf8('cdefgh')], 'control characters'],
  ['random bytes', Array.from({ length: 400 }, (_, index) => (index * 167 + 91) % 256), 'control characters'],
])('refuses %s and says why', (_name, bytes, reason) => {
  const decoded = decode(Uint8Array.from(bytes));
  expect(decoded.ok ? decoded.text : decoded.reason).toContain(reason);
  expect(decoded.ok).toBe(false);
});

test('a text that speaks of PDF and zip is a text', () => {
  expect(decode(utf8('PK and %PDF- are signatures.'))).toMatchObject({ ok: true });
});

const plain = fc
  .string({ unit: 'binary' })
  .filter((text) => !/[\p{Cc}\p{Cs}\ufeff]/u.test(text) && !/^(?:%PDF-|GIF8)/.test(text));

test('what UTF-8 and marked UTF-16 hold comes back', () => {
  fc.assert(
    fc.property(plain, (text) => {
      expect(decode(utf8(text))).toEqual({ ok: true, text, encoding: 'utf-8' });
      expect(decode(utf16(text, 'le', true))).toMatchObject({ ok: true, text });
      expect(decode(utf16(text, 'be', true))).toMatchObject({ ok: true, text });
    }),
  );
});

test('any bytes give a text or a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decode(bytes);
      expect(typeof (decoded.ok ? decoded.text : decoded.reason)).toBe('string');
    }),
  );
});
