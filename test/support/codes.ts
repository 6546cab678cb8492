/** The control and direction characters in a text, line feeds aside, as hexadecimal numbers. */
export function codeOf(text: string): string[] {
  const found = text.match(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu) ?? [];
  return found.filter((unit) => unit !== '\n').map((unit) => (unit.codePointAt(0) ?? 0).toString(16));
}
