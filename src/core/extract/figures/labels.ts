import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { LABELS, NAME_BEFORE, PLAIN_NOUN_LABELS } from '../lexicon/labels.ts';
import { CARDINALS, SCALES } from '../lexicon/numbers.ts';
import { MEASURES, TIME_UNITS } from '../lexicon/units.ts';
import { isFiniteVerb, isProper, PART } from '../tagger/parts.ts';
import { type Atoms, beginsSentence, isCapital, isDash, isGlued, isNumeral, wordNear } from './atoms.ts';
import { OPENS } from './openers.ts';

/** Marks numbers that name a thing instead of counting: "Article 5", "Nos. 4 and 5", "Boeing 737", "10 Downing Street". */
export function markLabels(atoms: Atoms, blocked: Uint8Array): void {
  for (let at = 0; at < atoms.count; at += 1) {
    if (((atoms.opens[at] ?? 0) & OPENS.number) === 0) continue;
    const label = labelBefore(atoms, at);
    if (label !== '') markChain(atoms, blocked, { at, isPlural: label.endsWith('s') || label === 'nos.' });
    else if (isNameNumber(atoms, at) || isHouseNumber(atoms, at) || isNamedWord(atoms, at)) blocked[at] = 1;
  }
}

/** The label that stands before the number ("no" for "No. 4"), '' for none. */
function labelBefore(atoms: Atoms, at: number): string {
  let before = at - 1;
  if (wordNear(atoms, before, at) === '.' && isGlued(atoms, before)) before -= 1;
  const word = wordNear(atoms, before, at);
  if (!LABELS.has(word) || (word === 'no' && before === at - 1 && !isCapital(atoms, before))) return '';
  // "costs the region | 9 million crowns"
  if (SCALES.has(wordNear(atoms, at + 1, at))) return '';
  const counts = isNounAt(atoms, afterNumber(atoms, at));
  if (PLAIN_NOUN_LABELS.has(word))
    return (isCapital(atoms, before) && !beginsSentence(atoms, before)) || !counts ? word : '';
  return isNumeral(atoms, at) || isCapital(atoms, before) || !counts ? word : '';
}

/** "Articles 5, 6 and 7": after a plural label the numbers that follow are labels too. */
function markChain(
  atoms: Atoms,
  blocked: Uint8Array,
  label: { readonly at: number; readonly isPlural: boolean },
): void {
  let at = label.at;
  blocked[at] = 1;
  const joins = label.isPlural ? CHAIN : HYPHENS;
  for (let steps = 0; steps < 40; steps += 1) {
    const join = wordNear(atoms, at + 1, at);
    if (!(joins.has(join) || (isDash(join) && isGlued(atoms, at + 1)))) return;
    const next = wordNear(atoms, at + 2, at) === 'and' ? at + 3 : at + 2;
    if (!isNumeral(atoms, next) && !CARDINALS.has(wordNear(atoms, next, at))) return;
    if (isNounAt(atoms, next + 1) && join !== '-') return;
    blocked[next] = 1;
    at = next;
  }
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '/']);
const CHAIN: ReadonlySet<string> = new Set([',', 'and', 'or', '&', 'to', 'through', '-', '–', '/']);

/** "Boeing 737", "Windows 10", "Channel Four": a number straight after a name, but "gave Norland 31 tanks" counts. */
function isNameNumber(atoms: Atoms, at: number): boolean {
  const before = at - 1;
  const part = atoms.part[before] ?? 0;
  if (MONTHS.has(atoms.lower[before] ?? '') || WEEKDAYS.has(atoms.lower[before] ?? '')) return false;
  if (wordNear(atoms, before, at) === '' || !isCapital(atoms, before) || !isProper(part) || isGlued(atoms, at))
    return false;
  const after = afterNumber(atoms, at);
  if (isFiniteVerb(atoms.part[after] ?? 0) && (part === PART.LOC || beginsWithPreposition(atoms, before))) return false;
  if (isMeasured(atoms, after)) return false;
  if (!isNounAt(atoms, after)) return true;
  if (part === PART.LOC || part === PART.PER) return false;
  return !hasGiverBefore(atoms, before) && !beginsWithPreposition(atoms, before);
}

/** "leading Brel 47.3 percent to 44": a percentage or a unit of time or measure is no name. */
function isMeasured(atoms: Atoms, at: number): boolean {
  const word = wordNear(atoms, at, at - 1);
  return word === 'percent' || word === '%' || word === 'points' || TIME_UNITS.has(word) || MEASURES.has(word);
}

