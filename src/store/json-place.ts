import type { Position } from '../core/model/diagnostic.ts';
import { findLines, placeAt } from '../core/text/lines.ts';

/** Line and column of the value that these keys lead to, or of the last of the keys; of the deepest value on the way where it is absent. */
export type PlaceIn = (keys: readonly PropertyKey[], part?: 'key' | 'value') => Position;

/**
 * Finds places in a JSON text. It is walked once, and then from the item on in whose list a place lies, so that thousands of places
 * cost little more than one; without recursion, so that a text nested a hundred thousand deep costs no more than its length.
 */
export function placesInJson(text: string): PlaceIn {
  const lines = findLines(text);
  const items = itemsIn(text);
  return (keys, part = 'value') => {
    const [field, item, ...rest] = keys;
    const isBelow = typeof item === 'number' && (rest.length > 0 || part === 'value');
    const from = isBelow ? items.get(String(field))?.[item] : undefined;
    const offset =
      from === undefined ? offsetInJson(text, { keys, part }) : offsetInJson(text, { keys: rest, part, from });
    return placeAt(lines, offset);
  };
}

/** Line and column of a UTF-16 code unit, both from 1. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - lineStart + 1 };
}

/** One open object or array on the way down: whether all keys so far matched, and where in it the walk stands. */
interface Level {
  readonly array: boolean;
  readonly matched: boolean;
  index: number;
  key: string | null;
}

const BETWEEN = new Set([' ', '\n', '\r', '\t', ':', ',']);
const AFTER = new Set([' ', '\n', '\r', '\t', ',', ']', '}']);

/** Where the items of the lists stand that the root's fields hold, by the field. */
function itemsIn(text: string): Map<string, readonly number[]> {
  const items = new Map<string, number[]>();
  let depth = 0;
  let field: string | null = null;
  let list: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === ',' && depth === 1) field = null;
    if (BETWEEN.has(char)) continue;
    if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 1) list = [];
      continue;
    }
    const end = char === '"' ? endOfString(text, at) : endOfScalar(text, at);
    if (depth === 2) list.push(at);
    if (depth === 1 && field === null && char === '"') field = text.slice(at + 1, end - 1);
    else if (depth === 1 && field !== null && char === '[') items.set(field, list);
    if (char === '{' || char === '[') depth += 1;
    at = end - 1;
  }
  return items;
}

/** What is looked for, and where the value begins that it is looked for in. */
interface Sought {
  readonly keys: readonly PropertyKey[];
  readonly part: 'key' | 'value';
  readonly from?: number;
}

function offsetInJson(text: string, { keys, part, from = 0 }: Sought): number {
  const levels: Level[] = [];
  let nearest = from;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] ?? '';
    const level = levels.at(-1);
    if (char === '}' || char === ']') {
      levels.pop();
      if (levels.length === 0) return nearest;
    } else if (char === ',' && level !== undefined) {
      level.index += 1;
      level.key = null;
    } else if (!BETWEEN.has(char)) {
      const end = char === '"' ? endOfString(text, at) : at + 1;
      if (level !== undefined && !level.array && level.key === null) {
        level.key = text.slice(at + 1, end - 1);
        if (part === 'key' && level.matched && levels.length === keys.length && matches(level, keys.at(-1))) return at;
      } else {
        const matched = level === undefined || (level.matched && matches(level, keys[levels.length - 1]));
        if (matched && levels.length <= keys.length) nearest = at;
        if (matched && levels.length === keys.length) return at;
        if (char === '{' || char === '[') levels.push({ array: char === '[', matched, index: 0, key: null });
        else if (levels.length === 0) return nearest;
      }
      at = Math.max(at, char === '"' ? end - 1 : endOfScalar(text, at) - 1);
    }
  }
  return nearest;
}

function matches(level: Level, key: PropertyKey | undefined): boolean {
  return level.array ? level.index === key : level.key === key;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Past a number, true, false or null; one past a bracket. */
function endOfScalar(text: string, start: number): number {
  if (text[start] === '{' || text[start] === '[') return start + 1;
  let at = start + 1;
  while (at < text.length && !AFTER.has(text[at] ?? '')) at += 1;
  return at;
}
