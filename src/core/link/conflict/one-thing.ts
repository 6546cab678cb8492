import { AKIN_ACTS } from '../lexicon/news-acts.ts';
import { relationIn } from './figure-clash.ts';
import { areOfTwoSides, hasAreas, hasLongDays, hasPeriod, isGrave } from './figure-scopes.ts';
import type { Quantity } from './figures.ts';
import { agree, haveTwoSpeakers, type Pair } from './pair.ts';
import { sayTwoThings, unitTerms } from './predicates.ts';
import { agreementOf } from './terms.ts';
import { SIZES } from './units.ts';

/** Whether two figures are of one thing, by what is counted, what became of as many, and the words about them. */
export function areOfOneThing(pair: Pair, first: Quantity, second: Quantity): boolean {
  if (first.measuredAs !== second.measuredAs || first.rate !== second.rate) return false;
  if (first.ahead !== second.ahead && !first.thing.dimension.startsWith('money')) return false;
  if (relationIn(pair, first.thing, second.thing) === null || isGrave(pair.a) !== isGrave(pair.b)) return false;
  if (areOfTwoSides(pair, first, second)) return false;
  const oneAct = areOneAct(first.act, second.act);
  if (first.act !== null && second.act !== null && !oneAct) return false;
  if (areToldOfTwo(pair, first, second)) return false;
  const half = (first.act === null) !== (second.act === null);
  if (half && first.thing.dimension === 'count') return isNearly(pair);
  if (first.thing.dimension.startsWith('money') && pair.bond !== 'linked' && !shareMatter(pair, first.act))
    return false;
  if (hasAreas(pair.a.quantities) !== hasAreas(pair.b.quantities)) return false;
  if (pair.bond !== 'event')
    return (
      oneAct || agree(pair, 3, 34) || (SIZES.has(first.thing.dimension) && haveTwoSpeakers(pair) && agree(pair, 1, 34))
    );
  if (hasPeriod(pair.a.quantities) !== hasPeriod(pair.b.quantities) || hasLongDays(pair.a) !== hasLongDays(pair.b))
    return false;
  if (first.thing.dimension === 'count' || MATTER.has(first.thing.dimension)) return oneAct || isLike(pair, 2);
  return (
    (oneAct && agree(pair, 4, 40)) ||
    (haveTwoSpeakers(pair) && agree(pair, 4, 60)) ||
    (oneAct && haveTwoSpeakers(pair) && agree(pair, 2, 50)) ||
    agree(pair, 5, 50)
  );
}

/** "Two guards had been suspended", "nine guards were on duty"; of nearly one claim other words of both may tell that they are the same. */
export function areToldOfTwo(pair: Pair, first: Quantity, second: Quantity): boolean {
  if (!PARTED.has(first.thing.dimension) || areOneAct(first.act, second.act)) return false;
  if (first.of.some((one) => second.of.includes(one))) return false;
  return !(pair.bond !== 'event' && shareBeside(pair, first, second)) && sayTwoThings(pair, first, second);
}

/** Of how many or what share of them something is so. */
const PARTED: ReadonlySet<string> = new Set(['count', 'percent']);

function shareBeside({ a, b, termsA, termsB }: Pair, first: Quantity, second: Quantity): boolean {
  const counted = new Set([...unitTerms(a.words, first), ...unitTerms(b.words, second)]);
  return agreementOf(termsA, termsB, counted).shared >= 2;
}

/** Of nearly one claim, where one of two says what became of as many and the other does not. */
function isNearly(pair: Pair): boolean {
  return pair.bond !== 'event' && (agree(pair, 5, 50) || (haveTwoSpeakers(pair) && agree(pair, 2, 34)));
}

/** Whether half of the shorter is in the other: of two who speak of one thing less is asked than of one. */
function isLike(pair: Pair, least: number): boolean {
  return agree(pair, 5, 50) || (haveTwoSpeakers(pair) && agree(pair, least, 50));
}

/** Much in one event costs money: whether they share more than that something does. */
function shareMatter({ termsA, termsB }: Pair, act: string | null): boolean {
  return agreementOf(termsA, termsB, new Set(['money', `#${act}`])).shared >= 2;
}

function areOneAct(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return false;
  return first === second || AKIN_ACTS.has(`${first}/${second}`) || AKIN_ACTS.has(`${second}/${first}`);
}

/** Of what is burned, shipped or stolen there is mostly one amount in an event; of money, time and speed there are many. */
const MATTER: ReadonlySet<string> = new Set(['mass', 'volume', 'area']);
