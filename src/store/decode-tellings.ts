import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TellingsFile, tellingsFileSchema } from '../core/model/tellings-file.ts';
import type { Decoded } from './decode.ts';
import { decodeJson } from './decode-json.ts';
import { placeInJson } from './json-place.ts';

/** A computed file's value. Its text is not kept: places are asked for only when something is wrong. */
export function decodeTellings(
  text: string,
  { root, path }: { readonly root: string; readonly path: string },
): Decoded<TellingsFile> {
  const again = (): string => readFileSync(join(root, path), 'utf8');
  return decodeJson(text, tellingsFileSchema, { path, advice: 'run: claims rebuild', again });
}

/** The same of a text that has been decoded before: its shape need not be looked at again. */
export function decodeAgain(
  text: string,
  { root, path }: { readonly root: string; readonly path: string },
): Decoded<TellingsFile> & { readonly ok: true } {
  const value = JSON.parse(text) as TellingsFile; // an edge: decoded before
  return { ok: true, value, locate: (keys) => placeInJson(readFileSync(join(root, path), 'utf8'), keys) };
}
