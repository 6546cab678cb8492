import { decodeUtf16, guessUtf16 } from './utf16.ts';
import { decodeWindows1252 } from './windows1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file, its byte order mark gone; or, for a person, why it is none. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads bytes as text: UTF-8, UTF-16 by its mark or where it cannot be else, Windows-1252 where the bytes are no UTF-8.
 * UTF-8 with a few broken bytes stays UTF-8 (each broken place becomes U+FFFD), for as Windows-1252 every other letter
 * would be wrong. What is no text is refused.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const signed = SIGNATURES.find(({ signature }) => signature.every((byte, index) => bytes[index] === byte));
  if (signed !== undefined) return { ok: false, reason: signed.reason };
  const wide = markedUtf16(bytes) ?? guessUtf16(bytes);
  if (wide !== null) return read(decodeUtf16(bytes, wide), wide);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return read(utf8, 'utf-8');
  const { whole, broken } = countUtf8(bytes);
  if (whole > broken * 2) return read(new TextDecoder('utf-8').decode(bytes), 'utf-8');
  return read(decodeWindows1252(bytes), 'windows-1252');
}

const SIGNATURES: readonly { readonly signature: readonly number[]; readonly reason: string }[] = [
  { signature: [0x25, 0x50, 0x44, 0x46, 0x2d], reason: 'this is a PDF: save it as plain text or HTML' },
  {
    signature: [0x50, 0x4b, 0x03, 0x04],
    reason: 'this is a zip archive (.docx, .odt and .epub are such): save the article as plain text',
  },
  { signature: [0xd0, 0xcf, 0x11, 0xe0], reason: 'this is an old Word or Office file: save it as plain text' },
  { signature: [0x7b, 0x5c, 0x72, 0x74, 0x66], reason: 'this is a rich text file (RTF): save it as plain text' },
  { signature: [0x1f, 0x8b], reason: 'this is gzip-compressed: unpack it first' },
  { signature: [0x89, 0x50, 0x4e, 0x47], reason: 'this is a PNG picture, not text' },
  { signature: [0xff, 0xd8, 0xff], reason: 'this is a JPEG picture, not text' },
  { signature: [0x47, 0x49, 0x46, 0x38], reason: 'this is a GIF picture, not text' },
  { signature: [0xff, 0xfe, 0x00, 0x00], reason: 'this is UTF-32: save it as UTF-8' },
  { signature: [0x00, 0x00, 0xfe, 0xff], reason: 'this is UTF-32: save it as UTF-8' },
];

function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many characters of several bytes are whole UTF-8, and how many bytes stand where none may. */
function countUtf8(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    let next = index + 1;
    while (next < index + length && ((bytes[next] ?? 0) & 0xc0) === 0x80) next++;
    if (length > 1 && next === index + length) whole++;
    else if (length !== 1) broken++;
    index = Math.max(next, index + 1);
  }
  return { whole, broken };
}

/** A text whose every twentieth character is a control character is the content of some other kind of file. */
function read(text: string, encoding: Encoding): DecodedText {
  let controls = 0;
  for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) controls++;
  if (controls * 20 > text.length) return { ok: false, reason: 'this is no text: it is full of control characters' };
  return { ok: true, text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding };
}

/** Control characters but tab, line feed, vertical tab, form feed, carriage return and escape. */
function isControl(unit: number): boolean {
  return (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1b) || unit === 0x7f;
}
