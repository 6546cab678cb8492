/**
 * Words and their stems, each word before its own, with blanks between. There are none here: where the command is joined into a few files
 * (scripts/bundle.js), the words of the tables and of the sample ledger are put in, with what `stem` gave for each. To stem the tables' two
 * thousand words at every start takes longer than to link an article.
 */
export const KNOWN_STEMS: string = '';
