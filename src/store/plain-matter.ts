import { type ArticleMatter, articleMatterSchema } from '../core/model/article.ts';
import { PLAINLY } from './plainly.ts';

/**
 * The front matter of an article where every line is `key: value` and can be read in no other way, as nearly all that we
 * wrote are: a hundred times faster than a YAML parser, which finding one article among ten thousand would wait for.
 * Null where any line is not so plain; then the parser decides.
 */
export function plainMatter(block: string): ArticleMatter | null {
  const fields: Record<string, string> = {};
  const lines = block.split('\n');
  if (lines.pop() !== '') return null;
  for (const line of lines) {
    const colon = line.indexOf(': ');
    const key = line.slice(0, Math.max(0, colon));
    const value = plainValue(line.slice(colon + 2));
    if (value === null || !KEY.test(key) || Object.hasOwn(fields, key)) return null;
    fields[key] = value;
  }
  const result = articleMatterSchema.safeParse(fields, PLAINLY);
  return result.success ? result.data : null;
}

const KEY = /^[a-z][a-z0-9]{1,20}$/;
/** Begins with a letter or digit; nothing in it that YAML could take for a comment, another key or a line end. */
const PLAIN = /^[\p{L}0-9][^\p{C}\p{Z}]*(?: [^\p{C}\p{Z}#][^\p{C}\p{Z}]*)*$/u;
/** The same of ASCII, as nearly all is: the classes of Unicode take long to build. */
const PLAIN_ASCII = /^[A-Za-z0-9][!-~]*(?: [!"$-~][!-~]*)*$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Hex with a letter that no number has, at its beginning or later: 1e5 is a number, 1d5 is not. */
const HASH = /^(?=[0-9e]*[abcdf])[0-9a-f]{64}$/;
/** No number has such a letter: 0x1f and 1e5 have not, 003.txt has. */
const WORD = /^[^0-9]|[g-np-wyz_]/i;
/** What YAML reads as something else than a string. */
const RESERVED = new Set(['true', 'false', 'null', 'inf', 'nan']);

function plainValue(text: string): string | null {
  if (DATE.test(text) || HASH.test(text)) return text;
  if (!isPlain(text) || !WORD.test(text) || text.includes(': ') || text.endsWith(':')) return null;
  return RESERVED.has(text.toLowerCase()) ? null : text;
}

function isPlain(text: string): boolean {
  return PLAIN_ASCII.test(text) || PLAIN.test(text);
}
