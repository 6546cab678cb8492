import { opensWithLetter } from './letters.ts';
import type { Tokens } from './tokens.ts';

/**
 * Whether a text reads as English: at least every twelfth of its words is one of the commonest English words that other
 * languages in Latin script do not share. A text of fewer than thirty words passes unless most of its letters are of another script.
 */
export function isEnglish(tokens: Tokens): boolean {
  let words = 0;
  let common = 0;
  let foreign = 0;
  for (const word of tokens.lower) {
    // Asking Unicode's tables is slow, and most words begin with a letter of ASCII.
    const first = word.charCodeAt(0);
    const plain = first >= 0x61 && first <= 0x7a;
    if (!plain && !opensWithLetter(word)) continue;
    words++;
    if (plain && COMMON.has(word)) common++;
    if (!plain && !/^\p{Script=Latin}/u.test(word)) foreign++;
  }
  if (foreign * 2 > words) return false;
  return words < FEWEST || common / words >= LEAST_SHARE;
}

const FEWEST = 30;
const LEAST_SHARE = 1 / 12;

const COMMON: ReadonlySet<string> = new Set(
  (
    'the of and to that it with as they be from by this not but were there could said if their each about up out then these would ' +
    'other into has more two him time make than first been its who now people down only way which your all when where how any ' +
    'most through between because against during before being both few those while should does you he have are says after'
  ).split(' '),
);
