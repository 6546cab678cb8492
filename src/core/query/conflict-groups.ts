import type { Conflict } from '../link/told.ts';
import { agreed } from '../link/verdict.ts';
import { grouped } from '../model/grouped.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Filed } from '../model/ledger-files.ts';
import { pairId } from '../model/pair.ts';
import { type Dataset, type DatasetTelling, inTime } from './dataset.ts';

/** One disagreement between two claims (or within one), however many pairs of tellings it shows in. */
export interface ConflictGroup {
  /** In order of time of their earlier telling, undated last; at least one. */
  readonly conflicts: readonly Conflict[];
  /** What people decided of one of these pairs; null where nobody has: the conflict is open. */
  readonly judged: Filed<Judgement> | null;
}

/** Conflicts by kind and the two claims: open ones first, then in order of time. */
export function conflictGroups(dataset: Dataset, conflicts: readonly Conflict[]): ConflictGroup[] {
  const judgements = new Map(
    dataset.judgements.filter(({ value }) => agreed(value).verdict !== 'unsure').map((file) => [file.id, file]),
  );
  const groups = grouped(inOrder(dataset, conflicts), (one) => nameOf(dataset, one));
  const found = [...groups.values()].map((group): ConflictGroup => {
    const [judged = null] = group.flatMap((one) => judgements.get(pairId(one)) ?? []);
    return { conflicts: group, judged };
  });
  return [...found.filter(({ judged }) => judged === null), ...found.filter(({ judged }) => judged !== null)];
}

function nameOf({ byId }: Dataset, { a, b, kind }: Conflict): string {
  const claims = [a, b].map((id) => byId.get(id)?.claim ?? id).sort();
  return [kind, ...claims].join(' ');
}

function inOrder({ byId }: Dataset, conflicts: readonly Conflict[]): Conflict[] {
  const placed = conflicts.flatMap((conflict) => {
    const [first] = inTime(
      [conflict.a, conflict.b].flatMap((id): readonly DatasetTelling[] | DatasetTelling => byId.get(id) ?? []),
    );
    return first === undefined ? [] : [{ id: first.id, article: first.article, conflict }];
  });
  // Of one article together: its events are.
  const byArticle = grouped(inTime(placed), ({ article }) => article.id);
  return [...byArticle.values()].flat().map(({ conflict }) => conflict);
}
