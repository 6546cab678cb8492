import { type Compare, type Likeness, likenessOf } from './likeness.ts';
import { isSmall, type Measure } from './measures.ts';
import { isOpening, restatedScore } from './restated.ts';
import { type Veto, vetoOf } from './vetoes.ts';

/** Whether two tellings are of one claim. */
export interface Compared {
  /** 0 to 1000; a link from LINK_AT on. */
  readonly score: number;
  readonly likeness: Likeness;
  /** Why they cannot be one claim, whatever they have in common. */
  readonly veto: Veto | null;
}

/** Tellings of this score and more are of one claim. */
export const LINK_AT = 600;
/** Tellings of this score and more may be: a person should look. */
export const NEAR_AT = 450;

/**
 * Compares two tellings. A function of the two and of their articles alone, and the same either way round. Of two articles about
 * one event the score is that of the two by themselves: their rivals are weighed in `rivals.ts`.
 */
export function compare(a: Compare, b: Compare): Compared {
  const likeness = likenessOf(a, b);
  const veto = vetoOf(a.profile, b.profile);
  return { score: bounded(scoreOf(a, b, likeness)), likeness, veto };
}

function scoreOf(a: Compare, b: Compare, likeness: Likeness): number {
  if (a.page.article === b.page.article)
    return restatedScore(likeness, isOpening(a.profile) || isOpening(b.profile), LINK_AT);
  return likeness.event ? eventScore(likeness) : retoldScore(likeness);
}

/**
 * What agreement is worth, in hundredths of a logit, as a logistic regression found over the candidate pairs of invented
 * events whose claims are known and of unrelated news, rounded.
 */
const WORTH = {
  none: -65,
  cosine: 300,
  predicate: 240,
  same: 60,
  alike: 60,
  kin: 0,
  unknown: 0,
  different: -110,
  denial: 100,
  figure: 150,
  smallFigure: 40,
  oneCounts: -170,
  day: 160,
  namesApart: -90,
  told: 260,
  outOfTime: -170,
} as const;
/** More than this need not be shared: sixteenths of a bit. */
const MOST_TOLD = 500;

/** Tellings of two articles that have no event in common. */
function retoldScore(likeness: Likeness): number {
  const { cosine, predicate, speaker, days, namesApart, told, outOfTime, denial, figures, oneCounts } = likeness;
  const shares = (WORTH.cosine * cosine + WORTH.predicate * predicate) / 1000;
  const amount = (WORTH.told * Math.min(MOST_TOLD, told)) / MOST_TOLD;
  const figureWorth = figures.every(isSmall) ? WORTH.smallFigure : WORTH.figure;
  const besides = [
    oneCounts ? WORTH.oneCounts : figures.length > 0 ? figureWorth : 0,
    days.length > 0 ? WORTH.day : 0,
    namesApart ? WORTH.namesApart : 0,
    outOfTime ? WORTH.outOfTime : 0,
    denial && speaker === 'different' ? WORTH.denial : WORTH[speaker],
  ];
  return Math.round(WORTH.none + shares + amount) + besides.reduce((sum, points) => sum + points, 0);
}

/** The same within one event, where few words and the speaker tell more, and nearly the same words count. */
const EVENT_WORTH = {
  none: LINK_AT - 449,
  cosine: 418,
  predicate: 217,
  told: 288,
  same: 100,
  alike: 200,
  kin: 93,
  unknown: 0,
  different: -103,
  figure: 115,
  likelyFigure: 82,
  value: 162,
  smallFigure: 55,
  oneCounts: -201,
  day: 127,
  strangeName: -67,
  outOfTime: -172,
} as const;
const MOST_STRANGE = 2;

/** What tellings of two articles about one event are compared by. */
export type EventLikeness = Pick<
  Likeness,
  | 'cosine'
  | 'predicate'
  | 'told'
  | 'speaker'
  | 'days'
  | 'strange'
  | 'outOfTime'
  | 'oneCounts'
  | 'figures'
  | 'likely'
  | 'values'
>;

/** Asked of millions of pairs, so that it makes no lists. */
export function eventScore(likeness: EventLikeness): number {
  const { cosine, predicate, told, speaker, days, strange, outOfTime } = likeness;
  const shares = (EVENT_WORTH.cosine * cosine + EVENT_WORTH.predicate * predicate) / 1000;
  const amount = (EVENT_WORTH.told * Math.min(MOST_TOLD, told)) / MOST_TOLD;
  const besides =
    EVENT_WORTH[speaker] +
    eventFigures(likeness) +
    (days.length > 0 ? EVENT_WORTH.day : 0) +
    EVENT_WORTH.strangeName * Math.min(MOST_STRANGE, strange) +
    (outOfTime ? EVENT_WORTH.outOfTime : 0);
  return bounded(Math.round(EVENT_WORTH.none + shares + amount) + besides);
}

function bounded(score: number): number {
  return Math.max(0, Math.min(1000, score));
}

function eventFigures({ oneCounts, figures, likely, values }: EventLikeness): number {
  if (oneCounts) return EVENT_WORTH.oneCounts;
  if (figures.length + likely.length + values.length === 0) return 0;
  const isTelling = (one: Measure): boolean => !isSmall(one);
  if (figures.some(isTelling)) return EVENT_WORTH.figure;
  if (likely.some(isTelling)) return EVENT_WORTH.likelyFigure;
  if (values.some(isTelling)) return EVENT_WORTH.value;
  return figures.length === 0 && likely.length > 0 ? EVENT_WORTH.smallFigure : 0;
}
