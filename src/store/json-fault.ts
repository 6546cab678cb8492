/** What a JSON text was to have where it goes wrong. */
export interface JsonFault {
  /** UTF-16 code unit. */
  readonly offset: number;
  readonly reason: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = ['true', 'false', 'null'];
const BLANK = /[ \n\r\t]*/y;

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next';

/**
 * The first place at which a text is no JSON; null where it is. The parser of Node 20 does not say the place. One pass without
 * recursion.
 */
export function faultInJson(text: string): JsonFault | null {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  for (let at = ended(BLANK, text, 0); at < text.length; at = ended(BLANK, text, at)) {
    const char = text[at] ?? '';
    if (expected === 'next') {
      const level = open.at(-1);
      if (level === undefined) return { offset: at, reason: 'something stands behind the end' };
      if (char === closing(level)) open.pop();
      else if (char === ',') expected = level === '{' ? 'key' : 'value';
      else return { offset: at, reason: `expected a comma or ${closing(level)}` };
      at += 1;
    } else if (expected === 'colon') {
      if (char !== ':') return { offset: at, reason: 'expected a colon' };
      expected = 'value';
      at += 1;
    } else {
      const step = valueAt(text, at, expected);
      if (typeof step === 'string') return { offset: at, reason: step };
      if (step.opens !== null) open.push(step.opens);
      if (step.closes) open.pop();
      expected = step.expected;
      at = step.end;
    }
  }
  if (expected === 'next' && open.length === 0) return null;
  return { offset: text.length, reason: text.trim() === '' ? 'the file is empty' : 'the file ends too early' };
}

interface Step {
  readonly end: number;
  readonly expected: Expected;
  readonly opens: '[' | '{' | null;
  readonly closes: boolean;
}

/** What begins at `at`: a value, a key, or the end of an empty list or object; else what was expected. */
function valueAt(text: string, at: number, expected: Expected): Step | string {
  const char = text[at] ?? '';
  const key = expected === 'key' || expected === 'first key';
  if (char === '"') {
    const end = endOfString(text, at);
    if (end === at) return 'a string that does not end, or has a character that must be escaped';
    return { end, expected: key ? 'colon' : 'next', opens: null, closes: false };
  }
  const empty = (expected === 'first key' && char === '}') || (expected === 'first value' && char === ']');
  if (empty) return { end: at + 1, expected: 'next', opens: null, closes: true };
  if (key) return 'expected a key in double quotation marks';
  if (char === '[') return { end: at + 1, expected: 'first value', opens: '[', closes: false };
  if (char === '{') return { end: at + 1, expected: 'first key', opens: '{', closes: false };
  const word = WORDS.find((one) => text.startsWith(one, at));
  const end = word === undefined ? ended(NUMBER, text, at) : at + word.length;
  return end === at ? 'expected a value' : { end, expected: 'next', opens: null, closes: false };
}

/** Where the string that begins at `at` ends; `at` where it does not, or has what JSON does not know. */
function endOfString(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next += 1) {
    const char = text[next] ?? '';
    if (char === '"') return next + 1;
    if (char < ' ') return at;
    if (char !== '\\') continue;
    next += 1;
    if (text[next] === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(next + 1, next + 5))) next += 4;
    else if (!ESCAPES.has(text[next] ?? '')) return at;
  }
  return at;
}

const ESCAPES: ReadonlySet<string> = new Set(['"', '\\', '/', 'b', 'f', 'n', 'r', 't']);

function closing(level: '[' | '{'): ']' | '}' {
  return level === '[' ? ']' : '}';
}

/** Where a sticky pattern that is tried at `at` ends; `at` where it does not match. */
function ended(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
