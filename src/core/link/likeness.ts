import { areOneHeadcount, countSame, isSmall, type Measure, mayBeEqual } from './measures.ts';
import { isOneDay, type Moment } from './moments.ts';
import { cosineOf } from './overlap.ts';
import { areOneEvent, isOutOfTime, type Page } from './page.ts';
import type { Profile } from './profile.ts';

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
  /** Headcounts that both give, if of people who go by different names: "86 prisoners", "86 soldiers". */
  readonly headcounts: readonly Measure[];
  /** Whether one counts and the other does not. */
  readonly oneCounts: boolean;
  readonly days: readonly Moment[];
  /** Rare names that both contents have. */
  readonly names: readonly string[];
  /** Whether each has a rare name that the other has not. */
  readonly namesApart: boolean;
  readonly speaker: 'same' | 'alike' | 'unknown' | 'different';
  readonly event: boolean;
  /** Whether one denies what the other asserts: another says it as a rule. */
  readonly denial: boolean;
  /** Whether one speaks of a time that the other, as undated news, cannot mean. */
  readonly outOfTime: boolean;
}

/** What a figure and a day tell, as concepts do, and how much a concept may tell: one rare word must not outweigh a sentence. */
const FIGURE_WEIGHT = 110;
const SMALL_FIGURE_WEIGHT = 40;
const DAY_WEIGHT = 80;
const MOST_WEIGHT = 110;
const LEAST_WEIGHT = 25;
/** A name that tells less than this is in much of what the two articles say: "Ukraine" in reports of a war. */
const TELLING_NAME = 60;
/** A name of fewer than one text in a hundred. */
const RARE_NAME = 106;

/** Both profiles with what each of their concepts is worth between their two articles. */
interface Weighed {
  readonly first: ReadonlyMap<string, number>;
  readonly second: ReadonlyMap<string, number>;
  readonly isName: (key: string) => boolean;
  readonly shared: readonly string[];
}

export function likenessOf(a: Compare, b: Compare): Likeness {
  const weighed = weigh(a, b);
  const { first, isName, shared } = weighed;
  return {
    ...valuesOf(a.profile, b.profile),
    ...sharesOf(a.profile, b.profile, weighed),
    shared,
    names: shared.filter((key) => isName(key) && (first.get(key) ?? 0) >= TELLING_NAME),
    namesApart: hasOwnName(a.profile, weighed.second) && hasOwnName(b.profile, first),
    speaker: speakersOf(a.profile, b.profile),
    event: areOneEvent(a.page, b.page),
    denial: a.profile.stance !== b.profile.stance,
    outOfTime: isOutOfTime(a.profile, b.profile) || isOutOfTime(b.profile, a.profile),
  };
}

function weigh(a: Compare, b: Compare): Weighed {
  const worth = worthIn(a.page, b.page);
  const [first, second] = [worthsOf(a.profile, worth), worthsOf(b.profile, worth)];
  const isName = (key: string): boolean => a.profile.names.includes(key) || b.profile.names.includes(key);
  return { first, second, isName, shared: a.profile.keys.filter((key) => second.has(key)) };
}

function valuesOf(a: Profile, b: Profile): Pick<Likeness, 'figures' | 'headcounts' | 'oneCounts' | 'days'> {
  return {
    figures: a.measures.filter((one) => b.measures.some((other) => countSame(one, other) && mayBeEqual(one, other))),
    headcounts:
      a.measures.length === b.measures.length
        ? a.measures.filter((one) => b.measures.some((other) => areOneHeadcount(one, other)))
        : [],
    oneCounts: (a.measures.length === 0) !== (b.measures.length === 0),
    days: a.moments.filter((one) => b.moments.some((other) => isOneDay(one, other))),
  };
}

function sharesOf(a: Profile, b: Profile, { first, second, isName, shared }: Weighed): Shares {
  const { figures, days } = valuesOf(a, b);
  const told = sumOf(first, shared) + valued(figures, days);
  const whole = sumOf(first, first.keys()) + valued(a.measures, a.moments);
  const other = sumOf(second, second.keys()) + valued(b.measures, b.moments);
  const plain = (worths: ReadonlyMap<string, number>, keys: Iterable<string>): number =>
    sumOf(
      worths,
      [...keys].filter((key) => !isName(key)),
    );
  const least = Math.min(whole, other);
  return {
    told,
    cosine: cosineOf(told, whole, other),
    predicate: cosineOf(plain(first, shared), plain(first, first.keys()), plain(second, second.keys())),
    within: cosineOf(told, least, least),
  };
}

type Shares = Pick<Likeness, 'told' | 'cosine' | 'predicate' | 'within'>;

function valued(figures: readonly Measure[], days: readonly Moment[]): number {
  const worth = figures.map((one) => (isSmall(one) ? SMALL_FIGURE_WEIGHT : FIGURE_WEIGHT));
  return worth.reduce((sum, weight) => sum + weight, 0) + days.length * DAY_WEIGHT;
}

/** "Perov left his unit" beside "the deserter left his unit": only where both name somebody else do names tell them apart. */
function hasOwnName({ names, keys, weights }: Profile, others: ReadonlyMap<string, number>): boolean {
  return names.some((name) => !others.has(name) && (weights[keys.indexOf(name)] ?? 0) >= RARE_NAME);
}

/**
 * What the two articles speak of all the time tells little: in a report on one soldier's flight every other telling has
 * "soldier" and "fled". A concept in more than two tellings counts for as much less.
 */
function worthIn(a: Page, b: Page): (key: string, weight: number) => number {
  const count = (key: string): number =>
    (a.counts.get(key) ?? 0) + (a.article === b.article ? 0 : (b.counts.get(key) ?? 0));
  return (key, weight) => {
    const held = Math.max(LEAST_WEIGHT, Math.min(MOST_WEIGHT, weight));
    return Math.round(held * Math.sqrt(2 / Math.max(2, count(key))));
  };
}

function worthsOf(
  { keys, weights }: Profile,
  worth: (key: string, weight: number) => number,
): ReadonlyMap<string, number> {
  return new Map(keys.map((key, at) => [key, worth(key, weights[at] ?? 0)]));
}

function sumOf(worths: ReadonlyMap<string, number>, keys: Iterable<string>): number {
  let sum = 0;
  for (const key of keys) sum += worths.get(key) ?? 0;
  return sum;
}

/** "Lipetsk's regional government" and "the government of the Lipetsk region" are alike: two words of the shorter name, or all. */
function speakersOf(a: Profile, b: Profile): Likeness['speaker'] {
  if (a.speaker !== null && a.speaker === b.speaker) return 'same';
  const shared = a.credit.filter((key) => b.credit.includes(key)).length;
  const least = Math.min(a.credit.length, b.credit.length);
  if (a.speaker === null || b.speaker === null) {
    // "the spokesman" here is nobody of whom another article could speak.
    return a.article === b.article && least > 0 && shared === least ? 'alike' : 'unknown';
  }
  if (least > 0 && shared >= Math.min(2, least) && shared * 2 > least) return 'alike';
  // A house may speak through one of its people, and an outlet for anybody.
  return a.relays || b.relays || a.person !== b.person ? 'unknown' : 'different';
}
