import type { Decision } from '../../core/explain/explanation.ts';
import { explanationInCodePoints, reportsInCodePoints } from '../../core/explain/in-code-points.ts';
import type { DatasetTelling } from '../../core/query/dataset.ts';
import { chooseRecords } from '../choose.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { type ExplainedRecord, explainerOf } from '../explaining.ts';
import { explanationsText, explanationText } from '../explanation-text.ts';
import { type Answering, answering } from '../ledger.ts';
import type { Run } from '../session.ts';
import { Refusal } from '../terminal/errors.ts';
import { readable } from '../terminal/telling.ts';

export interface ExplainOptions {
  /** Of a telling or a claim, or the beginning of one. */
  readonly id: string;
}

/** Says for every field of a telling why it is what it is. */
export const explain: Run<ExplainOptions> = async (session, { id }) => {
  const ask = answering(session);
  const { io, theme, json } = session;
  const tellings = tellingsMeant(ask, id);
  const records = tellings.map(explainerOf(ask.viewer));
  const look = { theme, width: readable(io.columns), aligned: io.terminal.out };
  const [only] = records;
  if (json)
    io.out(
      envelope(
        'explain',
        records.map((record) => recordOf(ask, record)),
      ),
    );
  else if (only !== undefined && records.length === 1) io.out(explanationText(only, ask.viewer, look));
  else io.out(explanationsText(records, ask.viewer, look));
  if (ask.incomplete) return EXIT.unreadable;
  return records.every(({ explained }) => explained === null) ? EXIT.no : EXIT.done;
};

function tellingsMeant({ dataset }: Answering, typed: string): readonly DatasetTelling[] {
  const [{ kind, id } = { kind: 'telling', id: typed }] = chooseRecords(dataset, typed);
  const telling = dataset.byId.get(id);
  if (telling !== undefined) return [telling];
  const claim = dataset.claims.get(id);
  if (claim !== undefined) return claim.tellings;
  throw new Refusal(
    `${id} is ${kind === 'article' || kind === 'outlet' ? 'an' : 'a'} ${kind}; explain takes a telling or a claim`,
    [`See its tellings with: claims show ${id}`],
  );
}

function recordOf({ viewer }: Answering, record: ExplainedRecord): object {
  const { found, explained, reading, changed, body } = record;
  const { where } = viewer.view(found);
  const explanation = explained && explanationInCodePoints(explained.explanation, body);
  return {
    telling: found.id,
    claim: found.claim,
    article: found.article.id,
    file: where.path,
    line: where.line,
    body_line: where.bodyLine,
    reading: { ...reading, same: reading.stored === reading.current },
    changed,
    siblings: explanation?.siblings ?? [],
    decisions: explanation?.decisions.map(decisionRecord) ?? null,
    instead: reportsInCodePoints(record.instead, body),
  };
}

function decisionRecord({ decidedBy, runnerUp, ...decision }: Decision): object {
  return { ...decision, decided_by: decidedBy, runner_up: runnerUp };
}
