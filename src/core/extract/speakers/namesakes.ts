import type { Document } from '../document.ts';
import { FAMILIES } from '../lexicon/families.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { Name } from '../names/names.ts';
import { type Portrait, portraitOf, titledOffices } from './portraits.ts';

/** Offices that one holds and everybody knows who. */
const OFFICES: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary senator lawmaker governor mayor ambassador judge prosecutor sheriff
  commissioner`.split(/\s+/),
);

/** Offices that go with a name of one word, which is nobody else's given name: "Queen Sonja" is no Sonja Holm. */
const REIGNING: ReadonlySet<string> = new Set(['king', 'queen', 'prince', 'princess', 'pontiff']);

/** Somebody whom an article names in full. */
export interface Bearer {
  readonly names: readonly Name[];
  /** The folded words of each full form. */
  readonly forms: readonly (readonly string[])[];
  readonly genders: ReadonlySet<Gender>;
}

/** The titles before the last names of an article. */
export interface Titles {
  /** How often a last name has the office or the gender: "jansen minister", "jansen f". */
  readonly counts: ReadonlyMap<string, number>;
  /** `sentence last office` → the first token of the first such title in the sentence. */
  readonly places: ReadonlyMap<string, number>;
}

/** Reads the titles of all names of one word. */
export function titlesOf(
  document: Document,
  names: readonly { readonly name: Name; readonly words: readonly string[] }[],
): Titles {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  for (const { name, words } of names) {
    if (words.length !== 1 || name.titled === name.from) continue;
    const offices = titledOffices(document, name);
    for (const said of name.gender === null ? offices : [...offices, name.gender]) {
      const key = `${words[0]} ${said}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const place = `${document.tokens.sentence[name.from]} ${key}`;
      if (!places.has(place)) places.set(place, name.titled);
    }
  }
  return { counts, places };
}

/**
 * Whether somebody whom an article names in full may be whom it names by an office and the last name. "Prime Minister Jansen" is
 * no "Dr. Lise Jansen, an engineer", "President Marlow" not "his wife, Dana Marlow", "President Clinton" no Hillary Clinton. Who
 * is brought in as nothing else is the holder of the office.
 */
export function mayHold(document: Document, bearer: Bearer, office: string, titles: Titles): boolean {
  const last = bearer.forms[0]?.at(-1) ?? '';
  const family = FAMILIES.get(`${last} ${office}`);
  if (family) return bearer.forms.some((form) => form.some((word) => family.has(word)));
  if (isNamedBeside(document, bearer.names, `${last} ${office}`, titles)) return false;
  const portrait = portraitOf(document, bearer.names);
  if (portrait.offices.has(office)) return true;
  if (portrait.isKin || REIGNING.has(office)) return false;
  return !(OFFICES.has(office) && (portrait.isPrivate || isOfOtherGender(bearer, portrait, last, titles)));
}

/** "President Marlow and Dana Marlow", "President Marlow thanked Dana Marlow": whom one sentence names so are two. */
function isNamedBeside({ tokens, quotes }: Document, names: readonly Name[], key: string, titles: Titles): boolean {
  return names.some(({ from }) => {
    const title = titles.places.get(`${tokens.sentence[from]} ${key}`);
    return title !== undefined && title < from && quotes.state[from] === quotes.state[title];
  });
}

/** Where the article has a "Mr. Marlow" too, the president is he and not Dana Marlow. */
function isOfOtherGender(bearer: Bearer, portrait: Portrait, last: string, { counts }: Titles): boolean {
  const genders = bearer.genders.size > 0 ? bearer.genders : portrait.genders;
  return genders.size === 1 && counts.has(`${last} ${genders.has('f') ? 'm' : 'f'}`);
}
