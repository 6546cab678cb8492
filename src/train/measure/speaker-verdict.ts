import { foldName } from '../../core/extract/names/fold.ts';
import type { Credited } from '../../core/model/reading.ts';

/** Who a source is, by a person who read the article. */
export interface AnnotatedSpeaker {
  /** The fullest name that the article has, or its most telling description; null where nobody can say, or "I" is the author. */
  readonly words: string | null;
  /** Whether the article names the speaker by a proper name. */
  readonly named: boolean;
}

/**
 * `open`: the program credits nobody. `described`: it only repeats the description that the source is written as, so that
 * nobody is taken for another, but the name is missing. Wrong costs more than either.
 */
export type Verdict = 'right' | 'wrong' | 'described' | 'open';

/**
 * Compares a credited speaker with the annotated one. A named one is right under the same name (see `isSameName`), or under one
 * of `aliases`, its other names in the packaged tables. One that the article does not name is right where the program too
 * says that it is unnamed or a group, or where both descriptions have the same head noun ("a senior aide to the mayor", "the
 * mayor's aide"). Another name, or a name where the annotator has none, is wrong, and so is a pronoun that is taken for
 * another description.
 */
export function judgeSpeaker(
  { words, named }: AnnotatedSpeaker,
  credited: Credited | null,
  aliases: readonly string[] = [],
): Verdict {
  if (credited === null) return 'open';
  const { id, name, kind, basis } = credited;
  const names = [name, withoutBrackets(name), ...aliases];
  const right = named
    ? names.some((one) => isSameName(one, words ?? '', PERSONS.has(kind)))
    : words !== null && (UNNAMED.has(kind) || headNoun(name) === headNoun(words));
  if (right) return 'right';
  return isOfArticle(id) && basis !== 'pronoun' ? 'described' : 'wrong';
}

/** Two annotators agree where they mark the same name, or where both say that nobody is named. */
export function annotatorsAgree(a: AnnotatedSpeaker, b: AnnotatedSpeaker): boolean {
  if (a.named !== b.named || (a.words === null) !== (b.words === null)) return false;
  return !a.named || foldName(a.words ?? '') === foldName(b.words ?? '');
}

const UNNAMED: ReadonlySet<string> = new Set(['unnamed', 'group']);
const PERSONS: ReadonlySet<string> = new Set(['individual', 'official']);

/** "here:two-officials": an id that means something in one article only is nobody's name. */
function isOfArticle(id: string): boolean {
  return id.includes(':');
}

/** "Main Grain Board (MGB)": the bracket is another name. */
function withoutBrackets(name: string): string {
  return name.replace(/ \([^()]*\)$/, '');
}

/**
 * Folded, the words of one name are all in the other, in their order: "Brandt", "Ivo Brandt" and "Ivo T. Brandt", "Harrow poll"
 * and "Harrow opinion poll". Of a person the last name must be the same: "Ivo" alone is not "Ivo Brandt". Of anything else the
 * shorter name must have more than half of the words: "Committee" alone is not "Committee for Fair Grain". Several names, "A
 * and B", are the same where each is.
 */
function isSameName(ours: string, theirs: string, person: boolean): boolean {
  const [a, b] = [partsOf(ours), partsOf(theirs)];
  if (a.length > 1 && a.length === b.length) {
    return a.every((part, at) => isSameName(part, b[at] ?? '', true));
  }
  const [short, long] = [wordsOf(ours), wordsOf(theirs)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short.length === 0 || !isWithin(short, long)) return false;
  return person ? short.at(-1) === long.at(-1) : short.length * 2 > long.length;
}

function partsOf(name: string): readonly string[] {
  return name.split(/, and |, | and /).filter((part) => part !== '');
}

function wordsOf(name: string): readonly string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word !== '' && !HONORIFICS.has(word));
}

/** As they fold: "Mr. Brandt" is "Ivo Brandt". */
const HONORIFICS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'sir']);

function lastOf(name: string): string {
  return wordsOf(name).at(-1) ?? '';
}

/** Whether all of `short` occur in `long`, in the same order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** The last word before what only completes a description: "aide" of "a senior aide to the mayor, who …". */
function headNoun(description: string): string {
  const words = description.trim().split(/\s+/);
  const completion = words.findIndex((word, at) => at > 0 && COMPLETING.has(word.toLowerCase()));
  const phrase = words.slice(0, completion < 0 ? words.length : completion);
  const stop = phrase.findIndex((word) => /[,;:]$/.test(word));
  return lastOf(phrase.slice(0, stop < 0 ? phrase.length : stop + 1).join(' '));
}

const COMPLETING: ReadonlySet<string> = new Set(
  `of from by in on at for with to who whom whose that which including led being about among near behind inside outside under
  over against familiar close`.split(/\s+/),
);
