import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../core/model/diagnostic.ts';
import { codeOf } from './error-code.ts';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** More than any file of a ledger holds; read whole, a larger one would take the memory of the machine. In bytes. */
export const LARGEST = 64 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Of a link nothing, and of a pipe no waiting for somebody who writes. */
const OPENED = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file of the ledger as text. Links are not followed: they may lead anywhere. Bytes that are not UTF-8 are an error. */
export function readTextFile(root: string, path: string): ReadText {
  try {
    const file = openSync(join(root, path), OPENED);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return refuse(path, 'not a file');
      if (stats.size > LARGEST) return refuse(path, TOO_LARGE);
      const bytes = readFileSync(file);
      if (bytes.length !== fstatSync(file).size) return refuse(path, 'was being written while it was read');
      return textIn(bytes, path);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return refuse(path, reasons[codeOf(error)] ?? codeOf(error));
  }
}

/** The text of a file's bytes. */
export function textIn(bytes: Uint8Array, path: string): ReadText {
  try {
    return { ok: true, text: utf8.decode(bytes) };
  } catch {
    return refuse(path, 'not UTF-8');
  }
}

export function refuse(path: string, reason: string): ReadText {
  return { ok: false, diagnostics: [diagnose('unreadable', { path }, { reason })] };
}

export const TOO_LARGE = `larger than ${LARGEST / 1024 / 1024} MB`;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission',
  ELOOP: 'a link; links are not followed',
  EISDIR: 'a folder',
};
