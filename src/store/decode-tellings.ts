import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../core/model/diagnostic.ts';
import { mergeConflictIn } from '../core/model/merge-conflict.ts';
import { type TellingsFile, tellingsFileSchema } from '../core/model/tellings-file.ts';
import type { Decoded } from './decode.ts';
import { faultInJson } from './json-fault.ts';
import { placeInJson, positionAt } from './json-place.ts';
import { reasonOf } from './shape-reason.ts';

/** A computed file's value. Its text is not kept: places are asked for only when something is wrong. */
export function decodeTellings(
  text: string,
  file: { readonly root: string; readonly path: string },
): Decoded<TellingsFile> {
  const { root, path } = file;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, diagnostics: [noJson(text, path)] };
  }
  const result = tellingsFileSchema.safeParse(json);
  if (result.success) {
    return {
      ok: true,
      value: result.data,
      locate: (keys) => placeInJson(readFileSync(join(root, path), 'utf8'), keys),
    };
  }
  const diagnostics = result.error.issues.map((issue) => {
    const { keys, reason } = reasonOf(issue);
    return diagnose('shape', { path, ...placeInJson(text, keys) }, { reason });
  });
  return { ok: false, diagnostics };
}

function noJson(text: string, path: string): Diagnostic {
  const conflict = mergeConflictIn(text);
  if (conflict !== null) return diagnose('merge-conflict', { path, ...conflict });
  const fault = faultInJson(text);
  const place = fault === null ? {} : positionAt(text, fault.offset);
  return diagnose('syntax', { path, ...place }, { reason: `not JSON: ${fault?.reason}; run: claims rebuild` });
}
