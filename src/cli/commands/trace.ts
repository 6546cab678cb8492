import { traceDot } from '../../core/export/trace-dot.ts';
import { traceMermaid } from '../../core/export/trace-mermaid.ts';
import { modeSchema } from '../../core/model/reading.ts';
import type { Dataset, DatasetClaim } from '../../core/query/dataset.ts';
import { search } from '../../core/query/search.ts';
import { wordsOf } from '../../core/query/telling-words.ts';
import { traceOf } from '../../core/query/trace.ts';
import { traceGraph } from '../../core/query/trace-graph.ts';
import { asId, askedClaim, chooseTelling } from '../choose.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { type Answering, answering } from '../ledger.ts';
import { outsideInWords } from '../outside.ts';
import type { Run } from '../session.ts';
import { Refusal } from '../terminal/errors.ts';
import { oneLine, safe, shortened } from '../terminal/safe.ts';
import { readable } from '../terminal/telling.ts';
import { traceRecord } from '../trace-record.ts';
import { traceText } from '../trace-text.ts';

export interface TraceOptions {
  /** An id of a claim or of one of its tellings, the beginning of one, or words that one claim alone has. */
  readonly claim: readonly string[];
  readonly format?: 'text' | 'json' | 'mermaid' | 'dot';
}

/** Prints how a claim was told: by whom, through whom, when, and what became of it on the way. */
export const trace: Run<TraceOptions> = async (session, { claim, format }) => {
  const [id = '', ...others] = claim;
  const ask = answering(session, others.length === 0 ? askedClaim(id) : null);
  const { io, theme, json } = session;
  const traced = traceOf(ask.dataset, claimMeant(ask, claim));
  if (json || format === 'json') io.out(envelope('trace', [traceRecord(ask, traced)]));
  else if (format === 'mermaid') io.out(safe(traceMermaid(traceGraph(ask.dataset, traced))));
  else if (format === 'dot') io.out(safe(traceDot(traceGraph(ask.dataset, traced))));
  else io.out(traceText(ask, traced, { theme, width: readable(io.columns) }));
  return ask.incomplete ? EXIT.unreadable : EXIT.done;
};

function claimMeant({ dataset }: Answering, typed: readonly string[]): DatasetClaim {
  const [id = ''] = typed;
  if (typed.length > 1 && typed.every((one) => askedClaim(one) !== null)) {
    throw new Refusal(
      'one claim is traced at a time',
      typed.map((one) => `claims trace ${shortened(one, 60)}`),
    );
  }
  if (typed.length > 1 || askedClaim(id) === null) {
    if (typed.length === 1) refuseArticle(dataset, asId(id));
    return claimWith(dataset, typed.join(' ').trim());
  }
  const telling = chooseTelling(dataset, id);
  const found = dataset.byId.get(telling);
  const claim = dataset.claims.get(found?.claim ?? '');
  if (claim !== undefined) return claim;
  const why = found === undefined ? 'told no longer' : outsideInWords(found);
  throw new Refusal(`${telling} tells no claim`, [`It is ${why}; see claims show ${telling}`], EXIT.no);
}

function refuseArticle({ articles }: Dataset, typed: string): void {
  const [id, ...others] = typed.startsWith('a-') ? [...articles.keys()].filter((one) => one.startsWith(typed)) : [];
  if (id === undefined || others.length > 0) return;
  throw new Refusal(`${id} is an article; a claim is traced`, [`See which it tells with: claims show ${id}`]);
}

const MOST = 8;

function claimWith(dataset: Answering['dataset'], words: string): DatasetClaim {
  const searched = search(dataset, { text: words, modes: modeSchema.options });
  if (words === '' || !searched.ok) throw new Refusal('which claim?', ['Give an id, or words that it has.']);
  const claims = [...new Set(searched.found.map(({ claim }) => claim))].flatMap(
    (id) => dataset.claims.get(id ?? '') ?? [],
  );
  const [only] = claims;
  if (only === undefined) {
    throw new Refusal(`no claim has ${shortened(words, 60)}`, ['Look with fewer words: claims who-said'], EXIT.no);
  }
  if (claims.length === 1) return only;
  const shown = claims
    .slice(0, MOST)
    .map(({ id, tellings: [first] }) => `${id}  ${first === undefined ? '' : shortened(wordsOf(first.telling), 70)}`);
  const more = claims.length > MOST ? [`… and ${claims.length - MOST} more`] : [];
  throw new Refusal(`${claims.length} claims have ${oneLine(shortened(words, 60))}`, [...shown, ...more]);
}
