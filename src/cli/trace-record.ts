import { agreed } from '../core/link/verdict.ts';
import { chainOf } from '../core/query/chain.ts';
import type { DatasetTelling } from '../core/query/dataset.ts';
import { staleJudgements } from '../core/query/stale-judgements.ts';
import { countsOf, type Trace } from '../core/query/trace.ts';
import { staleRecord } from './judged-words.ts';
import type { Answering } from './ledger.ts';
import { tellingRecord } from './records.ts';

/** A trace as `--json` prints it; like every record it only ever grows. */
export function traceRecord({ dataset, viewer }: Pick<Answering, 'dataset' | 'viewer'>, trace: Trace): object {
  const { claim, roots, links, drift, conflicts, judgements } = trace;
  const recordOf = (found: DatasetTelling): object => ({
    ...tellingRecord(found, viewer.view(found).where),
    chain: chainOf(found),
  });
  const own = new Set(claim.tellings.map(({ id }) => id));
  const others = [...new Set(conflicts.flatMap(({ a, b }) => [a, b]))].filter((id) => !own.has(id)).sort();
  const stale = new Map(staleJudgements(dataset, judgements).map((one) => [one.file.id, staleRecord(one)]));
  return {
    id: claim.id,
    told: countsOf(claim),
    tellings: claim.tellings.map(recordOf),
    roots,
    links,
    drift,
    conflicts,
    /** Tellings of other claims that are in conflict with one of this. */
    others: others.flatMap((id) => dataset.byId.get(id) ?? []).map(recordOf),
    judgements: judgements.map(({ id, path, value }) => ({
      id,
      file: viewer.pathOf(path),
      verdict: agreed(value).verdict,
      ...value,
      stale: stale.get(id) ?? null,
    })),
  };
}
