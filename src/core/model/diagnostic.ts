/** Something to say about a place of the ledger: data with a stable code, worded in one table, coloured at the end. */
export interface Diagnostic {
  readonly code: Code;
  readonly level: Level;
  readonly message: string;
  /** POSIX path from the ledger's root. */
  readonly path: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units as editors count. */
  readonly column?: number;
}

export type Level = 'error' | 'warning' | 'notice';

/** 1-based line and column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface Wording {
  readonly level: Level;
  /** `{name}` stands for the detail of that name. */
  readonly message: string;
}

export const wordings = {
  unreadable: { level: 'error', message: 'cannot be read: {reason}' },
  syntax: { level: 'error', message: '{reason}' },
  shape: { level: 'error', message: '{reason}' },
  'misplaced-file': { level: 'error', message: 'does not belong here: {reason}' },
  'duplicate-id': { level: 'error', message: '{id} is also in {other}' },
  'article-missing': {
    level: 'error',
    message: '{article} has no article file; restore {expected} or delete this file',
  },
  'tellings-missing': { level: 'error', message: '{article} has not been read; run: claims rebuild' },
  'reference-unknown': { level: 'error', message: '{field} names {id}, which does not exist' },
  'span-mismatch': {
    level: 'error',
    message: '{id}: {field} says "{exact}", but the body has "{found}" at {start}-{end}',
  },
  'body-changed': {
    level: 'error',
    message: 'the body is not the one that was ingested; ingest the new text with: claims ingest FILE --as {article}',
  },
  'body-missing': { level: 'notice', message: '{article}: the body is not here, so its spans cannot be verified' },
  'reading-outdated': {
    level: 'error',
    message: '{article} was read from another text or other details ({what}); run: claims rebuild',
  },
  'reading-upgradable': {
    level: 'notice',
    message: '{count} readings are by an earlier reader ({reading}); to read again run: claims rebuild',
  },
  'tellings-edited': {
    level: 'error',
    message: 'a computed file is not as the reader writes it; run: claims rebuild',
  },
  'speaker-unknown': {
    level: 'notice',
    message:
      'speaker "{name}" has no file; settle it with: claims speaker add "{name}", or claims speaker alias SPEAKER {id}',
  },
  'outlet-unknown': {
    level: 'notice',
    message:
      'outlet "{name}" has no file; settle it with: claims outlet add "{name}", or claims outlet alias OUTLET {id}',
  },
  'alias-collides': { level: 'error', message: '"{alias}" is also a name of {other}' },
  unformatted: { level: 'warning', message: 'is not in the standard form; run: claims format' },
} as const satisfies Record<string, Wording>;

export type Code = keyof typeof wordings;

/** A diagnostic of that code; `details` fill the places of its message. */
export function diagnose(
  code: Code,
  place: { readonly path: string } & Partial<Position>,
  details: Readonly<Record<string, string | number>> = {},
): Diagnostic {
  const { level, message } = wordings[code];
  const worded = message.replace(/\{(\w+)\}/g, (hole, name: string) => String(details[name] ?? hole));
  return { code, level, message: worded, ...place };
}

/** By path, then place, then code, in code-unit order. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const order = (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  if (order !== 0) return order;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
