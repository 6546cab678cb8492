import type { Document } from '../document.ts';
import { rolesOfNoun } from '../lexicon/company-nouns.ts';
import { NOUNS } from '../lexicon/descriptors.ts';
import { OUTLETS, type OutletKind } from '../lexicon/outlets.ts';
import { leadsToAnother } from '../names/apposed.ts';
import { foldWords } from '../names/fold.ts';
import type { Known } from '../names/index.ts';
import { closesAppositive } from '../names/kind.ts';
import type { Name } from '../names/names.ts';
import { isFiniteVerb, isProper, PART } from '../tagger/parts.ts';
import { closesName, isEither } from './apposition.ts';

const OUTLET_ROLES: Readonly<Record<OutletKind, readonly string[]>> = {
  agency: ['agency', 'outlet'],
  newspaper: ['newspaper', 'outlet'],
  broadcaster: ['broadcaster', 'outlet', 'group'],
  website: ['outlet'],
  telegram: ['broadcaster', 'telegram', 'outlet'],
  magazine: ['magazine', 'outlet'],
};

const KIND_ROLES: Readonly<Partial<Record<string, readonly string[]>>> = {
  military: ['military'],
  government: ['agency'],
  ngo: ['group', 'think tank'],
  company: ['company'],
  other: ['agency', 'group'],
  poll: ['pollster', 'group'],
  group: ['group'],
};

const outletKinds: ReadonlyMap<string, OutletKind> = new Map(OUTLETS.map((outlet) => [outlet.id, outlet.kind]));

/** How far behind a comma an appositive is looked for: "Ana Sol, the deputy head of the port, said". */
const REACH = 8;

/** Families of all that the names of one actor are called where they stand: title, own words, appositive, bracket. */
export function rolesOfAll(document: Document, names: readonly Name[]): ReadonlySet<string> {
  const roles = new Set<string>();
  const { word } = document.tokens;
  for (const name of names) {
    for (const role of name.roles) roles.add(role);
    for (const role of tableRoles(name)) roles.add(role);
    const next = word[name.to];
    for (const role of roleBeforeComma(document, name)) roles.add(role);
    if (next === ',') {
      for (const role of appositiveRoles(document, name)) roles.add(role);
    } else if (next === '(') for (const role of bracketRoles(document, name)) roles.add(role);
  }
  return roles;
}

/** Names of the tables repeat within an article and from one to the next. */
const byKnown = new Map<string, readonly string[]>();

function tableRoles({ known }: Name): readonly string[] {
  if (!known) return [];
  const seen = byKnown.get(known.id);
  if (seen) return seen;
  const roles = rolesOfKnown(known);
  byKnown.set(known.id, roles);
  return roles;
}

function rolesOfKnown(known: Known): readonly string[] {
  if (known.class === 'country') return ['country'];
  const outlet = outletKinds.get(known.id);
  if (outlet && known.class === 'outlet') return OUTLET_ROLES[outlet];
  const own = foldWords(known.name.split(' ')).flatMap((word) => {
    const noun = NOUNS.get(word === 'centre' ? 'center' : word);
    return noun && noun.class !== 'person' ? [noun.family] : [];
  });
  return [...own, ...(KIND_ROLES[known.kind] ?? [])];
}

function appositiveRoles(document: Document, name: Name): readonly string[] {
  const { tokens, parts } = document;
  if (tokens.word[name.to] !== ',') return [];
  const wanted = name.class === 'person' || name.class === 'unknown';
  for (let at = name.to + 1; at < name.to + REACH && tokens.sentence[at] === tokens.sentence[name.to]; at += 1) {
    const word = tokens.lower[at] ?? '';
    // "Ana Sol, the mayor"; in "Tellmark, according to the union" the union is another.
    if (
      isFiniteVerb(parts[at] ?? 0) ||
      ((parts[at] === PART.IN || parts[at] === PART.TO) && !isProper(parts[at - 1] ?? 0))
    )
      return [];
    const noun = NOUNS.get(word);
    const next = NOUNS.get(tokens.lower[at + 1] ?? '');
    // "a campaign spokesman": the last noun of the phrase is its head.
    if (noun && !(next && next.class === 'person') && (noun.class === 'person') === wanted) {
      return closesAppositive(document, at + 1) && !leadsToAnother(document, at + 1) && noun.class !== 'document'
        ? rolesOfNoun(noun)
        : [];
    }
    if (/^[,;:.”"]$/.test(word) && !/^\d+$/.test(tokens.word[at - 1] ?? '')) return [];
  }
  return [];
}

/** "the brigade's spokesman, Viktor Brandt,": the noun before the comma. */
function roleBeforeComma(document: Document, name: Name): readonly string[] {
  const { tokens } = document;
  if (tokens.word[name.titled - 1] !== ',' || !closesName(document, name.to)) return [];
  const noun = NOUNS.get(tokens.lower[name.titled - 2] ?? '');
  const fits =
    name.class === 'person'
      ? noun?.class === 'person'
      : (noun?.class === 'body' && name.class !== 'place') || (name.class === 'body' && isEither(noun));
  return fits && noun ? rolesOfNoun(noun) : [];
}

/** "Ana Sol (D-N.Y.)": a lawmaker of that party. */
function bracketRoles(document: Document, name: Name): readonly string[] {
  const { word, lower } = document.tokens;
  if (word[name.to] !== '(' || name.class !== 'person') return [];
  const party = /^([rd])-/.exec(lower[name.to + 1] ?? '')?.[1];
  if (party === undefined) return [];
  return ['lawmaker', party === 'r' ? 'republican' : 'democrat'];
}
