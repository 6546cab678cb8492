import type { FigureType } from '../../model/reading.ts';
import { opensWithLetter } from '../../text/letters.ts';
import { ADDED, CALIBRES, CONTAINERS, HYPHEN_NOUNS, MEASURES, STATES, TIME_UNITS } from '../lexicon/units.ts';
import { isProper, PART } from '../tagger/parts.ts';
import { readAmount } from './amounts.ts';
import { type Atoms, isCapital, isDash, isGlued, isNumeral, wordNear } from './atoms.ts';

/** What a figure counts, as written; a unit of time by its plural. */
export interface Unit {
  readonly unit: string | null;
  readonly type: FigureType;
  /** The atom after the unit's words. */
  readonly next: number;
}

/** A noun phrase is no longer than this: beyond it stands a table or a list. */
const MOST_WORDS = 8;

/** The unit of the number that ends before atom `at`; null where no noun follows. */
export function readUnit(atoms: Atoms, at: number): Unit | null {
  if (isDash(wordNear(atoms, at, at - 1)) && isGlued(atoms, at) && isGlued(atoms, at + 1))
    return readHyphenUnit(atoms, at + 1);
  return (
    readTimeOrMeasure(atoms, at) ??
    (wordNear(atoms, at, at - 1) === 'of' ? readPartitive(atoms, at + 1) : readNoun(atoms, at))
  );
}

/** "a 10-year jail term", "the 12-member jury", "a 300-strong crowd"; other nouns make a name ("two-state", "five-star"). */
function readHyphenUnit(atoms: Atoms, at: number): Unit | null {
  const word = wordNear(atoms, at, at - 1);
  const time = TIME_UNITS.get(word);
  if (time !== undefined) return { unit: time, type: 'duration', next: at + 1 };
  if (MEASURES.has(word) && !CALIBRES.has(word)) return { unit: word, type: 'other', next: at + 1 };
  return HYPHEN_NOUNS.has(word) ? { unit: word, type: 'count', next: at + 1 } : null;
}

/** "three weeks", "48 hours", "600 square miles", "5,000 tonnes of grain". */
function readTimeOrMeasure(atoms: Atoms, at: number): Unit | null {
  const skipped = ADDED.has(wordNear(atoms, at, at - 1)) || FULL.has(wordNear(atoms, at, at - 1)) ? at + 1 : at;
  const word = isModel(atoms, skipped) || isHyphened(atoms, skipped) ? '' : wordNear(atoms, skipped, at - 1);
  const time = TIME_UNITS.get(word);
  if (time !== undefined) return { unit: time, type: 'duration', next: skipped + 1 };
  const to = SCALED.has(word) && MEASURES.has(wordNear(atoms, skipped + 1, at)) ? skipped + 2 : skipped + 1;
  if (!MEASURES.has(to === skipped + 1 ? word : wordNear(atoms, to - 1, at)) || CALIBRES.has(word)) return null;
  const end = contentsEnd(atoms, to) ?? to;
  return { unit: words(atoms, skipped, end), type: 'other', next: end };
}

/** "six Mi-8 helicopters": a capital with a hyphen and a number is no unit of measure. */
function isModel(atoms: Atoms, at: number): boolean {
  return (
    isCapital(atoms, at) && isDash(atoms.lower[at + 1] ?? '') && isGlued(atoms, at + 1) && isNumeral(atoms, at + 2)
  );
}

/** "two night-shift workers", "three day-care centres": a unit of time before a hyphen only says what kind. */
function isHyphened(atoms: Atoms, at: number): boolean {
  const dashed = isDash(atoms.lower[at + 1] ?? '') && isGlued(atoms, at + 1) && isGlued(atoms, at + 2);
  return dashed && opensWithLetter(atoms.lower[at + 2] ?? '');
}

const FULL: ReadonlySet<string> = new Set(['full', 'long', 'whole', 'straight', 'consecutive', 'solid', 'successive']);
const SCALED: ReadonlySet<string> = new Set(['square', 'cubic', 'nautical', 'metric', 'short', 'sq', 'sq.']);

/** "two of his comrades", "27 of 30 matches", "dozens of people", "three of Norland's ships": the noun after "of" and its determiners. */
function readPartitive(atoms: Atoms, at: number): Unit | null {
  let from = at;
  while (from < at + 3 && LEADS.has(wordNear(atoms, from, at))) from += 1;
  const amount = readAmount(atoms, from);
  const owner = ownerEnd(atoms, amount?.to ?? from);
  const found = readTimeOrMeasure(atoms, owner) ?? readNoun(atoms, owner);
  // The second number of "27 of 30 matches" is a figure of its own: reading goes on with it.
  return found === null || amount === null ? found : { ...found, next: amount.from };
}

const LEADS: ReadonlySet<string> = new Set(
  'the a an his her its their our my your these those this that all such'.split(' '),
);

/** Past "Norland's" or "the ministry's": the owner's words are no part of the unit. */
function ownerEnd(atoms: Atoms, at: number): number {
  for (let to = at; to < at + 5; to += 1) {
    if (atoms.part[to] === PART.POS && wordNear(atoms, to, at) !== '') return to + 1;
    if (!isInPhrase(atoms, to) || wordNear(atoms, to, at) === '') return at;
  }
  return at;
}

