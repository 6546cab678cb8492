import { opensWithLetter } from '../../text/letters.ts';
import { PART } from '../tagger/parts.ts';
import { type Atoms, isDash, isGlued, isNumeral, wordNear } from './atoms.ts';
import type { Draft } from './draft.ts';

/**
 * Whether a bare number, with no noun of its own, counts nothing that was reported: "the two met", "split in two", "high five",
 * a page number alone in its line. "The toll rose to 45" and "12 were hurt" do count.
 */
export function isIdle(atoms: Atoms, { from, to, type, unit, value }: Draft): boolean {
  if (isNamed(atoms, { from, to, type, unit })) return true;
  if (type !== 'count' || unit !== null) return false;
  const before = wordNear(atoms, from - 1, from);
  const after = wordNear(atoms, to, from);
  if (before === '' && (after === '' || value < 2)) return true;
  if (isCode(atoms, from)) return true;
  if (before === 'at' || before === 'on') return value <= 31 && !isLevel(atoms, from - 2);
  if (POINTING.has(before)) return after !== 'of' && value <= 12;
  return value <= 12 && atoms.shape[from] !== 3 && (IDIOMS.has(before) || IDIOMS.has(after));
}

const POINTING: ReadonlySet<string> = new Set('the these those this that any every each between a an no #'.split(' '));

/** "a 911 caller", "a 529 plan", "high-five passersby", "a sum in six figures": the number is part of a name. */
function isNamed(atoms: Atoms, { from, to, type, unit }: Pick<Draft, 'from' | 'to' | 'type' | 'unit'>): boolean {
  if (type !== 'count') return false;
  const isTail = isDash(atoms.lower[from - 1] ?? '') && isGlued(atoms, from) && isGlued(atoms, from - 1);
  if ((isTail && isWord(atoms, from - 2)) || unit === 'figures' || unit === 'digits') return true;
  const before = wordNear(atoms, from - 1, from);
  const isSingular = atoms.part[to] === PART.NN && !isGlued(atoms, to);
  const isLabel = before === 'a' || before === 'an' || EMERGENCIES.has(atoms.lower[from] ?? '');
  return isSingular && isLabel && isNumeral(atoms, from);
}

function isWord(atoms: Atoms, at: number): boolean {
  return opensWithLetter(atoms.lower[at] ?? '');
}

const EMERGENCIES: ReadonlySet<string> = new Set(['911', '999', '112', '411']);

/** So many digits without a comma and with nothing to count are an identifier. */
function isCode(atoms: Atoms, at: number): boolean {
  return /^\d{8,}$/.test(atoms.lower[at] ?? '');
}

/** "stood at 45", "put at 12": a level, where "at 5" is a time or place. */
const LEVELS: ReadonlySet<string> = new Set(
  'stood stands stand standing put remained remains estimated capped unchanged peaked set'.split(' '),
);
/** "stood | at 45", "put the number of dead | at four", "the toll | at 17": no further back than this. */
const LEVEL_REACH = 7;
const PUT: ReadonlySet<string> = new Set('put puts putting peg pegs pegged estimate estimates estimated'.split(' '));
const TALLIES: ReadonlySet<string> = new Set(
  'toll number count tally total figure casualties losses turnout'.split(' '),
);

function isLevel(atoms: Atoms, at: number): boolean {
  if (LEVELS.has(wordNear(atoms, at, at + 1))) return true;
  let counted = false;
  for (let near = at; near > at - LEVEL_REACH; near -= 1) {
    const word = wordNear(atoms, near, at);
    if (word === '' || /^[,.;:]/.test(word)) return false;
    if (PUT.has(word)) return counted;
    counted ||= TALLIES.has(word) || word === 'it' || word === 'them';
  }
  return false;
}

const IDIOMS: ReadonlySet<string> = new Set('in into big high cloud square by fold plus'.split(' '));
