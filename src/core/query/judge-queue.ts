import { settle } from '../link/contradictions.ts';
import { LINK_AT } from '../link/same-claim/similarity.ts';
import type { SameClaim } from '../link/told.ts';
import { joinIds } from '../link/union-find.ts';
import { judgedOf } from '../link/verdict.ts';
import { pairId, pairOf } from '../model/pair.ts';
import type { Dataset } from './dataset.ts';
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
 * nearest to the threshold first. Of the pairs between two claims only the most doubtful is in it: one answer settles them all.
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

function scoredIn({ links, near, byId, judgements }: Dataset): Doubtful[] {
  const decided = decidedBy(judgements);
  const asked = new Set<string>();
  const queue: Doubtful[] = [];
  for (const link of [...links, ...near].sort(mostDoubtful)) {
    const [first, second] = [byId.get(link.a)?.claim ?? null, byId.get(link.b)?.claim ?? null];
    if (first === null || second === null || decided(link.a, link.b)) continue;
    const joined = first === second;
    const question = joined ? pairId(pairOf(link.a, link.b)) : [first, second].sort().join(' ');
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

/** Whether people have said it of the pair, or of others that it follows from. */
function decidedBy(judgements: Dataset['judgements']): (a: string, b: string) => boolean {
  const { same, different } = settle(judgedOf(judgements));
  const own = new Set(judgements.map(({ id }) => id));
  const groupOf = joinIds(same);
  const between = (a: string, b: string): string => pairId(pairOf(groupOf(a), groupOf(b)));
  const parted = new Set(different.map(({ a, b }) => between(a, b)));
  return (a, b) => own.has(pairId(pairOf(a, b))) || groupOf(a) === groupOf(b) || parted.has(between(a, b));
}
