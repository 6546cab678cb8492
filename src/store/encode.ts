import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { ZodObject } from 'zod';
import { type ArticleMatter, articleMatterSchema } from '../core/model/article.ts';
import { type Decoded, parseYaml, type Source } from './decode.ts';

/**
 * The one form of people's files: YAML 1.2 core, keys in the order of their schema, one field a line, block style, no
 * folding. Whatever is written twice is written the same, so that a difference in git is a difference in meaning.
 */

const OPTIONS = { version: '1.2', schema: 'core', aliasDuplicateObjects: false } as const;
const STYLE = { lineWidth: 0, indent: 2, indentSeq: true, minContentWidth: 0, flowCollectionPadding: false } as const;

/** A value of the schema's shape as YAML. */
export function encodeYaml(value: Readonly<Record<string, unknown>>, schema: ZodObject): string {
  const document = new Document(value, OPTIONS);
  return written(document, Object.keys(schema.shape));
}

/** A person's file in the standard form, comments kept; an empty one or a bare list is left to `check` as it is. */
export function formatYaml(text: string, schema: ZodObject, source: Source): Decoded<string> {
  const parsed = parseYaml(text, source);
  if (!parsed.ok) return parsed;
  if (!isMap(parsed.document.contents)) return { ok: true, value: text, locate: parsed.locate };
  return { ok: true, value: written(parsed.document, Object.keys(schema.shape)), locate: parsed.locate };
}

/** A person's file with more values at the end of one of its lists, in the standard form, comments kept. */
export function extendYaml(
  text: string,
  list: { readonly key: string; readonly values: readonly string[] },
  file: { readonly schema: ZodObject; readonly source: Source },
): Decoded<string> {
  const parsed = parseYaml(text, file.source);
  if (!parsed.ok) return parsed;
  const { document, locate } = parsed;
  if (!isSeq(document.get(list.key))) document.set(list.key, document.createNode([]));
  for (const value of list.values) document.addIn([list.key], value);
  return { ok: true, value: written(document, Object.keys(file.schema.shape)), locate };
}

function written(document: Document, order: readonly string[]): string {
  const { contents } = document;
  if (isMap(contents)) {
    const rank = (key: unknown): number => {
      // A key that was just set is a plain string, one that was read is a node.
      const at = order.indexOf(String(isScalar(key) ? key.value : key));
      return at < 0 ? order.length : at;
    };
    contents.items.sort((a, b) => rank(a.key) - rank(b.key));
  }
  plainStyle(document);
  if (document.directives) document.directives.docStart = null;
  return document.toString(STYLE);
}

/** Forgets how a value was written: quotes, brackets, blank lines, number forms. */
function plainStyle(document: Document): void {
  visit(document, {
    Node(_key, node) {
      node.spaceBefore = false;
      if (isMap(node) || isSeq(node)) node.flow = false;
      if (isScalar(node)) {
        delete node.type;
        delete node.format;
        delete node.source;
      }
    },
  });
}

/** An article's file: front matter, then the body byte for byte (nothing where bodies are kept elsewhere). */
export function encodeArticle(matter: ArticleMatter, body: string): string {
  return `---\n${encodeYaml(matter, articleMatterSchema)}---\n${body}`;
}
