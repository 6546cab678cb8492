import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from '../core/model/diagnostic.ts';
import { type TellingsFile, tellingsFileSchema } from '../core/model/tellings-file.ts';
import type { Decoded } from './decode.ts';
import { placeInJson } from './json-place.ts';
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
    return { ok: false, diagnostics: [diagnose('syntax', { path }, { reason: 'not JSON; run: claims rebuild' })] };
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