/** "gave the Baltic Fund 31 tanks": a verb that takes a receiver stands not far before the name. */
function hasGiverBefore(atoms: Atoms, at: number): boolean {
  for (let back = at - 1; back > at - 6; back -= 1) if (GIVERS.has(wordNear(atoms, back, at))) return true;
  return false;
}

const GIVERS: ReadonlySet<string> = new Set(
  (
    'gave give gives giving given sent send sends sending offered offer offers paid pay pays cost costs costing owe owes owed ' +
    'sold lent lend loaned promised handed awarded award granted grant fined fine denied earned earn won bought left saved ' +
    'charged brought allocated supplied delivered'
  ).split(' '),
);

/** "In Norland 300 were hurt", "On Friday 300 people": the name belongs to the words before it. */
function beginsWithPreposition(atoms: Atoms, at: number): boolean {
  let first = at;
  while (
    first > at - 5 &&
    isCapital(atoms, first - 1) &&
    wordNear(atoms, first - 1, at) !== '' &&
    !beginsSentence(atoms, first)
  )
    first -= 1;
  return PLACES.has(wordNear(atoms, first, at)) || PLACES.has(wordNear(atoms, first - 1, at));
}

const PLACES: ReadonlySet<string> = new Set(['in', 'on', 'at', 'near', 'across', 'from', 'during', 'around']);

/** "10 Downing Street", "221 Harbour Road". */
function isHouseNumber(atoms: Atoms, at: number): boolean {
  if (!isNumeral(atoms, at)) return false;
  let to = at + 1;
  while (to < at + 4 && isCapital(atoms, to) && wordNear(atoms, to, at) !== '') {
    if (to > at + 1 && STREETS.has(atoms.lower[to] ?? '')) return true;
    to += 1;
  }
  return false;
}

const STREETS: ReadonlySet<string> = new Set(
  'street st st. avenue ave ave. road rd rd. lane drive dr boulevard blvd square court place highway way terrace row crescent'.split(
    ' ',
  ),
);

/** "the Big Four", "Channel Four", "Six Nations", "the Seven Network": a number word in capitals inside a name. */
function isNamedWord(atoms: Atoms, at: number): boolean {
  if (isNumeral(atoms, at) || !isCapital(atoms, at) || beginsSentence(atoms, at)) return false;
  const before = wordNear(atoms, at - 1, at);
  if (before === ':' || before === '—' || before === '–') return false;
  if (NAME_BEFORE.has(before)) return true;
  const follows = isCapital(atoms, at + 1) && wordNear(atoms, at + 1, at) !== '';
  return (follows || isCapital(atoms, at - 1)) && !isTitleCase(atoms, at);
}

/** A headline in capitals: no long word around begins small. */
function isTitleCase(atoms: Atoms, at: number): boolean {
  const sentence = atoms.sentence[at];
  for (let near = at - 12; near <= at + 12; near += 1) {
    const word = atoms.lower[near] ?? '';
    const isHere = atoms.sentence[near] === sentence && near >= 0;
    if (isHere && word.length > 3 && !LONG_SMALL.has(word) && atoms.shape[near] === 1 && !isGlued(atoms, near))
      return false;
  }
  return true;
}

const LONG_SMALL: ReadonlySet<string> = new Set([
  'from',
  'with',
  'after',
  'over',
  'into',
  'than',
  'amid',
  'near',
  'that',
  'under',
  'about',
]);

/** Past the rest of the number: "five million", "20-30". */
function afterNumber(atoms: Atoms, at: number): number {
  let to = at + 1;
  while (to < at + 5 && (CARDINALS.has(wordNear(atoms, to, at)) || MAGNITUDES.has(wordNear(atoms, to, at)))) to += 1;
  return to;
}

const MAGNITUDES: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'dozen', '-']);

function isNounAt(atoms: Atoms, at: number): boolean {
  const part = atoms.part[at] ?? 0;
  if (atoms.paragraph[at] !== atoms.paragraph[at - 1]) return false;
  if (part === PART.JJ || part === PART.VBN) return isNoun(atoms.part[at + 1] ?? 0);
  return isNoun(part);
}

function isNoun(part: number): boolean {
  return part === PART.NN || part === PART.NNS || isProper(part);
}
