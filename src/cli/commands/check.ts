import type { Level } from '../../core/model/wordings.ts';
import { planBaseline } from '../../store/baseline.ts';
import { planMending } from '../../store/mend.ts';
import { carryOut, changesText, finish } from '../carry-out.ts';
import { baselineGiven, type Looked, lookAt, placedFrom } from '../checking.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findingsIn } from '../findings.ts';
import { ledgerOf, rootOf } from '../ledger.ts';
import { type WriteOptions, withLock } from '../locking.ts';
import type { Run, Session } from '../session.ts';
import { counted, countLevels, fails } from '../terminal/diagnostics.ts';
import { Refusal } from '../terminal/errors.ts';
import type { CheckFormat } from './kinds.ts';

export interface CheckOptions extends WriteOptions {
  /** Files and folders of the ledger, from the working folder or from the ledger's root; all where none is named. */
  readonly paths: readonly string[];
  /** text if not given. */
  readonly format?: CheckFormat;
  readonly failOn: Level | 'never';
  /** Mends what is safe to mend. */
  readonly fix?: boolean;
  /** A file of known findings, from the working folder; else the one that the settings name. */
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  /** A commit of git: only what changed since, and what points to it. */
  readonly since?: string;
  /** Reads the articles again and compares. */
  readonly deep?: boolean;
}

/** Checks the ledger and prints what is found, one line a finding. */
export const check: Run<CheckOptions> = async (session, options) => {
  const { fix = false, writeBaseline = false, dryRun = false } = options;
  if (fix && writeBaseline) throw new Refusal('--fix and --write-baseline are two things', ['Do one after the other.']);
  if (dryRun && !fix && !writeBaseline) {
    throw new Refusal('--dry-run says what --fix or --write-baseline would write', ['check alone writes nothing.']);
  }
  if (!fix && !writeBaseline) return tell(session, options, await lookAt(session, options));
  const { wait, lock } = options;
  const writer = { root: rootOf(session), command: 'check', dryRun, wait, lock };
  return withLock(session, writer, () => (fix ? mend(session, options) : keep(session, options)));
};

function tell(session: Session, { format = 'text', failOn }: CheckOptions, looked: Looked): ExitCode {
  const { io, json } = session;
  const found = looked.told.map(placedFrom(session, looked.ledger.root));
  io.out(findingsIn(found, { format: json ? 'json' : format, failOn }, session));
  const inFiles = new Set(found.map(({ path }) => path)).size;
  const what = found.length === 0 ? 'nothing found' : `${countLevels(found)} in ${inFiles}`;
  const time = `(${(looked.milliseconds / 1000).toFixed(1)} s)`;
  io.err(`${what}${found.length === 0 ? ' in' : ' of'} ${counted(looked.files, 'file')} ${time}${leftOut(looked)}\n`);
  return found.some(({ level }) => fails(level, failOn)) ? EXIT.no : EXIT.done;
}

function leftOut({ suppressed, known, mended }: Looked): string {
  const parts = [
    suppressed === 0 ? '' : `${suppressed} suppressed`,
    known === 0 ? '' : `${known} known from the baseline`,
    mended === 0 ? '' : `${mended} of the baseline mended: write it anew with --write-baseline`,
  ];
  return parts
    .filter(Boolean)
    .map((part) => `; ${part}`)
    .join('');
}

async function mend(session: Session, options: CheckOptions): Promise<ExitCode> {
  const looked = await lookAt(session, options);
  const { root } = looked.ledger;
  const plan = await planMending(looked.ledger, looked.told);
  if (options.dryRun === true) return finish(session, { root, plan }, { command: 'check', dryRun: true });
  await carryOut(session, { root, plan });
  session.io.err(changesText({ ...session, theme: session.notes }, { root, changes: plan.changes }, false));
  return tell(session, options, await lookAt(session, options));
}

/** All that is found is known from now on. */
async function keep(session: Session, options: CheckOptions): Promise<ExitCode> {
  const ledger = ledgerOf(session);
  if (options.paths.length > 0 || options.since !== undefined) {
    throw new Refusal('a baseline is of the whole ledger', ['Leave the paths and --since out.']);
  }
  const path = baselineGiven(session, ledger, options.baseline);
  if (path === null || path.startsWith('../')) {
    throw new Refusal('the baseline has no place in the ledger', [
      'Say where with --baseline FILE, or once for all in claims.config.yaml: baseline: check-baseline.json',
    ]);
  }
  const { told } = await lookAt(session, options, null);
  const plan = planBaseline(ledger.root, path, told);
  const exit = await finish(
    session,
    { root: ledger.root, plan },
    { command: 'check', dryRun: options.dryRun === true },
  );
  session.io.err(`${counted(told.length, 'finding')} known from now on\n`);
  return exit;
}
