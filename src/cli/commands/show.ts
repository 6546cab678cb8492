import { askedClaim, type Chosen, chooseRecords } from '../choose.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { type Answering, answering } from '../ledger.ts';
import { recordText } from '../record-text.ts';
import { claimRecord, namedRecord, readingRecord, tellingRecord } from '../records.ts';
import type { Run } from '../session.ts';
import { readable } from '../terminal/telling.ts';

export interface ShowOptions {
  /** An id, the beginning of one, the name of a speaker or an outlet, or `outlet:` before any of these. */
  readonly id: string;
}

/** Prints one record with its words in their context; both where a speaker and an outlet share an id. */
export const show: Run<ShowOptions> = async (session, { id }) => {
  const ask = answering(session, askedClaim(id));
  const { io, theme, json } = session;
  const chosen = chooseRecords(ask.dataset, id);
  const look = { theme, width: readable(io.columns), aligned: io.terminal.out, columns: io.columns };
  const records = chosen.map((one) => (json ? recordOf(ask, one) : recordText(ask, one, look)));
  io.out(json ? envelope('show', records) : records.join('\n'));
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
