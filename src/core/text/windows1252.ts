/** One byte a character: Latin-1 but for 0x80 to 0x9f, where Windows has quotation marks and dashes. Five bytes stay undefined. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const units = Array.from(bytes.subarray(from, from + CHUNK), unitOf);
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

const CHUNK = 4096;

function unitOf(byte: number): number {
  return byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte;
}

/** The characters of 0x80 to 0x9f; U+FFFD for those that no character has. */
const HIGH = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
