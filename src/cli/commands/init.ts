import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Clone, cloneAround, cloneSteps } from '../../store/clone.ts';
import { planGitFiles, planInit, planWorkflow } from '../../store/init.ts';
import { CONFIG } from '../../store/paths.ts';
import { carryOut, changesText, planned, type Work } from '../carry-out.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import type { Run, Session } from '../session.ts';
import { Refusal } from '../terminal/errors.ts';
import { oneLine } from '../terminal/safe.ts';

export interface InitOptions {
  /** Where; the working folder (or `-C`) where nothing is said. */
  readonly folder?: string | undefined;
  readonly dryRun?: boolean;
  /** Tells git in this clone what a ledger needs of it. */
  readonly git?: boolean;
  /** Writes a workflow for GitHub. */
  readonly github?: boolean;
}

const NEXT = `a new ledger; read articles into it with: claims ingest FILE…
where several people share it by git, let claims merge their files and look at each commit; once in each clone:
  claims init --git
`;

export const init: Run<InitOptions> = async (session, { folder, dryRun = false, git = false, github = false }) => {
  const root = resolve(session.io.folder, folder ?? session.directory ?? '.');
  const isNew = !existsSync(join(root, CONFIG));
  // All that could refuse, before anything is written.
  const clone = git || github ? cloneOf(root) : null;
  const works: Work[] = [];
  if (isNew || clone === null) works.push(planned(planInit(root)));
  if (clone !== null && github) works.push(planned(planWorkflow(clone)));
  if (git) works.push(withoutAny(planned(planGitFiles(root)), works));
  if (!dryRun) for (const work of works) await carryOut(session, work);
  told(session, works, dryRun);
  if (clone !== null && git) tellGit(session, clone, dryRun);
  if (!dryRun && isNew) session.io.err(NEXT);
  return EXIT.done;
};

function cloneOf(root: string): Clone {
  const clone = cloneAround(root);
  if (clone === null) throw new Refusal('the ledger is in no git repository', ['Make one with: git init']);
  return clone;
}

/** What others write already need not be written again. */
function withoutAny({ root, plan }: Work, others: readonly Work[]): Work {
  const planned = new Set(
    others.filter((one) => one.root === root).flatMap((one) => one.plan.changes.map(({ path }) => path)),
  );
  return { root, plan: { changes: plan.changes.filter(({ path }) => !planned.has(path)) } };
}

function told({ io, json, ...session }: Session, works: readonly Work[], dryRun: boolean): void {
  const changes = works.flatMap(({ plan }) => plan.changes.map(({ action, path }) => ({ action, path })));
  if (json) io.out(envelope('init', changes));
  else
    for (const { root, plan } of works)
      io.out(changesText({ io, json, ...session }, { root, changes: plan.changes }, dryRun));
  if (changes.length === 0) io.err('no file to change\n');
}

function tellGit({ io }: Session, clone: Clone, dryRun: boolean): void {
  for (const { what, carryOut: step } of cloneSteps(clone)) {
    if (!dryRun) step?.();
    io.err(`${step === null ? 'as it is' : dryRun ? 'would set' : 'set'} ${oneLine(what)}\n`);
  }
}
