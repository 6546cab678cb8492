import type { Link, Qualifier } from '../../model/reading.ts';
import { certaintyOf } from '../certainty.ts';
import { type Quantity, quantitiesOf } from '../conflict/figures.ts';
import { wordsOf } from '../conflict/terms.ts';
import { relationOf } from '../conflict/units.ts';
import { figureInWords } from '../conflict/words.ts';
import { isPlatform } from '../roots/platforms.ts';
import type { DriftKind } from '../told.ts';
import { cites, isUncredited, type Step } from './order.ts';

/** What changed at one step, in words; null where nothing of the kind did. */
export type DriftRule = (step: Step) => string | null;

/** "Credited to the port's operator, then to nobody". */
export const sourceDropped: DriftRule = ({ from, to }) => {
  if (from.speaker === null || from.source === null) return null;
  if (!isUncredited(to) && !isOutletAlone({ from, to })) return null;
  return `${from.speaker.name} is credited no longer`;
};

/** "A neighbour told Flash", then "the paper reported": the outlet is credited with what its source said. */
function isOutletAlone({ from, to }: Step): boolean {
  const { speaker } = to;
  if (speaker === null || speaker.kind !== 'media' || from.speaker?.kind === 'media') return false;
  return speaker.id === from.article.outlet || from.via.some(({ id }) => id === speaker.id);
}

/** A link between the same speaker and the reader is named no longer. A platform is no teller, and who is cited needs no link. */
export const chainShortened: DriftRule = ({ from, to }) => {
  if (from.speaker === null || from.speaker.id !== to.speaker?.id) return null;
  const dropped = from.via.find(
    ({ id }) => !isPlatform(id) && id !== to.article.outlet && !to.via.some((link) => link.id === id),
  );
  if (dropped === undefined || to.via.some(({ id }) => isNewLink(id, from.via))) return null;
  return `${dropped.name} is named no longer between ${from.speaker.name} and the article`;
};

function isNewLink(id: string, chain: readonly Link[]): boolean {
  return !isPlatform(id) && !chain.some((link) => link.id === id);
}

/** "allegedly" is gone, and nothing else leaves it open. */
export const hedgeDropped: DriftRule = ({ from, to }) => {
  const [before, after] = [certaintyOf(from), certaintyOf(to)];
  if (before.hearsay === null || after.hearsay !== null || after.possible !== null) return null;
  return isUncredited(from) && !isUncredited(to) ? null : `“${before.hearsay}” is gone`;
};

/** "may have" became "did", or "said" became "confirmed". */
export const modalityRaised: DriftRule = ({ from, to }) => {
  const [before, after] = [certaintyOf(from), certaintyOf(to)];
  if (before.possible !== null && after.possible === null && after.hearsay === null)
    return `“${before.possible}” is gone`;
  if (after.confirmed === null || before.confirmed !== null || from.cue === null || to.cue === null) return null;
  return `“${from.cue}” became “${to.cue}”`;
};

/** "more than 18,000 servicemen" became "18,000 servicemen". */
export const figureChanged: DriftRule = ({ from, to }) => {
  const [before, after] = [quantitiesOf(wordsOf(from), from.figures), quantitiesOf(wordsOf(to), to.figures)];
  for (const one of before) {
    const alike = after.filter((other) => isOfOneThing(one, other));
    if (alike.length === 0 || alike.some((other) => isSame(one, other))) continue;
    const changed = alike.find((other) => !before.some((earlier) => isSame(earlier, other)));
    if (changed !== undefined) return `${figureInWords(one)} became ${figureInWords(changed)}`;
  }
  return null;
};

function isOfOneThing(one: Quantity, other: Quantity): boolean {
  return (
    relationOf(one.thing, other.thing) !== null && (one.act === other.act || one.act === null || other.act === null)
  );
}

/** Whether two figures say one thing: "more than 40" and "at least 40" do, "about 300" and "300" do not. */
function isSame(one: Quantity, other: Quantity): boolean {
  const [a, b] = [one.figure, other.figure];
  const isConverted = one.thing.factor !== other.thing.factor;
  const [first, second] = [a.value * one.thing.factor, b.value * other.thing.factor];
  const apart = Math.abs(first - second) / Math.max(Math.abs(first), Math.abs(second), 1e-9);
  if (isConverted) return apart <= CONVERTED;
  const isOneRange = (a.low ?? a.value) === (b.low ?? b.value) && (a.high ?? a.value) === (b.high ?? b.value);
  return isOneRange && apart === 0 && SENSES[a.qualifier] === SENSES[b.qualifier];
}

/** Converted units agree only nearly: 40 kilometres are 25 miles. */
const CONVERTED = 0.06;

const SENSES: Readonly<Record<Qualifier, string>> = {
  exactly: 'exactly',
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more',
  'at-least': 'more',
  'fewer-than': 'fewer',
  'at-most': 'fewer',
  'up-to': 'fewer',
};

export const DRIFT_RULES: readonly (readonly [DriftKind, DriftRule])[] = [
  ['source-dropped', sourceDropped],
  ['chain-shortened', chainShortened],
  ['hedge-dropped', hedgeDropped],
  ['modality-raised', modalityRaised],
  ['figure-changed', figureChanged],
];

/** Whether the later telling names the earlier one's outlet as where it has it from. */
export function isCited({ from, to }: Step): boolean {
  return cites(to, from);
}
