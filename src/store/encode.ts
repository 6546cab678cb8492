import { Document, isMap, isScalar, isSeq, visit, type YAMLMap } from 'yaml';
import {
  ZodArray,
  ZodDiscriminatedUnion,
  ZodExactOptional,
  ZodLiteral,
  ZodNullable,
  ZodObject,
  ZodRecord,
  type ZodType,
} from 'zod';
import { type ArticleMatter, articleMatterSchema } from '../core/model/article.ts';
import { type Decoded, parseYaml, type Source } from './decode.ts';

/**
 * The one form of people's files: YAML 1.2 core, keys in the order of their schema, one field a line, block style, no
 * folding. Whatever is written twice is written the same, so that a difference in git is a difference in meaning.
 */

const OPTIONS = { version: '1.2', schema: 'core', aliasDuplicateObjects: false } as const;
const STYLE = { lineWidth: 0, indent: 2, indentSeq: true, minContentWidth: 0, flowCollectionPadding: false } as const;

/** A value of the schema's shape as YAML. */
export function encodeYaml(value: Readonly<Record<string, unknown>>, schema: ZodType): string {
  const document = new Document(value, OPTIONS);
  return written(document, schema);
}

/** A person's file in the standard form, comments kept; an empty one or a bare list is left to `check` as it is. */
export function formatYaml(text: string, schema: ZodType, source: Source): Decoded<string> {
  const parsed = parseYaml(text, source);
  if (!parsed.ok) return parsed;
  if (!isMap(parsed.document.contents)) return { ok: true, value: text, locate: parsed.locate };
  return { ok: true, value: written(parsed.document, schema), locate: parsed.locate };
}

/** What comes to the end of a list of a file. */
export interface Extension {
  readonly key: string;
  readonly values: readonly (string | object)[];
}

/** A person's file with more values at the end of one of its lists, in the standard form, comments kept. */
export function extendYaml(
  text: string,
  list: Extension,
  file: { readonly schema: ZodType; readonly source: Source },
): Decoded<string> {
  const parsed = parseYaml(text, file.source);
  if (!parsed.ok) return parsed;
  const { document, locate } = parsed;
  if (!isSeq(document.get(list.key))) document.set(list.key, document.createNode([]));
  for (const value of list.values) document.addIn([list.key], document.createNode(value));
  return { ok: true, value: written(document, file.schema), locate };
}

/** The same for several lists of one file, in turn; null where it is broken. */
export function extendYamlLists(
  text: string,
  lists: readonly Extension[],
  file: { readonly schema: ZodType; readonly source: Source },
): string | null {
  let longer = text;
  for (const list of lists) {
    const extended = extendYaml(longer, list, file);
    if (!extended.ok) return null;
    longer = extended.value;
  }
  return longer;
}

function written(document: Document, schema: ZodType): string {
  arrange(document.contents, schema);
  plainStyle(document);
  if (document.directives) document.directives.docStart = null;
  return document.toString(STYLE);
}

/** Fields in the order of their schema, records by their ids; whatever stands in them likewise. */
function arrange(node: unknown, schema: unknown): void {
  if (schema instanceof ZodExactOptional || schema instanceof ZodNullable) arrange(node, schema.unwrap());
  else if (schema instanceof ZodArray && isSeq(node)) for (const item of node.items) arrange(item, schema.element);
  else if (!isMap(node)) return;
  else if (schema instanceof ZodObject) inOrder(node, schema);
  else if (schema instanceof ZodDiscriminatedUnion) arrange(node, optionOf(node, schema));
  else if (schema instanceof ZodRecord) {
    node.items.sort((a, b) => (nameOf(a.key) < nameOf(b.key) ? -1 : 1));
    for (const { value } of node.items) arrange(value, schema.valueType);
  }
}

function inOrder(map: YAMLMap, schema: ZodObject): void {
  const order = Object.keys(schema.shape);
  const rank = (key: unknown): number => {
    const at = order.indexOf(nameOf(key));
    return at < 0 ? order.length : at;
  };
  map.items.sort((a, b) => rank(a.key) - rank(b.key));
  for (const { key, value } of map.items) arrange(value, schema.shape[nameOf(key)]);
}

/** The one of several shapes that a value's own kind names. */
function optionOf(map: YAMLMap, schema: ZodDiscriminatedUnion): unknown {
  const { discriminator } = schema.def;
  const kind = map.get(discriminator);
  return schema.options.find((option) => {
    const literal = option instanceof ZodObject ? option.shape[discriminator] : undefined;
    return literal instanceof ZodLiteral && literal.value === kind;
  });
}

/** A key that was just set is a plain string, one that was read is a node. */
function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** Forgets how a value was written: quotes, brackets, blank lines, number forms. */
function plainStyle(document: Document): void {
  visit(document, {
    Node(_key, node) {
      node.spaceBefore = false;
      // An empty list has no lines of its own.
      if (isMap(node) || isSeq(node)) node.flow = node.items.length === 0;
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
