import { opensWithLetter } from '../../text/letters.ts';
import { PAIR_NAMES } from '../lexicon/labels.ts';
import { type Atoms, isCapital, isDash, isGlued, isNumeral, wordNear } from './atoms.ts';

/** Signs that, close before a number, make it part of a code, a path, a telephone number or a version. */
const CODE_SIGNS_BEFORE: ReadonlySet<string> = new Set("/ \\ . : # № + @ = _ * § ^ & | '".split(' '));
const CODE_SIGNS_AFTER: ReadonlySet<string> = new Set(['/', '\\', '@', '=', '_', '#', '^', '|', '&', '*']);

/**
 * Marks numbers that are parts of codes: "G7", "T-72", "Covid-19", "24/7", "+44 20 7946 0958", "8:50", "[12]", "1.", "(2)"; and
 * the whole of a rate ("per 100,000 people"), which counts nothing itself.
 * One entry an atom, 1 where no figure may begin.
 */
export function markCodes(atoms: Atoms, blocked: Uint8Array): void {
  for (let at = 0; at < atoms.count; at += 1) {
    if (!isNumeral(atoms, at)) continue;
    const run = numeralRun(atoms, at);
    if (run > at + 1) {
      blocked.fill(1, at, run);
      at = run - 1;
    } else if (isCode(atoms, at) || isEnumerator(atoms, at)) blocked[at] = 1;
  }
}

function isCode(atoms: Atoms, at: number): boolean {
  return isCodeBefore(atoms, at) || isCodeAfter(atoms, at) || wordNear(atoms, at - 1, at) === 'per';
}

function isCodeBefore(atoms: Atoms, at: number): boolean {
  if (!isGlued(atoms, at)) return false;
  const before = atoms.lower[at - 1] ?? '';
  if (before === '/' && at > 1 && isSlashedFraction(atoms, at - 2)) return false;
  if (CODE_SIGNS_BEFORE.has(before)) return !(before === "'" && !isGlued(atoms, at - 1));
  if (isLetters(before)) return before !== 'rs' && before !== 'usd' && before !== 'eur' && before !== 'gbp';
  if (!isDash(before) || !isGlued(atoms, at - 1)) return false;
  const stem = atoms.lower[at - 2] ?? '';
  return isLetters(stem) && !OPEN_STEMS.has(stem);
}

/** "under-18s", "mid-20s", "a 2-to-1 vote": numbers that other rules read. */
const OPEN_STEMS: ReadonlySet<string> = new Set(['under', 'over', 'mid', 'early', 'late', 'to', 'or', 'and']);

function isCodeAfter(atoms: Atoms, at: number): boolean {
  if (!isGlued(atoms, at + 1)) return false;
  const after = atoms.lower[at + 1] ?? '';
  if (after === ':') return isGlued(atoms, at + 2) && isNumeral(atoms, at + 2);
  if (CODE_SIGNS_AFTER.has(after)) return after !== '/' || !isSlashedFraction(atoms, at);
  if ((after === "'" || after === '"') && isGlued(atoms, at + 2) && isNumeral(atoms, at + 2)) return true;
  // "737-MAX", "5-HTP": capitals after the hyphen.
  return isDash(after) && isGlued(atoms, at + 2) && isCapital(atoms, at + 2) && isAllCapitals(atoms, at + 2);
}

/** "2/3 of": the smaller number first, both short, and no third one. */
function isSlashedFraction(atoms: Atoms, at: number): boolean {
  const over = atoms.lower[at] ?? '';
  const under = atoms.lower[at + 2] ?? '';
  if (PAIR_NAMES.has(`${over}/${under}`) || !isGlued(atoms, at + 2) || !isNumeral(atoms, at + 2)) return false;
  const follows = wordNear(atoms, at + 3, at);
  return (
    Number(over) < Number(under) &&
    under.length <= 2 &&
    (follows === 'of' || follows === 'cup' || follows === 'majority')
  );
}

/** "1." and "2)" before a paragraph, "(3)" and "[12]" anywhere. */
function isEnumerator(atoms: Atoms, at: number): boolean {
  const after = wordNear(atoms, at + 1, at);
  const before = wordNear(atoms, at - 1, at);
  if (before === '' && (after === '.' || after === ')') && isGlued(atoms, at + 1)) return true;
  return (before === '[' && after === ']') || (before === '(' && after === ')' && (atoms.lower[at] ?? '').length < 2);
}

/**
 * The end of a run of numbers with nothing but hyphens, brackets or blanks between: a telephone number, a table row. A pair joined
 * by a hyphen is a range or a score unless a half of it begins with a zero ("555-0123").
 */
function numeralRun(atoms: Atoms, at: number): number {
  let end = at + 1;
  let numbers = 1;
  let odd = hasLeadingZero(atoms.lower[at] ?? '');
  let grouped = !odd;
  for (let next = nextNumeral(atoms, end); next > 0 && numbers < LONGEST_RUN; next = nextNumeral(atoms, end)) {
    const word = atoms.lower[next] ?? '';
    grouped &&= next === end && word.length === 3 && !isGlued(atoms, next);
    odd ||= !grouped && hasLeadingZero(word);
    numbers += 1;
    end = next + 1;
  }
  if (numbers === LONGEST_RUN) return end;
  return (numbers > 2 || odd) && !grouped && numbers > 1 ? end : at + 1;
}

/** "0123", but not "0.5". */
function hasLeadingZero(word: string): boolean {
  return word.startsWith('0') && word.length > 1 && !word.includes('.');
}

/** So many numbers in a row are a table; it is marked piece by piece. */
const LONGEST_RUN = 12;

function nextNumeral(atoms: Atoms, at: number): number {
  if (atoms.paragraph[at] !== atoms.paragraph[at - 1]) return 0;
  if (isNumeral(atoms, at)) return at;
  const isJoint = isDash(atoms.lower[at] ?? '') || atoms.lower[at] === ')' || atoms.lower[at] === '.';
  const tight =
    isJoint && isGlued(atoms, at) && isNumeral(atoms, at + 1) && atoms.paragraph[at + 1] === atoms.paragraph[at];
  return tight && (atoms.lower[at] === ')' || isGlued(atoms, at + 1)) ? at + 1 : 0;
}

function isLetters(word: string): boolean {
  return opensWithLetter(word);
}

function isAllCapitals(atoms: Atoms, at: number): boolean {
  const word = atoms.text.slice(atoms.start[at], atoms.end[at]);
  return word.length > 1 && word === word.toUpperCase();
}
