import { check } from '../core/check/check.ts';
import { type Finding, withFingerprints } from '../core/check/finding.ts';
import { registriesOf } from '../core/query/place-tellings.ts';
import { isOfArticle } from './article-files.ts';
import { sha256 } from './article-reader.ts';
import type { Ledger } from './open.ts';
import { packaged } from './packaged.ts';
import { readLedger } from './read.ts';

export interface Checked {
  /** By path and place. */
  readonly diagnostics: readonly Finding[];
  /** How many files of the ledger were looked at. */
  readonly files: number;
}

/** Holds a ledger to every rule. `reading` names the reader at hand; `paths` (from the root) narrows what is told. */
export function checkLedger(
  ledger: Ledger,
  options: { readonly reading?: string | null; readonly paths?: readonly string[] } = {},
): Checked {
  const { files, dataset } = readLedger(ledger);
  const registries = registriesOf(files, packaged);
  const context = { files, dataset, registries, reading: options.reading ?? null, sha256, isOfArticle };
  const taken = [files.articles, files.earlier, files.tellings, files.outlets, files.speakers, files.judgements]
    .flat()
    .map(({ path }) => path);
  const paths = new Set([...taken, ...files.diagnostics.map(({ path }) => path)]);
  return { diagnostics: withFingerprints(check(context, options.paths), sha256), files: paths.size };
}
