import type { Credited, SpeakerKind } from '../model/reading.ts';
import { foldWords } from '../text/fold-text.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import type { Told } from './told.ts';
import { unionFind } from './union-find.ts';
import { stem } from './words/stems.ts';

/** Whom a speaker speaks for, by the ledger's registry: the ministry of its spokesman; null where that is not known. */
export type HouseOf = (speaker: string) => string | null;

/** A speaker with the words that credit it in one telling. */
export interface Spoken {
  readonly speaker: Credited;
  readonly source: string | null;
  /** All words by which its article credits it. */
  readonly credits: readonly string[];
}

/** Bodies that news names by what they are: "police said" in two papers about one matter is one police. */
const BODIES: ReadonlySet<SpeakerKind> = new Set(['government', 'military', 'company', 'ngo']);

const LEAST_ROOT = 4;

/** A source that no other article could mean: "a spokesman", "two officials". */
export function isUnnamed({ kind, basis }: Credited): boolean {
  return kind === 'unnamed' || (basis === 'unnamed' && !BODIES.has(kind));
}

/**
 * Which of the speakers of one claim are one: the same id; a person and the body that he speaks for; or names of which one
 * has all words of the other, as articles name a body that no registry knows ("Orvel regional government", "the government of
 * the Orvel region in the north"). A name that two others could complete ("Defence Ministry") is left alone. Gives each
 * speaker's id the id that stands for its group; unnamed sources are not in it.
 */
export function sameSpeakers(spoken: readonly Spoken[], houseOf: HouseOf): Map<string, string> {
  const named = new Map<string, Credited>();
  for (const { speaker } of spoken) if (!isUnnamed(speaker)) named.set(speaker.id, speaker);
  const ids = [...named.keys()].sort();
  const words = ids.map((id) => houseWords(named.get(id)?.name ?? ''));
  const groups = unionFind(ids.length);
  ids.forEach((id, at) => {
    const house = houseOf(id);
    const body = house === null ? -1 : ids.indexOf(house);
    if (body >= 0 && isPerson(named.get(id))) groups.join(at, body);
    for (const fuller of fullerNames(at, words, named.get(id))) groups.join(at, fuller);
  });
  for (const { speaker, source, credits } of spoken) {
    const at = ids.indexOf(speaker.id);
    for (const credit of new Set([...(source === null ? [] : [source]), ...credits])) {
      const described = isPerson(speaker) ? describedBy(credit, words, at) : null;
      if (described !== null && isPerson(named.get(ids[described] ?? ''))) groups.join(at, described);
      for (const house of [bodySpokenFor(credit, words, at), houseNamed(credit, words, at)]) {
        if (house !== null) groups.join(at, house);
      }
    }
  }
  return new Map(ids.map((id, at) => [id, ids[groups.find(at)] ?? id]));
}

/** What names are compared by: "Sarvia's defence ministry" and "the Sarvian ministry of defence" have the same words. */
export function nameWords(name: string): ReadonlySet<string> {
  return new Set(wordsOf(name).map(rooted));
}

/** What houses are compared by: the same but for what every house has, "the culture minister" as the ministry. */
export function houseWords(name: string): ReadonlySet<string> {
  const all = wordsOf(name).map((word) => MINISTRIES.get(word) ?? rooted(word));
  const telling = all.filter((word) => !HEADS.has(word));
  return new Set(telling.length === 0 ? all : telling);
}

