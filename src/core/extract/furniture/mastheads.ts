import type { FurnitureKind } from '../../model/reading.ts';
import { type Line, wordCount } from './lines.ts';
import { isSection } from './stamps.ts';

/** What stands over an article: the outlet's name with its slogan, section and date, and the headline under it. */

type Kinds = readonly (FurnitureKind | null)[];

/** No article begins further down than this many lines; a byline stands above it or at the very end. */
export const TOP = 8;
/** A short line without a full stop that is no sentence: a button, a plan to choose, an alternative text. */
export const SHORT = 12;

export function isShort(line: Line): boolean {
  return wordCount(line) <= SHORT && !line.sentence;
}

/**
 * "Harbour News Agency" over a headline, alone or over its own slogan, section and date: a line in capitals, what follows it in its
 * block is short and no sentence, and behind that stand a line that is neither sentence nor stamp and the text.
 */
export function headsHeadline(lines: readonly Line[], kinds: Kinds): boolean {
  const [first] = lines;
  const top = lines.slice(0, TOP);
  const own = top.findIndex((line) => line.block !== first?.block);
  const headline = top.findIndex((line, at) => at >= own && kinds[at] !== 'stamp' && !isSection(line));
  if (own < 1 || headline < own || own > TOP / 2) return false;
  const title = top[headline];
  const below = lines[headline + 1];
  if (title === undefined || below === undefined || !lines.slice(1, own).every(isSlogan)) return false;
  return isTitle(title) && title.words.length >= 4 && below.block !== title.block;
}

/** No sentence, or a short question: "Who paid for the bridge?" */
function isTitle(line: Line): boolean {
  return !line.sentence || (wordCount(line) <= SHORT && /\?["”’)]*$/.test(line.lastWords.at(-1) ?? ''));
}

/** Under a name on a masthead: "independent since 1989", "Business". */
function isSlogan(line: Line): boolean {
  return !line.sentence && wordCount(line) <= SLOGAN;
}

/** No slogan is longer than this many words. */
const SLOGAN = 6;

/** The first of a block of short lines with a date among them, a headline in the next block and a text behind that. */
export function headsStamps(lines: readonly Line[], kinds: Kinds): boolean {
  const [first] = lines;
  const headline = lines.findIndex((line) => line.block !== first?.block);
  const head = lines.slice(0, Math.max(0, headline));
  const [title, text] = lines.slice(headline);
  if (headline < 2 || head.length > TOP / 2 || title === undefined || text === undefined) return false;
  const stamped = kinds.slice(1, headline).includes('stamp') && head.every(isShort);
  return stamped && isTitle(title) && title.words.length >= 2 && text.block !== title.block;
}

/** "Lausberger Blatt", "NORTHERN": a word or two in capitals, too short for a headline. */
export function isShortName(line: Line): boolean {
  return !line.sentence && line.words.length <= 2 && line.words.every((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word));
}

/** "THE VELDER ABROAD" over a headline that is not in capitals: a name, where there is a date beside it. */
export function isInCapitals(line: Line, lines: readonly Line[]): boolean {
  if (line.sentence || line.words.length > NAME || !line.words.every((word) => CAPITALS.test(word))) return false;
  // "LIVE UPDATES", "WHAT WE KNOW" and "MILL FIRE KILLS TWO" are none.
  const name = line.plain;
  if (!name.startsWith('the ') && !lines.some((other) => other !== line && other.plain.includes(name))) return false;
  const headline = lines.find(({ block }) => block !== line.block);
  return headline?.words.some((word) => /\p{Ll}/u.test(word)) === true;
}

/** Most words of an outlet's name that tells nothing of its trade. */
const NAME = 4;
const CAPITALS = /^(?:[\p{Lu}’'-]+|&)$/u;
