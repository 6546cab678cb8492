import { LINK_AT } from '../link/same-claim/similarity.ts';
import type { SameClaim } from '../link/told.ts';
import { type Pair, pairId, pairNamed } from '../model/pair.ts';
import type { Dataset } from './dataset.ts';
import { copiesIn, decidedIn } from './decided.ts';
import { type StaleJudgement, staleJudgements } from './stale-judgements.ts';

/** A pair that a person should decide on. */
export interface Doubtful extends Omit<SameClaim, 'score'> {
  /** Null where scores say nothing of the two. */
  readonly score: number | null;
  /** Whether the two are one claim at present. */
  readonly joined: boolean;
  /** What people judged of other words; null where nobody judged. */
  readonly stale: StaleJudgement | null;
}

/**
 * The pairs whose words have changed since they were judged; then those that a score decided and no judgement does, those
 * nearest to the threshold first. Of the pairs between two claims only the most doubtful is in it, and of a telling and the copies of
 * another: one answer settles them all.
 */
export function judgeQueue(dataset: Dataset): Doubtful[] {
  return [...staleIn(dataset), ...scoredIn(dataset)];
}

function staleIn(dataset: Dataset): Doubtful[] {
  const scored = new Map([...dataset.links, ...dataset.near].map((link) => [pairId(link), link]));
  return staleJudgements(dataset, dataset.judgements).flatMap((stale) => {
    const { a, b } = stale.pair;
    const [first, second] = [dataset.byId.get(a)?.claim ?? null, dataset.byId.get(b)?.claim ?? null];
    if (first === null || second === null) return [];
    const { score = null, reasons = [] } = scored.get(pairId(stale.pair)) ?? {};
    return [{ a, b, score, reasons, joined: first === second, stale }];
  });
}

function scoredIn(dataset: Dataset): Doubtful[] {
  const { links, near, byId, judgements } = dataset;
  const [decided, copyOf] = [decidedIn(dataset), copiesIn(dataset)];
  const copiesOf = ({ a, b }: Pair): string => [copyOf(a), copyOf(b)].sort().join('\n');
  // Whoever was unsure has been asked.
  const judged = new Set(judgements.flatMap(({ id }) => pairNamed(id) ?? []).map(copiesOf));
  const asked = new Set<string>();
  const queue: Doubtful[] = [];
  for (const link of [...links, ...near].sort(mostDoubtful)) {
    const [first, second] = [byId.get(link.a)?.claim ?? null, byId.get(link.b)?.claim ?? null];
    if (first === null || second === null || judged.has(copiesOf(link))) continue;
    if (decided(link) !== null) continue;
    const joined = first === second;
    const question = joined ? copiesOf(link) : [first, second].sort().join('\n');
    if (asked.has(question)) continue;
    asked.add(question);
    queue.push({ ...link, joined, stale: null });
  }
  return queue;
}

function mostDoubtful(x: SameClaim, y: SameClaim): number {
  const order = Math.abs(x.score - LINK_AT) - Math.abs(y.score - LINK_AT);
  return order || (pairId(x) < pairId(y) ? -1 : 1);
}
