import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { TOPIC_OF } from '../lexicon/topics.ts';
import { TARGET_OF, type TargetClass } from '../lexicon/verification.ts';
import { type Range, rangeOf } from '../range.ts';
import type { About } from './about.ts';
import type { PlacedUnit } from './units.ts';

/** A clause is not searched further than this many tokens around a telling. */
const REACH = 40;

/**
 * Whether a telling is of a picture or a paper: one is named in its content or in the clause around it ("A video shows a boat on
 * fire", "… , a list says"), and not merely elsewhere in its sentence.
 */
export function showsMaterial(document: Document, { unit }: PlacedUnit, kind: TargetClass): boolean {
  const { lower } = document.tokens;
  const first = rangeOf(document.tokens, unit.content[0] ?? { start: 0, end: 0 });
  const last = rangeOf(document.tokens, unit.content.at(-1) ?? { start: 0, end: 0 });
  const { from, to } = clauseAround(document, { from: first.from, to: last.to });
  for (let at = from; at < to; at += 1) if (TARGET_OF.get(lower[at] ?? '') === kind) return true;
  return false;
}

function clauseAround(document: Document, range: Range): Range {
  const { lower, sentence } = document.tokens;
  const own = sentence[range.from];
  let { from, to } = range;
  while (from > 0 && range.from - from < REACH && sentence[from - 1] === own && !parts(document, from - 1)) from -= 1;
  while (to < document.tokens.count && to - range.to < REACH && sentence[to] === own && lower[to] !== ';') to += 1;
  return { from, to };
}

/** ", and" and ";" part clauses; a bare comma may only set an aside off. */
function parts(document: Document, at: number): boolean {
  const { lower } = document.tokens;
  return lower[at] === ';' || (lower[at] === 'and' && lower[at - 1] === ',') || lower[at] === 'but';
}

/** The nearest tellings that share the most words with what the admission names: "increases in desertions", "a rise in desertions". */
export function nearestSharing(document: Document, range: Range, near: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const about = stemsOf(document, range);
  let best: readonly PlacedUnit[] = [];
  let most = 1;
  for (const unit of near) {
    const shared = sharedWith(document, unit, about);
    if (shared < most) continue;
    best = shared === most && best[0]?.sentence === unit.sentence ? [...best, unit] : [unit];
    most = shared;
  }
  return best;
}

/**
 * The tellings that agree with what a noun is about: those that share a word with it ("the extent of the damage"), or its number
 * ("the figure of 1,400 tonnes"); where its words may name somebody and no content has them, those of that speaker.
 */
export function agreeing(document: Document, about: About, units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  // "the figures for 2031" has the year of all of them.
  const words = document.tokens.lower.slice(about.words.from, about.words.to).filter((word) => !YEAR.test(word));
  const numbers = new Set(words.flatMap(numberOf));
  if (numbers.size > 0) return units.filter((unit) => numbersIn(document, unit).some((one) => numbers.has(one)));
  const stems = new Set(words.flatMap(stemOf));
  if (stems.size === 0) return units;
  const found = units.filter((unit) => sharedWith(document, unit, stems) > 0);
  if (found.length > 0 || !about.mayName) return found;
  return units.filter(({ speaker }) => speaker.flatMap(stemOf).some((stem) => stems.has(stem)));
}

function numbersIn(document: Document, { unit }: PlacedUnit): readonly string[] {
  return unit.figures.flatMap(({ start, end }) => document.text.slice(start, end).split(/[\s-]/).flatMap(numberOf));
}

const YEAR = /^(?:19|20)\d\d$/;

/** "1,400" and "1400" are one. */
function numberOf(word: string): readonly string[] {
  return /^\d[\d.,]*$/.test(word) ? [word.replaceAll(',', '').replace(/\.$/, '')] : [];
}

const BACKWARD: ReadonlySet<string> = new Set(
  listed('it, this, that, these, those, they, them, he, she, its, his, her, their'),
);

/** Whether words name no subject of their own: "when it happened", "the incident", "what had caused this". */
export function pointsBack(document: Document, range: Range): boolean {
  // "could not verify that a bridge had been mined": this "that" only opens the clause.
  const from = document.tokens.lower[range.from] === 'that' ? range.from + 1 : range.from;
  const words = document.tokens.lower.slice(from, range.to);
  return words.some((word) => BACKWARD.has(word)) || words.every((word) => isGeneral(word));
}

function isGeneral(word: string): boolean {
  return TOPIC_OF.has(word) ? false : TARGET_OF.has(word) || stemOf(word).length === 0;
}

function stemsOf(document: Document, range: Range): ReadonlySet<string> {
  return new Set(document.tokens.lower.slice(range.from, range.to).flatMap(stemOf));
}

function sharedWith(document: Document, { unit }: PlacedUnit, about: ReadonlySet<string>): number {
  const text = unit.content.map((span) => document.text.slice(span.start, span.end)).join(' ');
  const stems = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap(stemOf);
  return new Set(stems.filter((stem) => about.has(stem))).size;
}

const STEM = 5;
const COMMON: ReadonlySet<string> = new Set(
  listed(
    'could, would, there, their, about, which, after, befor, been, have, that, this, with, from, were, they, indep',
  ),
);

/** The topic of a word, else its first letters; nothing of short and common words. */
function stemOf(word: string): readonly string[] {
  const topic = TOPIC_OF.get(word);
  if (topic !== undefined) return [`topic ${topic}`];
  const stem = word.slice(0, STEM);
  return word.length < 4 || COMMON.has(stem) ? [] : [stem];
}
