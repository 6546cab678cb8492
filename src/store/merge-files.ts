import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ZodType } from 'zod';
import { configSchema } from '../core/model/config.ts';
import { FORMS } from './forms.ts';
import { type LineMerge, type MergedText, mergeYaml, type Versions } from './merge.ts';
import { mergeTellings } from './merge-tellings.ts';
import { CONFIG, type Folder, placed } from './paths.ts';

/** The three files that git hands to a merge driver (`%O %A %B`). */
export type VersionFiles = { readonly [K in keyof Versions]: string };

/** What a merge left: whether a person must choose, and whether the article must be read again. */
export interface MergedFile {
  readonly clean: boolean;
  readonly rebuild: boolean;
}

/**
 * Merges three versions of a file of a ledger into the file of ours. `path` says what file it is, from the root of the repository.
 * Throws on errors of the file system.
 */
export function mergeFiles(files: VersionFiles, path: string): MergedFile {
  const versions = { base: textOf(files.base), ours: textOf(files.ours), theirs: textOf(files.theirs) };
  const byLines: LineMerge = () => mergedLines(files);
  const kind = kindOf(path);
  const tellings = kind === 'tellings' ? mergeTellings(versions) : null;
  const schema = kind === null ? undefined : SCHEMAS[kind];
  const merged = tellings ?? (schema === undefined ? byLines(versions) : mergeYaml(versions, schema, byLines));
  if (merged.text !== versions.ours) writeFileSync(files.ours, merged.text);
  return { clean: merged.clean, rebuild: tellings !== null && versions.ours !== versions.theirs };
}

/** The files that people write, by kind. */
const SCHEMAS: Readonly<Partial<Record<Folder | 'config', ZodType>>> = { ...FORMS, config: configSchema };

/** Which kind of file of a ledger a path names, wherever in the repository the ledger is; null where it is none. */
function kindOf(path: string): Folder | 'config' | null {
  const parts = path.split('/');
  if (parts.at(-1) === CONFIG) return 'config';
  for (let from = 0; from < parts.length; from += 1) {
    const found = placed(parts.slice(from).join('/'));
    if (found !== null) return found.folder;
  }
  return null;
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

/** More than any file of a ledger is merged to; in bytes. */
const LONGEST = 256 * 1024 * 1024;

/** What git's own merge of lines makes of them, its marks included. */
function mergedLines({ base, ours, theirs }: VersionFiles): MergedText {
  const labels = ['-L', 'ours', '-L', 'before', '-L', 'theirs'];
  const run = spawnSync('git', ['merge-file', '-p', ...labels, '--', ours, base, theirs], {
    encoding: 'utf8',
    maxBuffer: LONGEST,
  });
  if (run.error !== undefined) throw run.error;
  // The exit code is the number of conflicts; from 128 on it is an error.
  if (run.status === null || run.status >= 128) throw new Error(`git merge-file: ${run.stderr.trim()}`);
  return { clean: run.status === 0, text: run.stdout };
}