function wordsOf(name: string): string[] {
  return foldWords(name.replaceAll(/['’]s\b/g, '')).filter((word) => !FUNCTION_WORDS.has(word));
}

function rooted(word: string): string {
  return rootOf(stem(word));
}

/** "The county health office", "health officials of the county": what is the same but for these is one body. */
const HEADS: ReadonlySet<string> = new Set(
  ['office', 'officials', 'authority', 'authorities', 'headquarters'].map(stem),
);

/** Who leads a ministry speaks for it. */
const MINISTRIES: ReadonlyMap<string, string> = new Map([
  ['minister', rootOf(stem('ministry'))],
  ['prosecutors', stem('prosecutor')],
]);

/** Who speaks in these tellings, each with all words by which one of their articles credits him. */
export function spokenIn(tellings: readonly Told[]): Spoken[] {
  const articles = [...new Map(tellings.map(({ article }) => [article.id, article])).values()];
  return tellings.flatMap(({ speaker, source }) => {
    if (speaker === null) return [];
    return [{ speaker, source, credits: articles.flatMap(({ credits }) => credits?.get(speaker.id) ?? []) }];
  });
}

/** A country and its people: "sarvia", "sarvian"; "ukrain", "ukrainian". Applied to both sides, so what is left need be no word. */
function rootOf(word: string): string {
  const root = word.replace(/(?:ian|ean|an|ish|ese|ia|i|a|e)$/, '');
  return root.length < LEAST_ROOT ? word : root;
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

const SPEAKING_FOR =
  /\b(?:spokes(?:man|woman|person|people)|press (?:office|service|secretary|officer)|chief|head|boss|director|coordinator|minister|commander|chair(?:man|woman|person)?|president|secretary|leader|executive|manager|commissioner|prosecutor|superintendent|principal|founder|owner|lawyer|attorney)\b/i;
const NO_LONGER = /\b(?:former|ex|retired|late)\b/i;

/** Whether a credit is of somebody who speaks for a house: "police chief Magda Holt", not "the former police chief". */
export function isOfOffice(credit: string): boolean {
  return SPEAKING_FOR.test(credit) && !NO_LONGER.test(credit);
}

/** "A spokesman for Kestrel, Karl Voss," speaks for Kestrel where Kestrel itself is credited too; the fullest such name. */
function bodySpokenFor(credit: string, words: readonly ReadonlySet<string>[], speaker: number): number | null {
  if (speaker < 0 || !isOfOffice(credit)) return null;
  const credited = houseWords(credit);
  let body: number | null = null;
  words.forEach((name, at) => {
    if (at === speaker || name.size === 0 || !holds(credited, name)) return;
    if (body === null || name.size > (words[body]?.size ?? 0)) body = at;
  });
  return body;
}

/** "A spokesman for Brenn" where Brenn Motors is credited too, and no other Brenn; "the harbour authority's director, Vera Stolt". */
function houseNamed(credit: string, words: readonly ReadonlySet<string>[], speaker: number): number | null {
  if (speaker < 0 || !isOfOffice(credit) || !/\p{Lu}/u.test(credit.slice(1))) return null;
  const own = words[speaker];
  const house = new Set([...houseWords(credit.replace(SPEAKING_FOR, ''))].filter((word) => own?.has(word) !== true));
  const found = words.flatMap((name, at) => (at !== speaker && holds(name, house) ? [at] : []));
  return house.size > 0 && found.length === 1 ? (found[0] ?? null) : null;
}

/** Whom somebody speaks for who is called by that alone: "a Kestrel spokeswoman"; null where it is not said. */
export function houseSpokenFor(name: string): ReadonlySet<string> | null {
  if (!/\bspokes(?:man|woman|person|people)\b/i.test(name) || NO_LONGER.test(name)) return null;
  const rest = name.replace(SPEAKING_FOR, '').trim();
  return rest === '' ? null : houseWords(rest);
}

/** "The minister's wife" is she whom another article credits as "the minister's wife, Lene Tesk". */
function describedBy(credit: string, words: readonly ReadonlySet<string>[], speaker: number): number | null {
  if (speaker < 0) return null;
  const credited = houseWords(credit);
  const found = words.findIndex((name, at) => at !== speaker && name.size > 1 && holds(credited, name));
  return found < 0 || NO_LONGER.test(credit) ? null : found;
}

export function holds(fuller: ReadonlySet<string>, name: ReadonlySet<string>): boolean {
  for (const word of name) if (!fuller.has(word)) return false;
  return true;
}
