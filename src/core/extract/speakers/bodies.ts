import type { Document } from '../document.ts';
import { foldWords } from '../names/fold.ts';
import type { Name } from '../names/names.ts';
import { isAcronym } from '../names/words.ts';
import { PART } from '../tagger/parts.ts';
import type { People } from './groups.ts';

/**
 * Which of the names that are no person's are of one body, as lists of indices into `names`: the same words, the same
 * institution of the tables, an acronym and the name it stands for ("Main Grain Board (MGB)", later "MGB"), the paper's last
 * word for the paper ("The Veld Times", later "the Times").
 */
export function groupBodies(
  document: Document,
  names: readonly Name[],
  { taken, firstWords }: Pick<People, 'taken' | 'firstWords'>,
  owners: ReadonlyMap<number, string>,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  const keyOf = keysOf(document, names, { taken, owners });
  names.forEach((name, index) => {
    const short = isShortBody(document, name, firstWords);
    if (taken[index] === 1 || (isSkipped(name) && !short)) return;
    const key = keyOf(index);
    // A headline's run of capitals makes no body of its own.
    if (name.headline && !groups.has(key) && !name.known) return;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()];
}

/**
 * First words of bodies whose name goes on: where nobody is called Harrow, "Harrow" alone is the "Harrow Mills" of the article.
 */
export function firstWordsOfBodies(document: Document, names: readonly Name[]): ReadonlySet<string> {
  const first = new Set<string>();
  for (const name of names) {
    if (name.class !== 'body' || name.headline || name.to - name.from < 2) continue;
    first.add(foldWords(document.tokens.word.slice(name.from, name.from + 1)).join(' '));
  }
  return first;
}

/** Whether a single word without title, role or gender may be short for such a body. */
export function isShortBody({ tokens, parts }: Document, name: Name, firstWords: ReadonlySet<string>): boolean {
  // "one Harrow conservative": what stands before a noun is no name by itself.
  if (parts[name.to] === PART.NN || parts[name.to] === PART.NNS || parts[name.to] === PART.JJ) return false;
  const single = name.to - name.titled === 1 && name.roles.length === 0 && name.gender === null;
  return (
    single &&
    firstWords.size > 0 &&
    !name.headline &&
    firstWords.has(foldWords([tokens.word[name.from] ?? '']).join(' '))
  );
}

function isSkipped(name: Name): boolean {
  return name.class === 'person';
}

function keysOf(
  document: Document,
  names: readonly Name[],
  { taken, owners }: { readonly taken: Uint8Array; readonly owners: ReadonlyMap<number, string> },
): (index: number) => string {
  const folded = names.map((name) => foldWords(document.tokens.word.slice(name.from, name.to)));
  const owned = onlyOwners(folded, owners);
  const aliases = new Map<string, string>();
  const define = (alias: string, key: string) => {
    if (alias !== '' && alias !== key && !aliases.has(alias)) aliases.set(alias, key);
  };
  names.forEach((name, index) => {
    if (taken[index] === 1 || isSkipped(name) || name.headline) return;
    const words = folded[index] ?? [];
    const key = ownKey(name, words);
    if (name.known) define(words.join(' '), key);
    const bracketed = acronymBehind(document, name.to);
    // "the Schools (AROH)" is cut short: of one word the letters are at least the first.
    if (bracketed !== null && (name.known || words.length > 1 || words[0]?.[0] === bracketed[0]))
      define(bracketed, key);
    if (words.length > 1 && SHORTENED.has(name.class)) define(initials(words), key);
    // "The Veld Times", later "the Times"; "Harrow Analytics", later "Harrow".
    if (words.length > 1 && name.class === 'outlet') define(words.at(-1) ?? '', key);
    if (words.length > 1 && name.class === 'body' && !name.known) {
      define(words[0] ?? '', key);
      // "the People's Front of Arvel", later "the Front".
      define(words[words.indexOf('of') - 1] ?? '', key);
    }
  });
  return (index) => {
    const name = names[index];
    const words = folded[index] ?? [];
    if (!name) return '';
    const own = ownedKey(name, words, owners.get(index) ?? owned.get(words.join(' ')));
    if (name.known?.class === 'country' || name.known?.class === 'place') return own;
    return owners.has(index) ? own : (aliases.get(words.join(' ')) ?? own);
  };
}

function ownedKey(name: Name, words: readonly string[], owner: string | undefined): string {
  return owner === undefined ? ownKey(name, words) : `${foldWords(owner.split(' ')).join(' ')} ${words.join(' ')}`;
}

/** Whose a body is of which the article names one only: "the Interior Ministry" behind "Orvel's Interior Ministry". */
function onlyOwners(folded: readonly (readonly string[])[], owners: ReadonlyMap<number, string>): Map<string, string> {
  const all = new Map<string, Set<string>>();
  for (const [index, owner] of owners) {
    const words = (folded[index] ?? []).join(' ');
    all.set(words, (all.get(words) ?? new Set()).add(owner));
  }
  return new Map(
    [...all].flatMap(([words, [only, ...others]]) => (only && others.length === 0 ? [[words, only]] : [])),
  );
}

function ownKey(name: Name, words: readonly string[]): string {
  return name.known ? `known ${name.known.id}` : words.join(' ');
}

/** What letters may stand for: "the MGB", "CNS" of the Central News Service. */
const SHORTENED: ReadonlySet<string> = new Set(['body', 'outlet', 'unknown']);

/** "Main Grain Board (MGB)": the letters in brackets behind a name, folded. */
function acronymBehind(document: Document, at: number): string | null {
  const { word } = document.tokens;
  const inside = word[at + 1] ?? '';
  if (word[at] !== '(' || word[at + 2] !== ')' || !isAcronym(inside)) return null;
  return foldWords([inside]).join(' ');
}

function initials(words: readonly string[]): string {
  let letters = '';
  for (const word of words) if (!SMALL.has(word)) letters += word[0] ?? '';
  return letters.length > 1 ? letters : '';
}

const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on', 'in']);
