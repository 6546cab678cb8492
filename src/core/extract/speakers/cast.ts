import { slug } from '../../model/ids.ts';
import type { SpeakerKind } from '../../model/reading.ts';
import type { Document } from '../document.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { Gender } from '../lexicon/titles.ts';
import { foldWord } from '../names/fold.ts';
import type { Known } from '../names/index.ts';
import type { Name } from '../names/names.ts';
import type { Range } from '../range.ts';
import type { Actor, ActorClass } from './actor.ts';
import { groupBodies } from './bodies.ts';
import { groupPeople } from './groups.ts';
import { ownersOf } from './owners.ts';
import { isJunior, personWords } from './people.ts';
import { rolesOfAll } from './roles.ts';

/** Who and what an article names, and which actor each of its names means. */
export interface Cast {
  readonly actors: readonly Actor[];
  /** Index into `actors` for each name; -1 where it could mean two. */
  readonly actorOf: Int32Array;
  /** For a name that several people of the article bear: all of them. */
  readonly shared: ReadonlyMap<number, readonly number[]>;
}

/** Joins the names of an article into people and bodies: "Sol" is "Ana Sol", "MGB" the "Main Grain Board (MGB)". */
export function castOf(document: Document, names: readonly Name[]): Cast {
  const people = groupPeople(document, names);
  const owners = ownersOf(document, names, people);
  const groups = [...people.groups, ...groupBodies(document, names, people, owners)];
  const actorOf = new Int32Array(names.length).fill(-1);
  const actors = groups.map((group, index) => {
    for (const member of group) actorOf[member] = index;
    const members = group.flatMap((member) => names[member] ?? []);
    // "Harrow" alone may look like a person's name and still be Harrow Mills.
    const human = index < people.groups.length;
    const actor = actorFrom(document, human ? members : members.filter((name) => name.class !== 'person'));
    const owner = group.map((member) => owners.get(member)).find((words) => words !== undefined);
    return owner === undefined || human ? actor : ownedBy(actor, owner);
  });
  const shared = [...people.shared].map(
    ([name, members]) => [name, members.map((member) => actorOf[member] ?? -1)] as const,
  );
  return { actors, actorOf, shared: new Map(shared) };
}

function ownedBy(actor: Actor, owner: string): Actor {
  const name = `${owner}'s ${actor.name}`;
  return { ...actor, name, id: slug(name) };
}

function actorFrom(document: Document, members: readonly Name[]): Actor {
  const known = members.find((name) => name.known)?.known ?? null;
  const person = members.some((name) => name.class === 'person');
  const shared = {
    roles: rolesOfAll(document, members),
    standing: 'named',
    ordinal: 1,
  } as const;
  if (known && !person) return { ...shared, ...knownActor(known) };
  const name = fullest(document, members, person);
  return {
    ...shared,
    id: slug(person ? withoutInitials(document, members) : name),
    name,
    kind: person
      ? personKind(shared.roles)
      : (members.find(({ kind }) => kind !== 'other' && kind !== 'individual')?.kind ?? 'other'),
    class: classOf(members),
    gender: genderOf(document, members),
    known: null,
  };
}

function knownActor(known: Known): Omit<Actor, 'roles' | 'standing' | 'ordinal'> {
  const place = known.class === 'place' ? 'place' : 'body';
  return { id: known.id, name: known.name, kind: known.kind, class: place, gender: null, known };
}

/** Whoever holds an office speaks as an official. */
function personKind(roles: ReadonlySet<string>): SpeakerKind {
  return [...roles].some((role) => NOUNS.get(role)?.kind === 'official') ? 'official' : 'individual';
}

function classOf(members: readonly Name[]): ActorClass {
  const classes = new Set(members.map((name) => name.class));
  if (classes.has('person')) return 'person';
  if (classes.has('body') || classes.has('outlet') || classes.has('country')) return 'body';
  return classes.has('place') ? 'place' : 'unknown';
}

/** Honorifics outweigh given names; two that disagree say nothing. */
function genderOf(document: Document, members: readonly Name[]): Gender | null {
  const genders = new Set(members.map((name) => name.gender).filter((gender) => gender !== null));
  if (genders.size > 0) return genders.size === 1 ? ([...genders][0] ?? null) : null;
  // Somebody of whom the article gives one name only: "Kevin" is a given name, "Ellis" in "Ryan Ellis" is not asked.
  const only = members.every((name) => name.to - name.from === 1) ? members[0] : undefined;
  return only ? (GIVEN_NAMES.get(foldWord(document.tokens.word[only.from] ?? '').join('-')) ?? null) : null;
}

/** The form with most words; of a person's the one that begins with a given name ("Ana Sol", not "Crooked Ana Sol"). */
function fullest(document: Document, members: readonly Name[], person: boolean): string {
  const inBody = members.filter((name) => !name.headline);
  const ranges: readonly Range[] = inBody.length > 0 ? inBody : members;
  let best = '';
  let shouted = '';
  for (const range of ranges) {
    const form = person ? fromGivenName(document, range) : range;
    const { start, end } = document.tokens;
    const length = (end[form.to - 1] ?? 0) - (start[form.from] ?? 0);
    // Most mentions are short forms: only what is longer than all before is looked at.
    if (length <= best.length) continue;
    const words = textOf(document, form);
    if (words === words.toUpperCase()) {
      if (words.length > shouted.length) shouted = words;
    } else if (words.length > best.length) best = words;
  }
  return best === '' && person ? inTitleCase(shouted) : best || shouted;
}

/** A transcript's "ANA SOL" is Ana Sol. */
function inTitleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_all, before: string, first: string) => before + first.toUpperCase());
}

function fromGivenName(document: Document, name: Range): Range {
  const { word } = document.tokens;
  for (let at = name.from; at < name.to - 1; at += 1) {
    if (GIVEN_NAMES.has(foldWord(word[at] ?? '').join('-'))) return { from: at, to: name.to };
  }
  return name;
}

/** "Donald J. Trump" and "Donald Trump" have one id, Donald Trump Jr. has his own. */
function withoutInitials(document: Document, members: readonly Name[]): string {
  let longest: readonly string[] = [];
  for (const name of members) {
    if (name.headline || name.to - name.from <= longest.length) continue;
    const form = personWords(document, fromGivenName(document, name));
    if (form.length > longest.length) longest = form;
  }
  const words = longest.filter((word, at) => at === 0 || word.length > 1);
  return (members.some((name) => isJunior(document, name)) ? [...words, 'jr'] : words).join(' ');
}

/** The words of a name with single spaces between them. */
export function textOf(document: Document, name: { readonly from: number; readonly to: number } | undefined): string {
  if (!name) return '';
  const { text, tokens } = document;
  return text.slice(tokens.start[name.from] ?? 0, tokens.end[name.to - 1] ?? 0).replace(/\s+/g, ' ');
}
