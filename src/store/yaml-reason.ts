import type { ErrorCode } from 'yaml';

/** What the YAML parser stumbles over, for the person who wrote the file: what is wrong, then what to do. */
const REASONS: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'a backslash in "…" that means nothing; write \\\\, or use \'…\'',
  BAD_INDENT: 'the indentation does not fit the lines above; begin each key of a level in the same column',
  BAD_SCALAR_START: 'a value cannot begin with this character; put the value in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'two colons on one line; put a value that has ": " in it in quotation marks',
  DUPLICATE_KEY: 'this key is there twice; keep one of them',
  MULTILINE_IMPLICIT_KEY: 'a line without "key: value"; write it so, or indent it under its key',
  MULTIPLE_DOCS: 'a line of --- begins a second document; one file holds one record',
  NON_STRING_KEY: 'a key must be a word',
  TAB_AS_INDENT: 'a tab for indentation; use blanks',
  MULTIPLE_ANCHORS: 'anchors (&) are not allowed: write the value out',
  MULTIPLE_TAGS: 'tags (!) are not allowed',
  TAG_RESOLVE_FAILED: 'tags (!) are not allowed',
  BAD_ALIAS: 'aliases (*) are not allowed: write the value out, or put it in quotation marks',
  BAD_DIRECTIVE: 'a line that begins with % is a directive, which is not allowed',
  BLOCK_IN_FLOW: 'a list or mapping of several lines inside brackets; write it without brackets',
  KEY_OVER_1024_CHARS: 'a key longer than 1024 characters',
  UNEXPECTED_TOKEN: 'this cannot stand here; put the value in quotation marks',
};

/** `message` is the parser's own, for what has no words of ours. */
export function yamlReason(code: ErrorCode, message: string): string {
  const open = code === 'MISSING_CHAR' || code === 'BAD_INDENT' ? missing(message) : null;
  return open ?? REASONS[code] ?? `not YAML: ${message}`;
}

/** The parser says what it misses only in its message. */
function missing(message: string): string | null {
  if (message.includes('quote')) return 'a quotation mark is not closed; add the closing one';
  if (message.includes('map values')) return REASONS.MULTILINE_IMPLICIT_KEY ?? null;
  const [, mark] = /end with an? ([\]}])/.exec(message) ?? [];
  return mark === undefined ? null : `a "${mark}" is missing; or put the value in quotation marks`;
}
