import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { slug } from '../core/model/ids.ts';
import type { EvidenceFile } from '../core/model/ledger-files.ts';
import { codeOf } from './error-code.ts';
import type { Taken } from './take.ts';
import { walkFolder } from './walk.ts';

/** Files that findings rest on: copied into the ledger, named by their bytes, pinned by their sha256. */

/** A file as it was when it was read: its bytes, their sha256, and where it is to stand in the ledger. */
export interface Pinned {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** GitHub takes no larger file. In bytes. */
const LARGEST = 100 * 1024 * 1024;

/** Reads a file from anywhere; one whose bytes the ledger has already keeps the name that it has there. */
export function pinFile(
  root: string,
  from: { readonly folder: string; readonly typed: string },
): Pinned | { readonly refused: string } {
  const read = bytesOf(resolve(from.folder, from.typed));
  if ('refused' in read) return read;
  const { bytes } = read;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = walkFolder(root, 'evidence').found.find(({ path, id }) => {
    return id.startsWith(letters(sha256)) && hashOf(root, path) === sha256;
  });
  return { path: known?.path ?? pathOf(sha256, basename(from.typed)), sha256, bytes };
}

/** Read once, so that what is hashed is what is kept though the file should grow meanwhile. */
function bytesOf(path: string): { readonly bytes: Uint8Array } | { readonly refused: string } {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return { refused: 'is not a file' };
      if (stats.size > LARGEST) return { refused: `is larger than ${LARGEST / 1024 / 1024} MB` };
      if (stats.size === 0) return { refused: 'is empty' };
      return { bytes: readFileSync(file) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = codeOf(error);
    return { refused: code === 'ENOENT' ? 'is not there' : `cannot be read (${code})` };
  }
}

/** `evidence/3f2a9c01b2d4-briefing.pdf`: letters of the hash, then the name in the form of an id; no path comes in. */
function pathOf(sha256: string, name: string): string {
  const [, stem = name, extension = ''] = /^(.+)\.([0-9a-z]{1,10})$/is.exec(name) ?? [];
  const safe = Array.from(slug(stem)).slice(0, LONGEST).join('').replace(/-+$/, '');
  return `evidence/${letters(sha256)}-${safe === '' ? 'x' : safe}${extension === '' ? '' : `.${extension.toLowerCase()}`}`;
}

/** In characters; the name of a screenshot may be a whole headline. */
const LONGEST = 40;

function letters(sha256: string): string {
  return sha256.slice(0, 12);
}

/** The files of `evidence/`; their bytes are hashed when somebody asks. */
export function takeEvidence(root: string): Taken<EvidenceFile> {
  const { found, diagnostics } = walkFolder(root, 'evidence');
  const values = found.map(({ path }): EvidenceFile => {
    let known: string | null | undefined;
    const sha256 = (): string | null => {
      if (known === undefined) known = hashOf(root, path);
      return known;
    };
    return { path, sha256 };
  });
  return { values, diagnostics };
}

const CHUNK = 1 << 20;

/** Chunk by chunk: a film need not fit into memory. Null where the file cannot be read. Links are not followed. */
function hashOf(root: string, path: string): string | null {
  try {
    const file = openSync(join(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const hash = createHash('sha256');
      const chunk = new Uint8Array(CHUNK);
      for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
        hash.update(chunk.subarray(0, read));
      return hash.digest('hex');
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
