import { isCapitalised } from '../../text/letters.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { DASH } from '../lexicon/dashes.ts';
import { listed } from '../lexicon/listed.ts';
import { isOutletName } from '../names/outlet-names.ts';
import type { Range } from '../range.ts';
import { PART } from '../tagger/parts.ts';

const LONGEST_DATELINE = 16;
/** In a place's name: "Rio de Janeiro", "Frankfurt am Main". */
const SMALL: ReadonlySet<string> = new Set(listed('de, da, do, del, di, la, le, al, am, an, der, of, sur, upon'));
/** Agencies that write themselves in small letters. */
const SMALL_AGENCIES: ReadonlySet<string> = new Set(listed('dpa, apa, sda, epd, ntb, ansa, efe, ots'));

/**
 * A range without the dateline of a wire report that it begins with, or begins inside: "KARSK, March 5 (Wire) — | A bridge fell",
 * "MERIDIAN WIRE - KARSK, 5 March 2031 - | A bridge fell". Place, day and agency at the start of a paragraph are no claim.
 */
export function afterDateline(document: Document, range: Range): Range {
  const opening = openingBefore(document.tokens, range.from);
  if (opening < 0) return range;
  const end = endOfDateline(document, { from: opening, to: range.to });
  return end > range.from && end < range.to ? { from: end, to: range.to } : range;
}

/** The first token of the paragraph; -1 where it is further away than a dateline is long. */
function openingBefore({ paragraph }: Tokens, at: number): number {
  for (let from = at; from > at - LONGEST_DATELINE; from -= 1)
    if (from === 0 || paragraph[from - 1] !== paragraph[from]) return from;
  return -1;
}

/** The first token behind the dateline; -1 where there is none. */
function endOfDateline(document: Document, { from, to }: Range): number {
  const { word } = document.tokens;
  if (word[from] === '(') return behindAgency(document, from);
  if (!isCapitalised(word[from] ?? '')) return -1;
  const mark = markBehind(document, from + 1, to);
  if (mark < 0) return -1;
  const head = { from, to: mark };
  if (word[mark] === '(') return hasNumber(document, head) ? behindAgency(document, mark) : -1;
  if (word[mark] === ':') return isShouted(document, head) && isCapitalised(word[mark + 1] ?? '') ? mark + 1 : -1;
  if (!isDated(document, head)) return -1;
  const second = markBehind(document, mark + 1, to);
  const between = DASH.test(word[second] ?? '') ? word.slice(mark + 1, second) : [];
  return (between.some((one) => isCapital(one) || /^\d/.test(one)) ? second : mark) + 1;
}

/**
 * Whether the words before a dash are a place, a day or an agency. Without capitals only the agency in brackets shows it ("Karsk (Wire) --
 * | A bridge fell"), or that a sentence begins behind the dash: "Karsk – | The bridge fell".
 */
function isDated(document: Document, { from, to }: Range): boolean {
  const { tokens } = document;
  const { word } = tokens;
  if (isCapital(word[from]) || isShouted(document, { from, to })) return true;
  const begins = isCapitalised(word[to + 1] ?? '') || /^\d/.test(word[to + 1] ?? '');
  const open = word.lastIndexOf('(', to - 1);
  if (word[to - 1] === ')' && open > from)
    return hasNumber(document, { from, to: open }) || (begins && isAgency(document, { from: open + 1, to: to - 1 }));
  return begins && (isOutletName(word.slice(from, to).join(' ')) || beginsSentence(document, to + 1));
}

/** "(Reuters) - | A bridge fell", "(CNN) | A bridge fell", "Karsk, March 5 (PTI) | A bridge fell" */
function behindAgency(document: Document, open: number): number {
  const { word } = document.tokens;
  const close = word.indexOf(')', open);
  if (close < 0 || close > open + 5 || !isAgency(document, { from: open + 1, to: close })) return -1;
  const begin = DASH.test(word[close + 1] ?? '') ? close + 2 : close + 1;
  return isCapitalised(word[begin] ?? '') || (begin > close + 1 && /^\d/.test(word[begin] ?? '')) ? begin : -1;
}

function isAgency({ tokens }: Document, { from, to }: Range): boolean {
  const name = tokens.word.slice(from, to).join(' ');
  return /^\p{Lu}{2,7}(?:[-/ ]\p{Lu}+)?$/u.test(name) || SMALL_AGENCIES.has(name) || isOutletName(name);
}

/** A capital that no name or noun has: "Karsk – | The bridge fell"; never "Karsk – the capital –", "Karsk – Orvan". */
function beginsSentence({ tokens, parts }: Document, at: number): boolean {
  const word = tokens.word[at] ?? '';
  const part = parts[at];
  const plain = [PART.DT, PART.IN, PART.PRP, PART.EX, PART.CD].some((one) => one === part);
  if (!plain || !/^\p{Lu}\p{Ll}/u.test(word)) return isCapitalised(word) && word === 'A';
  for (let k = at + 1; k < tokens.count && tokens.sentence[k] === tokens.sentence[at]; k += 1)
    if (DASH.test(tokens.word[k] ?? '')) return false;
  return true;
}

function hasNumber({ tokens }: Document, { from, to }: Range): boolean {
  return tokens.word.slice(from, to).some((one) => /^\d{1,2}$/.test(one));
}

function isCapital(word: string | undefined): boolean {
  return isCapitalised(word ?? '') && /^\p{Lu}{3,}$/u.test(word ?? '');
}

/** "ST. KARSK", "PORT-AU-KARSK, Orvan", "BY IDA HALE, KARSK": capitals up to the first comma or bracket. */
function isShouted({ tokens }: Document, { from, to }: Range): boolean {
  let end = from;
  while (end < to && !/^[,(]$/.test(tokens.word[end] ?? '')) end += 1;
  const words = tokens.word.slice(from, end);
  return words.every((one) => /^[\p{Lu}.'’/-]+$/u.test(one)) && words.some((one) => /\p{Lu}{3}/u.test(one));
}

/** The dash or colon behind names, numbers and marks alone, else the last bracket before a word in small letters; -1 without. */
function markBehind({ tokens }: Document, from: number, to: number): number {
  const { word } = tokens;
  let bracket = -1;
  for (let at = from; at < Math.min(to, from + LONGEST_DATELINE); at += 1) {
    const here = word[at] ?? '';
    if (DASH.test(here) || here === ':') return at;
    if (here === '(') bracket = at;
    if (!/^[\p{Lu}\d(),./]/u.test(here) && word[at - 1] !== '(' && !SMALL.has(here)) break;
  }
  return bracket;
}
