import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TellingsFile, tellingsFileSchema } from '../core/model/tellings-file.ts';
import type { Decoded } from './decode.ts';
import { decodeJson } from './decode-json.ts';

/** A computed file's value. Its text is not kept: places are asked for only when something is wrong. */
export function decodeTellings(
  text: string,
  { root, path }: { readonly root: string; readonly path: string },
): Decoded<TellingsFile> {
  const again = (): string => readFileSync(join(root, path), 'utf8');
  return decodeJson(text, tellingsFileSchema, { path, advice: 'run: claims rebuild', again });
}
