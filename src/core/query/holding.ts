import { type Settled, settle } from '../link/contradictions.ts';
import { surestFirst } from '../link/judged.ts';
import type { SameClaim } from '../link/told.ts';
import { joinIds, unionFind } from '../link/union-find.ts';
import { judgedOf } from '../link/verdict.ts';
import { grouped, listed } from '../model/grouped.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Filed } from '../model/ledger-files.ts';
import { pairId, pairOf } from '../model/pair.ts';
import type { Dataset } from './dataset.ts';

/** Why the tellings of a claim are one. */
export interface Holding {
  /** Judgements of "same" on them, by path; of some the other telling may be gone. */
  readonly judged: readonly Filed<Judgement>[];
  /** The surest links that join what neither judgements nor surer ones have joined yet, the surest first. */
  readonly links: readonly SameClaim[];
}

/** What holds each claim together, by its id. */
export function holdingIn({ links, judgements, byId }: Dataset): (claim: string) => Holding {
  const settled = settle(judgedOf(judgements));
  const groupOf = joinIds(settled.same);
  const claimOf = (id: string): string | null => byId.get(id)?.claim ?? null;
  const linked = grouped(counting(links, settled), ({ a, b }) => (claimOf(a) === claimOf(b) ? claimOf(a) : null));
  const files = new Map(judgements.map((file) => [file.id, file]));
  const judged = new Map<string | null, Filed<Judgement>[]>();
  for (const pair of settled.same) {
    const file = files.get(pairId(pair));
    for (const claim of new Set([claimOf(pair.a), claimOf(pair.b)])) if (file) listed(judged, claim).push(file);
  }
  return (claim) => ({ judged: judged.get(claim) ?? [], links: holding(linked.get(claim) ?? [], groupOf) });
}

/** The links between these tellings that hold them together, whatever people judged the same. */
export function linksAmong({ links, judgements }: Dataset, tellings: ReadonlySet<string>): SameClaim[] {
  const own = links.filter(({ a, b }) => tellings.has(a) && tellings.has(b));
  return holding(own.length === 0 ? own : counting(own, settle(judgedOf(judgements))), (id) => id);
}

/** Those that people have not put out of force: a pair that they are unsure of is linked by no score. */
function counting(links: readonly SameClaim[], { open }: Pick<Settled, 'open'>): readonly SameClaim[] {
  const left = new Set(open.map(pairId));
  return left.size === 0 ? links : links.filter(({ a, b }) => !left.has(pairId(pairOf(a, b))));
}

/** Of links those that join what surer ones have not joined yet; `groupOf` gives what is one already. */
function holding(links: readonly SameClaim[], groupOf: (id: string) => string): SameClaim[] {
  const ends = links.flatMap(({ a, b }) => [groupOf(a), groupOf(b)]);
  const numbers = new Map([...new Set(ends)].map((id, number) => [id, number]));
  const groups = unionFind(numbers.size);
  return surestFirst(links).filter(({ a, b }) => {
    const [first, second] = [a, b].map((id) => groups.find(numbers.get(groupOf(id)) ?? 0));
    groups.join(first ?? 0, second ?? 0);
    return first !== second;
  });
}
