import { IDLE_NOUNS, STATES, TIME_UNITS } from '../lexicon/units.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';
import { type Atoms, beginsSentence, isDash, wordNear } from './atoms.ts';
import type { Draft } from './draft.ts';
import { readUnit } from './units.ts';

/**
 * "one" and "another" where they count: "one man", "one of his comrades", "two died and another was hurt". As a pronoun, an idiom or
 * part of a name they count nothing: "one of them said", "one day", "no one", "another way".
 * `before` is the last figure of the same sentence, whose unit a pronoun takes over.
 */
export function readSingle(atoms: Atoms, at: number, before: Draft | null): readonly Draft[] | null {
  const word = atoms.lower[at] ?? '';
  if (word !== 'one' && word !== 'another') return null;
  if (word === 'one' && isPartOfNumber(atoms, at + 1)) return null;
  const unit = word === 'one' ? unitOfOne(atoms, at, before) : unitOfAnother(atoms, at, before);
  if (unit === undefined) return [];
  return [{ from: at, to: at + 1, value: 1, type: 'count', unit, implied: 'exactly', next: at + 1 }];
}

/** "one million", "one in five", "one-third", "one or two" are read by other rules. */
function isPartOfNumber(atoms: Atoms, at: number): boolean {
  const word = wordNear(atoms, at, at - 1);
  if (NUMBER_WORDS.has(word) || isDash(word)) return true;
  return atoms.part[at] === PART.CD || (TIME_UNITS.has(word) && !IDLE_NOUNS.has(word));
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion dozen and in out or to third fourth quarter half fifth tenth percent per % times'.split(
    ' ',
  ),
);

/** The unit of "one", null where it has none of its own, undefined where it counts nothing. */
function unitOfOne(atoms: Atoms, at: number, before: Draft | null): string | null | undefined {
  if (NOT_BEFORE_ONE.has(wordNear(atoms, at - 1, at))) return undefined;
  const next = wordNear(atoms, at + 1, at);
  if (STATES.has(next)) return next;
  if (next === 'of') return unitOfOneOf(atoms, at);
  if (isFiniteVerb(atoms.part[at + 1] ?? 0)) return before?.type === 'count' ? before.unit : undefined;
  const found = readUnit(atoms, at + 1);
  if (found === null || IDLE_NOUNS.has(next) || endsIdle(atoms, found.next)) return undefined;
  return found.unit;
}

const NOT_BEFORE_ONE: ReadonlySet<string> = new Set(
  'no every any some this that the each another which last first next only not day number by big anyone good bad is was'.split(
    ' ',
  ),
);

function endsIdle(atoms: Atoms, at: number): boolean {
  return IDLE_NOUNS.has((atoms.lower[at - 1] ?? '').replace(/s$/, ''));
}

/** "one of his comrades was hurt" counts; "is one of the best known cities" and "one of them" do not. */
function unitOfOneOf(atoms: Atoms, at: number): string | undefined {
  const before = atoms.part[at - 1] ?? 0;
  const isFree = beginsSentence(atoms, at) || before === PART.VBD || before === PART.VBG || before === PART.CC;
  if (!isFree || COPULAS.has(wordNear(atoms, at - 1, at))) return undefined;
  for (let near = at + 2; near < at + 7; near += 1) {
    const word = wordNear(atoms, near, at);
    if (NOT_SOME.has(word) || (/est$/.test(word) && atoms.part[near] === PART.JJ)) return undefined;
  }
  const found = readUnit(atoms, at + 1);
  if (found?.type !== 'count' || endsIdle(atoms, found.next)) return undefined;
  return found.unit ?? undefined;
}

const NOT_SOME: ReadonlySet<string> = new Set(['most', 'best', 'many', 'few', 'worst', 'only', 'main', 'key']);
const COPULAS: ReadonlySet<string> = new Set(
  'is was were are be been being became become as called considered'.split(' '),
);

/** "killed two comrades and wounded another": one more of what was counted before in the sentence. */
function unitOfAnother(atoms: Atoms, at: number, before: Draft | null): string | null | undefined {
  if (before === null || before.type !== 'count') return undefined;
  const part = atoms.part[at + 1] ?? 0;
  const next = wordNear(atoms, at + 1, at);
  const isAlone = next === '' || /^[.,;:]/.test(next) || part === PART.IN || part === PART.CC || isFiniteVerb(part);
  return isAlone ? before.unit : undefined;
}
