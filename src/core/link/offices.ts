import { listed } from '../extract/lexicon/listed.ts';

const SPEAKING_FOR =
  /\b(?:spokes(?:man|woman|person|people)|press (?:office|service|secretary|officer)|chief|head|boss|director|coordinator|minister|commander|chair(?:man|woman|person)?|president|secretary|leader|executive|manager|commissioner|prosecutor|superintendent|principal|founder|owner|lawyer|attorney|representative)\b/i;
export const NO_LONGER = /\b(?:former|ex|retired|late)\b/i;

/** Whether a credit is of somebody who speaks for a house: "police chief Magda Holt", not "the former police chief". */
export function isOfOffice(credit: string): boolean {
  return SPEAKING_FOR.test(credit) && !NO_LONGER.test(credit);
}

/** Before a name, and no part of it: "the command's spokesman, Captain Idris Wale". */
const TITLES: ReadonlySet<string> = new Set(
  listed(
    'dr, mr, mrs, ms, sir, prof, professor, captain, capt, colonel, col, general, gen, major, maj, lieutenant, lt, sergeant, sgt, corporal, cpl, admiral, commodore, brigadier, inspector',
  ),
);

export function withoutTitles(credit: string): string {
  return credit
    .split(/\s+/)
    .filter((word) => !TITLES.has(word.toLowerCase().replace(/[.,]/g, '')))
    .join(' ');
}

/** What a credit says beside the office: "Kestrel, Karl Voss" of "a spokesman for Kestrel, Captain Karl Voss". */
export function withoutOffice(credit: string): string {
  return withoutTitles(credit).replace(SPEAKING_FOR, '');
}

/** Whether somebody is called by whom he speaks for alone: "a Kestrel spokeswoman". */
export function isSpokesperson(name: string): boolean {
  return /\bspokes(?:man|woman|person|people)\b/i.test(name) && !NO_LONGER.test(name);
}
