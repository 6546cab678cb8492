import { Document, isMap, isScalar, isSeq, visit, type YAMLMap } from 'yaml';
import { ZodArray, ZodExactOptional, ZodObject } from 'zod';
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
  return written(document, schema);
}

/** A person's file in the standard form, comments kept; an empty one or a bare list is left to `check` as it is. */
export function formatYaml(text: string, schema: ZodObject, source: Source): Decoded<string> {
  const parsed = parseYaml(text, source);
  if (!parsed.ok) return parsed;
  if (!isMap(parsed.document.contents)) return { ok: true, value: text, locate: parsed.locate };
  return { ok: true, value: written(parsed.document, schema), locate: parsed.locate };
}

/** A person's file with more values at the end of one of its lists, in the standard form, comments kept. */
export function extendYaml(
  text: string,
  list: { readonly key: string; readonly values: readonly (string | object)[] },
  file: { readonly schema: ZodObject; readonly source: Source },
): Decoded<string> {
  const parsed = parseYaml(text, file.source);
  if (!parsed.ok) return parsed;
  const { document, locate } = parsed;
  if (!isSeq(document.get(list.key))) document.set(list.key, document.createNode([]));
  for (const value of list.values) document.addIn([list.key], document.createNode(value));
  return { ok: true, value: written(document, file.schema), locate };
}

function written(document: Document, schema: ZodObject): string {
  const { contents } = document;
  if (isMap(contents)) {
    inOrder(contents, Object.keys(schema.shape));
    for (const { key, value } of contents.items) {
      const order = orderOfItems(schema.shape[nameOf(key)]);
      if (isSeq(value)) for (const item of value.items) if (isMap(item)) inOrder(item, order);
    }
  }
  plainStyle(document);
  if (document.directives) document.directives.docStart = null;
  return document.toString(STYLE);
}

function inOrder(map: YAMLMap, order: readonly string[]): void {
  const rank = (key: unknown): number => {
    const at = order.indexOf(nameOf(key));
    return at < 0 ? order.length : at;
  };
  map.items.sort((a, b) => rank(a.key) - rank(b.key));
}

/** A key that was just set is a plain string, one that was read is a node. */
function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** The keys of what a list holds; none where it holds no objects. */
function orderOfItems(list: unknown): readonly string[] {
  const inner = list instanceof ZodExactOptional ? list.unwrap() : list;
  return inner instanceof ZodArray && inner.element instanceof ZodObject ? Object.keys(inner.element.shape) : [];
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
