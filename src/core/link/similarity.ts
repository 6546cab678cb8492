import { type Compare, type Likeness, likenessOf } from './likeness.ts';
import { isSmall } from './measures.ts';
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

/** Compares two tellings. A function of the two and of their articles alone, and the same either way round. */
export function compare(a: Compare, b: Compare): Compared {
  const likeness = likenessOf(a, b);
  const veto = vetoOf(a.profile, b.profile, likeness.shared);
  const score =
    a.page.article === b.page.article
      ? restatedScore(likeness, isOpening(a.profile) || isOpening(b.profile), LINK_AT)
      : retoldScore(likeness);
  return { score: Math.max(0, Math.min(1000, score)), likeness, veto };
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
  unknown: 0,
  different: -110,
  denial: 100,
  event: 300,
  figure: 150,
  smallFigure: 40,
  headcount: 220,
  oneCounts: -120,
  oneCountsElsewhere: -170,
  day: 160,
  namesApart: -90,
  told: 260,
  outOfTime: -170,
} as const;
/** More than this need not be shared: sixteenths of a bit. */
const MOST_TOLD = 500;

/** Tellings of two articles. */
function retoldScore(likeness: Likeness): number {
  const { cosine, predicate, speaker, event, days, namesApart, told, outOfTime, denial } = likeness;
  const shares = (WORTH.cosine * cosine + WORTH.predicate * predicate) / 1000;
  const amount = (WORTH.told * Math.min(MOST_TOLD, told)) / MOST_TOLD;
  const besides = [
    event ? WORTH.event : 0,
    valuesWorth(likeness),
    days.length > 0 ? WORTH.day : 0,
    namesApart ? WORTH.namesApart : 0,
    outOfTime ? WORTH.outOfTime : 0,
    denial && speaker === 'different' ? WORTH.denial : WORTH[speaker],
  ];
  return Math.round(WORTH.none + shares + amount) + besides.reduce((sum, points) => sum + points, 0);
}

function valuesWorth({ event, figures, headcounts, oneCounts }: Likeness): number {
  if (oneCounts) return event ? WORTH.oneCounts : WORTH.oneCountsElsewhere;
  if (figures.length > 0) return figures.every(isSmall) ? WORTH.smallFigure : WORTH.figure;
  return event && headcounts.length > 0 ? WORTH.headcount : 0;
}
