import type { SpeakerKind } from '../../model/reading.ts';
import { INSTITUTIONS } from '../lexicon/institutions.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { COUNTRIES, type Country, PLACES } from '../lexicon/places.ts';
import { STATE_BODIES, type StateBody } from '../lexicon/state-bodies.ts';
import { foldName } from './fold.ts';

/** What a packaged table says of a name. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly class: 'body' | 'outlet' | 'country' | 'place';
  readonly country: string | null;
}

interface Tables {
  readonly names: ReadonlyMap<string, Known>;
  /** Outlets whose one-word name needs its article: "The Hill" is one, "Hill" is a man. */
  readonly withArticle: ReadonlyMap<string, Known>;
  /** Names of a country and adjectives of it → its code. */
  readonly countries: ReadonlyMap<string, Country>;
  /** `code body` → the institution: "ua general staff". */
  readonly local: ReadonlyMap<string, Known>;
  readonly stateBodies: ReadonlyMap<string, StateBody>;
  /** Each name of `names` and `withArticle` and all its beginnings, whole words only. */
  readonly beginnings: ReadonlySet<string>;
}

let built: Tables | null = null;

/** Built on first use: a command that reads no article does not pay for it. */
function tables(): Tables {
  built ??= build();
  return built;
}

/**
 * What the folded words name, wherever they stand: an outlet, an institution, a place, or a body beside its country
 * ("ukraine general staff", "ministry of defence of georgia"). Null where no table knows them.
 */
export function knownName(folded: readonly string[], afterArticle = false, key = folded.join(' ')): Known | null {
  const { names, withArticle } = tables();
  return (
    (afterArticle ? withArticle.get(key) : undefined) ??
    names.get(key) ??
    (folded.length > 1 ? bodyOfCountry(folded) : null)
  );
}

/** The country of a folded name or adjective: "ukraine", "ukrainian". */
export function countryOf(folded: string): Country | null {
  return tables().countries.get(folded) ?? null;
}

/** Whether a packaged name may begin with these folded words. */
export function beginsName(folded: string): boolean {
  return tables().beginnings.has(folded);
}

function bodyOfCountry(folded: readonly string[]): Known | null {
  const { countries } = tables();
  let first = '';
  for (let length = 1; length <= 3 && length < folded.length; length += 1) {
    first = length === 1 ? (folded[0] ?? '') : `${first} ${folded[length - 1] ?? ''}`;
    const country = countries.get(first);
    const found = country && bodyIn(country, folded.slice(length));
    if (found) return found;
    // Only behind "of" a country may close the name.
    if (folded.at(-length - 1) !== 'of') continue;
    const last = countries.get(folded.slice(-length).join(' '));
    const before = last && bodyIn(last, folded.slice(0, -length - 1));
    if (before) return before;
  }
  return null;
}

/** The body that the words name beside this country: "general staff" beside Ukraine. */
export function bodyIn(country: Country, folded: readonly string[]): Known | null {
  const key = folded.join(' ');
  const found = tables().local.get(`${country.code} ${key}`);
  if (found) return found;
  const body = tables().stateBodies.get(key);
  if (!body) return null;
  return {
    id: `${country.code}-${body.slug}`,
    name: `${body.name} of ${country.name}`,
    kind: body.kind,
    class: 'body',
    country: country.code,
  };
}

function build(): Tables {
  const names = new Map<string, Known>();
  const withArticle = new Map<string, Known>();
  const local = new Map<string, Known>();
  const countries = new Map<string, Country>();
  const add = (spelling: string, known: Known) => {
    const article = /^The (\S+)$/.exec(spelling);
    const into = article === null ? names : withArticle;
    const key = foldName(spelling);
    if (!into.has(key)) into.set(key, known);
  };
  for (const country of COUNTRIES) addCountry(country, countries, add);
  for (const place of PLACES)
    add(place, { ...at('place', 'other'), id: foldName(place).replaceAll(' ', '-'), name: place });
  for (const { id, name, kind, aliases, country } of OUTLETS) {
    const known = { ...at('outlet', kind === 'telegram' ? 'telegram' : 'media', country), id, name };
    for (const spelling of [name, ...unbracketed(name), ...aliases]) add(spelling, known);
  }
  for (const { id, name, kind, aliases, country, local: beside } of INSTITUTIONS) {
    const known = { ...at('body', kind, country), id, name };
    for (const spelling of [name, ...unbracketed(name), ...aliases]) add(spelling, known);
    for (const spelling of beside ?? []) local.set(`${country ?? ''} ${foldName(spelling)}`, known);
  }
  const stateBodies = new Map(STATE_BODIES.flatMap((body) => body.local.map((words) => [foldName(words), body])));
  const beginnings = beginningsOf([...names.keys(), ...withArticle.keys()]);
  return { names, withArticle, countries, local, stateBodies, beginnings };
}

function beginningsOf(keys: readonly string[]): ReadonlySet<string> {
  const beginnings = new Set(keys);
  for (const key of keys) {
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) beginnings.add(key.slice(0, at));
  }
  return beginnings;
}

function addCountry(country: Country, countries: Map<string, Country>, add: (spelling: string, known: Known) => void) {
  const known = { ...at('country', 'government', country.code), id: country.code, name: country.name };
  for (const name of country.names) add(name, known);
  for (const word of [...country.names, ...country.adjectives]) countries.set(foldName(word), country);
  for (const capital of country.capitals) {
    add(capital, {
      ...at('country', 'government', country.code),
      id: foldName(capital).replaceAll(' ', '-'),
      name: capital,
    });
  }
}

function at(known: Known['class'], kind: SpeakerKind, country: string | null = null): Omit<Known, 'id' | 'name'> {
  return { class: known, kind, country };
}

/** "Federal Security Service (FSB)" is also written without its brackets. */
function unbracketed(name: string): readonly string[] {
  const open = name.indexOf(' (');
  return open < 0 ? [] : [name.slice(0, open)];
}
