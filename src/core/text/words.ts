import { abbreviationKind } from './abbreviations.ts';
import {
  isApostrophe,
  isDigitAt,
  isLetterAt,
  isLowerAt,
  isUpperAt,
  isWordCharacter,
  KIND,
  kindAt,
  skipBlanks,
  widthAt,
} from './characters.ts';

/**
 * The end of the word that begins at `start` with a letter, digit or mark, its clitics not yet parted ("ministry's").
 * One word: "U.K.", "117,770", "Su-35", "27m", "GunBroker.com", "O'Neil", "Jan.", web and mail addresses whole.
 */
export function wordEnd(text: string, start: number): number {
  if (startsAddress(text, start)) return addressEnd(text, start);
  for (let at = start; ; ) {
    let piece = at;
    let end = runEnd(text, at);
    while (joins(text, piece, end)) {
      piece = end + 1;
      end = runEnd(text, piece);
    }
    if (text.charCodeAt(end) === SLASH && text.charCodeAt(piece - 1) === STOP && isDomainPath(text, end)) {
      return addressEnd(text, end);
    }
    if (!takesStop(text, piece, end)) return end;
    if (text.charCodeAt(end + 1) !== HYPHEN || !isLetterAt(text, end + 2)) return end + 1;
    at = end + 2;
  }
}

const STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const AMPERSAND = 0x26;

/** The end of the run of letters, digits and marks at `start`; an invisible character between two of them is in it. */
function runEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const kind = kindAt(text, end);
    if (kind === KIND.format) {
      if (end === start || !isWordCharacter(text, end + 1)) break;
    } else if (kind < KIND.letter || kind > KIND.mark) break;
    end += widthAt(text, end);
  }
  return end;
}

/** Whether the character at `at`, just after the piece of a word that began at `piece`, ties it to what follows. */
function joins(text: string, piece: number, at: number): boolean {
  if (at >= text.length || at === piece || !isWordCharacter(text, at + 1)) return false;
  const unit = text.charCodeAt(at);
  const digits = isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
  if (isApostrophe(unit)) return isLetterAt(text, at + 1);
  if (unit === STOP) return digits || joinsByStop(text, piece, at);
  if (unit === COMMA) return digits && joinsByComma(text, piece, at);
  if (unit === COLON || unit === SLASH) return digits;
  if (unit === AMPERSAND) return isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
  return unit === HYPHEN || unit === 0x2010 || unit === 0x2011 || unit === AT || unit === UNDERSCORE;
}

/**
 * "p.m", "U.S", "state.gov", "Ph.D", "RT.COM" and "2.5m" are one word; "over.They", "J.Smith" and "5.The" lack a blank.
 */
function joinsByStop(text: string, piece: number, at: number): boolean {
  const single = at - piece === 1;
  if (!isLetterAt(text, at + 1) || isDigitAt(text, at - 1)) return false;
  const nextSingle = !isWordCharacter(text, at + 2);
  if (single && nextSingle) return true;
  if (!isUpperAt(text, at + 1)) return !nextSingle || !isLowerAt(text, at + 1);
  if (nextSingle) return at - piece === 2 && isUpperAt(text, piece);
  return !single && isUpperAt(text, at - 1) && isUpperAt(text, at + 2);
}

/** "117,770" and the comma of translated decimals "3,5" hold together, "in 2014,2015" does not. */
function joinsByComma(text: string, piece: number, at: number): boolean {
  if (at - piece > 3) return false;
  let end = at + 1;
  while (end <= at + 4 && isDigitAt(text, end)) end++;
  return end - at - 1 <= 3;
}

/** Whether the full stop at `end` belongs to the word whose last piece is text[piece, end). */
function takesStop(text: string, piece: number, end: number): boolean {
  if (text.charCodeAt(end) !== STOP || end - piece > 6 || end === piece) return false;
  const after = text.charCodeAt(end + 1);
  if (after === STOP || after === 0x2026) return false;
  if (after === COMMA || after === 0x3b) return isLetterAt(text, piece);
  const next = skipBlanks(text, end + 1);
  if (end - piece === 1 && isLetterAt(text, piece)) return isInitial(text, piece, next);
  const kind = abbreviationKind(text.slice(piece, end));
  return kind === 'number' ? isDigitAt(text, next) : kind !== null;
}

/** The last letter of "U.S." or "p.m.", or a person's initial: "George W. Bush", but not "Plan B." at a sentence's end. */
function isInitial(text: string, piece: number, next: number): boolean {
  if (text.charCodeAt(piece - 1) === STOP && isLetterAt(text, piece - 2)) return true;
  if (text.charAt(piece) === 'v') return isLetterAt(text, next);
  return isUpperAt(text, piece) && isLetterAt(text, next);
}

function startsAddress(text: string, start: number): boolean {
  const first = text.charCodeAt(start) | 0x20;
  if (first !== 0x68 && first !== 0x77) return false;
  return ADDRESS.test(text.slice(start, start + 9));
}

const ADDRESS = /^(?:https?:\/\/[^\s/]|www\.[^\s.])/i;

function isDomainPath(text: string, slash: number): boolean {
  return isLetterAt(text, slash - 1) && isWordCharacter(text, slash + 1);
}

/** A web address runs to the next blank, quotation mark or bracket; the punctuation of the sentence after it stays outside. */
function addressEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && kindAt(text, end) >= KIND.letter && !NOT_IN_ADDRESS.includes(text.charAt(end))) {
    end += widthAt(text, end);
  }
  while (end > start + 1 && AFTER_ADDRESS.includes(text.charAt(end - 1))) end--;
  return end;
}

const NOT_IN_ADDRESS = '<>"“”„‘’«»`{}|\\^()[]';
const AFTER_ADDRESS = ".,;:!?'*_…";
