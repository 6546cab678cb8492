import type { Position } from '../core/model/diagnostic.ts';

/**
 * Line and column of the value that `keys` lead to in a JSON text, or of the last of the keys; of the deepest value on the way where it
 * is absent. One pass without recursion, so that a text nested a hundred thousand deep costs no more than its length.
 */
export function placeInJson(text: string, keys: readonly PropertyKey[], part: 'key' | 'value' = 'value'): Position {
  return positionAt(text, offsetInJson(text, keys, part));
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

function offsetInJson(text: string, keys: readonly PropertyKey[], part: 'key' | 'value'): number {
  const levels: Level[] = [];
  let nearest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    const level = levels.at(-1);
    if (char === '}' || char === ']') {
      levels.pop();
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
