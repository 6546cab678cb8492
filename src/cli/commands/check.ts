import type { Level } from '../../core/model/wordings.ts';
import { checkLedger } from '../../store/check.ts';
import { loadModels } from '../../store/model.ts';
import { EXIT } from '../exit-codes.ts';
import { findingsIn } from '../findings.ts';
import { ledgerOf, pathInLedger } from '../ledger.ts';
import type { Run } from '../session.ts';
import { counted, countLevels, fails } from '../terminal/diagnostics.ts';
import { relativePath } from '../view.ts';
import type { CheckFormat } from './kinds.ts';

export interface CheckOptions {
  /** Files and folders of the ledger, from the working folder or from the ledger's root; all where none is named. */
  readonly paths: readonly string[];
  /** text if not given. */
  readonly format?: CheckFormat;
  readonly failOn: Level | 'never';
}

/** Checks the ledger and prints what is found, one line a finding. */
export const check: Run<CheckOptions> = async (session, { paths, format = 'text', failOn }) => {
  const { io } = session;
  const ledger = ledgerOf(session);
  const start = io.clock();
  const named = paths.map((path) => pathInLedger(ledger.root, io.folder, path));
  const wanted = named.includes('.') ? [] : named;
  const { diagnostics, files } = checkLedger(ledger, { reading: loadModels().reading, paths: wanted });
  const found = diagnostics.map((one) => ({ ...one, path: relativePath(io.folder, ledger.root, one.path) }));
  io.out(findingsIn(found, { format: session.json ? 'json' : format, failOn }, session));
  const seconds = ((io.clock() - start) / 1000).toFixed(1);
  const inFiles = new Set(found.map(({ path }) => path)).size;
  const what = found.length === 0 ? 'nothing found' : `${countLevels(found)} in ${inFiles}`;
  io.err(`${what}${found.length === 0 ? ' in' : ' of'} ${counted(files, 'file')} (${seconds} s)\n`);
  return found.some(({ level }) => fails(level, failOn)) ? EXIT.no : EXIT.done;
};
