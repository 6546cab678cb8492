import type { Document } from '../document.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { Name } from '../names/names.ts';
import { isAcronym } from '../names/words.ts';
import { firstWordsOfBodies, isShortBody } from './bodies.ts';
import { personWords, sameGiven } from './people.ts';

/** Which names are of one person, as lists of indices into `names`; `taken` has 1 for each name that is a person's or nobody's. */
export interface People {
  readonly groups: readonly (readonly number[])[];
  readonly taken: Uint8Array;
  /** Words by which alone a body of the article may be called: "Harrow" of "Harrow Mills". */
  readonly firstWords: ReadonlySet<string>;
  /** For a name that several people bear: the first members of their groups. */
  readonly shared: ReadonlyMap<number, readonly number[]>;
}

interface Person {
  readonly members: number[];
  /** Each full form once, by its words joined. */
  readonly forms: Map<string, readonly string[]>;
  readonly genders: Set<Gender>;
  readonly roles: Set<string>;
  /** How often the full name is given, for telling the main bearer of a last name from a relative. */
  full: number;
}

interface Registers {
  readonly people: Person[];
  readonly byLast: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
}

/** A name with its place in the list and its folded words. */
interface Entry {
  readonly index: number;
  readonly words: readonly string[];
  readonly name: Name;
}

/** People of one last name that are told apart; a list of a thousand of them is no article. */
const BEARERS = 40;

/**
 * Puts the names of people together: full names first, over the whole article, then last names and given names alone. A name
 * that two people of the article bear stays open unless one of them is clearly its main bearer.
 */
export function groupPeople(document: Document, names: readonly Name[]): People {
  const into: Registers = { people: [], byLast: new Map(), byGiven: new Map() };
  const taken = new Uint8Array(names.length);
  const shared = new Map<number, readonly number[]>();
  const firstWords = firstWordsOfBodies(document, names);
  const entries = names.map((name, index) => ({ name, index, words: personWords(document, name) }));
  for (const entry of entries) {
    if (entry.name.class !== 'person' || entry.words.length < 2 || entry.name.headline) continue;
    taken[entry.index] = 1;
    addFull(into, entry);
  }
  for (const entry of entries) {
    const { name, index, words } = entry;
    // "the U.N." is no Mr. Un.
    const acronym = name.known !== null && isAcronym(document.tokens.word[name.from] ?? '');
    if (taken[index] === 1 || words.length === 0 || acronym) continue;
    const found = bearers(into, words).filter((person) => agrees(person, name));
    const human = name.class === 'person' || name.class === 'unknown' || words.length === 1;
    const nobody = name.class !== 'person' || name.headline || isShortBody(document, name, firstWords);
    if (found.length === 0 ? nobody : !human) continue;
    taken[index] = 1;
    const bearer = found.length > 1 ? (titled(found, name) ?? untitled(found, name)) : found[0];
    if (found.length === 0) push(into.byLast, words.at(-1) ?? '', addPerson(into, entry, 0));
    else if (bearer) join(bearer, entry);
    else
      shared.set(
        index,
        found.map((person) => person.members[0] ?? -1),
      );
  }
  return { groups: into.people.map((person) => person.members.toSorted((a, b) => a - b)), taken, firstWords, shared };
}

function addFull(into: Registers, entry: Entry): void {
  const same = bearers(into, entry.words).find((person) => agrees(person, entry.name));
  if (same) {
    same.full += 1;
    join(same, entry);
    return;
  }
  const person = addPerson(into, entry, 1);
  push(into.byLast, entry.words.at(-1) ?? '', person);
  push(into.byGiven, entry.words[0] ?? '', person);
}

function addPerson(into: Registers, entry: Entry, full: number): Person {
  const person: Person = { members: [], forms: new Map(), genders: new Set(), roles: new Set(), full };
  into.people.push(person);
  join(person, entry);
  return person;
}

function join(person: Person, { index, words, name }: Entry): void {
  person.members.push(index);
  if (words.length > 1) person.forms.set(words.join(' '), words);
  if (name.gender !== null) person.genders.add(name.gender);
  for (const role of name.roles) person.roles.add(role);
}

/** The people whose last name, or failing that whose given name, the words are; of a full name those it may be. */
function bearers(into: Registers, words: readonly string[]): readonly Person[] {
  const last = words.at(-1) ?? '';
  const named = into.byLast.get(last)?.slice(-BEARERS) ?? [];
  if (words.length > 1) {
    return named.filter((person) => [...person.forms.values()].some((form) => sameGiven(form, words)));
  }
  return named.length > 0 ? named : (into.byGiven.get(last)?.slice(-BEARERS) ?? []);
}

function agrees(person: Person, { gender }: Name): boolean {
  return gender === null || [...person.genders].every((known) => known === gender);
}

/** "President Aldous" is the Aldous who is a president elsewhere too. */
function titled(people: readonly Person[], { roles }: Name): Person | null {
  const bearing = people.filter((person) => roles.some((role) => person.roles.has(role)));
  return bearing.length === 1 ? (bearing[0] ?? null) : null;
}

/** A title that none of them bears elsewhere may be anybody's. */
function untitled(people: readonly Person[], name: Name): Person | null {
  const [first, second] = people.toSorted((a, b) => b.full - a.full);
  if (!first || !second) return null;
  // A headline is about whom the article names in full most often; no text before it says more.
  if (name.headline) return first.full > second.full ? first : null;
  // Of two Clintons the one whom the article names in full twice as often.
  return name.roles.length === 0 && first.full >= 2 * second.full ? first : null;
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}
