import { type Chosen, chooseRecord } from '../choose.ts';
import { EXIT } from '../exit-codes.ts';
import { type Answering, answering } from '../ledger.ts';
import { recordText } from '../record-text.ts';
import { claimRecord, envelope, namedRecord, readingRecord, tellingRecord } from '../records.ts';
import type { Run } from '../session.ts';
import { readable } from '../terminal/telling.ts';

export interface ShowOptions {
  /** An id, the beginning of one, or the name of a speaker or an outlet. */
  readonly id: string;
}

/** Prints one record with its words in their context. */
export const show: Run<ShowOptions> = async (session, { id }) => {
  const ask = answering(session);
  const { io, theme, json } = session;
  const chosen = chooseRecord(ask.dataset, id);
  const look = { theme, width: readable(io.columns), aligned: io.terminal.out, columns: io.columns };
  io.out(json ? envelope('show', [recordOf(ask, chosen)]) : recordText(ask, chosen, look));
  return ask.incomplete ? EXIT.unreadable : EXIT.done;
};

function recordOf({ dataset, viewer }: Answering, { kind, id }: Chosen): object {
  const article = dataset.articles.get(id);
  const telling = dataset.byId.get(id);
  if (kind === 'article') return { record: kind, ...(article && readingRecord(article)) };
  if (kind === 'telling') return { record: kind, ...(telling && tellingRecord(telling, viewer.view(telling).where)) };
  if (kind === 'claim') return { record: kind, ...claimRecord(dataset, viewer, id) };
  return { record: kind, ...namedRecord(dataset, kind, id) };
}
