import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Dataset } from '../core/query/dataset.ts';
import { nearest } from '../core/query/nearest.ts';
import { findLedger, type Ledger, openLedger } from '../store/open.ts';
import { FOLDERS } from '../store/paths.ts';
import { readDataset } from '../store/read.ts';
import { type Question, readPart } from '../store/read-part.ts';
import type { Session } from './session.ts';
import { diagnosticLine } from './terminal/diagnostics.ts';
import { Refusal } from './terminal/errors.ts';
import { didYouMean } from './terminal/suggest.ts';
import { relativePath, type Viewer, viewerOf } from './view.ts';

/** Where the ledger is that a command works on; a `Refusal` where there is none. */
export function rootOf({ io, directory }: Session): string {
  const from = resolve(io.folder, directory ?? '.');
  if (statSync(from, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Refusal(`${from} is no folder`, ['Say where the ledger is: claims -C DIR …']);
  const root = findLedger(from);
  if (root !== null) return root;
  throw new Refusal(`there is no ledger in ${from} or above it`, [
    'Make one with: claims init',
    'Or say where it is: claims -C DIR …',
  ]);
}

/** The ledger that a command works on; a `Refusal` where there is none or its settings are broken. */
export function ledgerOf(session: Session): Ledger {
  const root = rootOf(session);
  const opened = openLedger(root);
  if (opened.ok) return opened.value;
  const lines = opened.diagnostics.map((found) =>
    diagnosticLine({ ...found, path: relativePath(session.io.folder, root, found.path) }),
  );
  throw new Refusal('the settings of the ledger cannot be read', lines);
}

/** A ledger ready to answer questions. */
export interface Answering {
  readonly ledger: Ledger;
  readonly dataset: Dataset;
  readonly viewer: Viewer;
  /** Whether files are broken, so that an answer may lack something. */
  readonly incomplete: boolean;
  /** Whether the dataset is what was asked for and no more. */
  readonly isPart: boolean;
}

/**
 * Reads the ledger for a question; says on the error stream which files an answer lacks. Of a large ledger a question that asks for
 * some tellings needs a part.
 */
export function answering(session: Session, question: Question | null = null): Answering {
  const ledger = ledgerOf(session);
  const part = question && readPart(ledger, question);
  const { dataset, diagnostics } = part ?? readDataset(ledger);
  const viewer = viewerOf(ledger, session.io.folder);
  return { ledger, dataset, viewer, incomplete: lacks(session, diagnostics, viewer), isPart: part !== null };
}

/** Whether an answer may lack something; says on the error stream which files. */
export function lacks(session: Session, diagnostics: readonly Diagnostic[], viewer: Viewer): boolean {
  const broken = diagnostics.filter(({ level }) => level === 'error');
  if (broken.length > 0) warnAbout(session, broken, viewer);
  return broken.length > 0;
}

const MOST = 5;

function warnAbout({ io, notes }: Session, broken: readonly Diagnostic[], viewer: Viewer): void {
  for (const found of broken.slice(0, MOST)) {
    io.err(`${notes.warning('left out')} ${diagnosticLine({ ...found, path: viewer.pathOf(found.path) })}\n`);
  }
  const more = broken.length - MOST;
  io.err(`  ${more > 0 ? `And ${more} more. ` : ''}See them all with: claims check\n`);
}

const NAMES: ReadonlySet<string> = new Set(Object.keys(FOLDERS));

/** POSIX path from the ledger's root of a file or folder that was typed, from the working folder or from the root. */
export function pathInLedger(root: string, folder: string, typed: string): string {
  for (const from of [folder, root]) {
    const inside = relative(root, resolve(from, typed)).split(sep);
    const [first = '', ...deeper] = inside;
    if (first === '' && deeper.length === 0) return '.';
    // A folder is made when its first file is: until then nothing is wrong in it.
    if (NAMES.has(first) && deeper.length === 0) return first;
    if (first !== '..' && existsSync(resolve(root, ...inside))) return inside.join('/');
  }
  const near = didYouMean(nearest(typed.replace(/\/+$/, ''), NAMES));
  throw new Refusal(`the ledger has no file or folder ${typed}`, [near, `It is in ${root}.`].filter(Boolean));
}
