import type { SpeakerKind } from '../model/reading.ts';
import type { Document } from './document.ts';
import { NOUNS, type Noun, PARTIES } from './lexicon/descriptors.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { type Gender, HONORIFICS } from './lexicon/titles.ts';
import { foldWord, foldWords } from './name-fold.ts';
import { countryOf, type Known } from './name-index.ts';
import { bare, isAcronym, isBodyWord, isHonorific, isNameSuffix, isOutletWord, isTitle } from './name-words.ts';
import type { Name, NameClass } from './names.ts';
import type { Range } from './range.ts';
import { isProper, PART } from './tagger/parts.ts';

/**
 * The title at the head of a run of capitals, up to the name that it titles: "Russian President" of "Russian President Ivan
 * Sokol". Null where the run has none, or where the words behind the title name a body ("General Motors").
 */
export function splitTitle(document: Document, run: Range): Range | null {
  const { lower } = document.tokens;
  for (let at = run.to - 2; at >= run.from; at -= 1) {
    if (!isTitle(lower[at] ?? '')) continue;
    if (isNameSuffix(lower[at + 1] ?? '')) continue;
    const rest = { from: at + 1, to: run.to };
    const body = words(document, rest).some((word) => isBodyWord(word));
    if (body && !isHonorific(lower[at] ?? '')) return null;
    return { from: run.from, to: behindOffice(document, at + 1, run.to) };
  }
  return null;
}

/** "Secretary of State Ana Sol": the office belongs to the title. */
function behindOffice(document: Document, at: number, to: number): number {
  const { lower, word } = document.tokens;
  if (lower[at] !== 'of' || at + 2 >= to) return at;
  for (let start = at + 2; start < to - 1; start += 1) if (isGivenName(word[start] ?? '')) return start;
  return at + 2;
}

function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(foldWord(word).join('-'));
}

/** What is known of a name before it is classified. */
interface Classified {
  readonly title: Range | null;
  /** What the packaged tables say of exactly these words. */
  readonly known: Known | null;
}

/** What a name is, from its title, the packaged tables, its own words, the tagger, and the noun before it. */
export function classify(document: Document, range: Range, given: Classified): Omit<Name, 'headline' | 'titled'> {
  const { title } = given;
  const roles = [...(title ? rolesOf(words(document, title)) : []), ...roleBefore(document, title?.from ?? range.from)];
  const parties = partiesBefore(document, range.from);
  const human = title !== null || roles.length > 0 || isPersonBehind(document, range);
  const known = human && range.to - range.from < 3 ? null : given.known;
  const said = known || human ? null : saidToBe(document, range);
  const kind = said ? (said.class === 'media' ? 'outlet' : 'body') : nameClass(document, range, { known, human });
  const gender = genderOf(document, range, title);
  return {
    ...range,
    class: kind,
    known,
    gender: kind === 'person' ? gender : null,
    roles: kind === 'person' ? [...roles, ...parties] : [...bodyRoles(document, range), ...(said ? [said.family] : [])],
    kind: kind === 'person' ? personKind(roles) : (known?.kind ?? said?.kind ?? bodyKind(document, range)),
  };
}

function personKind(roles: readonly string[]): SpeakerKind {
  return roles.some((role) => NOUNS.get(role)?.kind === 'official') ? 'official' : 'individual';
}

/** Nouns beside a name that say what it is: "the Vestnik newspaper", "think tank Harrow", "a project named Lantern Road". */
const SAYING: ReadonlySet<string> = new Set('group company union fund bank party movement'.split(' '));

function saidToBe(document: Document, range: Range): Noun | null {
  const { tokens } = document;
  if (tokens.sentence[range.from - 1] === tokens.sentence[range.from]) {
    const named = /^(?:named|called|dubbed)$/.test(tokens.lower[range.from - 1] ?? '')
      ? range.from - 2
      : range.from - 1;
    const before = nounOf(tokens.lower[named] ?? '');
    const sure =
      before?.class === 'media' || (before?.class === 'body' && (named < range.from - 1 || isSaying(before)));
    if (before && sure) return before;
  }
  const behind = nounOf(tokens.lower[range.to] ?? '');
  if (tagged(document, range) === 'person' || tokens.sentence[range.to] !== tokens.sentence[range.from]) return null;
  return behind && (behind.class === 'media' || (behind.class === 'body' && SAYING.has(behind.family))) ? behind : null;
}

