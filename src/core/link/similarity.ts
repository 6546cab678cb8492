import { countSame, type Measure, mayBeEqual } from './measures.ts';
import { isOneDay, type Moment } from './moments.ts';
import { cosineOf, type Overlap, overlapOf, type Weighed } from './overlap.ts';
import { areOneEvent, type Page } from './page.ts';
import type { Profile } from './profile.ts';
import { type Veto, vetoOf } from './vetoes.ts';

/** A telling with the article that it stands in. */
export interface Compare {
  readonly profile: Profile;
  readonly page: Page;
}

/** What two tellings have in common. */
export interface Likeness {
  /** Cosine of all that they say, figures and dates too; 0 to 1000. */
  readonly cosine: number;
  /** How much of the shorter one the longer one says; 0 to 1000. */
  readonly within: number;
  /** Concepts that both have. */
  readonly shared: readonly string[];
  /** How much these tell, figures and dates too: sixteenths of a bit. */
  readonly told: number;
  /** Values that both give of the same thing. */
  readonly figures: readonly Measure[];
  readonly days: readonly Moment[];
  /** Rare names that both contents have. */
  readonly names: readonly string[];
  readonly speaker: 'same' | 'alike' | 'unknown' | 'different';
  readonly event: boolean;
}

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

/** What a figure and a day tell, as concepts do. */
const FIGURE_WEIGHT = 112;
const DAY_WEIGHT = 80;

/** Compares two tellings. A function of the two and of their articles alone, and the same either way round. */
export function compare(a: Compare, b: Compare): Compared {
  const likeness = likenessOf(a, b);
  const veto = vetoOf(a.profile, b.profile, likeness.shared);
  return { score: scoreOf(likeness, a, b), likeness, veto };
}

function likenessOf(a: Compare, b: Compare): Likeness {
  const worth = worthIn(a.page, b.page);
  const [first, second] = [localised(a.profile, worth), localised(b.profile, worth)];
  const overlap = overlapOf(first, second);
  const figures = a.profile.measures.filter((one) =>
    b.profile.measures.some((other) => countSame(one, other) && mayBeEqual(one, other)),
  );
  const days = a.profile.moments.filter((one) => b.profile.moments.some((other) => isOneDay(one, other)));
  const both = overlap.both + figures.length * FIGURE_WEIGHT ** 2 + days.length * DAY_WEIGHT ** 2;
  const [whole, other] = [wholeOf(a.profile, overlap.first), wholeOf(b.profile, overlap.second)];
  return {
    cosine: cosineOf(both, whole, other),
    within: cosineOf(both, Math.min(whole, other), Math.min(whole, other)),
    shared: overlap.shared,
    told: toldBy(first, overlap) + figures.length * FIGURE_WEIGHT + days.length * DAY_WEIGHT,
    figures,
    days,
    names: overlap.shared.filter((key) => isTellingName(key, first, a.profile, b.profile)),
    speaker: speakersOf(a.profile, b.profile),
    event: areOneEvent(a.page, b.page),
  };
}

/**
 * What the two articles speak of all the time tells little: in a report on one soldier's flight every other telling has
 * "soldier" and "fled". A concept in more than two tellings counts for as much less.
 */
function worthIn(a: Page, b: Page): (key: string, weight: number) => number {
  const counts = (key: string): number =>
    (a.counts.get(key) ?? 0) + (a.article === b.article ? 0 : (b.counts.get(key) ?? 0));
  return (key, weight) => Math.round(weight * Math.sqrt(2 / Math.max(2, counts(key))));
}

function localised({ keys, weights }: Profile, worth: (key: string, weight: number) => number): Weighed {
  return { keys, weights: keys.map((key, at) => worth(key, weights[at] ?? 0)) };
}

function isTellingName(key: string, { keys, weights }: Weighed, a: Profile, b: Profile): boolean {
  return a.names.includes(key) && b.names.includes(key) && (weights[keys.indexOf(key)] ?? 0) >= TELLING_NAME;
}

/** "Ukraine" is in much that is told of a war, "Kolvara" in what is told of Kolvara. */
const TELLING_NAME = 90;

function wholeOf({ measures, moments }: Profile, words: number): number {
  return words + measures.length * FIGURE_WEIGHT ** 2 + moments.length * DAY_WEIGHT ** 2;
}

function toldBy({ keys, weights }: Weighed, { shared }: Overlap): number {
  const held = new Set(shared);
  return keys.reduce((sum, key, at) => sum + (held.has(key) ? (weights[at] ?? 0) : 0), 0);
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

/** What each sort of agreement beside the words is worth. */
const WORTH = { same: 200, alike: 150, unknown: 0, different: -60 } as const;
const EVENT = 130;
const FIGURE = 120;
const DAY = 80;
const NAME = 40;
const ALONE = -60;

function scoreOf(likeness: Likeness, a: Compare, b: Compare): number {
  const words = wordsScore(likeness);
  if (words < LEAST_ALIKE || likeness.told < leastTold(likeness, a, b)) return Math.min(words, NEAR_AT - 1);
  const besides =
    WORTH[likeness.speaker] +
    (likeness.event ? EVENT : 0) +
    (likeness.figures.length > 0 ? FIGURE : 0) +
    (likeness.days.length > 0 ? DAY : 0) +
    (likeness.names.length > 0 ? NAME : 0) +
    (oneCounts(a.profile, b.profile) ? ALONE : 0);
  const score = words + besides;
  return Math.max(0, Math.min(1000, words >= WORDS_ALONE ? Math.max(score, words) : score));
}

/** With words this much alike nothing beside them is needed. */
const WORDS_ALONE = 750;
const LEAST_ALIKE = 280;
/** A part counts for less than the whole: "the port burned" is in much that is told of a port. */
const PART = 75;

/** A headline is told in full in the body: where the tellings belong together, the shorter one may lie within the longer. */
function wordsScore({ cosine, within, speaker, event }: Likeness): number {
  const belong = event || speaker === 'same' || speaker === 'alike';
  return belong ? Math.max(cosine, Math.floor((within * PART) / 100)) : cosine;
}

/** How much must be shared: "the situation is under control" is said of everything, but of one event by one speaker it is one claim. */
function leastTold({ speaker, event, within }: Likeness, a: Compare, b: Compare): number {
  const close = speaker === 'same' || speaker === 'alike';
  if (event && close) return a.page.article !== b.page.article && within >= WORDS_ALONE ? 40 : 90;
  if (event) return 150;
  return close ? 220 : 300;
}

function oneCounts(a: Profile, b: Profile): boolean {
  return (a.measures.length === 0) !== (b.measures.length === 0);
}
