import { type NearWords, nearWords } from '../words/near-words.ts';
import { paraphrasesOf } from '../words/paraphrases.ts';
import { isIn } from '../words/sorted.ts';
import { nearSenses } from './near-senses.ts';
import type { Page } from './page.ts';
import type { Profile } from './profile.ts';

/** What the words of two tellings are worth between their two articles: sums of sixteenths of a bit. */
export interface SharedWords {
  /** Concepts that both have, in code-unit order. */
  readonly shared: readonly string[];
  /** Words that nearly mean the same, one of each. */
  readonly near: readonly NearWords[];
  /** Those of them that are names, and not such as both articles have everywhere. */
  readonly names: readonly string[];
  /** What of either is said by the other. */
  readonly covered: Sum;
  readonly facing: Sum;
  readonly first: Sum;
  readonly second: Sum;
}

export interface Sum {
  all: number;
  /** Without names: what is said of somebody, not of whom. */
  plain: number;
}

/** How much a concept may tell: one rare word must not outweigh a sentence. */
const MOST_WEIGHT = 110;
const LEAST_WEIGHT = 25;
/** A name that tells less than this is in much of what the two articles say: "Ukraine" in reports of a war. */
const TELLING_NAME = 60;

/** Both lists of concepts are walked once, for this is asked of every two tellings that may be of one claim. */
export function sharedWords(a: Profile, b: Profile, pages: readonly [Page, Page], nearly: boolean): SharedWords {
  const shared: string[] = [];
  const own: Unshared[] = [];
  const others: Unshared[] = [];
  const names: string[] = [];
  const [both, first, second] = [empty(), empty(), empty()];
  for (let i = 0, j = 0; i < a.keys.length || j < b.keys.length; ) {
    const one = a.keys[i];
    const other = b.keys[j];
    const key = other === undefined || (one !== undefined && one <= other) ? (one ?? '') : other;
    const weight = (key === one ? a.weights[i] : b.weights[j]) ?? 0;
    const worth = worthOf(key, weight, pages);
    const isName = isIn(a.names, key) || isIn(b.names, key);
    if (key === one) add(first, worth, isName);
    if (key === other) add(second, worth, isName);
    if (one === other) {
      add(both, worth, isName);
      shared.push(key);
      if (isName && worth >= TELLING_NAME) names.push(key);
    } else if (nearly && !isName) (key === one ? own : others).push({ key, worth });
    if (key === one) i++;
    if (key === other) j++;
  }
  const near = nearly ? nearlyShared(own, others, [a, b]) : [];
  const [covered, facing] = [{ ...both }, { ...both }];
  shareNearly(near, [own, others], [covered, facing]);
  return { shared, near, names, covered, facing, first, second };
}

interface Unshared {
  readonly key: string;
  readonly worth: number;
}

/** The nearest first; a word that means the same as several of the other's is there with each. */
function nearlyShared(
  own: readonly Unshared[],
  others: readonly Unshared[],
  [a, b]: readonly [Profile, Profile],
): NearWords[] {
  const words = nearWords(
    own.map(({ key }) => key),
    others.map(({ key }) => key),
    paraphrasesOf,
  );
  const senses = nearSenses(a, b);
  return senses.length === 0 ? words : [...words, ...senses].sort((one, other) => other.nearness - one.nearness);
}

/** Adds to either side what its words are worth that the other says nearly: as much of the worth as they are near. */
function shareNearly(
  near: readonly NearWords[],
  [own, others]: readonly [readonly Unshared[], readonly Unshared[]],
  [covered, facing]: readonly [Sum, Sum],
): void {
  if (near.length === 0) return;
  const [worths, otherWorths] = [worthsIn(own), worthsIn(others)];
  const taken = new Set<string>();
  for (const { one, other, nearness } of near) {
    if (!taken.has(`a ${one}`)) add(covered, Math.round(((worths.get(one) ?? 0) * nearness) / 100), false);
    if (!taken.has(`b ${other}`)) add(facing, Math.round(((otherWorths.get(other) ?? 0) * nearness) / 100), false);
    taken.add(`a ${one}`).add(`b ${other}`);
  }
}

/** What both sides say: the geometric mean, as of a cosine, of what each says of what the other says. */
export function meanOfSums(own: number, its: number): number {
  return own === its ? own : Math.round(Math.sqrt(own * its));
}

export function meanOf(own: Sum, its: Sum): Sum {
  return { all: meanOfSums(own.all, its.all), plain: meanOfSums(own.plain, its.plain) };
}

function worthsIn(list: readonly Unshared[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ key, worth }) => [key, worth]));
}

function empty(): Sum {
  return { all: 0, plain: 0 };
}

function add(sum: Sum, worth: number, isName: boolean): void {
  sum.all += worth;
  if (!isName) sum.plain += worth;
}

/**
 * What the two articles speak of all the time tells little: in a report on one soldier's flight every other telling has
 * "soldier" and "fled". A concept in more than two tellings counts for as much less.
 */
export function worthOf(key: string, weight: number, pages: readonly [Page, Page]): number {
  const a = pages[0];
  const b = pages[1];
  const count = (a.counts.get(key) ?? 0) + (a.article === b.article ? 0 : (b.counts.get(key) ?? 0));
  const held = Math.max(LEAST_WEIGHT, Math.min(MOST_WEIGHT, weight));
  return count <= 2 ? held : Math.round(held * Math.sqrt(2 / count));
}
