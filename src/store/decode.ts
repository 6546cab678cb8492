import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { ZodType } from 'zod';
import { type Diagnostic, diagnose, type Position } from '../core/model/diagnostic.ts';
import { mergeConflictIn } from '../core/model/merge-conflict.ts';
import { PLAINLY } from './plainly.ts';
import { reasonOf } from './shape-reason.ts';
import { yamlExcess } from './yaml-limits.ts';
import { yamlReason } from './yaml-reason.ts';

/** A file's value, or what is wrong with it and where. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T; readonly locate: Locate }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Where a value stands, or the last of its keys; the nearest value around it where it is absent. */
export type Locate = (keys: readonly PropertyKey[], part?: 'key' | 'value') => Position;

/** A text of a file: which file, and how many lines of it come before the text (front matter begins on line 2). */
export interface Source {
  readonly path: string;
  readonly linesBefore?: number;
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  stringKeys: true,
  merge: false,
  prettyErrors: false,
  // Not silent: a second document would then go unsaid. Nothing is printed by parseDocument.
  logLevel: 'error',
} as const;

/** Reads YAML 1.2 core without anchors, aliases, tags, duplicate keys and directives. */
export function decodeYaml<T>(text: string, schema: ZodType<T>, source: Source): Decoded<T> {
  const parsed = parseYaml(text, source);
  if (!parsed.ok) return parsed;
  const { document, locate } = parsed;
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }), PLAINLY);
  if (result.success) return { ok: true, value: result.data, locate };
  const diagnostics = result.error.issues.map((issue) => {
    const { keys, part, reason } = reasonOf(issue);
    return diagnose('shape', { path: source.path, ...locate(keys, part) }, { reason });
  });
  return { ok: false, diagnostics };
}

type Parsed =
  | { readonly ok: true; readonly document: Document.Parsed; readonly locate: Locate }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The syntax alone: `claims format` needs the document with its comments. */
export function parseYaml(text: string, source: Source): Parsed {
  const refuse = (reason: string, offset = 0, lines = new LineCounter()): Parsed => ({
    ok: false,
    diagnostics: [diagnose('syntax', { path: source.path, ...positionIn(lines, offset, source) }, { reason })],
  });
  const excess = yamlExcess(text);
  if (excess !== null) return refuse(excess);
  const lines = new LineCounter();
  const document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const at = openedBefore(text, document, error) ?? error.pos[0];
    return conflicted(text, source) ?? refuse(yamlReason(error.code, error.message), at, lines);
  }
  const forbidden = findForbidden(text, document);
  if (forbidden !== null) return refuse(forbidden.reason, forbidden.offset, lines);
  return { ok: true, document, locate: (keys, part) => positionIn(lines, offsetOf(document, keys, part), source) };
}

/** A merge that nobody has finished is no YAML either, and then the parser's complaint would lead astray. */
function conflicted(text: string, source: Source): Parsed | null {
  const place = mergeConflictIn(text);
  if (place === null) return null;
  const line = place.line + (source.linesBefore ?? 0);
  return { ok: false, diagnostics: [diagnose('merge-conflict', { path: source.path, ...place, line })] };
}

/** Where the quotation mark or the bracket stands that nothing closes: the parser tells where it gave up, at the end of the file. */
function openedBefore(text: string, document: Document.Parsed, { message, pos }: YAMLParseError): number | null {
  const opening = /closing ["']quote/.test(message)
    ? '"\''
    : /end with an? \]/.test(message)
      ? '['
      : /end with an? \}/.test(message)
        ? '{'
        : '';
  let opened: number | null = null;
  if (opening === '') return null;
  visit(document, {
    Node(_key, { range }) {
      const at = range?.[0] ?? text.length;
      if (at < pos[0] && (range?.[2] ?? 0) >= pos[0] && opening.includes(text[at] ?? '\n')) opened = at;
    },
  });
  return opened;
}

interface Forbidden {
  readonly reason: string;
  readonly offset: number;
}

function findForbidden(text: string, document: Document.Parsed): Forbidden | null {
  // An anchor and a tag stand before their value.
  const before = (mark: string, offset: number): number => {
    let at = Math.max(0, text.lastIndexOf(mark, offset));
    while (text[at - 1] === '!') at -= 1;
    return at;
  };
  let found: Forbidden | null = null;
  visit(document, {
    Pair(_key, { key }) {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (isScalar(key) && key.value === '__proto__') found = { reason: '__proto__ is not a key', offset };
      return found === null ? undefined : visit.BREAK;
    },
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found = { reason: 'aliases (*) are not allowed: write the value out', offset };
      else if (node.anchor !== undefined)
        found = {
          reason: 'anchors (&) are not allowed: write the value out',
          offset: before(`&${node.anchor}`, offset),
        };
      else if (node.tag !== undefined) found = { reason: 'tags (!) are not allowed', offset: before('!', offset) };
      return found === null ? undefined : visit.BREAK;
    },
  });
  return found;
}

function offsetOf(document: Document.Parsed, keys: readonly PropertyKey[], part: 'key' | 'value' = 'value'): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const path = keys.slice(0, length);
    const value = document.getIn(path, true);
    if (length === keys.length && part === 'value' && isNode(value)) return value.range?.[0] ?? 0;
    const parent = document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    if (isNode(pair?.key)) return pair.key.range?.[0] ?? 0;
    if (isNode(value)) return value.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}

function positionIn(lines: LineCounter, offset: number, source: Source): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line) + (source.linesBefore ?? 0), column: Math.max(1, col) };
}
