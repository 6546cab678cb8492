import { cuesMeet, same } from './compare.ts';
import type { Compared } from './compared.ts';
import { type Score, shareOf } from './share.ts';
import { isIn, ROLES, type Subset, type Unit } from './unit.ts';

export const EXACT = ['exact_cue', 'exact_source', 'exact_content', 'exact_whole'] as const;
export type Exact = (typeof EXACT)[number];

/**
 * Attributions of which the other side has a part, or the whole, word for word; after the metrics of Citron, a quote extractor,
 * and Pareti (Attribution: a computational approach, 2015). A cue is right when the other side has it; a source or content when the
 * other side has it in an attribution whose cue meets this one's; the whole when one attribution of the other side has all
 * three. Punctuation does not count.
 */
export function exactScores({ predicted, gold }: Compared, subset: Subset): Record<Exact, Score> {
  const score = (alike: Alike): Score => ({
    precision: shareFound(predicted, gold, { subset, alike }),
    recall: shareFound(gold, predicted, { subset, alike }),
  });
  return {
    exact_cue: score((a, b) => same('cue', a, b)),
    exact_source: score((a, b) => same('source', a, b) && cuesMeet(a, b)),
    exact_content: score((a, b) => same('content', a, b) && cuesMeet(a, b)),
    exact_whole: score((a, b) => ROLES.every((role) => same(role, a, b))),
  };
}

type Alike = (a: Unit, b: Unit) => boolean;

function shareFound(
  units: readonly Unit[],
  others: readonly Unit[],
  { subset, alike }: { readonly subset: Subset; readonly alike: Alike },
) {
  return shareOf(
    units.filter((unit) => isIn(subset, unit)),
    (unit) => others.some((other) => alike(unit, other)),
  );
}
