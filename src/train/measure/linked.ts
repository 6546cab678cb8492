import { contentsMeet, cuesMeet, same, sourcesMeet } from './compare.ts';
import type { Compared } from './compared.ts';
import { type Score, type Share, shareOf } from './share.ts';
import { isIn, type Subset, type Unit } from './unit.ts';

export const LINKED = [
  'linked_detect',
  'linked_soft',
  'linked_full',
  'source_given_content',
  'source_given_content_overlap',
] as const;
export type Linked = (typeof LINKED)[number];

/**
 * Attributions whose counterpart on the other side (see `align`) has the parts that belong together, as source, cue and
 * content are one relation in Newell, Margolin and Ruths (An attribution relations corpus for political news, 2018).
 * `linked_detect`: the cues meet. `linked_soft`: at least half of the content's tokens are shared, and the sources meet or
 * neither has one. `linked_full`: the cues meet, source and content are the same words. `source_given_content`: of the
 * attributions whose counterpart shares half of the content, those with the same source; `…_overlap`: those whose sources
 * meet, or where neither has one.
 */
export function linkedScores(compared: Compared, subset: Subset): Record<Linked, Score> {
  const linked = (right: Right): Score =>
    scoreOf(compared, subset, (unit, other) => other !== null && right(unit, other));
  const given = (right: Right): Score =>
    scoreOf(compared, subset, (unit, other) => (other && contentsMeet(unit, other) ? right(unit, other) : null));
  return {
    linked_detect: linked(cuesMeet),
    linked_soft: linked(isSoftlyRight),
    linked_full: linked((a, b) => cuesMeet(a, b) && same('source', a, b) && same('content', a, b)),
    source_given_content: given((a, b) => same('source', a, b)),
    source_given_content_overlap: given(sourcesMeet),
  };
}

type Right = (unit: Unit, other: Unit) => boolean;

/** Right in the sense that matters to a reader of claims: this content, and who said it. */
export function isSoftlyRight(unit: Unit, other: Unit): boolean {
  return contentsMeet(unit, other) && sourcesMeet(unit, other);
}

/** Whether a unit is right beside its counterpart (null where it has none); null where it does not count. */
type Judge = (unit: Unit, counterpart: Unit | null) => boolean | null;

function scoreOf({ predicted, gold, pairs }: Compared, subset: Subset, judge: Judge): Score {
  const share = (units: readonly Unit[], counterpart: (at: number) => Unit | undefined): Share => {
    const verdicts = units.map((unit, at) => (isIn(subset, unit) ? judge(unit, counterpart(at) ?? null) : null));
    return shareOf(
      verdicts.filter((verdict) => verdict !== null),
      (verdict) => verdict,
    );
  };
  return {
    precision: share(predicted, (at) => gold[pairs.predicted[at] ?? -1]),
    recall: share(gold, (at) => predicted[pairs.gold[at] ?? -1]),
  };
}
