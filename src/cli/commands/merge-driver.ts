import { resolve } from 'node:path';
import { mergeFiles } from '../../store/merge-files.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import type { Run } from '../session.ts';
import { oneLine } from '../terminal/safe.ts';

export interface MergeOptions {
  /** The three files that git hands over, and the path of the merged one. */
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly path: string;
}

/** Merges a file of a ledger for git; exit code 1 says that a person must choose, as git wants it. */
export const mergeDriver: Run<MergeOptions> = async ({ io, notes, json }, { base, ours, theirs, path }) => {
  const at = (file: string): string => resolve(io.folder, file);
  const { clean, rebuild } = mergeFiles({ base: at(base), ours: at(ours), theirs: at(theirs) }, path);
  if (json) io.out(envelope('merge-driver', [{ path, clean, rebuild }]));
  if (!clean) io.err(`${notes.warning('conflict')} ${oneLine(path)}: both changed it; choose between the marks\n`);
  if (rebuild)
    io.err(
      `${notes.warning('merged')} ${oneLine(path)}: it is computed; read its article again with: claims rebuild\n`,
    );
  return clean ? EXIT.done : EXIT.no;
};
