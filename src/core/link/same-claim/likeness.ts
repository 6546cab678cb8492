import { cosineOf } from '../words/cosine.ts';
import type { NearWords } from '../words/near-words.ts';
import { isIn, placeIn } from '../words/sorted.ts';
import { type Credits, creditsOf } from './credits.ts';
import {
  areAlike,
  countSame,
  isSmall,
  type Measure,
  mayBeEqual,
  mayBeOfOneDimension,
  mayCountSame,
} from './measures.ts';
import { isOneDay, type Moment, mayMeet } from './moments.ts';
import { areOneEvent, isOutOfTime, type Page } from './page.ts';
import type { Profile } from './profile.ts';
import { meanOf, meanOfSums, sharedWords } from './shared-words.ts';
import { type SharedTime, sharedTime } from './times.ts';

/** A telling with the article that it stands in. */
export interface Compare {
  readonly profile: Profile;
  readonly page: Page;
}

/** What two tellings have in common. Shares are thousandths, sums sixteenths of a bit. */
export interface Likeness {
  /** Cosine of all that they say, figures and dates too. */
  readonly cosine: number;
  /** The same without figures, dates and names: of what is said about them. */
  readonly predicate: number;
  /** How much of the shorter one the longer one says. */
  readonly within: number;
  /** Concepts that both have. */
  readonly shared: readonly string[];
  /** How much these tell, figures and dates too. */
  readonly told: number;
  /** Values that both give of the same thing. */
  readonly figures: readonly Measure[];
  /** Values that both give of what may be the same thing under two names: "86 prisoners", "86 soldiers". */
  readonly likely: readonly Measure[];
  /** Values that both give exactly, of whatever. */
  readonly values: readonly Measure[];
  /** Whether both count, and have no value in common. */
  readonly countApart: boolean;
  /** Whether one counts and the other does not. */
  readonly oneCounts: boolean;
  readonly days: readonly Moment[];
  /** Whether both give one time of day. */
  readonly time: SharedTime;
  /** How many more figures one gives than the other. */
  readonly figuresMore: number;
  readonly near: readonly NearWords[];
  /** Rare names that both contents have. */
  readonly names: readonly string[];
  /** Whether each has a rare name that the other has not. */
  readonly namesApart: boolean;
  readonly speaker: Credits;
  readonly event: boolean;
  /** Whether one denies what the other asserts: another says it as a rule. */
  readonly denial: boolean;
  /** Whether both deny. */
  readonly denied: boolean;
  /** Whether one speaks of a time that the other, as undated news, cannot mean. */
  readonly outOfTime: boolean;
}

/** What a figure and a day tell, as concepts do. */
const FIGURE_WEIGHT = 110;
const SMALL_FIGURE_WEIGHT = 40;
const AGE_WEIGHT = 15;
const DAY_WEIGHT = 80;
/** A name of fewer than one text in a hundred. */
const RARE_NAME = 106;

/** Each field by itself: spreading objects is most of the time where millions of pairs are compared. */
export function likenessOf(a: Compare, b: Compare): Likeness {
  const event = areOneEvent(a.page, b.page);
  const words = sharedWords(a.profile, b.profile, [a.page, b.page], event && a.page.article !== b.page.article);
  const { figures, likely, values, countApart, oneCounts, figuresMore, days } = valuesOf(a.profile, b.profile);
  const { covered, facing, first, second } = words;
  const both = meanOf(covered, facing);
  const told = event
    ? meanOfSums(covered.all + valuesWithin(a.profile, b.profile), facing.all + valuesWithin(b.profile, a.profile))
    : both.all + valued(figures, days);
  const whole = first.all + valued(a.profile.measures, a.profile.moments);
  const other = second.all + valued(b.profile.measures, b.profile.moments);
  const least = Math.min(whole, other);
  return {
    cosine: cosineOf(told, whole, other),
    predicate: cosineOf(both.plain, first.plain, second.plain),
    within: cosineOf(told, least, least),
    told,
    shared: words.shared,
    names: words.names,
    namesApart: hasOwnName(a.profile, b.profile) && hasOwnName(b.profile, a.profile),
    figuresMore,
    near: words.near,
    figures,
    likely,
    values,
    countApart,
    oneCounts,
    days,
    time: sharedTime(a.profile.clocks, b.profile.clocks),
    speaker: creditsOf(a.profile, b.profile, event),
    event,
    denial: a.profile.stance !== b.profile.stance,
    denied: a.profile.stance === 'denies' && b.profile.stance === 'denies',
    outOfTime: isOutOfTime(a.profile, b.profile) || isOutOfTime(b.profile, a.profile),
  };
}

