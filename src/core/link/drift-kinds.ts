import { PLATFORMS } from '../extract/lexicon/platforms.ts';
import type { Link } from '../model/reading.ts';
import { quantitiesOf } from './conflict-figures.ts';
import { wordsOf } from './conflict-terms.ts';
import { relationOf } from './conflict-units.ts';
import { figureInWords } from './conflict-words.ts';
import { certaintyOf } from './drift-certainty.ts';
import { cites, isUncredited, type Step } from './drift-order.ts';
import type { DriftKind } from './told.ts';

/** What changed at one step, in words; null where nothing of the kind did. */
export type DriftRule = (step: Step) => string | null;

/** "Credited to the port's operator, then to nobody". */
export const sourceDropped: DriftRule = ({ from, to }) => {
  if (from.speaker === null || from.source === null || !isUncredited(to)) return null;
  return `${from.speaker.name} is credited no longer`;
};

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

const PLATFORM_IDS: ReadonlySet<string> = new Set([...PLATFORMS.map(({ id }) => id), 'social-media']);

function isPlatform(id: string): boolean {
  return PLATFORM_IDS.has(id);
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
    const alike = after.filter(
      (other) => relationOf(one.thing, other.thing) !== null && (one.act === other.act || one.act === null),
    );
    if (alike.length === 0 || alike.some((other) => isSame(one.interval, other.interval))) continue;
    const [other] = alike;
    if (other !== undefined && before.every((earlier) => !isSame(earlier.interval, other.interval))) {
      return `${figureInWords(one)} became ${figureInWords(other)}`;
    }
  }
  return null;
};

function isSame(a: { readonly low: number; readonly high: number }, b: typeof a): boolean {
  return near(a.low, b.low) && near(a.high, b.high);
}

/** Converted units agree only nearly. */
function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) / 50;
}

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
