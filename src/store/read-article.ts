import { type ArticleMatter, articleMatterSchema } from '../core/model/article.ts';
import { type Diagnostic, diagnose } from '../core/model/diagnostic.ts';
import type { ArticleFile, Body } from '../core/model/ledger-files.ts';
import { mergeConflictIn } from '../core/model/merge-conflict.ts';
import type { Decoded, Locate } from './decode.ts';
import { encodeArticle } from './encode.ts';
import { decodeFrontMatter, type Fenced, findFence } from './front-matter.ts';
import type { Ledger } from './open.ts';
import { bodyPath } from './paths.ts';
import { plainMatter } from './plain-matter.ts';
import { readTextFile } from './read-text.ts';
import type { Found } from './walk.ts';

interface ArticleRead {
  readonly values: readonly ArticleFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One article's file: its front matter now, its body when asked for. Empty where the file has not its shape. */
export function readArticleFile(ledger: Ledger, found: Found): ArticleRead {
  const { path } = found;
  const read = readTextFile(ledger.root, path);
  if (!read.ok) return { values: [], diagnostics: read.diagnostics };
  // Read again rather than kept: ten thousand bodies are not wanted in memory for a question about one.
  return articleIn(read.text, found, () => {
    if (ledger.config.text === 'omit') return omittedBody(ledger.root, found);
    const now = readTextFile(ledger.root, path);
    return now.ok ? bodyIn(now.text, path) : null;
  });
}

/** What the text of an article's file says; empty where it has not its shape. */
export function articleIn(text: string, { path, id, version }: Found, body: () => Body | null): ArticleRead {
  const fenced = findFence(text);
  if (fenced === null) return unfenced(path, text);
  const decoded = decodeMatter(fenced, path);
  if (!decoded.ok) return { values: [], diagnostics: decoded.diagnostics };
  const { value, locate } = decoded;
  if (value.id !== id) {
    const place = { path, ...locate(['id']) };
    return { values: [], diagnostics: [diagnose('misplaced-file', place, { reason: `its id is ${value.id}` })] };
  }
  const front = text.slice(0, fenced.bodyStart);
  const isCanonical = (): boolean => front === encodeArticle(value, '');
  return { values: [{ path, id, version, value, locate, body, isCanonical }], diagnostics: [] };
}

/** The body in the text of an article's file; null where it has no front matter. */
export function bodyIn(text: string, path: string): Body | null {
  const fenced = findFence(text);
  return fenced && { text: text.slice(fenced.bodyStart), path, firstLine: fenced.bodyLine };
}

/** The front matter of an article's file; null where it has not its shape or is of another article. */
export function decodeMatterText(text: string, { id, path }: { id: string; path: string }): ArticleMatter | null {
  const fenced = findFence(text);
  const decoded = fenced === null ? null : decodeMatter(fenced, path);
  return decoded?.ok === true && decoded.value.id === id ? decoded.value : null;
}

function decodeMatter(fenced: Fenced, path: string): Decoded<ArticleMatter> {
  const parse = (): Decoded<ArticleMatter> => decodeFrontMatter(fenced, articleMatterSchema, { path });
  const plain = plainMatter(fenced.block);
  if (plain === null) return parse();
  const locate: Locate = (keys, part) => {
    const parsed = parse();
    return parsed.ok ? parsed.locate(keys, part) : { line: 1, column: 1 };
  };
  return { ok: true, value: plain, locate };
}

function unfenced(path: string, text: string): { values: readonly []; diagnostics: readonly Diagnostic[] } {
  const conflict = mergeConflictIn(text);
  const reason =
    'an article begins with front matter between two lines of ---; restore it from git, or ingest the text';
  const found =
    conflict === null
      ? diagnose('syntax', { path, line: 1, column: 1 }, { reason })
      : diagnose('merge-conflict', { path, ...conflict });
  return { values: [], diagnostics: [found] };
}

function omittedBody(root: string, { id, version }: Found): Body | null {
  const path = bodyPath(id, version);
  const read = readTextFile(root, path);
  return read.ok ? { text: read.text, path, firstLine: 1 } : null;
}
