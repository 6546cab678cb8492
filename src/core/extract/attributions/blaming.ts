import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { isFiniteAt } from '../facts/clauses.ts';
import { type Range, sentenceAround, takenTokens } from '../range.ts';
import { isNominal, PART } from '../tagger/parts.ts';
import { ruled, type Told } from './ruled.ts';

/** What brings what somebody is blamed for, by the verb. */
const BLAMES: ReadonlyMap<string, RegExp> = new Map([
  ['blames', /^for$/],
  ['blamed', /^for$/],
  ['blame', /^for$/],
  ['accuses', /^of$/],
  ['accused', /^of$/],
  ['accuse', /^of$/],
]);
const ONESELF = /^(?:himself|herself|itself|themselves|myself|ourselves)$/;

/**
 * Adds whom somebody blames in a clause that describes him, where nothing of it was read: "Clear Water, which | blames | a farm for the
 * algae |, said …" tells of the farm as "Clear Water blames a farm for the algae" does.
 */
export function addBlaming(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const taken = takenTokens(tokens, attributions);
  const added: Attribution[] = [];
  for (let at = 2; at + 3 < tokens.count; at += 1) {
    const told = BLAMES.has(tokens.lower[at] ?? '') ? toldAt(document, at) : null;
    if (told === null || taken.subarray(told.source.from, told.content.to).includes(1)) continue;
    added.push(ruled(tokens, told, 'inverted'));
  }
  return added.length === 0 ? attributions : [...attributions, ...added];
}

/** ", which | blames | a farm for the algae | ," */
function toldAt(document: Document, verb: number): Told | null {
  const { tokens, parts, quotes } = document;
  let who = verb - 1;
  while (parts[who] === PART.RB || /^(?:has|have|had)$/.test(tokens.lower[who] ?? '')) who -= 1;
  if (!/^(?:who|which)$/.test(tokens.lower[who] ?? '') || tokens.word[who - 1] !== ',') return null;
  // "a fire, which | blamed | …" has somebody before its comma.
  if (!isNominal(parts[who - 2] ?? 0) || quotes.state[verb] === 1 || ONESELF.test(tokens.lower[verb + 1] ?? ''))
    return null;
  const content = { from: verb + 1, to: endOf(document, verb + 1) };
  return brings(document, content, BLAMES.get(tokens.lower[verb] ?? ''))
    ? { source: { from: who, to: who + 1 }, cue: { from: verb, to: verb + 1 }, content }
    : null;
}

/** Before the mark that closes the clause. */
function endOf({ tokens }: Document, from: number): number {
  const { to } = sentenceAround(tokens, from);
  let end = from;
  while (end < to && !/^(?:[,.;:!?()]|—|–|--|-)$/.test(tokens.word[end] ?? '')) end += 1;
  return end;
}

/** Whom, and behind him for what: "a farm | for | the algae". */
function brings(document: Document, { from, to }: Range, preposition: RegExp | undefined): boolean {
  const { tokens, parts } = document;
  let nominal = false;
  for (let at = from; at + 1 < to; at += 1) {
    if (isFiniteAt(document, at)) return false;
    if (nominal && preposition?.test(tokens.lower[at] ?? '')) return true;
    nominal ||= isNominal(parts[at] ?? 0);
  }
  return false;
}
