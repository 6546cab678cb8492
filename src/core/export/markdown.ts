/** An invisible space: behind it GitHub sees no mention, no reference, no address and no picture. */
const APART = '&#8203;';

/**
 * Words of others as Markdown text that renders as exactly these words: no emphasis, link, HTML, table cell, formula, mention,
 * reference or address comes of them. One line is given, without control characters; it must not begin a line of the document.
 */
export function markdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>|~&$^{}]/g, '\\$&')
    .replace(/@/g, `@${APART}`)
    .replace(/#(?=\d)/g, `#${APART}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${APART}-`)
    .replace(/:(?=\/\/)/g, `:${APART}`)
    .replace(/\b(www)\./gi, `$1${APART}.`)
    .replace(/:(?=[\w+-]{1,40}:)/g, `:${APART}`);
}
