import { countSame, type Measure, mayBeEqual } from './measures.ts';
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
const DAY_WEIGHT = 80;
const MOST_WEIGHT = 110;
const LEAST_WEIGHT = 25;
/** A name that tells less than this is in much of what the two articles say: "Ukraine" in reports of a war. */
const TELLING_NAME = 60;

export function likenessOf(a: Compare, b: Compare): Likeness {
  const worth = worthIn(a.page, b.page);
  const [first, second] = [worthsOf(a.profile, worth), worthsOf(b.profile, worth)];
  const isName = (key: string): boolean => a.profile.names.includes(key) || b.profile.names.includes(key);
  const shared = a.profile.keys.filter((key) => second.has(key));
  const plain = shared.filter((key) => !isName(key));
  const figures = a.profile.measures.filter((one) =>
    b.profile.measures.some((other) => countSame(one, other) && mayBeEqual(one, other)),
  );
  const days = a.profile.moments.filter((one) => b.profile.moments.some((other) => isOneDay(one, other)));
  const valued = ({ measures, moments }: { measures: readonly unknown[]; moments: readonly unknown[] }): number =>
    measures.length * FIGURE_WEIGHT + moments.length * DAY_WEIGHT;
  const told = sumOf(first, shared) + valued({ measures: figures, moments: days });
  const [whole, other] = [
    sumOf(first, first.keys()) + valued(a.profile),
    sumOf(second, second.keys()) + valued(b.profile),
  ];
  const plainOf = (worths: ReadonlyMap<string, number>): number =>
    sumOf(
      worths,
      [...worths.keys()].filter((key) => !isName(key)),
    );
  const namesOnlyIn = (worths: ReadonlyMap<string, number>, { names }: Profile, others: ReadonlyMap<string, number>) =>
    names.some((name) => !others.has(name) && (worths.get(name) ?? 0) >= TELLING_NAME);
  return {
    cosine: cosineOf(told, whole, other),
    predicate: cosineOf(sumOf(first, plain), plainOf(first), plainOf(second)),
    within: cosineOf(told, Math.min(whole, other), Math.min(whole, other)),
    shared,
    told,
    figures,
    oneCounts: (a.profile.measures.length === 0) !== (b.profile.measures.length === 0),
    days,
    names: shared.filter((key) => isName(key) && (first.get(key) ?? 0) >= TELLING_NAME),
    namesApart: namesOnlyIn(first, a.profile, second) && namesOnlyIn(second, b.profile, first),
    speaker: speakersOf(a.profile, b.profile),
    event: areOneEvent(a.page, b.page),
    denial: a.profile.stance !== b.profile.stance,
    outOfTime: isOutOfTime(a.profile, b.profile) || isOutOfTime(b.profile, a.profile),
  };
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
  return least > 0 && shared >= Math.min(2, least) && shared * 2 > least ? 'alike' : 'different';
}
