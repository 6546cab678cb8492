import type { Document } from './document.ts';
import { isAcronym } from './name-words.ts';
import type { Name } from './names.ts';
import { personWords, sameGiven } from './speaker-people.ts';

interface Person {
  readonly members: number[];
  readonly forms: (readonly string[])[];
  /** Members that give the full name, for telling the main bearer of a last name from a relative. */
  full: number;
}

/** Which names are of one person, as lists of indices into `names`; `taken` has 1 for each name that is a person's or nobody's. */
export interface People {
  readonly groups: readonly (readonly number[])[];
  readonly taken: Uint8Array;
  /** For a name that several people bear: the first members of their groups. */
  readonly shared: ReadonlyMap<number, readonly number[]>;
}

/**
 * Puts the names of people together: full names first, over the whole article, then last names and given names alone. A name
 * that two people of the article bear stays open unless one of them is clearly its main bearer.
 */
export function groupPeople(document: Document, names: readonly Name[]): People {
  const folded = names.map((name) => personWords(document, name));
  const people: Person[] = [];
  const byLast = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const taken = new Uint8Array(names.length);
  const shared = new Map<number, readonly number[]>();
  names.forEach((name, index) => {
    const words = folded[index] ?? [];
    if (name.class !== 'person' || words.length < 2 || name.headline) return;
    taken[index] = 1;
    addFull({ people, byLast, byGiven }, { index, words, name }, names);
  });
  names.forEach((name, index) => {
    const words = folded[index] ?? [];
    // "the U.N." is no Mr. Un.
    const acronym = name.known !== null && isAcronym(document.tokens.word[name.from] ?? '');
    if (taken[index] === 1 || words.length === 0 || acronym) return;
    const found = bearers(words, { byLast, byGiven }).filter((person) => agrees(person, name, names));
    const bearer = found.length === 1 ? found[0] : (titled(found, name, names) ?? untitled(found, name));
    if (found.length > 0 && (name.class === 'person' || name.class === 'unknown' || words.length === 1))
      taken[index] = 1;
    if (bearer && taken[index] === 1) bearer.members.push(index);
    else if (taken[index] === 1)
      shared.set(
        index,
        found.map((person) => person.members[0] ?? -1),
      );
    if (found.length > 0 || name.class !== 'person' || name.headline) return;
    taken[index] = 1;
    const person = { members: [index], forms: [words], full: 0 };
    people.push(person);
    push(byLast, words.at(-1) ?? '', person);
  });
  return { groups: people.map((person) => person.members.toSorted((a, b) => a - b)), taken, shared };
}

interface Registers {
  readonly people: Person[];
  readonly byLast: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
}

interface Entry {
  readonly index: number;
  readonly words: readonly string[];
  readonly name: Name;
}

function addFull(into: Registers, entry: Entry, names: readonly Name[]): void {
  const { index, words, name } = entry;
  const last = words.at(-1) ?? '';
  const same = (into.byLast.get(last) ?? []).find(
    (person) => person.forms.some((form) => sameGiven(form, words)) && agrees(person, name, names),
  );
  if (same) {
    same.members.push(index);
    same.forms.push(words);
    same.full += 1;
    return;
  }
  const person = { members: [index], forms: [words], full: 1 };
  into.people.push(person);
  push(into.byLast, last, person);
  push(into.byGiven, words[0] ?? '', person);
}

function bearers(words: readonly string[], by: Pick<Registers, 'byLast' | 'byGiven'>): readonly Person[] {
  const last = words.at(-1) ?? '';
  const named = by.byLast.get(last) ?? [];
  if (words.length > 1)
    return named.filter((person) => person.forms.some((form) => form.length > 1 && sameGiven(form, words)));
  return named.length > 0 ? named : (by.byGiven.get(last) ?? []);
}

function agrees(person: Person, name: Name, names: readonly Name[]): boolean {
  if (name.gender === null) return true;
  return person.members.every((member) => (names[member]?.gender ?? name.gender) === name.gender);
}

/** "President Aldous" is the Aldous who is a president elsewhere too. */
function titled(people: readonly Person[], name: Name, names: readonly Name[]): Person | null {
  const bearing = people.filter((person) =>
    person.members.some((member) => names[member]?.roles.some((role) => name.roles.includes(role))),
  );
  return bearing.length === 1 ? (bearing[0] ?? null) : null;
}

/** A title that none of them bears elsewhere may be anybody's. */
function untitled(people: readonly Person[], name: Name): Person | null {
  // A headline is about whom the article names in full most often; no text before it says more.
  if (name.headline) {
    const [first, second] = people.toSorted((a, b) => b.full - a.full);
    return first && second && first.full > second.full ? first : null;
  }
  return name.roles.length === 0 ? mainBearer(people) : null;
}

/** Of two Clintons the one whom the article names in full twice as often; else nobody. */
function mainBearer(people: readonly Person[]): Person | null {
  const [first, second] = people.toSorted((a, b) => b.full - a.full);
  if (!first || !second) return null;
  return first.full >= 2 * second.full ? first : null;
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}
