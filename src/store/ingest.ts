import type { Details } from '../core/model/details.ts';
import { applyPlan } from './apply.ts';
import type { ArticleIndex } from './article-index.ts';
import type { ArticleReader } from './article-reader.ts';
import { type Draft, openDraft } from './draft.ts';
import { findArticles } from './index/find-articles.ts';
import { type FailedInput, type IngestRow, type IngestRun, ingestArticle } from './ingest-article.ts';
import { type Arrival, type CopyOf, copyNotes, findArrivalCopies } from './ingest-copies.ts';
import { type InputResult, readInput } from './inputs/read-input.ts';
import { detailsGiven } from './known.ts';
import type { Ledger } from './open.ts';
import { type Change, refused } from './plan.ts';
import { openReviews } from './read-reviews.ts';
import { refusalOf } from './readmission.ts';
import { indexRemovals, type RemovalIndex } from './removals.ts';

export type { FailedInput, IngestRow } from './ingest-article.ts';

export interface IngestOptions {
  /** What `--outlet --published --url --title` say; it outranks what the inputs say. */
  readonly given?: Partial<Details>;
  /** The article that the one input corrects: its id or the beginning of one. */
  readonly as?: string | null;
  /** Bytes of standard input, for the input `-`. */
  readonly standardInput?: Uint8Array;
  /** Plans everything, writes nothing. */
  readonly dryRun?: boolean;
  /** Stops after the article in hand; what was read by then is written. */
  readonly signal?: AbortSignal;
  /** Told after each input: inputs done, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Ingested {
  readonly ok: true;
  /** In the order of the inputs; a dump gives several. */
  readonly rows: readonly (IngestRow | FailedInput)[];
  /** What was written, or with `dryRun` would be. */
  readonly changes: readonly Omit<Change, 'text'>[];
  /** How many inputs were read to their end. */
  readonly done: number;
  readonly interrupted: boolean;
}

/** So many articles are read, planned and written at a time: a run of any length needs the memory of one batch. */
const BATCH = 200;

const FOR_ONE = '--as, --url and --title are for one article; these inputs hold several';

type Refused = ReturnType<typeof refused>;

/**
 * Reads inputs into the ledger, batch by batch. An input that cannot be read is a row; the others go on. When `signal`
 * aborts, the article in hand is finished and all that was read is written.
 */
export async function ingest(
  ledger: Ledger,
  inputs: readonly string[],
  options: IngestOptions & { readonly reader: ArticleReader },
): Promise<Ingested | Refused> {
  const begun = begin(ledger, inputs, options);
  if (!begun.ok) return begun;
  const batch = openBatch(ledger, options.dryRun ?? false);
  const rows: (IngestRow | FailedInput)[] = [];
  const arrivals = new Map<string, Arrival>();
  const stopped = (): boolean => options.signal?.aborted ?? false;
  let done = 0;
  for (const input of inputs) {
    if (stopped()) break;
    const results = await readInput(input, options.standardInput);
    if (isForOne(options) && results.filter(({ ok }) => ok).length > 1) return refused(FOR_ONE);
    let read = 0;
    for (const result of results) {
      if (stopped()) break;
      rows.push(rowOf({ ...begun, ledger, draft: batch.draft(), reader: options.reader, arrivals }, result));
      read += 1;
      await batch.count();
      await hearSignals();
    }
    if (read === results.length) done += 1;
    options.onProgress?.(done, inputs.length);
  }
  await batch.write();
  const copies = stopped() ? new Map<string, CopyOf[]>() : findArrivalCopies(ledger, arrivals);
  return { ok: true, rows: withCopies(rows, copies), changes: batch.changes, done, interrupted: stopped() };
}

/** Of two articles of one run it is the later input that copies. */
function withCopies(
  rows: readonly (IngestRow | FailedInput)[],
  found: ReadonlyMap<string, readonly CopyOf[]>,
): (IngestRow | FailedInput)[] {
  const after = new Set(found.keys());
  return rows.map((row) => {
    if (row.status === 'failed') return row;
    after.delete(row.article);
    const copies = (found.get(row.article) ?? []).filter(({ article }) => !after.has(article));
    const noted = new Set(copies.map(({ article }) => `same text as ${article}`));
    return { ...row, copies, notes: [...row.notes.filter((note) => !noted.has(note)), ...copyNotes(copies)] };
  });
}

/** What holds for all inputs of a run. */
type Begun = { readonly ok: true } & Pick<IngestRun, 'index' | 'removals' | 'reviewsOf' | 'given' | 'as'>;

function begin(ledger: Ledger, inputs: readonly string[], options: IngestOptions): Begun | Refused {
  const stated = detailsGiven(options.given ?? {});
  if (!stated.ok) return refused(stated.reason);
  if (inputs.length > 1 && isForOne(options)) return refused(FOR_ONE);
  const index = findArticles(ledger);
  const removals = indexRemovals(ledger.root);
  const as = options.as == null ? null : findNamed(index, removals, options.as);
  if (as !== null && !as.ok) return as;
  return { ok: true, index, removals, reviewsOf: openReviews(ledger), given: stated.details, as: as?.id ?? null };
}

/** An article that is here, or one that was removed and may come back. */
function findNamed(index: ArticleIndex, removals: RemovalIndex, typed: string): ReturnType<ArticleIndex['find']> {
  const found = index.find(typed);
  const removed = found.ok ? null : removals.onlyStartingWith(typed);
  if (removed === null) return found;
  const reason = refusalOf(removed);
  return reason === null ? { ok: true, id: removed.id } : refused(reason);
}

function isForOne({ as, given }: IngestOptions): boolean {
  return (as ?? given?.url ?? given?.title) != null;
}

function rowOf(run: IngestRun, input: InputResult): IngestRow | FailedInput {
  return input.ok ? ingestArticle(run, input.article) : { input: input.input, status: 'failed', reason: input.reason };
}

/** Reading keeps the processor; only between two articles can a Ctrl-C that came meanwhile be heard. */
function hearSignals(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What is planned and not yet written. A batch is written whole, so that no article lacks its tellings. */
interface Batch {
  readonly draft: () => Draft;
  readonly changes: readonly Omit<Change, 'text'>[];
  /** Counts one article as planned; writes where the batch is full. */
  readonly count: () => Promise<void>;
  readonly write: () => Promise<void>;
}

function openBatch({ root }: Ledger, dryRun: boolean): Batch {
  const changes: Omit<Change, 'text'>[] = [];
  let draft = openDraft(root);
  let planned = 0;
  const write = async (): Promise<void> => {
    const plan = draft.plan();
    if (!dryRun) await applyPlan(root, plan);
    changes.push(...plan.changes.map(({ action, path }) => ({ action, path })));
    draft = openDraft(root);
    planned = 0;
  };
  const count = async (): Promise<void> => {
    planned += 1;
    if (planned >= BATCH) await write();
  };
  return { draft: () => draft, changes, count, write };
}
