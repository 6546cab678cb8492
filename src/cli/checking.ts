import { relative, resolve, sep } from 'node:path';
import type { Finding } from '../core/check/finding.ts';
import { loadArticleReader } from '../store/article-reader.ts';
import { readBaseline } from '../store/baseline.ts';
import { type Checked, checkLedger } from '../store/check.ts';
import { type LookedAt, lookAhead } from '../store/facts/asked-files.ts';
import { formerNames } from '../store/former-names.ts';
import { changedSince } from '../store/git.ts';
import { commitOf } from '../store/git-objects.ts';
import { loadModels } from '../store/model.ts';
import type { Ledger } from '../store/open.ts';
import { staleReadings } from '../store/rebuild.ts';
import { ledgerOf, pathInLedger } from './ledger.ts';
import type { Session } from './session.ts';
import { Refusal } from './terminal/errors.ts';
import { progressOn } from './terminal/progress.ts';
import { relativePath } from './view.ts';

/** What a check came to; paths are from the ledger's root. */
export interface Looked {
  readonly ledger: Ledger;
  /** Neither suppressed nor known from the baseline. */
  readonly told: readonly Finding[];
  readonly suppressed: number;
  readonly known: number;
  /** Findings of the baseline that are there no longer. */
  readonly mended: number;
  /** How many files were looked at. */
  readonly files: number;
  readonly milliseconds: number;
}

export interface LookOptions {
  readonly paths: readonly string[];
  readonly baseline?: string;
  /** A commit: only what changed since, and what points to it. */
  readonly since?: string;
  /** Reads the articles again. */
  readonly deep?: boolean;
}

/** Holds the ledger to every rule. With `baseline` null no baseline is read. */
export async function lookAt(session: Session, options: LookOptions, baseline?: null): Promise<Looked> {
  const { io } = session;
  const ledger = ledgerOf(session);
  const start = io.clock();
  const known = baseline === null ? null : knownIn(session, ledger, options.baseline);
  const named = options.paths.map((path) => pathInLedger(ledger.root, io.folder, path));
  const paths = named.includes('.') ? [] : named;
  const { changed, ...asked } = await changedIn(ledger, options.since);
  const stale = options.deep === true ? await readAgain(session, ledger) : null;
  const checked = checkLedger(ledger, {
    reading: loadModels().reading,
    today: io.today(),
    paths,
    changed,
    stale,
    ...asked,
  });
  const milliseconds = io.clock() - start;
  return { ledger, milliseconds, ...sifted(checked, known, paths.length === 0 && changed === null) };
}

function sifted({ diagnostics, suppressed, files }: Checked, known: ReadonlySet<string> | null, whole: boolean) {
  const told = known === null ? diagnostics : diagnostics.filter(({ fingerprint }) => !known.has(fingerprint));
  const there = new Set([...diagnostics, ...suppressed].map(({ fingerprint }) => fingerprint));
  const mended = known === null || !whole ? 0 : [...known].filter((fingerprint) => !there.has(fingerprint)).length;
  return { told, suppressed: suppressed.length, known: diagnostics.length - told.length, mended, files };
}

async function readAgain({ io }: Session, ledger: Ledger): Promise<ReadonlySet<string>> {
  const progress = progressOn(io);
  const onProgress = (done: number, of: number): void => progress.step(done, of, 'articles');
  const stale = staleReadings(ledger, await loadArticleReader(), { onProgress });
  progress.end();
  return stale;
}

interface Changes {
  /** Null where everything is asked for. */
  readonly changed: ReadonlySet<string> | null;
  readonly lookedAt: LookedAt;
  readonly former: ReadonlySet<string> | null;
}

async function changedIn(ledger: Ledger, ref: string | undefined): Promise<Changes> {
  if (ref === undefined) return { changed: null, lookedAt: null, former: null };
  const refusal = (reason: string): Refusal =>
    new Refusal(`--since ${ref}: ${reason}`, [
      /no git repository/.test(reason)
        ? 'Make one with: git init'
        : 'Name a commit, a branch or a tag of this repository.',
    ]);
  const commit = commitOf(ledger.root, ref);
  if (!commit.ok) throw refusal(commit.reason);
  const asking = changedSince(ledger.root, commit.id);
  const lookedAt = lookAhead(ledger);
  const changed = await asking;
  if (changed === null) throw refusal('git cannot say what changed');
  return { changed, lookedAt, former: formerNames(ledger.root, commit.id, changed) };
}

/** Path of the baseline from the ledger's root: what was typed, else what the settings name, else null. */
export function baselineGiven({ io }: Session, { root, config }: Ledger, typed: string | undefined): string | null {
  if (typed === undefined) return config.baseline ?? null;
  return relative(root, resolve(io.folder, typed)).split(sep).join('/');
}

function knownIn(session: Session, ledger: Ledger, typed: string | undefined): ReadonlySet<string> | null {
  const path = baselineGiven(session, ledger, typed);
  if (path === null) return null;
  const read = readBaseline(ledger.root, path);
  if (read.ok) return read.known;
  throw new Refusal(`${relativePath(session.io.folder, ledger.root, path)}: ${read.reason}`, [
    'Write a baseline of what is found now with: claims check --write-baseline',
  ]);
}

/** A finding with the path that a person would type. */
export function placedFrom({ io }: Session, root: string): (found: Finding) => Finding {
  return (found) => ({ ...found, path: relativePath(io.folder, root, found.path) });
}
