import { FRACTION_SIGNS, VAGUE_PLURALS } from '../lexicon/numbers.ts';
import { type Atoms, isGlued, isNumeral, wordNear } from './atoms.ts';
import { readNumeral } from './numerals.ts';
import { type Amount, amountOf, halfAfter, scaleAfter } from './scales.ts';
import { readSpelled } from './spelled.ts';

/** The number that begins at atom `at`; null where none does. */
export function readAmount(atoms: Atoms, at: number): Amount | null {
  if (isNumeral(atoms, at)) return readDigits(atoms, at);
  return (
    readVaguePlural(atoms, at) ??
    readSeveral(atoms, at) ??
    readArticle(atoms, at) ??
    readSpelled(atoms, at) ??
    readSign(atoms, at)
  );
}

function readDigits(atoms: Atoms, at: number): Amount | null {
  const grouped = readSpacedGroups(atoms, at);
  const base = grouped?.value ?? readNumeral(atoms.lower[at] ?? '');
  if (base === null) return null;
  const whole = grouped?.to ?? at + 1;
  const fraction = fractionAfter(atoms, whole);
  const { scale, to } = scaleAfter(atoms, fraction.to);
  return amountOf({ from: at, to }, base + fraction.value, { scale, digits: true });
}

/** "10 000", "1 250 000": thousands set apart by one blank, as in much of Europe; a zero cannot lead. */
function readSpacedGroups(atoms: Atoms, at: number): { readonly value: number; readonly to: number } | null {
  if (!/^[1-9]\d{0,2}$/.test(atoms.lower[at] ?? '')) return null;
  let to = at + 1;
  let digits = atoms.lower[at] ?? '';
  while (/^\d{3}$/.test(wordNear(atoms, to, at)) && isOneBlank(atoms, to) && digits.length < 15) {
    digits += atoms.lower[to] ?? '';
    to += 1;
  }
  return to === at + 1 ? null : { value: Number(digits), to };
}

function isOneBlank(atoms: Atoms, at: number): boolean {
  return (atoms.start[at] ?? 0) - (atoms.end[at - 1] ?? 0) === 1;
}

/** "2 1/2", "2½" and "2 and a half": what the number has beyond the whole. */
function fractionAfter(atoms: Atoms, at: number): { readonly value: number; readonly to: number } {
  const sign = FRACTION_SIGNS.get(wordNear(atoms, at, at - 1));
  if (sign !== undefined) return { value: sign, to: at + 1 };
  const isSlashed =
    isNumeral(atoms, at) && atoms.lower[at + 1] === '/' && isGlued(atoms, at + 1) && isGlued(atoms, at + 2);
  if (isSlashed && !isGlued(atoms, at)) {
    const value = Number(atoms.lower[at]) / Number(atoms.lower[at + 2]);
    if (value > 0 && value < 1) return { value, to: at + 3 };
  }
  return halfAfter(atoms, at);
}

/** "dozens", "hundreds of thousands", "scores of"; a test score or the tens place is none. */
function readVaguePlural(atoms: Atoms, at: number): Amount | null {
  const first = VAGUE_PLURALS.get(atoms.lower[at] ?? '');
  if (first === undefined) return null;
  const follows = wordNear(atoms, at + 1, at) === 'of';
  const second = follows ? VAGUE_PLURALS.get(wordNear(atoms, at + 2, at)) : undefined;
  if (second !== undefined && first < second)
    return amountOf({ from: at, to: at + 3 }, 1, { scale: first * second, vague: true });
  if ((first === 10 || first === 20) && !follows) return null;
  if (first === 10 || NOT_BEFORE_SCORES.has(wordNear(atoms, at - 1, at))) return null;
  return amountOf({ from: at, to: at + 1 }, 1, { scale: first, vague: true });
}

const NOT_BEFORE_SCORES: ReadonlySet<string> = new Set([
  'test',
  'exam',
  'credit',
  'box',
  'match',
  'their',
  'his',
  'her',
  'the',
  'final',
]);

/** "several hundred", "a few dozen", "many thousand" name a magnitude; "a couple of hundred" is about two hundred. */
function readSeveral(atoms: Atoms, at: number): Amount | null {
  const word = atoms.lower[at] ?? '';
  const lead = word === 'a' ? 1 : 0;
  const name = wordNear(atoms, at + lead, at);
  if (name === 'couple' && lead === 1) return readCouple(atoms, at);
  if (!(name === 'few' || (lead === 0 && (name === 'several' || name === 'many')))) return null;
  const { scale, to } = scaleAfter(atoms, at + lead + 1);
  return scale === 1 ? null : amountOf({ from: at, to }, 1, { scale, vague: true });
}

function readCouple(atoms: Atoms, at: number): Amount | null {
  const of = wordNear(atoms, at + 2, at) === 'of';
  const { scale, to } = scaleAfter(atoms, at + (of ? 3 : 2));
  if (scale > 1) return amountOf({ from: at, to }, 2, { scale });
  return of ? amountOf({ from: at, to: at + 2 }, 2) : null;
}

/** "a hundred", "a million and a half", "half a dozen", "a half-million"; "a" alone is no number. */
function readArticle(atoms: Atoms, at: number): Amount | null {
  const word = atoms.lower[at] ?? '';
  if (word === 'half') return readHalf(atoms, at, at + 1);
  if (word !== 'a') return null;
  if (wordNear(atoms, at + 1, at) === 'half') return readHalf(atoms, at, at + 2);
  const { scale, to } = scaleAfter(atoms, at + 1);
  if (scale === 1) return null;
  const half = halfAfter(atoms, to);
  return amountOf({ from: at, to: half.to }, 1 + half.value, { scale });
}

function readHalf(atoms: Atoms, from: number, at: number): Amount | null {
  const { scale, to } = scaleAfter(atoms, wordNear(atoms, at, from) === 'a' ? at + 1 : at);
  return scale === 1 ? null : amountOf({ from, to }, 0.5, { scale });
}

function readSign(atoms: Atoms, at: number): Amount | null {
  const value = FRACTION_SIGNS.get(atoms.lower[at] ?? '');
  return value === undefined ? null : amountOf({ from: at, to: at + 1 }, value, { digits: true });
}
