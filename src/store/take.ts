import type { ZodType } from 'zod';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Filed } from '../core/model/ledger-files.ts';
import { decodeYaml } from './decode.ts';
import { formatYaml } from './encode.ts';
import { readTextFile } from './read-text.ts';
import { type Found, walkFolder } from './walk.ts';

/** What a folder's files gave, and what is wrong with the others. */
export interface Taken<T> {
  readonly values: readonly T[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes every file of a folder that has its shape. */
export function take<T>(root: string, folder: Found['folder'], read: (found: Found) => Taken<T>): Taken<T> {
  const walked = walkFolder(root, folder);
  const taken = walked.found.map(read);
  return {
    values: taken.flatMap(({ values }) => values),
    diagnostics: [...walked.diagnostics, ...taken.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** One file that people write. */
export function readYaml<T>(
  root: string,
  { id, path }: { id: string; path: string },
  schema: ZodType<T>,
): Taken<Filed<T>> {
  const read = readTextFile(root, path);
  return read.ok ? yamlIn(read.text, { id, path }, schema) : { values: [], diagnostics: read.diagnostics };
}

/** What its text says. */
export function yamlIn<T>(
  text: string,
  { id, path }: { id: string; path: string },
  schema: ZodType<T>,
): Taken<Filed<T>> {
  const decoded = decodeYaml<T>(text, schema, { path });
  if (!decoded.ok) return { values: [], diagnostics: decoded.diagnostics };
  const isCanonical = (): boolean => {
    const formatted = formatYaml(text, schema, { path });
    return formatted.ok && formatted.value === text;
  };
  return { values: [{ path, id, value: decoded.value, locate: decoded.locate, isCanonical }], diagnostics: [] };
}
