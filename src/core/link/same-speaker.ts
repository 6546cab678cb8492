import type { Credited } from '../model/reading.ts';
import { foldWords } from '../text/fold-text.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { stem } from './stems.ts';
import { unionFind } from './union-find.ts';

/** Whom a speaker speaks for, by the ledger's registry: the ministry of its spokesman; null where that is not known. */
export type HouseOf = (speaker: string) => string | null;

/** A source that no other article could mean: "a spokesman", "two officials". */
export function isUnnamed({ kind, basis }: Credited): boolean {
  return kind === 'unnamed' || basis === 'unnamed';
}

/**
 * Which of the speakers of one claim are one: the same id; a person and the body that he speaks for; or names of which one
 * has all words of the other, as articles name a body that no registry knows ("Orvel regional government", "the government of
 * the Orvel region in the north"). A name that two others could complete ("Defence Ministry") is left alone. Gives each
 * speaker's id the id that stands for its group; unnamed sources are not in it.
 */
export function sameSpeakers(speakers: readonly Credited[], houseOf: HouseOf): Map<string, string> {
  const named = new Map<string, Credited>();
  for (const speaker of speakers) if (!isUnnamed(speaker)) named.set(speaker.id, speaker);
  const ids = [...named.keys()].sort();
  const words = ids.map((id) => nameWords(named.get(id)?.name ?? ''));
  const groups = unionFind(ids.length);
  ids.forEach((id, at) => {
    const house = houseOf(id);
    const body = house === null ? -1 : ids.indexOf(house);
    if (body >= 0 && isPerson(named.get(id))) groups.join(at, body);
    for (const fuller of fullerNames(at, words, named.get(id))) groups.join(at, fuller);
  });
  return new Map(ids.map((id, at) => [id, ids[groups.find(at)] ?? id]));
}

function nameWords(name: string): ReadonlySet<string> {
  return new Set(foldWords(name).flatMap((word) => (FUNCTION_WORDS.has(word) ? [] : [stem(word)])));
}

function isPerson(speaker: Credited | undefined): boolean {
  return speaker?.kind === 'individual' || speaker?.kind === 'official';
}

/** The names that have all words of this one; none where they are names of two. */
function fullerNames(at: number, words: readonly ReadonlySet<string>[], speaker: Credited | undefined): number[] {
  const mine = words[at] ?? new Set();
  if (mine.size === 0) return [];
  const fuller = words.flatMap((other, index) => (index !== at && holds(other, mine) ? [index] : []));
  const equal = fuller.filter((index) => words[index]?.size === mine.size);
  // One word alone completes a person's name ("Berg"), never a body's ("police").
  if (mine.size === 1 && !isPerson(speaker)) return equal;
  const sorted = [...fuller].sort((a, b) => (words[a]?.size ?? 0) - (words[b]?.size ?? 0));
  const chain = sorted.every((index, place) => holds(words[index] ?? mine, words[sorted[place - 1] ?? at] ?? mine));
  return chain ? fuller : equal;
}

function holds(fuller: ReadonlySet<string>, name: ReadonlySet<string>): boolean {
  for (const word of name) if (!fuller.has(word)) return false;
  return true;
}
