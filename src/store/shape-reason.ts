import type { core } from 'zod';

/** Where a value has not its shape, and what was expected there, in words for the person who wrote the file. */
export interface ShapeReason {
  readonly keys: readonly PropertyKey[];
  /** Whether the last key or the value under it is at fault. */
  readonly part: 'key' | 'value';
  readonly reason: string;
}

export function reasonOf(issue: core.$ZodIssue): ShapeReason {
  const keys = issue.path;
  const name = keys.length === 0 ? 'this file' : nameOf(keys);
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { keys: [...keys, key], part: 'key', reason: `unknown key "${issue.keys.join('", "')}"` };
  }
  if (issue.code === 'invalid_type') {
    const missing = issue.input === undefined && issue.message.endsWith('undefined');
    return { keys, part: 'value', reason: missing ? `${name} is missing` : `${name}: ${plain(issue.message)}` };
  }
  if (issue.code === 'invalid_value') {
    return { keys, part: 'value', reason: `${name}: expected ${issue.values.map(String).join(', ')}` };
  }
  return { keys, part: 'value', reason: `${name}: ${plain(issue.message)}` };
}

function nameOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

/** "Invalid input: expected string, received number" → "expected string, received number". */
function plain(message: string): string {
  return message.replace(/^Invalid input: /, '');
}
