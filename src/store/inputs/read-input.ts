import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { decode } from '../../core/text/decode.ts';
import { readHtml } from './html.ts';
import { failed, type InputFormat, type InputResult } from './input.ts';
import { readJson, readJsonLines } from './json.ts';
import { readPlain } from './plain.ts';

export type { InputArticle, InputResult } from './input.ts';

/** Front matter needs the YAML parser, which a plain text should not wait for. */
const readMarkdown: InputFormat = async (text, input) => (await import('./markdown.ts')).readMarkdown(text, input);

const FORMATS: Readonly<Record<string, InputFormat>> = {
  '.txt': readPlain,
  '.text': readPlain,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.xhtml': readHtml,
  '.json': readJson,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
};

/** In bytes. A dump larger than this is to be cut into several. */
const LARGEST = 256 * 1024 * 1024;

/**
 * The articles of one input: a file, or `-` with the bytes of standard input. An input that cannot be read is a result,
 * so that the others go on.
 */
export async function readInput(input: string, standardInput?: Uint8Array): Promise<readonly InputResult[]> {
  if (input === '-') return standardInput === undefined ? [failed('-', 'has no text')] : readBytes(standardInput, '-');
  const bytes = bytesOf(input);
  return typeof bytes === 'string' ? [failed(input, bytes)] : readBytes(bytes, input);
}

/** A file's bytes, or why there are none. */
function bytesOf(path: string): Uint8Array | string {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return 'is a folder; name the files in it';
    if (!stats.isFile()) return 'is not a file';
    if (stats.size > LARGEST) return `is larger than ${LARGEST / 1024 / 1024} MB`;
    if (FORMATS[extname(path).toLowerCase()] === undefined) return UNKNOWN;
    return readOnce(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return 'does not exist';
    if (code === 'EACCES') return 'may not be read: no permission';
    return `cannot be read: ${String(code)}`;
  }
}

/** Half a text that somebody is still writing must not become an article. */
function readOnce(path: string): Uint8Array | string {
  const file = openSync(path, 'r');
  try {
    const before = fstatSync(file);
    const bytes = readFileSync(file);
    const after = fstatSync(file);
    const isWhole = bytes.length === after.size && before.mtimeMs === after.mtimeMs;
    return isWhole ? bytes : 'was being written while it was read; give it again when it is whole';
  } finally {
    closeSync(file);
  }
}

const UNKNOWN = 'is not text, Markdown, HTML or JSON (.txt, .md, .html, .json, .jsonl)';

async function readBytes(bytes: Uint8Array, input: string): Promise<readonly InputResult[]> {
  const decoded = decode(bytes);
  if (!decoded.ok) return [failed(input, decoded.reason)];
  const format = input === '-' ? formatOf(decoded.text) : FORMATS[extname(input).toLowerCase()];
  return format === undefined ? [failed(input, UNKNOWN)] : format(decoded.text, input);
}

/** Standard input has no name to go by: a page begins with a tag, a record with a brace, front matter with dashes. */
function formatOf(text: string): InputFormat {
  const start = text.slice(0, 1024).trimStart();
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return readHtml;
  if (/^\{\s*"/.test(start)) return isOneRecord(text) ? readJson : readJsonLines;
  if (/^\[\s*\{\s*"/.test(start)) return readJson;
  return /^---[ \t]*\r?\n/.test(text) ? readMarkdown : readPlain;
}

function isOneRecord(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
