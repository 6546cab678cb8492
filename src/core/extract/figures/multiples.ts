import { CARDINALS, MULTIPLES, MULTIPLIERS } from '../lexicon/numbers.ts';
import { type Atoms, isDash, isGlued, isNumeral, wordNear } from './atoms.ts';
import type { Draft } from './draft.ts';
import { readNumeral } from './numerals.ts';

/** "tenfold", "a 10-fold rise", "doubled", "twice as many", "double the number": by how many times. */
export function readMultiple(atoms: Atoms, at: number): readonly Draft[] | null {
  return readWord(atoms, at) ?? readMultiplier(atoms, at) ?? readFold(atoms, at);
}

function readWord(atoms: Atoms, at: number): readonly Draft[] | null {
  const value = MULTIPLES.get(atoms.lower[at] ?? '');
  if (value === undefined || PARTICLES.has(wordNear(atoms, at + 1, at))) return null;
  return [multiple({ from: at, to: at + 1 }, value)];
}

/** "doubled down" and "doubled over" multiply nothing. */
const PARTICLES: ReadonlySet<string> = new Set(['down', 'up', 'over', 'back', 'as']);

/** "twice as many", "double the number"; "a double murder" is none, "was shot twice" counts. */
function readMultiplier(atoms: Atoms, at: number): readonly Draft[] | null {
  const word = atoms.lower[at] ?? '';
  const value = MULTIPLIERS.get(word);
  if (value === undefined) return null;
  const next = wordNear(atoms, at + 1, at);
  const isTwice = word === 'twice' || word === 'thrice';
  if (COMPARED.has(next) || (isTwice && (next === 'as' || next === 'more')))
    return [multiple({ from: at, to: at + 1 }, value)];
  if (!isTwice || IDLE.has(wordNear(atoms, at - 1, at))) return null;
  return [{ ...multiple({ from: at, to: at + 1 }, value), type: 'count' }];
}

const COMPARED: ReadonlySet<string> = new Set('the its their his her that what those'.split(' '));
const IDLE: ReadonlySet<string> = new Set('think thought thinking thinks once or look looked'.split(' '));

/** "10-fold", "ten fold", "100x". */
function readFold(atoms: Atoms, at: number): readonly Draft[] | null {
  const value = isNumeral(atoms, at) ? readNumeral(atoms.lower[at] ?? '') : CARDINALS.get(atoms.lower[at] ?? '');
  if (value === undefined || value === null || value <= 1) return null;
  const fold = isDash(wordNear(atoms, at + 1, at)) && isGlued(atoms, at + 1) ? at + 2 : at + 1;
  return wordNear(atoms, fold, at) === 'fold' ? [multiple({ from: at, to: fold + 1 }, value)] : null;
}

function multiple(range: { readonly from: number; readonly to: number }, value: number): Draft {
  return { ...range, value, type: 'multiple', unit: 'times', implied: 'exactly', next: range.to };
}
