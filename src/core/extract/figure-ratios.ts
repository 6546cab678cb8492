import type { Qualifier } from '../model/reading.ts';
import { readAmount } from './figure-amounts.ts';
import { type Atoms, isDash, isGlued, isNumeral, wordNear } from './figure-atoms.ts';
import type { Draft } from './figure-draft.ts';
import type { Amount } from './figure-scales.ts';
import { readUnit } from './figure-units.ts';
import { CARDINALS, DENOMINATORS } from './lexicon/numbers.ts';
import { TIME_UNITS } from './lexicon/units.ts';
import { PART } from './tagger/parts.ts';

/** "eight out of 10", "one in five women", "one of every nine voters": a share; "three in four days" and "two in 2024" are none. */
export function readProportion(atoms: Atoms, at: number): readonly Draft[] | null {
  const part = readAmount(atoms, at);
  if (part === null || part.vague || part.scale > 1) return null;
  const word = wordNear(atoms, part.to, at);
  const of = word === 'out' ? part.to + 1 : part.to;
  const isEvery = wordNear(atoms, of + 1, at) === 'every';
  const isIn = word === 'in';
  if (!isIn && (wordNear(atoms, of, at) !== 'of' || (word === 'of' && !isEvery))) return null;
  const whole = readAmount(atoms, isEvery ? of + 2 : of + 1);
  if (whole === null || whole.value <= part.value || (isIn && !isUsualWhole(atoms, part, whole))) return null;
  const found = readUnit(atoms, whole.to);
  if (isIn && found?.type === 'duration') return null;
  return [
    ratio({ from: at, to: whole.to }, part.value / whole.value, {
      unit: found?.unit ?? null,
      next: found?.next ?? whole.to,
    }),
  ];
}

/** After "in" only wholes in which people give shares, so that "lost two in 17 games" stays two figures. */
function isUsualWhole(atoms: Atoms, part: Amount, { value, to }: Amount): boolean {
  const isWhole = (value <= 10 && value > 1) || USUAL_WHOLES.has(value);
  return (
    isWhole &&
    Number.isInteger(part.value) &&
    !TIME_UNITS.has(wordNear(atoms, to, to - 1)) &&
    wordNear(atoms, to, to - 1) !== '%'
  );
}

const USUAL_WHOLES: ReadonlySet<number> = new Set([
  12, 15, 20, 25, 30, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000,
]);

/** "two-thirds", "a third of the 300", "half the crew", "2/3 of voters". The 300 stays a figure of its own. */
export function readFraction(atoms: Atoms, at: number): readonly Draft[] | null {
  const found = readSlashed(atoms, at) ?? readHalf(atoms, at) ?? readParts(atoms, at);
  if (found === null) return null;
  const of = wordNear(atoms, found.to, at);
  const unit = FOLLOWS_SHARE.has(of) ? readUnit(atoms, pastNumber(atoms, found.to, of)) : null;
  return [ratio({ from: at, to: found.to }, found.value, { unit: unit?.unit ?? null, next: found.to })];
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
  const isShare = FOLLOWS_SHARE.has(follows) || SHARE_LEADS.has(wordNear(atoms, at - 1, at));
  return isShare ? { value: 0.5, to: at + 1 } : null;
}

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

/** "by a third", "nearly a quarter more": words of amount before, and no noun that would make it "a third man". */
function isShareAfter(atoms: Atoms, at: number, to: number): boolean {
  const part = atoms.part[to] ?? 0;
  const isNoun = part === PART.NN || part === PART.NNS || part === PART.JJ || (part >= PART.NNP && part <= PART.LOC);
  const names = isNoun && wordNear(atoms, to, at) !== '' && wordNear(atoms, to, at) !== 'more';
  return SHARE_LEADS.has(wordNear(atoms, at - 1, at)) && !names;
}

/** "outnumbered two to one", "a 3-to-1 margin", "a ratio of 3 to 2". */
export function readOdds(atoms: Atoms, at: number): readonly Draft[] | null {
  const first = readAmount(atoms, at);
  if (first === null || first.vague || first.scale > 1) return null;
  const hyphen = isDash(wordNear(atoms, first.to, at)) && isGlued(atoms, first.to) ? 1 : 0;
  const join = wordNear(atoms, first.to + hyphen, at);
  const named = wordNear(atoms, at - 2, at) === 'ratio' || wordNear(atoms, at - 3, at) === 'ratio';
  if (join !== 'to') return null;
  const second = readAmount(atoms, first.to + hyphen * 2 + 1);
  if (second === null || second.value === 0) return null;
  const isToOne = second.value === 1 && first.value > 1;
  if (!isToOne && !named) return null;
  return [ratio({ from: at, to: second.to }, first.value / second.value, { unit: null, next: second.to })];
}

function ratio(
  range: { readonly from: number; readonly to: number },
  value: number,
  after: { readonly unit: string | null; readonly next: number },
): Draft {
  const implied: Qualifier = 'exactly';
  return { ...range, value, type: 'ratio', implied, ...after };
}