function isSaying(noun: Noun): boolean {
  return SAYING.has(noun.family) || noun.family === 'think tank';
}

function nounOf(lower: string): Noun | null {
  return NOUNS.get(lower === 'tank' ? 'think-tank' : lower) ?? null;
}

function words(document: Document, range: Range): readonly string[] {
  return document.tokens.lower.slice(range.from, range.to);
}

/** Families of the person nouns among the words of a title. */
export function rolesOf(title: readonly string[]): readonly string[] {
  return title.flatMap((word) => {
    const noun = NOUNS.get(TITLE_NOUNS.get(bare(word)) ?? bare(word));
    return noun && noun.class === 'person' ? [noun.family] : [];
  });
}

const TITLE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['lt', 'officer'],
  ['lieutenant', 'officer'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'officer'],
  ['major', 'officer'],
  ['capt', 'captain'],
  ['sgt', 'officer'],
  ['sergeant', 'officer'],
  ['adm', 'admiral'],
  ['cmdr', 'commander'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['attorney', 'lawyer'],
  ['agent', 'officer'],
]);

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
  if (isBodyWord(tokens.lower[range.to - 1] ?? '')) return false;
  const first = tokens.lower[range.to + 1] ?? '';
  if (first === 'who' || first === 'whose') return true;
  if (/^\d\d$/.test(first)) return tokens.word[range.to + 2] === ',';
  if (parts[range.to + 1] !== PART.DT && parts[range.to + 1] !== PART.PRP$) return false;
  for (let at = range.to + 2; at < range.to + 6; at += 1) {
    const noun = NOUNS.get(tokens.lower[at] ?? '');
    const part = parts[at] ?? PART.X;
    const goesOn = NOUNS.get(tokens.lower[at + 1] ?? '')?.class === 'person' || parts[at + 1] === PART.POS;
    if (noun && !goesOn) return noun.class === 'person' && closesAppositive(document, at + 1);
    if (part !== PART.JJ && part !== PART.NN && !isProper(part) && part !== PART.POS) return false;
  }
  return false;
}

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
  const list = words(document, range);
  const last = list.at(-1) ?? '';
  const head = list.includes('of') || list.includes('for') ? list.some(isBodyWord) : isBodyWord(last);
  if (head && (list.length > 1 || !isOutletWord(last))) return isOutletWord(last) ? 'outlet' : 'body';
  const first = document.tokens.word[range.from] ?? '';
  if (isPersonName(document, range)) return 'person';
  if (countryOf(foldWords([first]).join(' ')) && list.length === 1) return 'place';
  if (list.length === 1 && isAcronym(first)) return 'body';
  return tagged(document, range);
}

/** Two to four words that begin with a given name and hold no word of a body: "Ana Sol", "Ana María de la Cruz". */
function isPersonName(document: Document, range: Range): boolean {
  const length = range.to - range.from;
  if (length < 2 || length > 5) return false;
  return isGivenName(document.tokens.word[range.from] ?? '');
}

function tagged(document: Document, range: Range): NameClass {
  const counts = { person: 0, body: 0, place: 0 };
  for (let at = range.from; at < range.to; at += 1) {
    const part = document.parts[at];
    if (part === PART.PER) counts.person += 1;
    if (part === PART.ORG) counts.body += 1;
    if (part === PART.LOC) counts.place += 1;
  }
  const most = Math.max(counts.person, counts.body, counts.place);
  if (most === 0) return 'unknown';
  if (counts.person === most) return 'person';
  return counts.body === most ? 'body' : 'place';
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
  if (isOutletWord(last))
    return ['outlet', /^(?:tv|radio|broadcasting|channel)$/.test(last) ? 'broadcaster' : 'newspaper'];
  return words(document, range).flatMap((word) => {
    const noun = NOUNS.get(word);
    return noun && (noun.class === 'body' || noun.class === 'media') ? [noun.family] : [];
  });
}

function bodyKind(document: Document, range: Range): SpeakerKind {
  if (isOutletWord(document.tokens.lower[range.to - 1] ?? '')) return 'media';
  const kinds = words(document, range).flatMap((word) => {
    const noun = NOUNS.get(word);
    return noun && (noun.class === 'body' || noun.class === 'media') ? [noun.kind] : [];
  });
  return kinds.at(0) ?? 'other';
}
