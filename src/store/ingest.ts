import type { Details } from '../core/model/details.ts';
import { applyPlan } from './apply.ts';
import { type ArticleIndex, indexArticles } from './article-index.ts';
import type { ArticleReader } from './article-reader.ts';
import { openDraft } from './draft.ts';
import { type FailedInput, type IngestRow, ingestArticle } from './ingest-article.ts';
import { type InputResult, readInput } from './inputs/read-input.ts';
import { detailsGiven } from './known.ts';
import type { Ledger } from './open.ts';
import { type Change, type Planned, refused } from './plan.ts';

export type { FailedInput, IngestRow } from './ingest-article.ts';

export interface IngestOptions {
  /** What `--outlet --published --url --title` say; it outranks what the inputs say. */
  readonly given?: Partial<Details>;
  /** Id of the article that the one input corrects. */
  readonly as?: string | null;
  /** Bytes of standard input, for the input `-`. */
  readonly standardInput?: Uint8Array;
  /** Plans everything, writes nothing. */
  readonly dryRun?: boolean;
  /** Stops after the batch in hand. */
  readonly signal?: AbortSignal;
  /** Told after each batch: inputs done, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Ingested {
  readonly ok: true;
  /** In the order of the inputs; a dump gives several. */
  readonly rows: readonly (IngestRow | FailedInput)[];
  /** What was written, or with `dryRun` would be. */
  readonly changes: readonly Omit<Change, 'text'>[];
  readonly interrupted: boolean;
}

/** So many inputs are read, planned and written at a time: a run of any length needs the memory of one batch. */
const BATCH = 200;

/** Plans these inputs. The index takes in what is planned, so that the next plan knows of it. */
export function planIngest(
  ledger: Ledger,
  inputs: readonly InputResult[],
  options: { readonly reader: ArticleReader; readonly index?: ArticleIndex } & Pick<IngestOptions, 'given' | 'as'>,
): Planned<{ readonly rows: readonly (IngestRow | FailedInput)[] }> {
  const { reader, index = indexArticles(ledger) } = options;
  const stated = detailsGiven(options.given ?? {});
  if (!stated.ok) return refused(stated.reason);
  const given = stated.details;
  const articles = inputs.filter(({ ok }) => ok).length;
  if (articles > 1 && (options.as ?? given.url ?? given.title) != null) return refused(FOR_ONE);
  const as = options.as == null ? null : index.find(options.as);
  if (as !== null && !as.ok) return as;
  const draft = openDraft(ledger.root);
  const run = { ledger, draft, index, reader, given, as: as?.id ?? null };
  const rows = inputs.map((input) =>
    input.ok
      ? ingestArticle(run, input.article)
      : { input: input.input, status: 'failed' as const, reason: input.reason },
  );
  return { ok: true, plan: draft.plan(), rows };
}

const FOR_ONE = '--as, --url and --title are for one article; these inputs hold several';

/** Reads inputs into the ledger, batch by batch. An input that cannot be read is a row; the others go on. */
export async function ingest(
  ledger: Ledger,
  inputs: readonly string[],
  options: IngestOptions & { readonly reader: ArticleReader },
): Promise<Ingested | { readonly ok: false; readonly reason: string; readonly near: readonly string[] }> {
  const { given } = options;
  if (inputs.length > 1 && (options.as ?? given?.url ?? given?.title) != null) return refused(FOR_ONE);
  const index = indexArticles(ledger);
  const rows: (IngestRow | FailedInput)[] = [];
  const changes: Omit<Change, 'text'>[] = [];
  let done = 0;
  for await (const batch of batches(inputs, options.standardInput)) {
    if (options.signal?.aborted) break;
    const planned = planIngest(ledger, batch.results, { ...options, index });
    if (!planned.ok) return planned;
    if (options.dryRun !== true) await applyPlan(ledger.root, planned.plan, options.signal);
    rows.push(...planned.rows);
    changes.push(...planned.plan.changes.map(({ action, path }) => ({ action, path })));
    done += batch.inputs;
    options.onProgress?.(done, inputs.length);
  }
  return { ok: true, rows, changes, interrupted: options.signal?.aborted ?? false };
}

interface Batch {
  readonly results: readonly InputResult[];
  /** How many inputs end in this batch. */
  readonly inputs: number;
}

async function* batches(inputs: readonly string[], standardInput: Uint8Array | undefined): AsyncGenerator<Batch> {
  let results: InputResult[] = [];
  let ended = 0;
  for (const input of inputs) {
    results.push(...(await readInput(input, standardInput)));
    ended += 1;
    while (results.length >= BATCH) {
      yield { results: results.slice(0, BATCH), inputs: ended };
      results = results.slice(BATCH);
      ended = 0;
    }
  }
  if (results.length > 0) yield { results, inputs: ended };
}
