import { changesBetween } from '../../core/query/changes/changes.ts';
import { GitError } from '../../store/git-objects.ts';
import { packaged } from '../../store/packaged.ts';
import { type Range, readRange } from '../../store/range.ts';
import { changesMarkdown, changesText } from '../changes-text.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { lacks, ledgerOf } from '../ledger.ts';
import type { Run, Session } from '../session.ts';
import { Refusal } from '../terminal/errors.ts';
import { toJson } from '../terminal/safe.ts';
import { viewerOf } from '../view.ts';

export interface SummaryOptions {
  readonly range: string;
  /** text if not given. */
  readonly format?: 'text' | 'markdown' | 'json';
  readonly limit: number;
}

/** Prints what a change in git does to the ledger; that it does nothing is an answer too. */
export const summary: Run<SummaryOptions> = async (session, { range: typed, format = 'text', limit }) => {
  const { io, json, theme } = session;
  const { root, range } = rangeOf(session, typed);
  const changes = changesBetween(range.before, range.now, packaged);
  if (json) io.out(envelope('summary', changes));
  else if (format === 'json') io.out(`${toJson(changes, 2)}\n`);
  else io.out(format === 'markdown' ? changesMarkdown(changes, limit) : changesText(changes, { theme, limit }));
  const viewer = viewerOf({ root }, io.folder);
  const broken = [range.before, range.now].flatMap(({ diagnostics }) => diagnostics);
  return lacks(session, broken, viewer) ? EXIT.unreadable : EXIT.done;
};

function rangeOf(session: Session, typed: string): { readonly root: string; readonly range: Range } {
  const ledger = ledgerOf(session);
  try {
    const read = readRange(ledger, typed);
    if (read.ok) return { root: ledger.root, range: read.range };
    throw new Refusal(`summary ${typed}: ${read.reason}`, [
      'Name commits, branches or tags of this repository: claims summary main..HEAD',
      'In a workflow the whole history must be there: actions/checkout with fetch-depth: 0',
    ]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new Refusal(error.message, ['See what is wrong with: git fsck'], EXIT.unreadable);
  }
}
