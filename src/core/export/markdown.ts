/** An invisible space: behind it GitHub sees no mention, no reference, no address and no picture. */
const APART = '&#8203;';

/**
 * Words of others as Markdown text that renders as exactly these words: no emphasis, link, HTML, table cell, formula, mention,
 * reference or address comes of them. One line is given, without control characters; it must not begin a line of the document.
 */
export function markdown(line: string): string {
  return line.replace(SPECIAL, (found) => (PUNCTUATION.test(found) ? `\\${found}` : `${found}${APART}`));
}

const PUNCTUATION = /[\\`*_[\]<>|~&$^{}]/;
/** Punctuation of Markdown; what begins a mention, a reference (#12, GH-12), an address, a picture (:tada:). */
const SPECIAL = /[\\`*_[\]<>|~&$^{}]|@|#(?=\d)|GH(?=-\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]{1,40}:)/gi;
