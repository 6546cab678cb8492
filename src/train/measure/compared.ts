import type { MarkedAttribution } from '../standoff.ts';
import { type Alignment, align } from './align.ts';
import type { Ruler } from './ruler.ts';
import { type Unit, unitOf } from './unit.ts';

/** What was predicted for one article beside what one annotator marked in it. */
export interface Compared {
  readonly predicted: readonly Unit[];
  readonly gold: readonly Unit[];
  readonly pairs: Alignment;
}

export function compare(
  ruler: Ruler,
  predicted: readonly MarkedAttribution[],
  gold: readonly MarkedAttribution[],
): Compared {
  const unit = (one: MarkedAttribution): Unit => unitOf(ruler, one);
  // A mark on white space alone marks nothing.
  const units = { predicted: predicted.map(unit), gold: gold.map(unit).filter(isThere) };
  return { ...units, pairs: align(units.predicted, units.gold) };
}

function isThere({ cue, content }: Unit): boolean {
  return cue.tokens.size + content.tokens.size > 0;
}
