import { type TellingsFile, tellingsFileSchema } from '../core/model/tellings-file.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The bytes of a tellings file: keys in the order of the schema, one span a line. Throws on what is no tellings file. */
export function encodeTellings(file: TellingsFile): string {
  const value = tellingsFileSchema.parse(file);
  return `${print(value as Json, '')}\n`; // an edge: the schema holds nothing but JSON
}

function print(value: Json, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (isList(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => `${inner}${print(item, inner)}`).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${print(field, inner)}`);
  // A span, a figure, a link: small enough to read on one line, and then one change is one line in git.
  if (isSpan(value)) return `{${fields.join(', ')}}`;
  return `{\n${fields.map((field) => `${inner}${field}`).join(',\n')}\n${indent}}`;
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}

/** A record whose fields are all plain, and that is not the article's head. */
function isSpan(value: { readonly [key: string]: Json }): boolean {
  return !('sha256' in value) && Object.values(value).every((field) => field === null || typeof field !== 'object');
}
