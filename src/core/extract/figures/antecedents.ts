import { type Atoms, wordNear } from './atoms.ts';
import type { Draft } from './draft.ts';

/** The figure with the unit of the figure before it, where its own words name none and point back to that one. */
export function withUnitOf(atoms: Atoms, draft: Draft, before: Draft | null): Draft {
  if (before === null || draft.unit !== null || draft.type !== 'count') return draft;
  const { unit, type } = before;
  return isPartOf(atoms, draft, before) || isOtherEnd(atoms, draft, before) ? { ...draft, unit, type } : draft;
}

/** "18,000 servicemen fled. Around 12,000 of them …": a part of what was counted just before. */
function isPartOf(atoms: Atoms, draft: Draft, before: Draft): boolean {
  const isPart =
    wordNear(atoms, draft.next, draft.from) === 'of' && PLURALS.has(wordNear(atoms, draft.next + 1, draft.from));
  const distance = (atoms.sentence[draft.from] ?? 0) - (atoms.sentence[before.from] ?? 0);
  return isPart && distance <= 1 && before.type === 'count' && draft.value < before.value;
}

const PLURALS: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those']);

/** "from 13 knots to 11", "to 2,260 tonnes from 3,400": the other end of a change. */
function isOtherEnd(atoms: Atoms, draft: Draft, before: Draft): boolean {
  const join = wordNear(atoms, draft.from - 1, draft.from);
  return before.next === draft.from - 1 && (join === 'to' || join === 'from') && CHANGING.has(before.type);
}

const CHANGING: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'duration', 'other']);
