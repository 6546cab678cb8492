import { opensWithLetter } from '../../text/letters.ts';
import { PAIR_NAMES, SCORE_NOUNS, SCORE_VERBS } from '../lexicon/labels.ts';
import { PART } from '../tagger/parts.ts';
import { readAmount } from './amounts.ts';
import { type Atoms, isDash, isGlued, wordNear } from './atoms.ts';
import type { Draft } from './draft.ts';

/**
 * The result of a vote or match: "a 5-4 decision", "won 3-1", "voted 52 to 48". Its value is the first number; both stand in the
 * words. A pair of numbers that is neither result nor range is no figure and gives an empty list.
 */
export function readScore(atoms: Atoms, at: number): readonly Draft[] | null {
  const first = scoreAt(atoms, at);
  if (first === null) return null;
  const join = wordNear(atoms, at + 1, at);
  const isTight = isDash(join) && isGlued(atoms, at + 1) && isGlued(atoms, at + 2);
  const hyphens = isDash(join) && wordNear(atoms, at + 2, at) === 'to';
  if (!isTight && join !== 'to' && !hyphens) return null;
  const to = hyphens ? at + 5 : at + 3;
  const second = scoreAt(atoms, to - 1);
  if (second === null || (isGlued(atoms, to) && !isClosing(atoms, to))) return null;
  const isScore = isResult(atoms, { at, to, isTight }) && (isTight || hyphens || first > second);
  if (isScore) return [{ from: at, to, value: first, type: 'score', unit: null, implied: 'exactly', next: to }];
  const written = `${atoms.lower[at] ?? ''}-${atoms.lower[to - 1] ?? ''}`;
  return isTight && (first >= second || PAIR_NAMES.has(written)) ? [] : null;
}

function isClosing(atoms: Atoms, at: number): boolean {
  return (
    !isDash(atoms.lower[at] ?? '') && !opensWithLetter(atoms.lower[at] ?? '') && !/^[\d%/]/.test(atoms.lower[at] ?? '')
  );
}

/** A number of one word: goals, points, votes and seats stay below a thousand; "twenty-five" is one number. */
function scoreAt(atoms: Atoms, at: number): number | null {
  const amount = readAmount(atoms, at);
  if (amount === null || amount.to !== at + 1 || amount.vague || !Number.isInteger(amount.value)) return null;
  return amount.value > 999 ? null : amount.value;
}

interface ScoreRange {
  readonly at: number;
  readonly to: number;
  readonly isTight: boolean;
}

const AMOUNTS: ReadonlySet<string> = new Set([
  'percent',
  'per',
  '%',
  'percentage',
  'million',
  'billion',
  'hundred',
  'thousand',
  'times',
]);

/** A noun of result right after, or a verb of winning, losing or voting not far before, and no counted noun after. */
function isResult(atoms: Atoms, { at, to, isTight }: ScoreRange): boolean {
  for (let after = to; after < to + 3; after += 1) {
    const word = wordNear(atoms, after, at);
    if (SCORE_NOUNS.has(word)) return true;
    if (atoms.part[after] !== PART.JJ && atoms.part[after] !== PART.NN && !isDash(word)) break;
  }
  if (AMOUNTS.has(wordNear(atoms, to, at)) || (atoms.part[to] === PART.NNS && !isGlued(atoms, to))) return false;
  const reach = isTight ? 10 : 5;
  for (let before = at - 1; before > at - reach && atoms.sentence[before] === atoms.sentence[at]; before -= 1) {
    const word = wordNear(atoms, before, at);
    if (SCORE_VERBS.has(word) || (SCORE_NOUNS.has(word) && wordNear(atoms, before + 1, at) === 'of')) return true;
  }
  return false;
}
