import { once } from '../../core/model/once.ts';
import type { Entry } from '../../core/model/review.ts';
import type { Dataset, DatasetTelling } from '../../core/query/dataset.ts';
import { accepting, fixing, nowOf, rejecting, type Signature } from '../../core/query/deciding.ts';
import { reviewedReading } from '../../core/query/reviewed.ts';
import { asCredited } from '../../core/query/telling-words.ts';
import { readDataset } from '../../store/read.ts';
import { openReviews } from '../../store/read-reviews.ts';
import { planReviews } from '../../store/reviews.ts';
import { finish, planned } from '../carry-out.ts';
import { changesTyped, givesFigure } from '../changes-typed.ts';
import { askedClaim, chooseOneTelling } from '../choose.ts';
import type { ExitCode } from '../exit-codes.ts';
import { type Answering, answering } from '../ledger.ts';
import { writing } from '../locking.ts';
import { reviewInWords } from '../review-text.ts';
import type { Run, Session } from '../session.ts';
import { type Signing, signatureOf } from '../signing.ts';
import { Refusal } from '../terminal/errors.ts';
import { tellingInShort } from '../terminal/telling.ts';

export interface ReviewOptions extends Signing {
  /** A telling, its claim, or the beginning of an id. */
  readonly telling: string;
}

export interface SetOptions extends ReviewOptions {
  /** `speaker=ua-hur`, one a field. */
  readonly changes: readonly string[];
}

/** Says that a telling is as it is shown. */
export const accept: Run<ReviewOptions> = writing('review accept', (session, options) =>
  decide(session, options, (found, signature) => accepting(found.article, found.id, signature)),
);

/** Takes a telling out of every answer. */
export const reject: Run<ReviewOptions> = writing('review reject', (session, options) =>
  decide(session, options, (found, signature) => rejecting(found.article, found.id, signature)),
);

/** Takes back what a person said of a telling. */
export const withdraw: Run<ReviewOptions> = writing('review withdraw', (session, options) =>
  decide(session, options, (_, signature) => ({ decision: 'withdraw', ...signature })),
);

/** Puts right what the reader made of a telling. */
export const set: Run<SetOptions> = writing('review set', async (session, options) => {
  // Reading words takes loading the reader: only where somebody gives words to read.
  const reader = options.changes.some(givesFigure) ? await import('../content-reader.ts') : null;
  return decide(session, options, (found, signature, { ledger, dataset, viewer, isPart }) => {
    if (options.changes.length === 0)
      throw new Refusal('nothing is set', ['Write FIELD=VALUE, such as speaker=ua-hur.']);
    const { body } = viewer.open(found.article);
    const { content, figures } = found.telling;
    const read = reader === null ? {} : { figuresIn: reader.figureReader(found.article, body) };
    const whole = isPart ? { whole: once((): Dataset => readDataset(ledger).dataset) } : {};
    const typing = { dataset, ...whole, body, near: content[0]?.start ?? 0, figures, ...read };
    const before = openReviews(ledger)(found.article.id)?.value ?? {};
    return fixing(found.article, found.id, { ...signature, set: changesTyped(options.changes, typing), before });
  });
});

type Decide = (found: DatasetTelling, signature: Signature, ask: Answering) => Entry | null;

async function decide(session: Session, options: ReviewOptions, entryOf: Decide): Promise<ExitCode> {
  const { telling, dryRun = false } = options;
  const ask = answering(session, askedClaim(telling));
  const id = chooseOneTelling(ask.dataset, telling);
  const found = ask.dataset.byId.get(id);
  const signature = signatureOf(session, ask.ledger, options);
  const entry = found === undefined ? null : entryOf(found, signature, ask);
  if (found === undefined || entry === null)
    throw new Refusal(`${id} cannot be reviewed: its article has it no more`, ['See: claims todo']);
  const { plan } = planned(planReviews(ask.ledger, found.article.id, [{ telling: id, entry }]));
  const exit = await finish(session, { root: ask.ledger.root, plan }, { command: `review ${entry.decision}`, dryRun });
  session.io.err(`${tellingInShort(asCredited(found))}\n`);
  if (!dryRun) sayStanding(session, ask, found);
  return exit;
}

function sayStanding({ io }: Session, { ledger }: Answering, { article, id }: DatasetTelling): void {
  const reviews = openReviews(ledger)(article.id)?.value ?? {};
  const review = reviewedReading(article.stored, reviews, nowOf(article)).reviews.get(id) ?? null;
  io.err(`${review === null ? 'not reviewed' : reviewInWords(review)}\n`);
}
