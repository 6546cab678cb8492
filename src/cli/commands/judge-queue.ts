import { type Doubtful, judgeQueue } from '../../core/query/judge-queue.ts';
import { comparedRecord, quotation } from '../comparing.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { type Answering, answering } from '../ledger.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { oneLine } from '../terminal/safe.ts';
import { sideBySide } from '../terminal/side-by-side.ts';
import { readable } from '../terminal/telling.ts';

export interface QueueOptions {
  readonly limit: number;
}

/** Prints the pairs that a person should decide on, both quotations side by side, the most doubtful first. */
export const listQueue: Run<QueueOptions> = async (session, { limit }) => {
  const ask = answering(session);
  const queue = judgeQueue(ask.dataset);
  const shown = queue.slice(0, limit);
  const { io, json } = session;
  if (json)
    io.out(
      envelope(
        'judge',
        shown.map((pair) => recordOf(ask, pair)),
      ),
    );
  else io.out(shown.map((pair) => textOf(session, ask, pair)).join('\n'));
  io.err(queue.length === 0 ? 'nothing to judge\n' : `${shown.length} of ${counted(queue.length, 'pair')}\n`);
  if (ask.incomplete) return EXIT.unreadable;
  return queue.length === 0 ? EXIT.no : EXIT.done;
};

function recordOf(ask: Answering, { a, b, score, reasons, joined }: Doubtful): object {
  return { score, reasons, joined, tellings: [comparedRecord(ask, a), comparedRecord(ask, b)] };
}

function textOf({ io, theme }: Session, ask: Answering, { a, b, reasons, joined }: Doubtful): string {
  const [first, second] = [ask.dataset.byId.get(a), ask.dataset.byId.get(b)];
  if (first === undefined || second === undefined) return '';
  const frame = { width: readable(io.columns), indent: 2 };
  return [
    `${theme.strong(joined ? 'one claim?' : 'two claims?')}  ${reasons.map(oneLine).join('; ')}\n`,
    sideBySide(quotation(ask, first), quotation(ask, second), frame),
    `  ${theme.faint(`claims judge ${a} ${b} same|different|unsure`)}\n`,
  ].join('');
}
