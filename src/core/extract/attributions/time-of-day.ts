import type { Document } from '../document.ts';
import { mainVerb } from '../facts/clauses.ts';
import { PART } from '../tagger/parts.ts';

/** What is put at a time has no more words: "the first | shots | at 2.50 a.m." */
const LONGEST_OBJECT = 10;
const ABOUT = /^(?:about|around|shortly|just|before|after|some|roughly|exactly|nearly)$/;
const NAMED = /^(?:noon|midnight|midday|dawn|dusk|nightfall|daybreak|sunrise|sunset)$/;
const CLOCK = /^(?:[ap]\.?m\.?|o['’]clock|hours)$/;

/** The "at" that brings a time of day behind a thing without a verb: "the first shots | at | 2.50 a.m."; -1 where none does. */
export function timeBehind(document: Document, from: number): number {
  const { lower, word } = document.tokens;
  let at = from + 1;
  while (at < from + LONGEST_OBJECT && lower[at] !== 'at') {
    if (/^[,.;:!?]$/.test(word[at] ?? '.') || isPlace(document, at)) return -1;
    at += 1;
  }
  return lower[at] === 'at' && isTime(document, at + 1) && mainVerb(document, { from, to: at }) < 0 ? at : -1;
}

/** "put the pan | on | the stove at 9 p.m.", "put the bins | out": it is laid there, and nobody says when it was. */
function isPlace({ tokens, parts }: Document, at: number): boolean {
  const moved = [PART.IN, PART.TO, PART.RP, PART.RB].some((part) => part === parts[at]);
  return moved && !/^(?:of|between|very)$/.test(tokens.lower[at] ?? '');
}

/** "2.50 a.m.", "14:05", "shortly before noon" */
function isTime({ tokens }: Document, from: number): boolean {
  let at = from;
  while (at < from + 3 && ABOUT.test(tokens.lower[at] ?? '')) at += 1;
  const first = tokens.lower[at] ?? '';
  if (NAMED.test(first) || /^\d{1,2}[.:]\d{2}$/.test(first)) return true;
  return /^\d{1,2}$/.test(first) && CLOCK.test(tokens.lower[at + 1] ?? '');
}
