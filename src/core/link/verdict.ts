import type { Decision, Judgement } from '../model/judgement.ts';
import { latestOfEach } from '../model/latest.ts';
import type { Filed } from '../model/ledger-files.ts';
import { pairNamed } from '../model/pair.ts';
import type { Judged, Verdict } from './told.ts';

/** What people together say of a pair. */
export interface Agreed {
  readonly verdict: Verdict;
  /** The latest decision of each person, by name. */
  readonly latest: readonly Decision[];
  /** Whether one says same and another different; the verdict is then unsure. */
  readonly disagree: boolean;
}

/**
 * Of each person the latest decision counts; of one day the last written. Somebody who is unsure does not outvote somebody
 * who knows; two who know otherwise leave the pair unsure.
 */
export function agreed({ decisions }: Judgement): Agreed {
  const latest = latestOfEach(decisions);
  const known = new Set(latest.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'unsure'));
  const [only] = known;
  const verdict = only === undefined || known.size > 1 ? 'unsure' : only;
  return { verdict, latest, disagree: known.size > 1 };
}

/** What the ledger's files say of pairs, by path. */
export function judgedOf(files: readonly Filed<Judgement>[]): Judged[] {
  return files.flatMap(({ id, value }) => {
    const pair = pairNamed(id);
    return pair === null ? [] : [{ ...pair, verdict: agreed(value).verdict }];
  });
}
