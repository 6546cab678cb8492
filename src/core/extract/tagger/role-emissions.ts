import type { ChainModel } from './chain-model.ts';
import type { CueContext } from './cue-context.ts';
import { createKeys } from './feature-keys.ts';
import { type Asked, addPlaceFeatures, GROUP } from './role-features.ts';
import { createPlace, INSIDE, locate, type Place } from './role-place.ts';
import { scratchNumbers } from './scratch.ts';
import { sumWideWeights, WIDEST } from './weight-table.ts';

/**
 * What emissionsOf gives for the features of a cue's window, and good as long. Most features change but seldom from one token
 * to the next, so their weights are summed again only where they do.
 */
export function roleEmissions(context: CueContext, { chain, table }: ChainModel): Float64Array {
  const { labels } = chain;
  const [start, end] = context.window;
  const emissions = EMISSIONS.take((end - start) * labels);
  let place = ONE;
  let last = OTHER;
  last.position = -1;
  const sum = (asked: Asked, sums: Int32Array): void => {
    asked.out.count = 0;
    addPlaceFeatures(context, place, asked);
    sumWideWeights(table, asked.out, sums);
  };
  for (let at = start; at < end; at++) {
    locate(context, at, place);
    if (!isAsFar(place, last)) sum(DISTANCE, FAR);
    if (!isAlike(place, last)) sum(BETWEEN, STEADY);
    sum(OWN, STEPS);
    const row = (at - start) * labels;
    emissions[row] = 0;
    for (let label = 1; label < labels; label++) {
      const which = label - 1;
      emissions[row + label] = ((STEPS[which] ?? 0) + (STEADY[which] ?? 0) + (FAR[which] ?? 0)) * table.step;
    }
    [place, last] = [last, place];
  }
  return emissions;
}

/** Whether no feature of the distance differs. */
function isAsFar(a: Place, b: Place): boolean {
  return a.distance === b.distance && a.position === b.position;
}

/** Whether no feature of what lies between differs; the commas and verbs are among the clauses. */
function isAlike(a: Place, b: Place): boolean {
  if (a.position !== b.position) return false;
  if (a.side === INSIDE) return true;
  return (
    a.clauses === b.clauses &&
    a.phrases === b.phrases &&
    a.cues === b.cues &&
    a.edge === b.edge &&
    a.edges === b.edges &&
    a.around === b.around &&
    a.first === b.first &&
    a.quotation === b.quotation
  );
}

// Filled and read again at each token.
const ONE = createPlace();
const OTHER = createPlace();
const KEYS = createKeys();
const OWN: Asked = { out: KEYS, groups: GROUP.own };
const BETWEEN: Asked = { out: KEYS, groups: GROUP.between };
const DISTANCE: Asked = { out: KEYS, groups: GROUP.distance };
const STEPS = new Int32Array(WIDEST);
const STEADY = new Int32Array(WIDEST);
const FAR = new Int32Array(WIDEST);
const EMISSIONS = scratchNumbers();
