/**
 * Text from the web is hostile: an escape sequence in an article could move the cursor, retitle the window or hide
 * words; a direction override could show a name backwards. Nothing of it reaches the terminal.
 */

const PICTURES = 0x2400;
const REPLACEMENT = '\uFFFD';

/** Controls without the line feed, C1 controls, line and paragraph separators, marks that override direction. */
function isDangerous(unit: number): boolean {
  if (unit < 0x20) return unit !== 0x0a;
  if (unit >= 0x7f && unit <= 0x9f) return true;
  if (unit === 0x061c || unit === 0x200e || unit === 0x200f || unit === 0xfeff) return true;
  return (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

function visible(unit: number): string {
  if (unit < 0x20) return String.fromCharCode(PICTURES + unit);
  return unit === 0x7f ? '\u2421' : REPLACEMENT;
}

/**
 * The text with every control character but the line feed shown as one visible character of the same length, so that
 * offsets into it stay true. A tab becomes a space; a carriage return too.
 */
export function safe(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isDangerous(unit)) continue;
    out += text.slice(from, at) + (unit === 0x09 || unit === 0x0d ? ' ' : visible(unit));
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** The text on one line: safe, every run of white space one space. */
export function oneLine(text: string): string {
  return safe(text).replace(/\s+/g, ' ').trim();
}

/** The text on one line and at most `length` characters long, cut with an ellipsis. */
export function shortened(text: string, length: number): string {
  const line = oneLine(text.length > length * 8 ? text.slice(0, length * 8) : text);
  const characters = Array.from(line);
  return characters.length <= length
    ? line
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

const UNSAFE_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON with every character that a terminal could obey as an escape: the same value to any reader. */
export function toJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  return json.replace(UNSAFE_IN_JSON, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
