import { loadArticleReader } from '../../store/article-reader.ts';
import { type FailedInput, type Ingested, type IngestRow, ingest as ingestInputs } from '../../store/ingest.ts';
import type { Ledger } from '../../store/open.ts';
import { changesText } from '../carry-out.ts';
import { correctionsMissed } from '../corrections-missed.ts';
import { envelope } from '../envelope.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { type DetailOptions, detailsGiven } from '../given.ts';
import { ledgerOf, rootOf } from '../ledger.ts';
import { type WriteOptions, withLock } from '../locking.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { Refusal } from '../terminal/errors.ts';
import { progressOn } from '../terminal/progress.ts';
import { oneLine } from '../terminal/safe.ts';
import { type Column, table } from '../terminal/table.ts';
import { dayIn } from '../terminal/words.ts';

export interface IngestOptions extends DetailOptions, WriteOptions {
  readonly files: readonly string[];
  /** The article that the one file corrects: its id or the beginning of one. */
  readonly as?: string;
}

const COLUMNS: readonly Column<IngestRow>[] = [
  { title: 'article', cell: ({ article }) => article },
  { title: 'outlet', cell: ({ outlet }) => outlet?.name ?? null, most: 32 },
  {
    title: 'published',
    cell: ({ published }) => published?.value ?? null,
    brief: ({ published }) => dayIn(published?.value ?? null),
  },
  { title: 'tellings', cell: ({ tellings }) => tellings },
  { title: 'to review', cell: ({ toReview }) => toReview },
  { title: 'status', cell: ({ status }) => status },
  { title: 'input', cell: ({ input }) => input, most: 40 },
  { title: 'notes', cell: ({ notes, language }) => [...foreign(language), ...notes].join('; '), most: 60 },
];

function foreign(language: string): string[] {
  return language === 'en' ? [] : ['not English: nothing was read in it'];
}

/** Reads articles into the ledger and says what became of each input; one that fails is named, the others go on. */
export const ingest: Run<IngestOptions> = async (session, options) => {
  const { io } = session;
  const given = detailsGiven(options);
  const root = rootOf(session);
  // What takes long before anything is read of the ledger: nobody is to wait for it.
  const standardInput = options.files.includes('-') ? { standardInput: await io.input() } : {};
  const reader = await loadArticleReader();
  const writer = { root, command: 'ingest', ...options };
  return withLock(session, writer, () => ingestAll(session, options, { given, reader, ...standardInput }));
};

async function ingestAll(session: Session, options: IngestOptions, prepared: Prepared): Promise<ExitCode> {
  const { io } = session;
  const { files, dryRun = false } = options;
  const ledger = ledgerOf(session);
  const progress = progressOn(io);
  const result = await io.hold((signal) =>
    ingestInputs(ledger, files, {
      ...prepared,
      as: options.as ?? null,
      dryRun,
      signal,
      onProgress: (done, of) => progress.step(done, of, 'files'),
    }),
  );
  progress.end();
  if (!result.ok) throw new Refusal(result.reason, result.near);
  return printIngested(session, ledger, { ...result, dryRun, of: files.length });
}

type Prepared = Pick<Parameters<typeof ingestInputs>[2], 'given' | 'reader' | 'standardInput'>;

function printIngested(
  session: Session,
  ledger: Ledger,
  { rows, changes, done, of, interrupted, dryRun }: Ingested & { readonly dryRun: boolean; readonly of: number },
): 0 | 4 | 130 {
  const { io, theme, notes, json } = session;
  const read = rows.flatMap((row) => (row.status === 'failed' ? [] : [row]));
  const failed = rows.flatMap((row): FailedInput[] => (row.status === 'failed' ? [row] : []));
  if (json) io.out(envelope('ingest', rows));
  else io.out(table(COLUMNS, read, { aligned: io.terminal.out, theme, columns: io.columns }));
  if (dryRun && !json) io.out(changesText(session, { root: ledger.root, changes }, true));
  for (const { input, reason } of failed) io.err(`${notes.error('failed')} ${oneLine(input)} ${oneLine(reason)}\n`);
  io.err(`${summary(read, failed)}\n`);
  for (const missed of correctionsMissed(read)) io.err(`${missed}\n`);
  if (interrupted) io.err(`${notes.warning('stopped')} ${stoppedAt(done, of, dryRun)}\n`);
  return interrupted ? EXIT.interrupted : failed.length > 0 ? EXIT.partly : EXIT.done;
}

/** What a person who pressed Ctrl-C wants to know: what is safe, what is left. */
function stoppedAt(done: number, of: number, dryRun: boolean): string {
  const safe = dryRun ? 'nothing was to be written' : 'all that was read is written';
  const rest = done < of ? '; run it again to read the others' : '';
  return `after ${done} of ${counted(of, 'input')}: ${safe}${rest}`;
}

function summary(read: readonly IngestRow[], failed: readonly FailedInput[]): string {
  // An article that came in two files is one; what it tells last counts.
  const articles = [...new Map(read.map((row) => [row.article, row])).values()];
  const total = (count: (row: IngestRow) => number): number => articles.reduce((sum, row) => sum + count(row), 0);
  const parts = [
    counted(articles.length, 'article'),
    counted(
      total(({ tellings }) => tellings),
      'telling',
    ),
    `${total(({ toReview }) => toReview)} to review`,
    ...(failed.length === 0 ? [] : [`${counted(failed.length, 'input')} failed`]),
  ];
  return parts.join(', ');
}