/** What their figures and days have in common. */
export function valuesOf(a: Profile, b: Profile): SharedValues {
  const noDays = a.moments.length === 0 || b.moments.length === 0;
  const noFigures = a.measures.length === 0 || b.measures.length === 0;
  // Of most tellings nothing more need be asked.
  if (noFigures && noDays) return unequalCounts(a, b);
  const days = noDays ? [] : a.moments.filter((one) => b.moments.some((other) => isOneDay(one, other)));
  if (noFigures) return { ...unequalCounts(a, b), days };
  return {
    figures: a.measures.filter((one) => b.measures.some((other) => countSame(one, other) && areAlike(one, other))),
    likely: a.measures.filter((one) => b.measures.some((other) => mayCountSame(one, other) && areAlike(one, other))),
    values: a.measures.filter((one) => b.measures.some((other) => haveOneValue(one, other))),
    countApart: !a.measures.some((one) => b.measures.some((other) => mayBeEqual(one, other))),
    oneCounts: false,
    figuresMore: Math.abs(a.measures.length - b.measures.length),
    days,
  };
}

function haveOneValue(a: Measure, b: Measure): boolean {
  return a.value === b.value && mayBeOfOneDimension(a, b);
}

const NO_VALUES: SharedValues = {
  figures: [],
  likely: [],
  values: [],
  countApart: false,
  oneCounts: false,
  figuresMore: 0,
  days: [],
};

/** Of two of which one at least gives no figure: what the other says in other words is none that it lacks. */
function unequalCounts(a: Profile, b: Profile): SharedValues {
  const [more, less] = a.measures.length > 0 ? [a, b] : [b, a];
  if (more.measures.length === 0) return NO_VALUES;
  const lacking = less.loose.length === 0 ? more.measures : more.measures.filter((one) => !isSaid(one, less.loose));
  return COUNTED_BY_ONE[lacking.length] ?? { ...NO_VALUES, oneCounts: true, figuresMore: lacking.length };
}

/** By how many figures one gives; asked for with nearly every two tellings. */
const COUNTED_BY_ONE: readonly SharedValues[] = [0, 1, 2, 3, 4, 5, 6].map((figuresMore) => ({
  ...NO_VALUES,
  oneCounts: figuresMore > 0,
  figuresMore,
}));

function isSaid(one: Measure, loose: readonly Measure[]): boolean {
  return loose.some((other) => mayBeEqual(one, other) && mayCountSame(one, other));
}

type SharedValues = Pick<
  Likeness,
  'figures' | 'likely' | 'values' | 'countApart' | 'oneCounts' | 'figuresMore' | 'days'
>;

export function valued(figures: readonly Measure[], days: readonly Moment[]): number {
  let sum = days.length * DAY_WEIGHT;
  figures.forEach((one) => {
    sum += one.type === 'age' ? AGE_WEIGHT : isSmall(one) ? SMALL_FIGURE_WEIGHT : FIGURE_WEIGHT;
  });
  return sum;
}

/** What those of its figures and days tell that may be one of the other's, whatever they count. */
export function valuesWithin({ measures, moments }: Profile, other: Profile): number {
  // Asked of every two tellings of an event, most of which have no figures and no days.
  if (measures.length + moments.length === 0) return 0;
  if (other.measures.length + other.loose.length + other.moments.length === 0) return 0;
  const isEqual = (one: Measure) => (its: Measure) => mayBeEqual(one, its);
  return valued(
    measures.filter((one) => other.measures.some(isEqual(one)) || other.loose.some(isEqual(one))),
    moments.filter((one) => other.moments.some((its) => mayMeet(one, its))),
  );
}

/** "Perov left his unit" beside "the deserter left his unit": only where both name somebody else do names tell them apart. */
function hasOwnName({ names, keys, weights }: Profile, other: Profile): boolean {
  return names.some((name) => !isIn(other.keys, name) && (weights[placeIn(keys, name)] ?? 0) >= RARE_NAME);
}
