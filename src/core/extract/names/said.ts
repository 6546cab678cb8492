import type { Document } from '../document.ts';
import { NOUNS, type Noun } from '../lexicon/descriptors.ts';
import type { Range } from '../range.ts';
import { PART } from '../tagger/parts.ts';
import { apposedNoun, looksPersonal } from './apposed.ts';
import { isNewsAgency } from './outlet-words.ts';

/** Nouns beside a name that say what it is: "the Vestnik newspaper", "think tank Harrow", "a project named Lantern Road". */
const SAYING: ReadonlySet<string> = new Set('group company union fund bank party movement'.split(' '));

/** Words that do so right before a name alone: "the Harrow regulator" is one of that town. */
const LEADING: ReadonlySet<string> = new Set(
  'regulator watchdog association federation confederation society guild institute hospital brewery shipyard refinery militia brigade'.split(
    ' ',
  ),
);

const NAMED: ReadonlySet<string> = new Set(['named', 'called', 'dubbed']);
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an']);

/** The noun that says what a name is, where one stands beside it; else null. */
export function saidToBe(document: Document, range: Range): Noun | null {
  const { tokens } = document;
  if (tokens.sentence[range.from - 1] === tokens.sentence[range.from]) {
    const named = NAMED.has(tokens.lower[range.from - 1] ?? '') ? range.from - 2 : range.from - 1;
    const before = nounAt(tokens.lower, named);
    const called = named < range.from - 1;
    const beside = before?.class === 'body' && !looksPersonal(document, range);
    const sure =
      before?.class === 'media' ||
      (before?.class === 'body' && called) ||
      (beside && (isSaying(before) || leads(document, named)));
    if (before && sure) return before;
    const introduced = introducedBy(document, range);
    if (introduced) return introduced;
  }
  const apposed = apposedNoun(document, range);
  if (apposed) return apposed;
  // "a Harrow newspaper" is one of that town, "the Vestnik newspaper" one of that name.
  if (INDEFINITE.has(tokens.lower[range.from - 1] ?? '')) return null;
  const agency = isNewsAgency(tokens.lower.slice(range.to, range.to + 2));
  const behind = nounAt(tokens.lower, agency ? range.to + 1 : range.to);
  if (taggedAs(document, range) === 'person' || tokens.sentence[range.to] !== tokens.sentence[range.from]) return null;
  return behind && (behind.class === 'media' || (behind.class === 'body' && SAYING.has(behind.family))) ? behind : null;
}

/** How far before its noun "a" may stand: "a privately owned local newspaper". */
const REACH = 4;

/** "A local newspaper, Vess Tidende, reported": the noun before the comma, where it brings an outlet that is new. */
function introducedBy({ tokens }: Document, range: Range): Noun | null {
  if (tokens.word[range.from - 1] !== ',' || tokens.word[range.to] !== ',') return null;
  const noun = nounOf(tokens.lower[range.from - 2] ?? '');
  const before = tokens.lower.slice(Math.max(0, range.from - 2 - REACH), range.from - 2);
  const article = before.findLastIndex((word) => INDEFINITE.has(word));
  const plain = article >= 0 && before.slice(article + 1).every((word) => /^\p{L}/u.test(word));
  return noun?.class === 'media' && plain ? noun : null;
}

/** "The regulator Finwatch", "the space agency Orvel"; a plain "agency" before a name is one of the press. */
function leads({ tokens, parts }: Document, at: number): boolean {
  if (LEADING.has(tokens.lower[at] ?? '')) return true;
  if (tokens.lower[at] !== 'agency' || isNewsAgency(tokens.lower.slice(at - 1, at + 1))) return false;
  return (
    parts[at - 1] === PART.NN && !/^(?:state|information|media|partner|city|county)$/.test(tokens.lower[at - 1] ?? '')
  );
}

function isSaying(noun: Noun): boolean {
  return SAYING.has(noun.family) || noun.family === 'think tank';
}

/** The noun of a token, and of the two words that it ends: "news agency". */
function nounAt(lower: readonly string[], at: number): Noun | null {
  return nounOf(isNewsAgency(lower.slice(Math.max(0, at - 1), at + 1)) ? 'news-agency' : (lower[at] ?? ''));
}

function nounOf(lower: string): Noun | null {
  return NOUNS.get(lower === 'tank' ? 'think-tank' : lower) ?? null;
}

/** What most of a name's words are to the tagger. */
export function taggedAs(document: Document, range: Range): 'person' | 'body' | 'place' | 'unknown' {
  let person = 0;
  let body = 0;
  let place = 0;
  for (let at = range.from; at < range.to; at += 1) {
    const part = document.parts[at];
    if (part === PART.PER) person += 1;
    else if (part === PART.ORG) body += 1;
    else if (part === PART.LOC) place += 1;
  }
  const most = Math.max(person, body, place);
  if (most === 0) return 'unknown';
  if (person === most) return 'person';
  return body === most ? 'body' : 'place';
}
