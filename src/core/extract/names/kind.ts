import type { SpeakerKind } from '../../model/reading.ts';
import type { Document } from '../document.ts';
import { rolesOfNoun } from '../lexicon/company-nouns.ts';
import { NOUNS, PARTIES } from '../lexicon/descriptors.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { type Gender, HONORIFICS } from '../lexicon/titles.ts';
import type { Range } from '../range.ts';
import { isProper, PART } from '../tagger/parts.ts';
import { leadsToAnother } from './apposed.ts';
import { foldWords } from './fold.ts';
import { countryOf, type Known } from './index.ts';
import type { Name, NameClass } from './names.ts';
import { isNewsAgency, isOutletWord } from './outlet-words.ts';
import { saidToBe, taggedAs } from './said.ts';
import { rolesOf } from './title.ts';
import { bare, isAcronym, isBodyWord, isCompanyWord, isGivenName, lowerWords } from './words.ts';

/** What is known of a name before it is classified. */
interface Classified {
  readonly title: Range | null;
  /** What the packaged tables say of exactly these words. */
  readonly known: Known | null;
  readonly titled: number;
  readonly headline: boolean;
}

/** What a name is, from its title, the packaged tables, its own words, the tagger, and the noun before it. */
export function classify(document: Document, range: Range, given: Classified): Name {
  const { title, titled, headline } = given;
  const before = roleBefore(document, title?.from ?? range.from);
  const roles = title ? [...rolesOf(lowerWords(document, title)), ...before] : before;
  const human = title !== null || roles.length > 0 || (given.known === null && isPersonBehind(document, range));
  const known = human && range.to - range.from < 3 ? null : given.known;
  const said = known || human ? null : saidToBe(document, range);
  const kind = said ? (said.class === 'media' ? 'outlet' : 'body') : nameClass(document, range, { known, human });
  const { from, to } = range;
  if (kind === 'person') {
    const parties = partiesBefore(document, from);
    const gender = genderOf(document, range, title);
    const all = parties.length > 0 ? [...roles, ...parties] : roles;
    return { from, to, titled, class: kind, kind: personKind(roles), known, gender, roles: all, headline };
  }
  const own = bodyRoles(document, range);
  return {
    from,
    to,
    titled,
    class: kind,
    kind: known?.kind ?? said?.kind ?? bodyKind(document, range),
    known,
    gender: null,
    roles: said ? [...own, ...rolesOfNoun(said)] : own,
    headline,
  };
}

function personKind(roles: readonly string[]): SpeakerKind {
  return roles.some((role) => NOUNS.get(role)?.kind === 'official') ? 'official' : 'individual';
}

const PUNCTUATION: ReadonlySet<string> = new Set([',', '.', ';', ':', '(', ')', '"', '“', '”']);

/** Parties that the words before a name say: "Libertarian presidential nominee Ana Sol". */
function partiesBefore({ tokens }: Document, from: number): readonly string[] {
  const found: string[] = [];
  for (let at = from - 1; at >= from - 5 && tokens.sentence[at] === tokens.sentence[from]; at -= 1) {
    const party = PARTIES.get(tokens.lower[at] ?? '');
    if (party !== undefined) found.push(party);
    if (PUNCTUATION.has(tokens.word[at] ?? '')) break;
  }
  return found.slice(0, 1);
}

/** The person noun that stands right before a name: "spokesman Ivo Brandt". */
function roleBefore(document: Document, from: number): readonly string[] {
  const { tokens } = document;
  const before = tokens.lower[from - 1] ?? '';
  if (tokens.sentence[from - 1] !== tokens.sentence[from]) return [];
  const noun = NOUNS.get(before);
  return noun && noun.class === 'person' ? [noun.family] : [];
}

/** "Ban Ki-moon, the secretary general", "Sol, who", "Ana Sol, 31,": what follows the comma is said of a person. */
function isPersonBehind(document: Document, range: Range): boolean {
  const { tokens, parts } = document;
  if (tokens.word[range.to] !== ',' || range.to - range.from > 4) return false;
  // "Ana Sol of Mill Street, who is 29".
  if (isBodyWord(tokens.lower[range.to - 1] ?? '') || STREETS.test(tokens.lower[range.to - 1] ?? '')) return false;
  const first = tokens.lower[range.to + 1] ?? '';
  if (first === 'who' || first === 'whose') return true;
  if (/^\d\d$/.test(first)) return tokens.word[range.to + 2] === ',';
  if (parts[range.to + 1] !== PART.DT && parts[range.to + 1] !== PART.PRP$) return false;
  for (let at = range.to + 2; at < range.to + 6; at += 1) {
    const noun = NOUNS.get(tokens.lower[at] ?? '');
    const part = parts[at] ?? PART.X;
    const goesOn = NOUNS.get(tokens.lower[at + 1] ?? '')?.class === 'person' || parts[at + 1] === PART.POS;
    if (noun && !goesOn)
      return noun.class === 'person' && closesAppositive(document, at + 1) && !leadsToAnother(document, at + 1);
    if (part !== PART.JJ && part !== PART.NN && !isProper(part) && part !== PART.POS) return false;
  }
  return false;
}

