/**
 * Two bytes a code unit. Surrogates without a partner are kept, a last odd byte becomes U+FFFD.
 */
export function decodeUtf16(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): string {
  const low = order === 'utf-16le' ? 0 : 1;
  const parts: string[] = [];
  for (let from = 0; from + 1 < bytes.length; from += CHUNK) {
    const units: number[] = [];
    for (let at = from; at < from + CHUNK && at + 1 < bytes.length; at += 2) {
      units.push((bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8));
    }
    parts.push(String.fromCharCode(...units));
  }
  if (bytes.length % 2 === 1) parts.push('\ufffd');
  return parts.join('');
}

/** Bytes at a time: so many arguments a call can take on any engine. */
const CHUNK = 8192;

/**
 * The order of UTF-16 without its mark where nothing else is likely: an even length, and most units with a zero for their
 * high byte and none for their low one, as in any text of Western letters. Null else.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 8 || bytes.length % 2 === 1) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (isLatin(bytes[at]) && bytes[at + 1] === 0) little++;
    if (isLatin(bytes[at + 1]) && bytes[at] === 0) big++;
  }
  const most = bytes.length * MOST_UNITS;
  if (little >= most) return 'utf-16le';
  return big >= most ? 'utf-16be' : null;
}

/** Eight in ten units, that is four in ten bytes. */
const MOST_UNITS = 0.4;

function isLatin(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
