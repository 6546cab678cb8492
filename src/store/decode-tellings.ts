import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from '../core/model/diagnostic.ts';
import type { Filed } from '../core/model/ledger-files.ts';
import { type TellingsFile, tellingsFileSchema } from '../core/model/tellings-file.ts';
import { sha256 } from './article-reader.ts';
import type { Decoded } from './decode.ts';
import { decodeJson, locateIn } from './decode-json.ts';
import { printTellings } from './encode-tellings.ts';
import type { Taken } from './take.ts';

/** A tellings file: where it stands, and the sha256 of its text. */
export interface TellingsText {
  readonly id: string;
  readonly path: string;
  readonly root: string;
  readonly sum: string;
  /** Whether these very bytes have been decoded before. */
  readonly isKnown?: boolean;
}

/** What the text of a tellings file says, if it is of the article that it is named for. */
export function tellingsIn(text: string, file: TellingsText): Taken<Filed<TellingsFile>> {
  const { id, path, root, sum, isKnown = false } = file;
  const decoded = (isKnown ? decodeAgain : decodeTellings)(text, { root, path });
  if (!decoded.ok) return { values: [], diagnostics: decoded.diagnostics };
  const { value, locate } = decoded;
  if (value.article.id !== id) {
    const place = { path, ...locate(['article', 'id']) };
    const reason = `its id is ${value.article.id}`;
    return { values: [], diagnostics: [diagnose('misplaced-file', place, { reason })] };
  }
  const isCanonical = (): boolean => sha256(printTellings(value)) === sum;
  return { values: [{ path, id, value, locate, isCanonical }], diagnostics: [] };
}

/** A computed file's value. Its text is not kept: places are asked for only when something is wrong. */
export function decodeTellings(
  text: string,
  { root, path }: { readonly root: string; readonly path: string },
): Decoded<TellingsFile> {
  const again = (): string => readFileSync(join(root, path), 'utf8');
  return decodeJson(text, tellingsFileSchema, { path, advice: 'run: claims rebuild', again });
}

/** The same of a text that has been decoded before: its shape need not be looked at again. */
function decodeAgain(
  text: string,
  { root, path }: { readonly root: string; readonly path: string },
): Decoded<TellingsFile> & { readonly ok: true } {
  const value = JSON.parse(text) as TellingsFile; // an edge: decoded before
  return { ok: true, value, locate: locateIn(() => readFileSync(join(root, path), 'utf8')) };
}
