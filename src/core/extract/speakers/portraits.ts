import type { Document } from '../document.ts';
import { NOUNS, type Noun } from '../lexicon/descriptors.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { Name } from '../names/names.ts';
import { isFiniteVerb, isProper, PART } from '../tagger/parts.ts';

/** What an article says of somebody where it names him in full. */
export interface Portrait {
  /** The offices that it gives him, a deputy's told apart: "mayor", "deputy mayor". */
  readonly offices: ReadonlySet<string>;
  /** What "his wife", "a father of two" show. */
  readonly genders: ReadonlySet<Gender>;
  /** Whether he is somebody's relative, or "not related". */
  readonly isKin: boolean;
  /** Whether he is brought in as what no holder of an office is brought in as: "a nurse". */
  readonly isPrivate: boolean;
}

/** One noun that says who a name is. */
interface Description {
  readonly noun: Noun;
  readonly isDeputy: boolean;
  readonly isTitle: boolean;
  readonly isIndefinite: boolean;
}

const KIN: ReadonlySet<string> = new Set(
  'husband wife father mother brother sister son daughter uncle aunt relative'.split(' '),
);

/** What holders of an office are called too. */
const POLITICAL: ReadonlySet<string> = new Set(
  `nominee democrat republican politician incumbent leader speaker chief chair director executive billionaire businessperson
  lawyer man woman person veteran opponent critic ally friend supporter founder soldier general admiral colonel captain`.split(
    /\s+/,
  ),
);

const DEPUTIES: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant', 'under']);
const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'onetime', 'longtime', 'retired']);

/** What all full forms of one person's name bring with them. */
export function portraitOf(document: Document, names: readonly Name[]): Portrait {
  const said = names.flatMap((name) => descriptionsOf(document, name));
  return {
    offices: new Set(said.map(officeIn)),
    genders: new Set(said.flatMap(({ noun }) => (KIN.has(noun.family) ? (noun.gender ?? []) : []))),
    isKin: said.some(({ noun }) => KIN.has(noun.family)) || names.some((name) => isUnrelated(document, name)),
    isPrivate: said.some(isPrivate),
  };
}

function officeIn({ noun, isDeputy }: Description): string {
  return isDeputy ? `deputy ${noun.family}` : noun.family;
}

function isPrivate({ noun, isDeputy, isTitle, isIndefinite }: Description): boolean {
  if (isTitle && isDeputy) return true;
  return (isTitle || isIndefinite) && noun.kind === 'individual' && !POLITICAL.has(noun.family);
}

/** The offices that the title before a last name says: "mayor", "deputy president". */
export function titledOffices(document: Document, name: Name): readonly string[] {
  return name.roles.length === 0 ? [] : titleNouns(document, name).map(officeIn);
}

function descriptionsOf(document: Document, name: Name): readonly Description[] {
  return [...titleNouns(document, name), ...beforeComma(document, name), ...appositive(document, name)];
}

/** "Deputy Mayor | Kari Olsen", "wife | Dana Marlow". */
function titleNouns(document: Document, name: Name): readonly Description[] {
  const nouns = name.roles.flatMap((family) => NOUNS.get(family) ?? []);
  const wife = nounAt(document, name.from - 1);
  const all = wife && KIN.has(wife.family) ? [...nouns, wife] : nouns;
  const isDeputy = hasBefore(document, name.from, DEPUTIES);
  return all.map((noun) => ({ noun, isDeputy, isTitle: true, isIndefinite: false }));
}

/** "his wife, | Dana Marlow,": in "After the death of his wife, Ivo Marlow left" a verb follows. */
function beforeComma(document: Document, name: Name): readonly Description[] {
  const { word } = document.tokens;
  if (word[name.titled - 1] !== ',' || !CLOSING.test(word[name.to] ?? '.')) return [];
  const noun = nounAt(document, name.titled - 2);
  if (noun?.class !== 'person') return [];
  return [{ noun, isDeputy: hasBefore(document, name.titled - 2, DEPUTIES), isTitle: false, isIndefinite: false }];
}

const CLOSING = /^(?:[,.;)]|who|whose)$/;

/** How many tokens behind the comma the noun is looked for. */
const REACH = 8;

/** "Kari Olsen, 41, | a mother of two |": in "Ivo Marlow, his wife, Dana, and a son" others follow. */
function appositive(document: Document, name: Name): readonly Description[] {
  const { tokens, parts } = document;
  const { word, lower, sentence } = tokens;
  if (word[name.to] !== ',' && word[name.to] !== '(') return [];
  const from = /^\d{1,3}$/.test(word[name.to + 1] ?? '') && word[name.to + 2] === ',' ? name.to + 3 : name.to + 1;
  const isIndefinite = lower[from] === 'a' || lower[from] === 'an';
  for (let at = from; at < from + REACH && sentence[at] === sentence[name.from]; at += 1) {
    const part = parts[at] ?? PART.X;
    if (isFiniteVerb(part) || part === PART.IN || part === PART.W || /^[,;:.”")]$/.test(word[at] ?? '')) return [];
    const noun = nounAt(document, at);
    if (noun?.class !== 'person' || !endsPhrase(document, at + 1)) continue;
    const isPast = hasBefore(document, at, FORMER);
    return [
      { noun, isDeputy: hasBefore(document, at, DEPUTIES), isTitle: false, isIndefinite: isIndefinite && !isPast },
    ];
  }
  return [];
}

/** Behind the last noun of an appositive no noun follows, and no other member of a list. */
function endsPhrase({ tokens, parts }: Document, at: number): boolean {
  const part = parts[at] ?? PART.X;
  if (tokens.lower[at] === 'and' || part === PART.POS || part === PART.NN || part === PART.NNS || isProper(part))
    return false;
  return tokens.word[at] !== ',' || !isProper(parts[at + 1] ?? PART.X);
}

/** "the first lady" is somebody's wife. */
function nounAt({ tokens }: Document, at: number): Noun | undefined {
  const lower = tokens.lower[at] ?? '';
  return NOUNS.get(lower === 'lady' && tokens.lower[at - 1] === 'first' ? 'wife' : lower);
}

/** Whether one of the words stands among the three before token `at`. */
function hasBefore({ tokens }: Document, at: number, words: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= at - 3 && tokens.sentence[back] === tokens.sentence[at]; back -= 1)
    if (words.has(tokens.lower[back] ?? '')) return true;
  return false;
}

/** How far behind a name "no relation" may stand. */
const UNRELATED_REACH = 14;

/** "Lise Jansen, an engineer who is not related", "Ivo Brandt (no relation)". */
function isUnrelated({ tokens }: Document, name: Name): boolean {
  const { lower, sentence } = tokens;
  for (let at = name.to; at < name.to + UNRELATED_REACH && sentence[at] === sentence[name.from]; at += 1) {
    const next = lower[at + 1];
    if ((lower[at] === 'no' && next === 'relation') || (lower[at] === 'not' && next === 'related')) return true;
    if (lower[at] === 'unrelated' && next === 'to') return true;
  }
  return false;
}
