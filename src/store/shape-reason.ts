import type { core } from 'zod';

/** Where a value has not its shape, and what was expected there, in words for the person who wrote the file. */
export interface ShapeReason {
  readonly keys: readonly PropertyKey[];
  /** Whether the last key or the value under it is at fault. */
  readonly part: 'key' | 'value';
  readonly reason: string;
}

/** Every reason why a value has not its shape, in one line. */
export function reasonsIn({ issues }: core.$ZodError): string {
  return issues.map((issue) => reasonOf(issue).reason).join('; ');
}

export function reasonOf(issue: core.$ZodIssue): ShapeReason {
  const keys = issue.path;
  const name = keys.length === 0 ? 'this file' : nameOf(keys);
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { keys: [...keys, key], part: 'key', reason: `unknown key "${issue.keys.join('", "')}"` };
  }
  return { keys, part: 'value', reason: valueReason(issue, name) };
}

function valueReason(issue: core.$ZodIssue, name: string): string {
  if (issue.code === 'invalid_type') return typeReason(issue, name);
  if (issue.code === 'invalid_value') return `${name}: write ${alternatives(issue.values.map(String))}`;
  if (issue.code === 'too_small' && issue.origin === 'string')
    return `${name} is empty; write it, or take the line away`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `${name} is an empty list; take the line away`;
  return `${name}: ${issue.message.replace(/^Invalid input: /, '')}`;
}

function alternatives(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `one of ${values.join(', ')}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  null: 'nothing',
  undefined: 'nothing',
};

/** The parser's message ends in the type that it met. */
function typeReason(issue: core.$ZodIssueInvalidType, name: string): string {
  const [, met = 'undefined'] = /received (\w+)$/.exec(issue.message) ?? [];
  if (met === 'undefined') return `${name} is missing`;
  const wanted = TYPES[issue.expected] ?? issue.expected;
  return `${name}: expected ${wanted}, found ${TYPES[met] ?? met}${REMEDIES[`${issue.expected} ${met}`] ?? ''}`;
}

const REMEDIES: Readonly<Record<string, string>> = {
  'string number': '; put it in quotation marks',
  'string boolean': '; put it in quotation marks',
  'string null': '; write it, or take the line away',
  'string array': '; write one value behind the colon',
  'array string': '; write each on a line of its own, with "- " before it',
  'array null': '; take the line away',
  'object null': '; it is empty',
  'object array': '; write "key: value", one a line',
  'object string': '; write "key: value", one a line',
};

function nameOf(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
