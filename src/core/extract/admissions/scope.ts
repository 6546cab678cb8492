import { contains, overlaps } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { type Range, spanOf } from '../range.ts';
import type { Clause } from './clauses.ts';
import { followingUnits, isMeasure, measured } from './following.ts';
import { beforeRun, lastSentence, ofParties, run } from './parties.ts';
import { isDummy, type Target } from './targets.ts';
import { agreeing, nearestSharing, pointsBack, showsMaterial } from './topics.ts';
import { isSameSpeaker, nameWords, type PlacedUnit, type TellingUnit } from './units.ts';

/** An admission reaches back no further than this many paragraphs. */
const PARAGRAPHS = 3;

/** A clause, what it speaks of, and whether it is about verification by its words alone. */
export interface Question {
  readonly clause: Clause;
  readonly target: Target;
  readonly certain: boolean;
  /** Number of its paragraph among the article's own. */
  readonly paragraph: number;
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
  const told = spanOf(document.tokens, toldRange(document, clause, target));
  const inside = others.filter((unit) => contains(told, unit));
  if (inside.length > 0) return inside;
  if (target.forward) return followingUnits(document, question, others);
  if (isMeasure(document, clause)) return measured(document, question, others);
  const before = others.filter((unit) => unit.start < own.start);
  if (target.extent === 'all' && target.plural && !target.owner)
    return ofKind(document, target, before.length > 0 ? before : others);
  const near = before.filter((unit) => unit.paragraph >= question.paragraph - PARAGRAPHS);
  if (meansParties(target)) return ofParties({ before, near, paragraph: question.paragraph });
  const found = narrowed(document, target, { before, near });
  if (found.length > 0 || !question.certain || target.owner !== null) return found;
  // "Northern Wire could not verify when it happened": what its own paragraph tells, and nothing further away.
  if (target.kind === 'pronoun') return lastSentence(near);
  const open = SUBJECTS.has(target.kind) && pointsBack(document, target.range);
  return open ? lastSentence(near.filter((unit) => unit.paragraph === question.paragraph)) : [];
}

/** "these claims", "the reports", "any of this": whatever was told, by whomever. */
function meansParties({ kind, owner, about, plural, extent }: Target): boolean {
  if (owner !== null || about !== null || extent === 'both') return false;
  return (kind === 'claim' && plural) || (kind === 'pronoun' && extent === 'all');
}

/** What may be another thing than what was told last. */
const SUBJECTS: ReadonlySet<Target['kind']> = new Set(['topic', 'quality', 'matter'] as const);

/** No admission looks at more tellings than this before and after it. */
const WINDOW = 150;

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

/** Where a telling that the clause itself holds may stand: in what is checked, not in who checked it or what follows. */
function toldRange(document: Document, clause: Clause, target: Target): Range {
  if (clause.predicate.voice === 'passive' && isDummy(document, clause.subject)) return clause.object;
  return target.range.to > target.range.from ? target.range : { from: clause.range.from, to: clause.range.from };
}

interface Reach {
  readonly before: readonly PlacedUnit[];
  readonly near: readonly PlacedUnit[];
}

function narrowed(document: Document, target: Target, { before, near }: Reach): readonly PlacedUnit[] {
  if (target.owner !== null && target.owner !== 'its') return ofOwner(document, target, before);
  const { kind } = target;
  switch (kind) {
    case 'topic':
    case 'quality':
    case 'matter':
      return nearestSharing(document, target.range, near);
    case 'footage':
    case 'paper':
      return lastSentence(near.filter((unit) => showsMaterial(document, unit, kind)));
    case 'figure':
      if (target.about !== null) return ofKind(document, target, before);
  }
  const wanted = ofKind(document, target, near);
  if (target.extent === 'both') return [...run(wanted), ...run(beforeRun(wanted))];
  return target.plural && target.kind !== 'pronoun' ? run(wanted) : lastSentence(wanted);
}

/** Where figures are meant, the tellings that carry one; where something about a subject is meant, those of that subject. */
function ofKind(document: Document, { kind, about }: Target, units: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const wanted = kind === 'figure' ? units.filter(({ unit }) => unit.figures.length > 0) : units;
  return about === null ? wanted : agreeing(document, about, wanted);
}

/** "the ministry's figures": the nearest speaker whose name or source has the owner's last word; all of theirs, or the last run. */
function ofOwner(document: Document, target: Target, before: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const owner = nameWords(target.owner ?? '');
  const wanted = owner.at(-1) ?? '';
  const last = before.findLast(({ speaker }) => wanted !== '' && speaker.some((word) => word === wanted));
  if (last === undefined) return [];
  const theirs = before.filter((unit) => isSameSpeaker(unit.speaker, last.speaker));
  if (isChief(document, target)) return opening(document, theirs, wanted);
  const figures = theirs.filter(({ unit }) => unit.figures.length > 0);
  const said = target.kind === 'figure' && figures.length > 0 ? figures : theirs;
  return target.about === null ? said : agreeing(document, target.about, said);
}

const CHIEF: ReadonlySet<string> = new Set(listed('specific, particular, main, central, original, initial, key'));

/** "Lind's specific claim": one of several things that he says. */
function isChief(document: Document, { kind, plural, range }: Target): boolean {
  return (
    kind === 'claim' && !plural && document.tokens.lower.slice(range.from, range.to).some((word) => CHIEF.has(word))
  );
}

/**
 * What somebody says first, to where a later paragraph names him anew: "An official said … Ivo Lind, the governor, said … He told
 * them … | Lind also said …".
 */
function opening(document: Document, theirs: readonly PlacedUnit[], name: string): readonly PlacedUnit[] {
  const named = new Set(
    theirs.filter(({ unit }) => creditsName(document, unit.source, name)).map((unit) => unit.paragraph),
  );
  const [, again = Number.POSITIVE_INFINITY] = [...named];
  return theirs.filter((unit) => unit.paragraph < again);
}

function creditsName(document: Document, source: TellingUnit['source'], name: string): boolean {
  return source !== null && nameWords(document.text.slice(source.start, source.end)).includes(name);
}
