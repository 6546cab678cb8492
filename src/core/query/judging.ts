import { type Contradiction, contradictions } from '../link/contradictions.ts';
import { agreed, judgedOf } from '../link/verdict.ts';
import type { Decision } from '../model/judgement.ts';
import { type Pair, pairId } from '../model/pair.ts';
import type { Dataset } from './dataset.ts';

/** What became of a judged pair. */
export interface Standing {
  /** Claims that the two tellings are of; null for one that is in no claim: furniture, or gone. */
  readonly claims: readonly [string | null, string | null];
  /** Judgements that say the opposite together with this one; none of the "same" among them counts. */
  readonly contradictions: readonly Contradiction[];
  /** The latest decision of each person, where they do not agree. */
  readonly disagreeing: readonly Decision[];
}

export function standingOf({ byId, judgements }: Dataset, pair: Pair): Standing {
  const id = pairId(pair);
  const own = judgements.find((file) => file.id === id);
  const people = own === undefined ? null : agreed(own.value);
  return {
    claims: [byId.get(pair.a)?.claim ?? null, byId.get(pair.b)?.claim ?? null],
    contradictions: contradictions(judgedOf(judgements)).filter(({ different, way }) =>
      [different, ...way].some((one) => pairId(one) === id),
    ),
    disagreeing: people?.disagree === true ? people.latest : [],
  };
}
