import { certaintyOf } from '../certainty.ts';
import type { DriftKind } from '../told.ts';
import { lostOfChain } from './chains.ts';
import { changedFigure, exactNow } from './figures.ts';
import { couldBecame, hedgeOf, possibilityOf } from './hedges.ts';
import { isUncredited, type Step } from './order.ts';

/** What changed at one step, in words; null where nothing of the kind did. */
export type DriftRule = (step: Step) => string | null;

/** "Credited to the port's operator, then to nobody". */
const sourceDropped: DriftRule = ({ from, to }) => {
  const name = from.speaker?.name ?? from.source;
  return name === null || from.source === null || !isUncredited(to) ? null : `${name} is credited no longer`;
};

/** Who told it last is credited, and not who told him, or through whom. Two papers of one day may each have heard it. */
const chainShortened: DriftRule = (step) => (step.isOrdered ? lostOfChain(step) : null);

/** "allegedly" or "probably" is gone, and nothing else leaves it open. */
const hedgeDropped: DriftRule = (step) => {
  const { from, to } = step;
  const hedge = hedgeOf(from);
  if (hedge === null) return step.isOrdered ? exactNow(step) : null;
  if (hedgeOf(to) !== null || possibilityOf(to) !== null) return null;
  return isUncredited(from) && !isUncredited(to) ? null : `“${hedge}” is gone`;
};

/** "may have" became "did", or "said" became "confirmed". */
const modalityRaised: DriftRule = ({ from, to, isOrdered }) => {
  const possible = possibilityOf(from);
  if (possible !== null && possibilityOf(to) === null && hedgeOf(to) === null) return `“${possible}” is gone`;
  if (possible === null && couldBecame(from, to)) return '“could” is gone';
  const [before, after] = [certaintyOf(from), certaintyOf(to)];
  if (!isOrdered || after.confirmed === null || before.confirmed !== null || from.cue === null || to.cue === null)
    return null;
  return `“${from.cue}” became “${to.cue}”`;
};

const figureChanged: DriftRule = (step) => (step.isOrdered ? changedFigure(step) : null);

export const DRIFT_RULES: readonly (readonly [DriftKind, DriftRule])[] = [
  ['source-dropped', sourceDropped],
  ['chain-shortened', chainShortened],
  ['hedge-dropped', hedgeDropped],
  ['modality-raised', modalityRaised],
  ['figure-changed', figureChanged],
];
