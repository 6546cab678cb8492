import { CARDINALS, DENOMINATORS } from '../lexicon/numbers.ts';
import { PART } from '../tagger/parts.ts';
import { readAmount } from './amounts.ts';
import { type Atoms, isDash, isGlued, isNumeral, wordNear } from './atoms.ts';
import type { Draft } from './draft.ts';
import { percentAfter, readQuantity } from './quantities.ts';
import { ratio } from './ratios.ts';
import { readUnit } from './units.ts';

/** "two-thirds", "a third of the 300", "half the crew", "2/3 of voters". The 300 stays a figure of its own. */
export function readFraction(atoms: Atoms, at: number): readonly Draft[] | null {
  const found = readSlashed(atoms, at) ?? readHalf(atoms, at) ?? readParts(atoms, at);
  if (found === null) return null;
  const whole = readWhole(atoms, found);
  if (whole !== null) return [{ from: at, ...whole }];
  const of = wordNear(atoms, found.to, at);
  const unit = FOLLOWS_SHARE.has(of) ? readUnit(atoms, pastNumber(atoms, found.to, of)) : null;
  return [ratio({ from: at, to: found.to }, found.value, { unit: unit?.unit ?? null, next: found.to })];
}

/** "half of 1 percent", "a quarter of a million dollars", "half a percentage point": a part of one unit is an amount. */
function readWhole(atoms: Atoms, { value, to }: Share): Omit<Draft, 'from'> | null {
  if (wordNear(atoms, to, to - 1) === 'a') {
    const percent = percentAfter(atoms, to + 1);
    return percent === null ? null : { value, to, ...percent.measure, implied: 'exactly', next: percent.next };
  }
  if (wordNear(atoms, to, to - 1) !== 'of') return null;
  const one = wordNear(atoms, to + 1, to) === 'a' ? percentAfter(atoms, to + 2) : null;
  if (one !== null) return { value, to, ...one.measure, implied: 'exactly', next: one.next };
  const quantity = readQuantity(atoms, to + 1);
  const isOne = quantity?.coefficient === 1 && (quantity.scale > 1 || quantity.measure?.type === 'percent');
  if (quantity === null || !isOne || quantity.vague) return null;
  const found = quantity.measure ?? readUnit(atoms, quantity.next);
  const { unit, type } = found ?? { unit: null, type: 'count' };
  return { value: value * quantity.value, to: quantity.to, unit, type, implied: 'exactly', next: quantity.next };
}

interface Share {
  readonly value: number;
  readonly to: number;
}

const FOLLOWS_SHARE: ReadonlySet<string> = new Set('of the its his her their our these those all'.split(' '));

/** Where the thing shared is named: past "of the 300" to "soldiers". */
function pastNumber(atoms: Atoms, at: number, of: string): number {
  const start = of === 'of' ? at + 1 : at;
  let number = start;
  while (number < start + 3 && FOLLOWS_SHARE.has(wordNear(atoms, number, at))) number += 1;
  const amount = readAmount(atoms, number);
  if (amount !== null) return amount.to;
  return of === 'of' ? at : number;
}

function readSlashed(atoms: Atoms, at: number): Share | null {
  if (!isNumeral(atoms, at) || atoms.lower[at + 1] !== '/' || !isGlued(atoms, at + 1) || !isNumeral(atoms, at + 2))
    return null;
  return { value: Number(atoms.lower[at]) / Number(atoms.lower[at + 2]), to: at + 3 };
}

/** "half of", "half the", "nearly half"; "the second half" and "half past" are none. */
function readHalf(atoms: Atoms, at: number): Share | null {
  if (atoms.lower[at] !== 'half' || isDash(wordNear(atoms, at + 1, at))) return null;
  const before = wordNear(atoms, at - 1, at);
  if (NOT_BEFORE_HALF.has(before) || (before === 'and' && CARDINALS.has(wordNear(atoms, at - 2, at)))) return null;
  const follows = wordNear(atoms, at + 1, at);
  const isShy = before === 'of' && SHY.has(wordNear(atoms, at - 2, at));
  const isShare = FOLLOWS_SHARE.has(follows) || SHARE_LEADS.has(before) || isShy;
  return isShare ? { value: 0.5, to: at + 1 } : null;
}

const SHY: ReadonlySet<string> = new Set(['shy', 'short', 'excess']);
const NOT_BEFORE_HALF: ReadonlySet<string> = new Set(
  'first second other better latter earlier top bottom one in final early late'.split(' '),
);
const SHARE_LEADS: ReadonlySet<string> = new Set(
  'than nearly almost about roughly around over by least approximately to'.split(' '),
);

/** "two-thirds", "one fifth", "a third of"; "a third man" and "two quarters in a row" are none. */
function readParts(atoms: Atoms, at: number): Share | null {
  const word = atoms.lower[at] ?? '';
  const isArticle = word === 'a';
  const count = isArticle ? 1 : CARDINALS.get(word);
  if (count === undefined || count < 1 || count > 99) return null;
  const hyphen = isDash(wordNear(atoms, at + 1, at)) && isGlued(atoms, at + 1);
  const to = at + (hyphen ? 3 : 2);
  const name = wordNear(atoms, to - 1, at);
  const whole = DENOMINATORS.get(name);
  if (whole === undefined || count >= whole || name.endsWith('s') !== count > 1 || name === 'halves') return null;
  const isSure =
    hyphen || (count > 1 && whole !== 4) || wordNear(atoms, to, at) === 'of' || isShareAfter(atoms, at, to);
  return isSure ? { value: count / whole, to } : null;
}

/** After these comes an amount and no ordinal: "less than a third agreed", but "fears about a third wave". */
const SURE_LEADS: ReadonlySet<string> = new Set(['than', 'nearly', 'almost', 'roughly', 'approximately', 'least']);

/** "by a third", "nearly a quarter more": words of amount before, and no noun that would make it "a third man". */
function isShareAfter(atoms: Atoms, at: number, to: number): boolean {
  const part = atoms.part[to] ?? 0;
  const isNoun = part === PART.NN || part === PART.NNS || part === PART.JJ || (part >= PART.NNP && part <= PART.LOC);
  if (SURE_LEADS.has(wordNear(atoms, at - 1, at))) return true;
  const names = isNoun && wordNear(atoms, to, at) !== '' && wordNear(atoms, to, at) !== 'more';
  return SHARE_LEADS.has(wordNear(atoms, at - 1, at)) && !names;
}
