/**
 * Tables as they are when all is worked out, each by its name, as JSON or a row of it a line. There are none here: where the command is joined into a few files
 * (scripts/bundle.js), those that linking the sample ledger asks for are put in.
 */
export const KEPT_TEXTS: Readonly<Record<string, string>> = {};
