import type { Document } from '../document.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { Name } from '../names/names.ts';
import { isAcronym } from '../names/words.ts';
import { firstWordsOfBodies, isShortBody } from './bodies.ts';
import { mayHold, type Titles, titlesOf } from './namesakes.ts';
import { isJunior, personWords, sameGiven } from './people.ts';
import { portraitOf, titledOffices } from './portraits.ts';

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
  /** How often the full name is given, or the title of whom the article gives no other name. */
  full: number;
  readonly isJunior: boolean;
  /** Whether an office before the last name may be his, as far as it was asked. */
  readonly holds: Map<string, boolean>;
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
  readonly isJunior: boolean;
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
  const entries = names.map((name, index) => {
    return { name, index, words: personWords(document, name), isJunior: isJunior(document, name) };
  });
  for (const entry of entries) {
    if (entry.name.class !== 'person' || entry.words.length < 2 || entry.name.headline) continue;
    taken[entry.index] = 1;
    addFull(into, entry);
  }
  const titles = titlesOf(document, entries);
  for (const entry of entries) {
    const { name, index, words } = entry;
    // "the U.N." is no Mr. Un.
    const acronym = name.known !== null && isAcronym(document.tokens.word[name.from] ?? '');
    if (taken[index] === 1 || words.length === 0 || acronym) continue;
    const offices = titledOffices(document, name);
    const found = bearersOf(into, { document, names, titles }, entry, offices);
    const human = name.class === 'person' || name.class === 'unknown' || words.length === 1;
    const nobody = name.class !== 'person' || name.headline || isShortBody(document, name, firstWords);
    if (found.length === 0 ? nobody : !human) continue;
    taken[index] = 1;
    const bearer = found.length > 1 ? (titled(found, name) ?? untitled(found, name)) : found[0];
    if (found.length === 0) {
      const said = offices[0] ?? name.gender ?? '';
      const full = titles.counts.get(`${words.at(-1)} ${said}`) ?? 0;
      push(into.byLast, words.at(-1) ?? '', addPerson(into, entry, full));
    } else if (bearer) join(bearer, entry);
    else
      shared.set(
        index,
        found.map((person) => person.members[0] ?? -1),
      );
  }
  return { groups: into.people.map((person) => person.members.toSorted((a, b) => a - b)), taken, firstWords, shared };
}

function addFull(into: Registers, entry: Entry): void {
  const same = bearers(into, entry.words).find((person) => person.isJunior === entry.isJunior && agrees(person, entry));
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
  const empty = { members: [], forms: new Map(), genders: new Set<Gender>(), roles: new Set<string>() };
  const person: Person = { ...empty, full, isJunior: entry.isJunior, holds: new Map() };
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

/** Those whom a name may mean, by its words and by its title. */
function bearersOf(into: Registers, asked: Asked, entry: Entry, offices: readonly string[]): readonly Person[] {
  const agreeing = bearers(into, entry.words).filter((person) => agrees(person, entry));
  const holding = agreeing.filter((person) => isBearer(asked, person, offices));
  return holding.length === 1 && isOfOther(asked, holding[0], entry.name.gender) ? [] : holding;
}

interface Asked {
  readonly document: Document;
  readonly names: readonly Name[];
  readonly titles: Titles;
}

/** Whether one of the offices before a last name may be the person's: "President Marlow" is not "his wife, Dana Marlow". */
function isBearer({ document, names, titles }: Asked, person: Person, offices: readonly string[]): boolean {
  if (person.forms.size === 0 || offices.length === 0) return true;
  return offices.some((office) => {
    const known = person.holds.get(office);
    if (known !== undefined) return known;
    const bearer = { names: fullNames(names, person), forms: [...person.forms.values()], genders: person.genders };
    const may = mayHold(document, bearer, office, titles);
    person.holds.set(office, may);
    return may;
  });
}

/** "Mr. Marlow" is not "his wife, Dana Marlow", the only one of that name. */
function isOfOther({ document, names }: Asked, person: Person | undefined, gender: Gender | null): boolean {
  if (!person || gender === null || person.forms.size === 0 || person.genders.size > 0) return false;
  const { genders } = portraitOf(document, fullNames(names, person));
  return genders.size === 1 && !genders.has(gender);
}

function fullNames(names: readonly Name[], person: Person): readonly Name[] {
  return person.members.flatMap((member) => names[member] ?? []).filter(({ from, to }) => to - from > 1);
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

function agrees(person: Person, entry: Entry): boolean {
  const { gender } = entry.name;
  if (entry.isJunior && !person.isJunior) return false;
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
