import { doubtsOf } from './doubts.ts';
import { type Compare, type Likeness, likenessOf } from './likeness.ts';
import { isMeasured, isSmall, type Measure } from './measures.ts';
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
    return restatedScore(likeness, {
      opening: isOpening(a.profile) || isOpening(b.profile),
      doubted: () => doubtsOf(a, b, likeness) > 0,
      linkAt: LINK_AT,
    });
  return likeness.event ? eventScore(likeness, () => doubtsOf(a, b, likeness)) : retoldScore(likeness);
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
  none: LINK_AT - 670,
  cosine: 785,
  predicate: 291,
  same: 201,
  alike: 243,
  kin: 127,
  unknown: 0,
  different: -125,
  denial: 100,
  denied: 150,
  within: 100,
  figure: 93,
  likelyFigure: 240,
  value: 200,
  oneCounts: -98,
  figureMore: -90,
  measured: -120,
  bare: -60,
  otherThing: -250,
  day: 133,
  minute: 250,
  hour: 130,
  outOfTime: -400,
  deniedOutOfTime: -238,
} as const;
const MOST_MORE = 3;

/** What tellings of two articles about one event are compared by. */
export type EventLikeness = Pick<
  Likeness,
  | 'cosine'
  | 'predicate'
  | 'speaker'
  | 'denial'
  | 'denied'
  | 'within'
  | 'days'
  | 'time'
  | 'outOfTime'
  | 'oneCounts'
  | 'figuresMore'
  | 'figures'
  | 'likely'
  | 'values'
>;

/** Asked of millions of pairs, so that it makes no lists; what speaks against it is asked of few. */
export function eventScore(likeness: EventLikeness, doubts: () => number): number {
  const { cosine, predicate, within, speaker, denied, days, time, outOfTime } = likeness;
  const isOfDenial = isDenied(likeness);
  const shares = (EVENT_WORTH.cosine * cosine + EVENT_WORTH.predicate * predicate + EVENT_WORTH.within * within) / 1000;
  const besides =
    EVENT_WORTH[isOfDenial ? 'denial' : speaker] +
    (denied ? EVENT_WORTH.denied : 0) +
    eventFigures(likeness) +
    (isBare(likeness) ? (isOfOthers(likeness) ? EVENT_WORTH.otherThing : EVENT_WORTH.bare) : 0) +
    (days.length > 0 ? EVENT_WORTH.day : 0) +
    (time === null ? 0 : EVENT_WORTH[time]) +
    (outOfTime ? EVENT_WORTH[isOfDenial ? 'deniedOutOfTime' : 'outOfTime'] : 0);
  const score = Math.round(EVENT_WORTH.none + shares) + besides;
  return bounded(score < NEAR_AT ? score : score - doubts());
}

/** Who denies a thing is another than who says it, and says it in short: most of the shorter one is in the longer one. */
function isDenied({ denial, speaker, within }: EventLikeness): boolean {
  return denial && within >= LEAST_DENIED && speaker !== 'same' && speaker !== 'alike';
}

/** Thousandths. */
const LEAST_DENIED = 660;

function bounded(score: number): number {
  return Math.max(0, Math.min(1000, score));
}

function eventFigures({ oneCounts, figuresMore, figures, likely, values }: EventLikeness): number {
  const more = EVENT_WORTH.figureMore * Math.min(MOST_MORE, figuresMore);
  if (oneCounts) return EVENT_WORTH.oneCounts + more;
  const isTelling = (one: Measure): boolean => !isSmall(one);
  // Metres and euros are of anything: "the avalanche was 150 metres wide", "150 metres from my hut".
  if (figures.some(isTelling))
    return EVENT_WORTH.figure + more + (figures.every(isMeasured) ? EVENT_WORTH.measured : 0);
  if (likely.some(isTelling)) return EVENT_WORTH.likelyFigure + more;
  if (values.some(isTelling)) return EVENT_WORTH.value + more;
  return more;
}

/** Thousandths. */
const LEAST_PREDICATE = 100;

/** Whether figures are all that two have in common: "are paying 12 million for him", "debts stood at 12 million". */
function isBare({ predicate, figures, likely, values, days, time }: EventLikeness): boolean {
  return (
    predicate < LEAST_PREDICATE &&
    days.length === 0 &&
    time === null &&
    figures.length + likely.length + values.length > 0
  );
}

/** The same figure for another thing: "40 houses", "40 flags". */
function isOfOthers({ figures, likely, values }: EventLikeness): boolean {
  return figures.length + likely.length === 0 && values.length > 0;
}