/** "Russian servicemen", "combat losses", "dead": the phrase up to its head noun. */
function readNoun(atoms: Atoms, at: number): Unit | null {
  let from = at;
  while (from < at + 2 && ADDED.has(wordNear(atoms, from, at - 1))) from += 1;
  const state = stateAt(atoms, from);
  if (state !== null) return state;
  let head = -1;
  for (let to = from; to < from + MOST_WORDS && wordNear(atoms, to, at - 1) !== ''; to += 1) {
    if (isHanging(atoms, to)) {
      // "1,500 coal- and gas-fired plants": the first half waits for the noun of the second.
      head = -1;
      to += 1;
      continue;
    }
    if (!isInPhrase(atoms, to) || endsPhrase(atoms, to, { from, head })) break;
    if (isNoun(atoms, to)) head = to;
  }
  if (head < 0) return null;
  const end = contentsEnd(atoms, head + 1) ?? head + 1;
  return { unit: words(atoms, from, end), type: 'count', next: end };
}

/** "30 wounded", "12 dead": people in a state, where no noun follows ("12 dead soldiers" are soldiers). */
function stateAt(atoms: Atoms, at: number): Unit | null {
  if (!STATES.has(wordNear(atoms, at, at - 1))) return null;
  const isModifier =
    isNoun(atoms, at + 1) && wordNear(atoms, at + 1, at) !== '' && !TIME_UNITS.has(atoms.lower[at + 1] ?? '');
  return isModifier && atoms.glued[at + 1] === 0 ? null : { unit: atoms.lower[at] ?? '', type: 'count', next: at + 1 };
}

/** A noun phrase so far: its first atom and its last noun, -1 without one. */
interface Phrase {
  readonly from: number;
  readonly head: number;
}

/** A plural noun closes the phrase ("300 soldiers Tuesday"), but for another plural behind it ("20 sports cars"). */
function endsPhrase(atoms: Atoms, at: number, { from, head }: Phrase): boolean {
  const word = atoms.lower[at] ?? '';
  if (STOPS.has(word)) return !((word === 'earlier' || word === 'later') && isNoun(atoms, at + 1));
  if (head < 0 || isCompound(atoms, head)) return false;
  const headPart = atoms.part[head];
  if (headPart === PART.NNS) return head !== at - 1 || atoms.part[at] !== PART.NNS;
  if (headPart !== PART.NN) return false;
  // "12 percent Monday", "one man Friday": a name does not follow a common noun inside a phrase.
  return isCapital(atoms, at) && !isCapital(atoms, from) && isProper(atoms.part[at] ?? 0);
}

/** "four plain-clothes officers": what a hyphen joins before a noun only describes it. */
function isCompound(atoms: Atoms, head: number): boolean {
  return (
    isDash(atoms.lower[head - 1] ?? '') && isGlued(atoms, head) && isNoun(atoms, head + 1) && !isGlued(atoms, head + 1)
  );
}

function isHanging(atoms: Atoms, at: number): boolean {
  const isOpen = isDash(atoms.lower[at] ?? '') && isGlued(atoms, at) && !isGlued(atoms, at + 1);
  const next = isOpen ? wordNear(atoms, at + 1, at) : '';
  return next === 'and' || next === 'or';
}

const STOPS: ReadonlySet<string> = new Set(
  'that which who whom whose each apiece per ago later earlier today yesterday tonight tomorrow there here both all half next last'.split(
    ' ',
  ),
);

/** The end of "of ammunition" after a noun that measures or groups; null where the noun or what follows is another. */
function contentsEnd(atoms: Atoms, at: number): number | null {
  if (!CONTAINERS.has(atoms.lower[at - 1] ?? '') || wordNear(atoms, at, at - 1) !== 'of') return null;
  let to = at + 1;
  while (to < at + 3 && atoms.part[to] === PART.JJ && wordNear(atoms, to, at) !== '') to += 1;
  const isContent = (atoms.part[to] === PART.NN || atoms.part[to] === PART.NNS) && !isCapital(atoms, to);
  return isContent && wordNear(atoms, to, at) !== '' ? to + 1 : null;
}

function isNoun(atoms: Atoms, at: number): boolean {
  const part = atoms.part[at] ?? 0;
  return part === PART.NN || part === PART.NNS || isProper(part);
}

function isInPhrase(atoms: Atoms, at: number): boolean {
  const part = atoms.part[at] ?? 0;
  if (isNoun(atoms, at) || part === PART.JJ) return true;
  if (isDash(atoms.lower[at] ?? '')) return isGlued(atoms, at) && isGlued(atoms, at + 1);
  if (isNumeral(atoms, at)) return isGlued(atoms, at);
  // "the five most recent polls", "four heavily armed men".
  if (part === PART.RB) return atoms.part[at + 1] === PART.JJ || atoms.part[at + 1] === PART.VBN;
  // "40 retired officers", "3 missing children": a participle only before a noun.
  return (part === PART.VBN || part === PART.VBG) && (isNoun(atoms, at + 1) || isGlued(atoms, at + 1));
}

function words(atoms: Atoms, from: number, to: number): string {
  return atoms.text.slice(atoms.start[from], atoms.end[to - 1]).replace(/\s+/g, ' ');
}
