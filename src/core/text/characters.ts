/** What a character is to the tokeniser. A mark combines with the letter before it; a format character is invisible. */
export const KIND = { blank: 0, break: 1, letter: 2, digit: 3, mark: 4, format: 5, symbol: 6 } as const;

/** The kind of the character that begins at `index`; past the end of the text it is a blank. */
export function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (!(unit >= 0xd800 && unit <= 0xdfff)) return kindOfUnit(unit);
  return unit < 0xdc00 && index + 1 < text.length ? kindOf(text.slice(index, index + 2)) : kindOf(text.charAt(index));
}

function kindOfUnit(unit: number): number {
  if (Number.isNaN(unit)) return KIND.blank;
  const known = known16[unit] ?? 0;
  if (known > 0) return known - 1;
  const kind = kindOf(String.fromCharCode(unit));
  known16[unit] = kind + 1;
  return kind;
}

/** Kind plus one for each code unit met so far, 0 where none was: asking Unicode's tables is slow. */
const known16 = new Uint8Array(0x10000);

function kindOf(character: string): number {
  if (BREAK.test(character)) return KIND.break;
  if (/^[a-z]/i.test(character)) return KIND.letter;
  // The signs that news is written with, which need none of the classes below.
  if (/^[!-~‐-…]/.test(character)) return /^\d/.test(character) ? KIND.digit : KIND.symbol;
  if (/^\p{L}/u.test(character)) return KIND.letter;
  if (/^\p{N}/u.test(character)) return KIND.digit;
  if (/^\p{M}/u.test(character)) return KIND.mark;
  if (/^[\s\p{Z}\p{Cc}\u200b\ufeff]/u.test(character)) return KIND.blank;
  return /^\p{Cf}/u.test(character) ? KIND.format : KIND.symbol;
}

// Vertical tab, form feed and next-line are blanks: inside a line of news they are leftovers of a conversion.
const BREAK = /^[\n\r\u2028\u2029]/;

/** How many code units the character at `index` takes: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Letters, digits and the marks upon them. */
export function isWordCharacter(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind >= KIND.letter && kind <= KIND.mark;
}

export function isLetterAt(text: string, index: number): boolean {
  return kindAt(text, index) === KIND.letter;
}

export function isDigitAt(text: string, index: number): boolean {
  return kindAt(text, index) === KIND.digit;
}

export function isUpperAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return isLetterAt(text, index) && /^[\p{Lu}\p{Lt}]/u.test(text.slice(index, index + 2));
}

export function isLowerAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return isLetterAt(text, index) && /^\p{Ll}/u.test(text.slice(index, index + 2));
}

/** Every character that writers use for an apostrophe, straight, curly, accent or prime-like. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x60 || (unit > 0x7f && APOSTROPHES.includes(unit));
}

// ’ ‘ ‛ ´ ＇ beside the two of ASCII.
const APOSTROPHES = [0x2019, 0x2018, 0x201b, 0xb4, 0xff07];

/** The first index at or after `index` whose character is neither blank nor invisible; stops at a line break. */
export function skipBlanks(text: string, index: number): number {
  let at = index;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== KIND.blank && kind !== KIND.format) break;
    at += widthAt(text, at);
  }
  return at;
}