const STREETS = /^(?:street|road|avenue|lane|square|boulevard|drive|crescent)$/;

/** An appositive ends with a comma or goes on with a preposition; "In Chelsea, the mayor said" has none. */
export function closesAppositive({ tokens, parts }: Document, at: number): boolean {
  const part = parts[at] ?? PART.X;
  return (
    /^[,.;)]$/.test(tokens.word[at] ?? '.') ||
    part === PART.IN ||
    part === PART.TO ||
    part === PART.W ||
    part === PART.CC
  );
}

function nameClass(document: Document, range: Range, seen: { known: Known | null; human: boolean }): NameClass {
  if (seen.human) return 'person';
  if (seen.known) return seen.known.class;
  const list = lowerWords(document, range);
  if (isNewsAgency(list)) return 'outlet';
  const last = list.at(-1) ?? '';
  const head = list.includes('of') || list.includes('for') ? list.some(isBodyWord) : isBodyWord(last);
  if (head && (list.length > 1 || !isOutletWord(last))) return isOutletWord(last) ? 'outlet' : 'body';
  const first = document.tokens.word[range.from] ?? '';
  if (isPersonName(document, range)) return 'person';
  if (countryOf(foldWords([first]).join(' ')) && list.length === 1) return 'place';
  if (list.length === 1 && isAcronym(first)) return 'body';
  const tagged = taggedAs(document, range);
  return tagged === 'person' && isThingBehind(document, range) ? 'body' : tagged;
}

/** "Brandt Haulage, which owns the lorry, said": a subject of which the text says "which" is nobody. */
function isThingBehind({ tokens }: Document, { from, to }: Range): boolean {
  const opens = tokens.lower[from - 1] === 'the' ? from - 1 : from;
  return (
    tokens.sentence[opens - 1] !== tokens.sentence[opens] && tokens.word[to] === ',' && tokens.lower[to + 1] === 'which'
  );
}

/** Two to four words that begin with a given name and hold no word of a body: "Ana Sol", "Ana María de la Cruz". */
function isPersonName(document: Document, range: Range): boolean {
  const length = range.to - range.from;
  if (length < 2 || length > 5) return false;
  return isGivenName(document.tokens.word[range.from] ?? '');
}

function genderOf(document: Document, range: Range, title: Range | null): Gender | null {
  const { lower, word } = document.tokens;
  for (let at = title?.from ?? range.from - 1; at < range.from; at += 1) {
    const shown = HONORIFICS.get(bare(lower[at] ?? '')) ?? NOUNS.get(lower[at] ?? '')?.gender;
    if (shown) return shown;
  }
  if (range.to - range.from < 2) return null;
  return GIVEN_NAMES.get(foldWords([word[range.from] ?? '']).join('-')) ?? null;
}

function bodyRoles(document: Document, range: Range): readonly string[] {
  const last = document.tokens.lower[range.to - 1] ?? '';
  if (isNewsAgency(lowerWords(document, range))) return ['outlet', 'agency'];
  if (isOutletWord(last))
    return ['outlet', /^(?:tv|radio|broadcasting|channel)$/.test(last) ? 'broadcaster' : 'newspaper'];
  // "the Queen City" is what people call a city, not one that has the name.
  const nickname = last === 'city' && document.tokens.lower[range.from - 1] === 'the';
  return lowerWords(document, range).flatMap((word) => {
    const noun = NOUNS.get(word);
    const says = noun && (noun.class === 'body' || noun.class === 'media') && !(nickname && noun.family === 'city');
    return says ? rolesOfNoun(noun) : [];
  });
}

function bodyKind(document: Document, range: Range): SpeakerKind {
  const last = document.tokens.lower[range.to - 1] ?? '';
  if (isOutletWord(last) || isNewsAgency(lowerWords(document, range))) return 'media';
  // "Ministry of Transport" carries nothing, and a list's "Engineering" is no firm.
  const list = lowerWords(document, range);
  if (isCompanyWord(last) && list.length > 1 && !list.includes('of') && !list.includes('for')) return 'company';
  const kinds = lowerWords(document, range).flatMap((word) => {
    // "Harrow Paper" makes it.
    const noun = word === 'paper' ? undefined : NOUNS.get(word);
    return noun && (noun.class === 'body' || noun.class === 'media' || noun.class === 'poll') ? [noun.kind] : [];
  });
  // "Defence Ministry": a ministry, and no defence.
  return kinds.find((kind) => kind !== 'other') ?? 'other';
}
