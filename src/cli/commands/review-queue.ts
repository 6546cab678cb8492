import { type Asked, reviewQueue } from '../../core/query/review-queue.ts';
import { wordsOf } from '../../core/query/telling-words.ts';
import { chooseArticle } from '../choose.ts';
import { envelope } from '../envelope.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { type Answering, answering } from '../ledger.ts';
import { tellingRecord } from '../records.ts';
import { reasonsOf } from '../reviewing/asked-text.ts';
import type { Run, Session } from '../session.ts';
import { type Signing, signatureOf } from '../signing.ts';
import { counted, restOf } from '../terminal/diagnostics.ts';
import { type Column, table } from '../terminal/table.ts';
import { placeInWords } from '../view.ts';

export interface QueueOptions extends Signing {
  readonly limit: number;
  /** Its id, or the beginning of one. */
  readonly article?: string;
  /** Lists the queue, also at a terminal. */
  readonly list?: boolean;
}

/** Goes through what waits for a reviewer, the most doubtful first; where nobody is there to be asked, lists it. */
export const queue: Run<QueueOptions> = async (session, options) => {
  const { io, json } = session;
  const ask = answering(session);
  const article = options.article === undefined ? null : chooseArticle(ask.dataset, options.article);
  const all = reviewQueue(ask.dataset).filter(({ found }) => article === null || found.article.id === article.id);
  const isAsked = io.terminal.input && io.terminal.out && !json && options.list !== true;
  if (isAsked && all.length > 0) return sit(session, ask, { queue: all, options });
  printQueue(session, ask, { all, shown: all.slice(0, options.limit) });
  if (ask.incomplete) return EXIT.unreadable;
  return all.length === 0 ? EXIT.no : EXIT.done;
};

interface Sat {
  readonly queue: readonly Asked[];
  readonly options: QueueOptions;
}

async function sit(session: Session, ask: Answering, { queue: all, options }: Sat): Promise<ExitCode> {
  const { io, theme } = session;
  const signature = signatureOf(session, ask.ledger, options);
  const [{ sitThrough }, { promptsOn }] = await Promise.all([
    import('../reviewing/desk.ts'),
    import('../terminal/prompts.ts'),
  ]);
  const prompts = promptsOn(io.streams(), theme.content('x') !== 'x');
  const { decided, seen, stopped } = await sitThrough({ session, ask, signature }, all, prompts);
  io.err(`\n${counted(decided, 'decision')} written; ${all.length - seen} of ${all.length} not looked at\n`);
  return stopped ? EXIT.interrupted : EXIT.done;
}

function columns({ viewer }: Answering): readonly Column<Asked>[] {
  return [
    { title: 'telling', cell: ({ found }) => found.id },
    { title: 'why', cell: (asked) => reasonsOf(asked).join('; '), most: 60 },
    { title: 'words', cell: ({ found }) => wordsOf(found.telling), most: 60 },
    { title: 'place', cell: ({ found }) => placeInWords(viewer.view(found).where) },
  ];
}

function printQueue(
  { io, theme, json }: Session,
  ask: Answering,
  { all, shown }: { readonly all: readonly Asked[]; readonly shown: readonly Asked[] },
): void {
  const recordOf = (asked: Asked): object => ({
    doubts: asked.doubts,
    why: reasonsOf(asked),
    ...tellingRecord(asked.found, ask.viewer.view(asked.found).where),
  });
  if (json) io.out(envelope('review', shown.map(recordOf)));
  else io.out(table(columns(ask), shown, { aligned: io.terminal.out, theme, columns: io.columns }));
  const [first] = shown;
  const next = first === undefined ? '' : `.  Decide on one with: claims review accept|reject ${first.found.id}`;
  io.err(
    all.length === 0
      ? 'nothing to review\n'
      : `${shown.length} of ${counted(all.length, 'telling')} to review${restOf(shown.length, all.length)}${next}\n`,
  );
}
