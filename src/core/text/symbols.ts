import { isApostrophe, isDigitAt, isLetterAt, isWordCharacter, KIND, kindAt, widthAt } from './characters.ts';

/**
 * The end of the token that begins at `start` with a character that is no letter or digit. Most are tokens by themselves;
 * "...", "--", "!!!" and doubled single marks ('' ``) are one; so are "#budget", "@harbour_desk", "’90s", "’tis", and "’s"
 * right after another token ("U.K." "’s").
 */
export function symbolEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (RUNS.includes(unit)) return sameEnd(text, start);
  if (unit === HASH || unit === AT) return tagEnd(text, start);
  if (isApostrophe(unit)) return apostropheEnd(text, start);
  return pictureEnd(text, start);
}

const HASH = 0x23;
const AT = 0x40;
const UNDERSCORE = 0x5f;
/** Characters that writers repeat: ! ? . * = _ ~ - + | and the long dashes. */
const RUNS = Array.from('!?.*=_~-+|–—', (character) => character.charCodeAt(0));

function sameEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === text.charCodeAt(start)) end++;
  return end;
}

function tagEnd(text: string, start: number): number {
  const first = kindAt(text, start + 1);
  if (first !== KIND.letter && (text.charCodeAt(start) === HASH || first !== KIND.digit)) return start + 1;
  let end = start + 1;
  while (isWordCharacter(text, end) || text.charCodeAt(end) === UNDERSCORE) end += widthAt(text, end);
  return end;
}

function apostropheEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === text.charCodeAt(start)) return start + 2;
  const letters = lettersEnd(text, start + 1);
  const word = text.slice(start + 1, letters).toLowerCase();
  const afterToken = start > 0 && kindAt(text, start - 1) === KIND.symbol && !OPENERS.includes(text.charAt(start - 1));
  if (afterToken && CLITICS.has(word)) return letters;
  if (isWordCharacter(text, start - 1)) return start + 1;
  if (ELISIONS.has(word)) return letters;
  if (word === 'n' && isApostrophe(text.charCodeAt(letters))) return letters + 1;
  return decadeEnd(text, start);
}

/** After one of these an apostrophe and an s are a quotation that begins, not a possessive. */
const OPENERS = '([{“„«`-–—/=';
export const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 'd', 'll', 're', 've']);
/** Words that lost their beginning. "cause" and "round" are not among them: 'Cause unknown' is a headline in quotation marks. */
const ELISIONS = new Set(['tis', 'twas', 'em', 'til', 'twill']);

/** The end of the word at `start`, no more than four letters long; `start` where it is longer or there is none. */
function lettersEnd(text: string, start: number): number {
  let end = start;
  while (end < start + 5 && isLetterAt(text, end)) end++;
  return isWordCharacter(text, end) || end > start + 4 ? start : end;
}

/**
 * The end of "’90s" or "’08" at `start`, else of the mark alone. A straight mark before two bare digits may begin a quotation
 * ('16 dead' after blast), so it needs the s.
 */
function decadeEnd(text: string, start: number): number {
  if (!isDigitAt(text, start + 1) || !isDigitAt(text, start + 2)) return start + 1;
  const plural = text.charAt(start + 3).toLowerCase() === 's';
  if (!plural && text.charCodeAt(start) !== 0x2019) return start + 1;
  const end = start + (plural ? 4 : 3);
  return isWordCharacter(text, end) ? start + 1 : end;
}

const JOINER = 0x200d;

/** One symbol with what modifies it: a variation selector, or the invisible joiner that makes one picture of several. */
function pictureEnd(text: string, start: number): number {
  let end = start + widthAt(text, start);
  for (;;) {
    if (kindAt(text, end) === KIND.mark) end += widthAt(text, end);
    else if (text.charCodeAt(end) !== JOINER || kindAt(text, end + 1) !== KIND.symbol) return end;
    else end += 1 + widthAt(text, end + 1);
  }
}
