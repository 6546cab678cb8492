import type { DatasetArticle } from '../../core/query/dataset.ts';
import { undecidedOf } from '../../core/query/deciding.ts';
import { adding, type Made, splitting } from '../../core/query/making.ts';
import { sha256 } from '../../store/article-reader.ts';
import { planReviews } from '../../store/reviews.ts';
import { finish, planned } from '../carry-out.ts';
import { chooseArticle, chooseOneTelling } from '../choose.ts';
import { contentReader } from '../content-reader.ts';
import type { ExitCode } from '../exit-codes.ts';
import { type Answering, answering } from '../ledger.ts';
import { writing } from '../locking.ts';
import { whyNotMade } from '../not-made.ts';
import { partsTyped } from '../parts-typed.ts';
import type { Run, Session } from '../session.ts';
import { type Signing, signatureOf } from '../signing.ts';
import { Refusal } from '../terminal/errors.ts';
import { oneLine } from '../terminal/safe.ts';
import { type Adding, writtenTyped } from '../written-typed.ts';

export interface SplitOptions extends Signing {
  /** A telling, its claim, or the beginning of an id. */
  readonly telling: string;
  /** The words of each part. */
  readonly parts: readonly string[];
}

export interface AddOptions extends Signing {
  /** An article: its id, or the beginning of one. */
  readonly article: string;
  /** `content="…"`, `speaker=ua-hur`, one a field. */
  readonly fields: readonly string[];
  /** Of the article's file, from 1: where the content stands, if it stands several times. */
  readonly line?: number;
}

/** Splits a telling that tells several things. */
export const split: Run<SplitOptions> = writing('review split', async (session, options) => {
  const ask = answering(session);
  const id = chooseOneTelling(ask.dataset, options.telling);
  const article = ask.dataset.byId.get(id)?.article;
  const whole = article === undefined ? null : undecidedOf(article, id);
  if (article === undefined || whole === null)
    throw new Refusal(`${id} cannot be split: its article has it no more`, [HINTS['no-telling']]);
  const parts = partsTyped(options.parts, whole.telling.content, ask.viewer.open(article).body);
  const made = splitting(article, id, { ...signatureOf(session, ask.ledger, options), parts, sha256 });
  return record(session, ask, { article, made, dryRun: options.dryRun ?? false });
});

/** Adds a telling that the reader did not find. */
export const add: Run<AddOptions> = writing('review add', async (session, options) => {
  const ask = answering(session);
  const article = chooseArticle(ask.dataset, options.article);
  const { body, place } = ask.viewer.open(article);
  const lineOf = (offset: number): number => place?.(offset).line ?? 0;
  const typing: Adding = { dataset: ask.dataset, body, lineOf, line: options.line ?? null };
  const written = writtenTyped(options.fields, typing, contentReader(article, body));
  const made = adding(article, { ...signatureOf(session, ask.ledger, options), written, sha256 });
  return record(session, ask, { article, made, dryRun: options.dryRun ?? false });
});

interface Recorded {
  readonly article: DatasetArticle;
  readonly made: Made;
  readonly dryRun: boolean;
}

async function record(session: Session, ask: Answering, { article, made, dryRun }: Recorded): Promise<ExitCode> {
  if (!made.ok) throw new Refusal(whyNotMade(made), [HINTS[made.why]]);
  const { entry, telling } = made;
  const { plan } = planned(planReviews(ask.ledger, article.id, [{ telling, entry }]));
  const command = `review ${entry.decision}`;
  const exit = await finish(
    session,
    { root: ask.ledger.root, plan },
    { command, dryRun, about: { tellings: made.made } },
  );
  const came = entry.decision === 'add' ? `added by ${oneLine(entry.by)}` : `split into ${made.made.join(', ')}`;
  if (!dryRun) session.io.err(`${telling}: ${came}\n`);
  return exit;
}

const HINTS = {
  'no-body': 'See: claims check',
  'no-telling': 'See: claims todo',
  'same-parts': 'Give other words for each.',
  'told-already': 'Put it right with: claims review set',
} as const satisfies Record<Extract<Made, { readonly ok: false }>['why'], string>;
