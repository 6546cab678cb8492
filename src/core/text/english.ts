import type { Tokens } from './tokens.ts';

/**
 * Whether a text reads as English: at least every sixth of its words is one of the commonest English words that other
 * languages in Latin script do not share. A text of fewer than twenty words passes unless most of its letters are of another script.
 */
export function isEnglish(tokens: Tokens): boolean {
  let words = 0;
  let common = 0;
  let foreign = 0;
  for (const word of tokens.lower) {
    if (!/^\p{L}/u.test(word)) continue;
    words++;
    if (COMMON.has(word)) common++;
    if (!/^\p{Script=Latin}/u.test(word)) foreign++;
  }
  if (foreign * 2 > words) return false;
  return words < FEWEST || common / words >= LEAST_SHARE;
}

const FEWEST = 20;
const LEAST_SHARE = 1 / 6;

const COMMON: ReadonlySet<string> = new Set(
  (
    'the of and to that it with as his they be from by this had not but what were there can said if their will each about up out ' +
    'them then she many these some would other into has more her two like him time could no make than first been its who now ' +
    'people my over did down only way find our after which your all when where how any most under just through between because ' +
    'against during before being both few those while should does you we he have are for at is was on or an'
  ).split(' '),
);
