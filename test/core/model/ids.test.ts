import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleId, letters, tellingId } from '../../../src/core/model/ids.ts';
import { sha256 } from '../../../src/store/article-reader.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The same letters by arithmetic on the digest as one number. */
function lettersOfNumber(hex: string, length: number): string {
  const bits = BigInt(`0x${hex}`);
  const width = BigInt(hex.length * 4);
  return Array.from({ length }, (_, at) => ALPHABET[Number((bits >> (width - 5n * BigInt(at + 1))) & 31n)]).join('');
}

/** The text that a telling's id is the hash of. */
function hashed(before: string): string {
  let text = '';
  tellingId(
    (given) => {
      text = given;
      return '0'.repeat(64);
    },
    'a-00000000',
    'The dam held.',
    before,
  );
  return text;
}

describe('letters', () => {
  test('are five bits each from the left', () => {
    expect(letters('00', 1)).toBe('0');
    expect(letters('f8', 1)).toBe('z');
    expect(letters('0842108421', 8)).toBe('11111111');
  });

  test('are those of the digest as one number', () => {
    const digest = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(digest, fc.integer({ min: 0, max: 51 }), (hex, length) => {
        expect(letters(hex, length)).toBe(lettersOfNumber(hex, length));
      }),
    );
  });
});

describe('ids', () => {
  test('an article keeps the id that it was stored under', () => {
    expect(articleId(sha256, 'The dam held.\n', { outlet: 'Harbour Wire' })).toBe('a-8ywtgaax');
    expect(tellingId(sha256, 'a-00000000', 'The dam held.', 'The ministry said: ')).toBe('t-8hbvg3mwx8');
    expect(tellingId(sha256, 'a-00000000', 'The dam held.', 'The ministry said: ', 1)).toBe('t-52gnjaf01m');
  });

  test('a telling looks at the 32 code points before it, however they are written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '\u{1f4f7}', '\ud83d', '\udcf7'), maxLength: 70 }),
        (before) => {
          const context = Array.from(before).slice(-32).join('');
          expect(hashed(before)).toBe(`a-00000000\nThe dam held.\n${context}`);
        },
      ),
    );
    expect(hashed(`x${'\u{1f4f7}'.repeat(32)}`)).toBe(`a-00000000\nThe dam held.\n${'\u{1f4f7}'.repeat(32)}`);
  });

  test('the hash is that of the UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '\u{1f4f7}', '\ud83d', '\udcf7') }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});
