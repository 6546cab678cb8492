import { isCapitalised, opensWithLetter } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { isProper, PART } from '../tagger/parts.ts';
import { foldWord } from './fold.ts';
import { beginsName, countryOf, type Known, knownName } from './index.ts';
import { isBodyWord, isGivenName, isTitle } from './words.ts';

/** A body beside its country has so many tokens at most: "the U.K.'s Foreign, Commonwealth and Development Office". */
const LONGEST = 10;

/** The longest name of the packaged tables that begins at token `from`; null where none does. */
export function longestKnown(document: Document, from: number): { readonly known: Known; readonly to: number } | null {
  const { tokens } = document;
  const afterArticle = tokens.lower[from - 1] === 'the';
  const first = joined(foldWord(tokens.word[from] ?? ''));
  // "Rand Solberg" is no RAND Corporation.
  if (isPersonPair(document, from)) return null;
  if (!beginsName(first) && countryOf(first) === null && !ofCountry(document, from)) return null;
  let best: { known: Known; to: number } | null = null;
  const folded: string[] = [];
  let key = '';
  let open = false;
  for (let at = from; at < tokens.count && at - from < LONGEST; at += 1) {
    const word = tokens.word[at] ?? '';
    if (tokens.sentence[at] !== tokens.sentence[from] || STOPS.has(word)) break;
    for (const part of foldWord(word)) {
      folded.push(part);
      key = key === '' ? part : `${key} ${part}`;
    }
    open ||= folded.length < 4 && countryOf(key) !== null;
    if (!open && !beginsName(key) && !ofCountry(document, at)) break;
    const known = endsName(document, from, at) ? knownName(folded, afterArticle, key) : null;
    const whole = known && (isCapitalised(word) || at === from || isWholePhrase(document, known, at + 1));
    if (known && whole) best = { known, to: at + 1 };
  }
  return best;
}

const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?', '(', ')']);

/** Most words fold to one part. */
function joined(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : parts.join(' ');
}

function isPersonPair({ tokens, parts }: Document, from: number): boolean {
  if (parts[from] !== PART.PER || parts[from + 1] !== PART.PER || tokens.sentence[from] !== tokens.sentence[from + 1])
    return false;
  const [word = '', next = ''] = [tokens.word[from], tokens.word[from + 1]];
  return (
    (/[a-z]/.test(word) || /\p{Ll}/u.test(word)) &&
    isGivenName(word) &&
    isCapitalised(next) &&
    !isBodyWord(next.toLowerCase())
  );
}

/** "Ministry of Defence of Georgia": a body may stand before its country. */
function ofCountry({ tokens }: Document, at: number): boolean {
  for (let back = at; back >= at - 5; back -= 1) if (tokens.lower[back] === 'of') return true;
  return tokens.lower[at + 1] === 'of' || tokens.lower[at + 2] === 'of';
}

/** "Ukraine's general staff" is a name in small letters; in "Russian military bloggers" the bloggers are the head. */
function isWholePhrase(document: Document, known: Known, to: number): boolean {
  if (known.class !== 'body') return false;
  if (document.tokens.sentence[to] !== document.tokens.sentence[to - 1]) return true;
  const part = document.parts[to] ?? PART.X;
  return !(part === PART.NN || part === PART.NNS || (isProper(part) && isTitle(document.tokens.lower[to] ?? '')));
}

function endsName(document: Document, from: number, at: number): boolean {
  const word = document.tokens.word[at] ?? '';
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return at > from && /^\d+$/.test(word);
  const letter = first | 32;
  return first < 128 ? letter >= 97 && letter <= 122 : opensWithLetter(word);
}
