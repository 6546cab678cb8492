import { grouped } from '../model/grouped.ts';
import type { Credited, SpeakerKind } from '../model/reading.ts';
import { holds, houseWords } from './house-names.ts';
import { isOfOffice, NO_LONGER, withoutOffice, withoutTitles } from './offices.ts';
import type { Told } from './told.ts';
import { unionFind } from './union-find.ts';

/** Whom a speaker speaks for, by the ledger's registry: the ministry of its spokesman; null where that is not known. */
export type HouseOf = (speaker: string) => string | null;

/** A speaker with the words that credit it in one telling. */
export interface Spoken {
  readonly speaker: Credited;
  readonly source: string | null;
  /** All words by which its article credits it. */
  readonly credits: readonly string[];
  /** Id of the article. */
  readonly article: string;
}

/** Bodies that news names by what they are: "police said" in two papers about one matter is one police. */
const BODIES: ReadonlySet<SpeakerKind> = new Set(['government', 'military', 'company', 'ngo']);

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
    for (const fuller of fullerNames(at, words, named.get(id))) {
      if (!areTwoPeople(spoken, [named.get(id), named.get(ids[fuller] ?? '')])) groups.join(at, fuller);
    }
  });
  for (const [short, full] of [...shortForms(spoken, ids, words), ...properNouns(spoken, ids, words)])
    groups.join(short, full);
  for (const { speaker, source, credits } of spoken) {
    const at = ids.indexOf(speaker.id);
    for (const credit of new Set([...(source === null ? [] : [source]), ...credits])) {
      const described = isPerson(speaker) ? describedBy(credit, words, at) : null;
      if (described !== null && isPerson(named.get(ids[described] ?? ''))) groups.join(at, described);
      const office = isPerson(speaker) ? officeHeld(credit, words, at) : null;
      if (office !== null && isPerson(named.get(ids[office] ?? ''))) groups.join(at, office);
      for (const house of [bodySpokenFor(credit, words, at), houseNamed(credit, words, at)]) {
        if (house !== null) groups.join(at, house);
      }
    }
  }
  return new Map(ids.map((id, at) => [id, ids[groups.find(at)] ?? id]));
}

/** Who speaks in these tellings, each with all words by which one of their articles credits him. */
export function spokenIn(tellings: readonly Told[]): Spoken[] {
  const articles = [...new Map(tellings.map(({ article }) => [article.id, article])).values()];
  return tellings.flatMap(({ speaker, source, article }) => {
    if (speaker === null) return [];
    return [
      {
        speaker,
        source,
        article: article.id,
        credits: articles.flatMap(({ credits }) => credits?.get(speaker.id) ?? []),
      },
    ];
  });
}

export function isPerson(speaker: Credited | undefined): boolean {
  return speaker?.kind === 'individual' || speaker?.kind === 'official';
}

/**
 * "Prime Minister Jansen" and "Dr. Lise Jansen" of one article are two, since its reader took them for two; so are Ivo Brandt and Ivo
 * Brandt Jr. of any.
 */
function areTwoPeople(
  spoken: readonly Spoken[],
  [one, other]: readonly [Credited | undefined, Credited | undefined],
): boolean {
  if (one === undefined || other === undefined || !isPerson(one) || !isPerson(other)) return false;
  if (JUNIOR.test(one.name) !== JUNIOR.test(other.name) && [one, other].every(isFull)) return true;
  const of = ({ id }: Credited) => spoken.flatMap(({ speaker, article }) => (speaker.id === id ? [article] : []));
  const articles = new Set(of(one));
  return of(other).some((article) => articles.has(article));
}

const JUNIOR = /\bJr\.?$/;

/** "Kennedy" may be Robert Kennedy Jr. */
function isFull({ name }: Credited): boolean {
  return name.replace(JUNIOR, '').trim().includes(' ');
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

/** "Ministry" and "air force" in a headline are the one body of its article whose name has these words; of two such neither is. */
function shortForms(
  spoken: readonly Spoken[],
  ids: readonly string[],
  words: readonly ReadonlySet<string>[],
): [number, number][] {
  const bodies = grouped(
    spoken.filter(({ speaker }) => !isPerson(speaker) && !isUnnamed(speaker)),
    ({ article }) => article,
  );
  return [...bodies.values()].flatMap((told) => {
    const places = [...new Set(told.map(({ speaker }) => ids.indexOf(speaker.id)))];
    return places.flatMap((short): [number, number][] => {
      const name = words[short] ?? new Set();
      const [full, ...others] = places.filter((at) => at !== short && holds(words[at] ?? new Set(), name));
      return full === undefined || others.length > 0 || name.size === 0 ? [] : [[short, full]];
    });
  });
}

/** "The Front" is the one body that has the word in its name; "the front" and "police" are nobody's name. */
function properNouns(
  spoken: readonly Spoken[],
  ids: readonly string[],
  words: readonly ReadonlySet<string>[],
): [number, number][] {
  return spoken.flatMap(({ speaker, source }): [number, number][] => {
    const short = ids.indexOf(speaker.id);
    const name = words[short];
    if (isPerson(speaker) || name?.size !== 1 || !/^[Tt]he \p{Lu}\S*$/u.test(source ?? '')) return [];
    const fuller = words.flatMap((other, at) => (at !== short && holds(other, name) ? [at] : []));
    const [full] = fuller;
    return full === undefined || fuller.length > 1 ? [] : [[short, full]];
  });
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
  const house = new Set([...houseWords(withoutOffice(credit))].filter((word) => own?.has(word) !== true));
  const found = words.flatMap((name, at) => (at !== speaker && holds(name, house) ? [at] : []));
  return house.size > 0 && found.length === 1 ? (found[0] ?? null) : null;
}

/** "The minister's wife" is she whom another article credits as "the minister's wife, Lene Tesk". */
function describedBy(credit: string, words: readonly ReadonlySet<string>[], speaker: number): number | null {
  if (speaker < 0) return null;
  const credited = houseWords(credit);
  const found = words.findIndex((name, at) => at !== speaker && name.size > 1 && holds(credited, name));
  return found < 0 || NO_LONGER.test(credit) ? null : found;
}

/** "The hospital's director, Dr. Hugo Fenn," is "St. Brann Hospital's director" of another telling. */
function officeHeld(credit: string, words: readonly ReadonlySet<string>[], speaker: number): number | null {
  if (speaker < 0 || !isOfOffice(credit)) return null;
  const own = words[speaker];
  const office = new Set([...houseWords(withoutTitles(credit))].filter((word) => own?.has(word) !== true));
  const found = words.flatMap((name, at) => (at !== speaker && holds(name, office) ? [at] : []));
  return office.size < 2 || found.length !== 1 ? null : (found[0] ?? null);
}
