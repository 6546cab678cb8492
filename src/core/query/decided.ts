import { settle } from '../link/contradictions.ts';
import { joinIds } from '../link/union-find.ts';
import { agreed, judgedOf } from '../link/verdict.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Filed } from '../model/ledger-files.ts';
import { onceEach } from '../model/once.ts';
import { type Pair, pairId, pairNamed, pairOf } from '../model/pair.ts';
import { foldText } from '../text/fold-text.ts';
import type { Dataset } from './dataset.ts';

/** The judgement that says of two tellings whether they tell one claim: their own, or one that it follows from; null for none. */
export type DecidedBy = (pair: Pair) => Filed<Judgement> | null;

/**
 * What people have decided, and what follows from it: what is said of a telling is said of all that are judged the same as it, and of
 * its copies. What judgements contradict, or people do not agree on, is decided by nothing that was said of others.
 */
export function decidedIn(dataset: Pick<Dataset, 'judgements' | 'byId'>): DecidedBy {
  const { judgements } = dataset;
  const { same, different } = settle(judgedOf(judgements));
  const files = new Map(judgements.map((file) => [file.id, file]));
  const copyOf = copiesIn(dataset);
  const groupOf = joinIds(same.map(({ a, b }) => ({ a: copyOf(a), b: copyOf(b) })));
  const between = ({ a, b }: Pair): string => [groupOf(copyOf(a)), groupOf(copyOf(b))].sort().join('\n');
  const deciding = new Map<string, Filed<Judgement>>();
  for (const pair of [...same, ...different]) {
    const file = files.get(pairId(pair));
    if (file !== undefined && !deciding.has(between(pair))) deciding.set(between(pair), file);
  }
  const counting = new Set([...same, ...different].map(pairId));
  const copiesOf = ({ a, b }: Pair): string => [copyOf(a), copyOf(b)].sort().join('\n');
  const open = new Set(
    judgements
      .flatMap((file) => (counting.has(file.id) || !isKnown(file) ? [] : (pairNamed(file.id) ?? [])))
      .map(copiesOf),
  );
  return (pair) => {
    const own = files.get(pairId(pairOf(pair.a, pair.b)));
    if (own !== undefined && counting.has(own.id)) return own;
    return open.has(copiesOf(pair)) ? null : (deciding.get(between(pair)) ?? null);
  };
}

/** Whether somebody knows what to say of it; who is unsure leaves it to others. */
function isKnown({ value }: Filed<Judgement>): boolean {
  const { verdict, disagree } = agreed(value);
  return disagree || verdict !== 'unsure';
}

/** What a telling has in common with its copies: the same claim in the same words by the same one; of another its id alone. */
export function copiesIn({ byId }: Pick<Dataset, 'byId'>): (id: string) => string {
  return onceEach((id) => {
    const found = byId.get(id);
    if (found === undefined || found.claim === null) return id;
    const { claim, speaker, telling, words } = found;
    const who = speaker?.name ?? telling.source?.exact ?? '';
    return [claim, telling.stance, foldText(who), words].join('\t');
  });
}
