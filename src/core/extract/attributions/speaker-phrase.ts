import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { IRREGULAR_PLURALS, NOUNS } from '../lexicon/descriptors.ts';
import { isSpeakerNoun, singularOf } from '../lexicon/speaker-nouns.ts';
import type { Range } from '../range.ts';
import { isFiniteVerb, isNominal, isProper, PART } from '../tagger/parts.ts';

const LONGEST = 14;
const COMPLETES: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'on']);
const OPENS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'another']);
const SOME = /^(?:one|two|three|four|several|some|many|most|both|all)$/;
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);

/**
 * Whether words in the place of a speaker name one: a pronoun, a name, or a phrase whose noun is in the table of persons and bodies
 * ("the press service of the bureau"). By its words, since in a short sentence a tagger may take "the ministry" for anything.
 */
export function isSpeakerPhrase(document: Document, range: Range): boolean {
  const { tokens } = document;
  const { from, to } = range;
  // "the secretary of | state": what ends so goes on.
  if (to <= from || to - from > LONGEST || COMPLETES.has(tokens.lower[to - 1] ?? '')) return false;
  if (to - from === 1 && PRONOUNS.has(tokens.lower[from] ?? '')) return true;
  if (SOME.test(tokens.lower[from] ?? '') && tokens.lower[from + 1] === 'of')
    return isOfPeople(document, { from: from + 2, to });
  for (let at = from; at < to; at += 1) if (breaks(document, at)) return false;
  const head = headOf(document, range);
  const noun = tokens.lower[head] ?? '';
  const opens = opensSpeaker(document, range) || isPluralSpeaker(noun) || noun === 'police';
  const named = isNameAt(document, head) || (head > from && endsName(document, head));
  return opens && (isSpeakerNoun(noun) || named || isCapitalInside(document, range, head));
}

/** "one of | the hostages of Sarrow"; "one of | the states" describes another. */
function isOfPeople(document: Document, range: Range): boolean {
  const head = document.tokens.lower[headOf(document, range)] ?? '';
  const noun = NOUNS.get(IRREGULAR_PLURALS.get(head) ?? singularOf(head));
  return noun?.class === 'person' && isSpeakerPhrase(document, range);
}

/** "the | mayor", "Mayor", "two | witnesses", and a trade or title before a name: "prosecutor | Lena Voss". */
function opensSpeaker(document: Document, { from, to }: Range): boolean {
  const { tokens, parts } = document;
  if (OPENS.has(tokens.lower[from] ?? '') || isCapitalised(tokens.word[from] ?? '')) return true;
  if (parts[from] === PART.CD) return true;
  // "dock worker | Petro Hale", "structural engineer | Ida Hale", "ministry spokesman | General Petro Hale"
  for (let at = from; at < Math.min(to, from + LONGEST_TITLE); at += 1) {
    const noun = isSpeakerNoun(tokens.lower[at] ?? '');
    if (noun && isNameAt(document, at + 1)) return true;
    if (!noun && !isNominal(parts[at] ?? 0) && parts[at] !== PART.JJ) return false;
  }
  return false;
}

/** In words. */
const LONGEST_TITLE = 4;

/** The last word before what completes it: "the press | service | of the bureau". */
export function headOf({ tokens }: Document, { from, to }: Range): number {
  let at = from + 1;
  while (at < to && !COMPLETES.has(tokens.lower[at] ?? '')) at += 1;
  return at - 1;
}

/** The same in a plural with "s": "dockers", not "press" or "people". */
export function isPluralSpeaker(noun: string): boolean {
  return /[^s]s$/.test(noun) && isSpeakerNoun(noun);
}

/** Whether every word of the range is one of a name: "Dana Hartwig". */
export function isNameOnly(document: Document, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (!isNameAt(document, at)) return false;
  return from < to;
}

/** "Kessel", "Sarrow Night": nothing but words in capitals, whatever a tagger makes of them. */
export function isCapitalName({ tokens }: Document, { from, to }: Range): boolean {
  return to > from && to - from <= 3 && tokens.word.slice(from, to).every((word) => /^\p{Lu}[\p{L}\d-]+$/u.test(word));
}

/** "the | Courier": a capital behind an article is a name's, whatever a tagger makes of it. */
function isCapitalInside({ tokens }: Document, { from }: Range, head: number): boolean {
  return head > from && OPENS.has(tokens.lower[from] ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens.word[head] ?? '');
}

/** "Haruk | Denning": what looks like a verb's form and ends a name. */
function endsName(document: Document, at: number): boolean {
  return isNameAt(document, at - 1) && /^\p{Lu}\p{Ll}/u.test(document.tokens.word[at] ?? '');
}

function isNameAt({ tokens, parts }: Document, at: number): boolean {
  return isProper(parts[at] ?? 0) && /^[\p{Lu}\d]/u.test(tokens.word[at] ?? '');
}

function breaks({ tokens, parts, quotes }: Document, at: number): boolean {
  const part = parts[at] ?? 0;
  const noun = isSpeakerNoun(tokens.lower[at] ?? '');
  // "the Sarrow Night channel": a word of a name may look like a verb.
  const named = isCapitalised(tokens.word[at] ?? '');
  if (
    (isFiniteVerb(part) && !noun && !named) ||
    part === PART.W ||
    part === PART.CC ||
    tokens.lower[at] === 'that' ||
    quotes.state[at] === 1
  )
    return true;
  return /^[,;:.!?()“”"—–-]+$/.test(tokens.word[at] ?? '');
}
