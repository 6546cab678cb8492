import { type TellingsFile, tellingsFileSchema } from '../core/model/tellings-file.ts';
import { PLAINLY } from './plainly.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The bytes of a tellings file: keys in the order of the schema, one span a line. Throws on what is no tellings file. */
export function encodeTellings(file: TellingsFile): string {
  return printTellings(tellingsFileSchema.parse(file, PLAINLY));
}

/** The same of a value that the schema has just given: its keys have their order. */
export function printTellings(parsed: TellingsFile): string {
  return `${print(parsed as Json, '')}\n`; // an edge: the schema holds nothing but JSON
}

function print(value: Json, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  // Put together piece by piece: check prints every tellings file of a ledger.
  let printed = '';
  if (isList(value)) {
    for (const item of value) printed += `${printed === '' ? '' : ',\n'}${inner}${print(item, inner)}`;
    return printed === '' ? '[]' : `[\n${printed}\n${indent}]`;
  }
  // A span, a figure, a link: small enough to read on one line, and then one change is one line in git.
  const span = isSpan(value);
  const before = span ? '' : inner;
  const between = span ? ', ' : ',\n';
  for (const [key, field] of Object.entries(value)) {
    printed += `${printed === '' ? '' : between}${before}${JSON.stringify(key)}: ${print(field, inner)}`;
  }
  return span ? `{${printed}}` : `{\n${printed}\n${indent}}`;
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}

/** A record whose fields are all plain, and that is not the article's head. */
function isSpan(value: { readonly [key: string]: Json }): boolean {
  for (const key in value) {
    const field = value[key];
    if (key === 'sha256' || (field !== null && typeof field === 'object')) return false;
  }
  return true;
}
