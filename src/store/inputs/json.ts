import { detailsOf } from './fields.ts';
import { articleOf, failed, type InputFormat, type InputResult } from './input.ts';

const BODY = ['text', 'body', 'content'] as const;

/** One article, or a list of them: `dump.json#2` is the second. */
export const readJson: InputFormat = (text, input) => {
  const value = parse(text);
  if (value === undefined) return [failed(input, 'is not JSON')];
  if (!Array.isArray(value)) return [recordOf(value, input)];
  if (value.length === 0) return [failed(input, 'is an empty list')];
  return value.map((item: unknown, at) => recordOf(item, `${input}#${at + 1}`));
};

/** One article a line: `dump.jsonl#12` is line 12. Blank lines are allowed. */
export const readJsonLines: InputFormat = (text, input) => {
  const results = text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const name = `${input}#${at + 1}`;
    const value = parse(line);
    return [value === undefined ? failed(name, 'is not JSON') : recordOf(value, name)];
  });
  return results.length === 0 ? [failed(input, 'has no text')] : results;
};

/** Undefined where the text is no JSON; JSON itself has no such value. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown, input: string): InputResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed(input, `is not a record with one of the fields ${BODY.join(', ')}`);
  }
  const record: Readonly<Record<string, unknown>> = { ...value };
  const body = BODY.map((name) => record[name]).find((field) => typeof field === 'string');
  if (typeof body !== 'string') return failed(input, `has none of the fields ${BODY.join(', ')}`);
  return articleOf({ input, body, ...detailsOf(record) });
}
