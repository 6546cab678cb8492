import type { Credits } from './credits.ts';
import { LINK_AT } from './similarity.ts';

/** Two tellings of two articles about one event, by their places in these. */
export interface Rivalling {
  readonly own: number;
  readonly its: number;
  readonly score: number;
  readonly speaker: Credits;
}

/** In hundredths: of the lead over the best rival, or of what the best rival leads by. */
const WORTH = { score: 90, lead: 36, behind: -39 } as const;
/** A greater difference tells no more. */
const MOST = 300;
/** Two that have less in common are not one claim because nobody else has more; the less so the less they are credited to one. */
const LEAST: { readonly [C in Credits]: number } = {
  same: LINK_AT - 100,
  alike: LINK_AT - 100,
  kin: LINK_AT - 100,
  unknown: LINK_AT - 50,
  different: LINK_AT + 30,
};
/** Two that have this much in common are one claim, whoever has more: an article may tell a thing twice. */
const SURE = LINK_AT + 100;

/**
 * Scores with rivals weighed: an article mostly tells a claim once, so of "the runway was too short" and "the jet landed far down
 * the runway" in the other article the likelier is the more likely the one, the less likely hardly. One score for each pair, in order.
 * What cannot be one claim, by its place, rivals nothing; that is asked where it matters only.
 */
export function weighRivals(pairs: readonly Rivalling[], isParted: (at: number) => boolean): number[] {
  const owns = new Map<number, Best>();
  const others = new Map<number, Best>();
  pairs.forEach(({ own, its, score }, at) => {
    const isAmongBest = score > (owns.get(own)?.second ?? NOBODY) || score > (others.get(its)?.second ?? NOBODY);
    if (!isAmongBest || isParted(at)) return;
    take(owns, own, score);
    take(others, its, score);
  });
  return pairs.map(({ own, its, score, speaker }) => {
    const rival = Math.max(besides(owns.get(own), score), besides(others.get(its), score));
    const lead = Math.max(-MOST, Math.min(MOST, score - rival));
    const above = score - LINK_AT;
    const worth = WORTH.score * above + (lead > 0 ? WORTH.lead * lead : WORTH.behind * -lead);
    const weighed = Math.max(0, Math.min(1000, LINK_AT + Math.round(worth / 100)));
    if (score >= SURE) return Math.max(weighed, LINK_AT);
    return score < LEAST[speaker] ? Math.min(weighed, LINK_AT - 1) : weighed;
  });
}

/** The two best scores of one telling. */
interface Best {
  first: number;
  second: number;
}

function take(bests: Map<number, Best>, place: number, score: number): void {
  const best = bests.get(place);
  if (best === undefined) bests.set(place, { first: score, second: NOBODY });
  else if (score > best.first) {
    best.second = best.first;
    best.first = score;
  } else if (score > best.second) best.second = score;
}

/** Far below every score. */
const NOBODY = -1000;

/** The best of the others. */
function besides(best: Best | undefined, score: number): number {
  if (best === undefined) return NOBODY;
  return score >= best.first ? best.second : best.first;
}
