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

/** Built where a single article waits for it: one object a record, no lists on the way. */
function build(): Tables {
  const tables = {
    names: new Map<string, Known>(),
    withArticle: new Map<string, Known>(),
    countries: new Map<string, Country>(),
    local: new Map<string, Known>(),
    stateBodies: new Map<string, StateBody>(),
    beginnings: new Set<string>(),
  };
  for (const country of COUNTRIES) addCountry(tables, country);
  for (const name of PLACES) add(tables, name, { id: idOf(name), name, kind: 'other', class: 'place', country: null });
  for (const { id, name, kind: form, aliases, country = null } of OUTLETS) {
    const kind = form === 'telegram' ? 'telegram' : 'media';
    addAll(tables, aliases, { id, name, kind, class: 'outlet', country });
  }
  for (const { id, name, kind, aliases, country = null, local = [] } of INSTITUTIONS) {
    const known: Known = { id, name, kind, class: 'body', country };
    addAll(tables, aliases, known);
    for (const spelling of local) tables.local.set(`${country ?? ''} ${foldName(spelling)}`, known);
  }
  for (const body of STATE_BODIES) for (const words of body.local) tables.stateBodies.set(foldName(words), body);
  for (const keys of [tables.names.keys(), tables.withArticle.keys()]) addBeginnings(keys, tables.beginnings);
  return tables;
}

type Building = { readonly names: Map<string, Known>; readonly withArticle: Map<string, Known> };

function add({ names, withArticle }: Building, spelling: string, known: Known): void {
  const needsArticle = spelling.startsWith('The ') && /^The \S+$/.test(spelling);
  const into = needsArticle ? withArticle : names;
  const key = foldName(spelling);
  if (!into.has(key)) into.set(key, known);
}

/** "Federal Security Service (FSB)" is also written without its brackets. */
function addAll(tables: Building, aliases: readonly string[], known: Known): void {
  const bracket = known.name.indexOf(' (');
  add(tables, known.name, known);
  if (bracket >= 0) add(tables, known.name.slice(0, bracket), known);
  for (const alias of aliases) add(tables, alias, known);
}

function addBeginnings(keys: Iterable<string>, beginnings: Set<string>): void {
  for (const key of keys) {
    beginnings.add(key);
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) beginnings.add(key.slice(0, at));
  }
}

function addCountry(tables: Building & { readonly countries: Map<string, Country> }, country: Country): void {
  const { code, name, names, adjectives, capitals } = country;
  const known: Known = { id: code, name, kind: 'government', class: 'country', country: code };
  for (const spelling of names) add(tables, spelling, known);
  for (const words of [names, adjectives]) for (const word of words) tables.countries.set(foldName(word), country);
  for (const capital of capitals) add(tables, capital, { ...known, id: idOf(capital), name: capital });
}

function idOf(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}
