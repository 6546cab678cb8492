import type { Conflict } from '../link/told.ts';
import { grouped } from '../model/grouped.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Filed } from '../model/ledger-files.ts';
import { type Dataset, type DatasetTelling, inTime } from './dataset.ts';
import { decidedIn } from './decided.ts';

/** One disagreement between two claims (or within one), however many pairs of tellings it shows in; what is judged is apart. */
export interface ConflictGroup {
  /** In order of time of their earlier telling, undated last; at least one. */
  readonly conflicts: readonly Conflict[];
  /** What people decided of each of these pairs, or of one that it follows from; null where nobody has: the conflict is open. */
  readonly judged: Filed<Judgement> | null;
}

/** Conflicts by kind and the two claims, and by what people decided of them: open ones first, then in order of time. */
export function conflictGroups(dataset: Dataset, conflicts: readonly Conflict[]): ConflictGroup[] {
  const decided = decidedIn(dataset);
  const found = inOrder(dataset, conflicts).map((conflict) => ({ conflict, judged: decided(conflict) }));
  const groups = grouped(found, ({ conflict, judged }) => `${nameOf(dataset, conflict)} ${judged?.id ?? ''}`);
  const all = [...groups.values()].map((group): ConflictGroup => {
    return { conflicts: group.map(({ conflict }) => conflict), judged: group[0]?.judged ?? null };
  });
  return [...all.filter(({ judged }) => judged === null), ...all.filter(({ judged }) => judged !== null)];
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
