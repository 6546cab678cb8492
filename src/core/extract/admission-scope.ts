import { contains, overlaps } from '../text/span.ts';
import type { Clause } from './admission-clauses.ts';
import type { Target } from './admission-targets.ts';
import { isSameSpeaker, nameWords, type PlacedUnit } from './admission-units.ts';
import type { Document } from './document.ts';
import { listed } from './lexicon/listed.ts';
import { TARGET_OF } from './lexicon/verification.ts';
import { type Range, rangeOf, spanOf } from './range.ts';

/** An admission reaches back no further than this many paragraphs. */
const PARAGRAPHS = 3;

/** A clause, what it speaks of, and whether it is about verification by its words alone. */
export interface Question {
  readonly clause: Clause;
  readonly target: Target;
  readonly certain: boolean;
}

/**
 * The tellings that an admission covers. Only what is meant: where its words leave the choice open, those of the nearest
 * sentence that tells anything. Tellings made of the admission's own verb are never among them.
 */
export function scopeOf(document: Document, question: Question, units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const { clause, target } = question;
  const own = spanOf(document.tokens, clause.range);
  const window = unitsAround(units, own.start);
  const verb = spanOf(document.tokens, { from: clause.predicate.from, to: clause.predicate.at + 1 });
  const others = window.filter(({ unit }) => unit.cue === null || !overlaps(unit.cue, verb));
  const inside = others.filter((unit) => contains(own, unit));
  if (inside.length > 0) return inside;
  if (target.forward) return following(document, clause, others);
  const before = others.filter((unit) => unit.start < own.start);
  if (target.extent === 'all' && target.plural && !target.owner) return before.length > 0 ? before : others;
  const near = before.filter((unit) => unit.paragraph >= paragraphOf(document, clause) - PARAGRAPHS);
  const found = narrowed(document, target, { before, near });
  return found.length === 0 && question.certain && target.owner === null && target.kind !== 'footage'
    ? lastSentence(near)
    : found;
}

/** No admission looks at more tellings than this before and after it. */
const WINDOW = 400;

export function unitsAround(units: readonly PlacedUnit[], position: number): readonly PlacedUnit[] {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return units.slice(Math.max(0, low - WINDOW), low + WINDOW);
}

interface Reach {
  readonly before: readonly PlacedUnit[];
  readonly near: readonly PlacedUnit[];
}

function narrowed(document: Document, target: Target, { before, near }: Reach): readonly PlacedUnit[] {
  if (target.owner !== null && target.owner !== 'its') return ofOwner(target, before);
  if (target.kind === 'topic' || target.kind === 'quality' || target.kind === 'matter')
    return sharing(document, target.range, near);
  if (target.kind === 'footage') return lastSentence(near.filter((unit) => showsFootage(document, unit)));
  const wanted = target.kind === 'figure' ? near.filter(({ unit }) => unit.figures.length > 0) : near;
  if (target.extent === 'both') return [...run(wanted), ...run(beforeRun(wanted))];
  return target.plural && target.kind !== 'pronoun' ? run(wanted) : lastSentence(wanted);
}

function paragraphOf(document: Document, clause: Clause): number {
  return document.tokens.paragraph[clause.predicate.at] ?? 0;
}

/** The tellings of the last speaker, back to the last of somebody else: "these figures" are one speaker's. */
function run(units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const last = units.at(-1);
  if (last === undefined) return [];
  let from = units.length - 1;
  while (from > 0 && belongs(units[from - 1], last)) from -= 1;
  return units.slice(from);
}

function beforeRun(units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  return units.slice(0, units.length - run(units).length);
}

function belongs(unit: PlacedUnit | undefined, last: PlacedUnit): boolean {
  if (unit === undefined) return false;
  return isSameSpeaker(unit.speaker, last.speaker) || (unit.sentence === last.sentence && unit.speaker.length === 0);
}

/** The tellings of the last sentence that tells something, as far as they are of its last speaker. */
function lastSentence(units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const last = units.at(-1);
  if (last === undefined) return [];
  return units.filter(
    (unit) => unit.sentence === last.sentence && (unit === last || belongs(unit, last) || last.speaker.length === 0),
  );
}

/** "the ministry's figures": the nearest speaker whose name or source has the owner's last word; all of theirs, or the last run. */
function ofOwner(target: Target, before: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const owner = nameWords(target.owner ?? '');
  const wanted = owner.at(-1) ?? '';
  const last = before.findLast(({ speaker }) => wanted !== '' && speaker.some((word) => word === wanted));
  if (last === undefined) return [];
  const theirs = before.filter((unit) => isSameSpeaker(unit.speaker, last.speaker));
  const figures = theirs.filter(({ unit }) => unit.figures.length > 0);
  return target.kind === 'figure' && figures.length > 0 ? figures : theirs;
}

function showsFootage(document: Document, { unit, sentence }: PlacedUnit): boolean {
  const { tokens } = document;
  const { from } = rangeOf(tokens, unit.content[0] ?? { start: 0, end: 0 });
  let at = from;
  while (at > 0 && from - at < 60 && tokens.sentence[at - 1] === sentence) at -= 1;
  for (; at < tokens.count && at < from + 120 && tokens.sentence[at] === sentence; at += 1) {
    if (TARGET_OF.get(tokens.lower[at] ?? '') === 'footage') return true;
  }
  return false;
}

/** The nearest tellings that share the most words with what the admission names: "increases in desertions" and "a rise in desertions". */
function sharing(document: Document, range: Range, near: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const about = new Set(document.tokens.lower.slice(range.from, range.to).flatMap(stemOf));
  let best: readonly PlacedUnit[] = [];
  let most = 1;
  for (const unit of near) {
    const words = unit.unit.content.flatMap((span) =>
      document.text
        .slice(span.start, span.end)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    );
    const shared = new Set(words.flatMap(stemOf).filter((stem) => about.has(stem))).size;
    if (shared < most) continue;
    best = shared === most && best[0]?.sentence === unit.sentence ? [...best, unit] : [unit];
    most = shared;
  }
  return best;
}

const STEM = 5;
const COMMON: ReadonlySet<string> = new Set(
  listed(`
    could, would, there, their, about, which, after, befor, been, have, that, this, with, from, were, they`),
);

function stemOf(word: string): readonly string[] {
  const stem = word.slice(0, STEM);
  return word.length < 4 || COMMON.has(stem) ? [] : [stem];
}

/** "The following could not be verified:": the tellings of the lines that follow, to the next paragraph that is no item. */
function following(document: Document, clause: Clause, units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const { tokens } = document;
  const end = tokens.end[clause.range.to - 1] ?? 0;
  const here = paragraphOf(document, clause);
  const after = units.filter((unit) => unit.start >= end);
  const same = after.filter((unit) => unit.paragraph === here);
  if (same.length > 0) return same;
  const first = after[0];
  if (first === undefined || first.paragraph > here + 1) return [];
  const items = new Set(after.filter((unit) => isItem(document, unit)).map((unit) => unit.paragraph));
  let last = first.paragraph;
  while (items.has(first.paragraph) && items.has(last + 1)) last += 1;
  return after.filter((unit) => unit.paragraph <= last);
}

function isItem(document: Document, unit: PlacedUnit): boolean {
  const before = document.text.slice(Math.max(0, unit.start - ITEM), unit.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^\s*(?:[-*•–]|\d{1,2}[.)])(?:\s|$)/.test(line);
}

/** A telling begins within this many characters of its item's mark. */
const ITEM = 300;
