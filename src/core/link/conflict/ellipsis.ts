import { once } from '../../model/once.ts';
import { FORMS_OF_BE } from '../lexicon/news-acts.ts';
import type { Told } from '../told.ts';
import { isVerb } from '../words/verbs.ts';
import { causeBefore } from './causes.ts';
import { isBare, type Quantity } from './figures.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Terms, type Words, wordsOf } from './terms.ts';

/** A telling that is read closely when somebody asks. */
interface Reading {
  readonly told: Told;
  readonly words: () => Words;
  readonly profile: () => Profile;
}

/** The tellings of one article, in order; where a figure leaves out what it is of, or "that is why" a cause, the telling before says it. */
export function readInOrder(told: readonly Told[]): Reading[] {
  const read: Reading[] = [];
  for (const one of told) {
    const before = read.at(-1)?.profile ?? null;
    const words = once(() => wordsOf(one));
    const profile = once(() => withCause(inContext(profileOf(one, words()), before), before));
    read.push({ told: one, words, profile });
  }
  return read;
}

/** So many code points lie at most between a figure that leaves out what it counts and the telling that says it. */
const NEAR = 400;
/** A telling of more than this says by itself what its figure is of. */
const MOST_WEIGHT = 2;

/**
 * A telling whose figure leaves out what it counts ("it was seven at that time", "there were five", "about 1.9 tonnes"), with what the
 * telling before it says: the thing, what became of it and what both are about. Any other telling as it is.
 */
function inContext(own: Profile, before: (() => Profile) | null): Profile {
  const [bare] = own.quantities;
  if (bare === undefined || own.quantities.length > 1 || !isBare(bare) || weightOf(own) > MOST_WEIGHT) return own;
  const said = before?.() ?? null;
  if (said === null || distance(said, own) > NEAR) return own;
  const meant = meantBy(bare, said.quantities);
  if (meant === null) return own;
  // "1,150 gave themselves up" says by itself what became of them.
  const quantity = saysMore(own.words) ? { ...filled(bare, meant), act: bare.act } : filled(bare, meant);
  return { ...own, quantities: [quantity], about: aboutOf(said) };
}

/** Whether it says more of as many than that there are so many. */
function saysMore({ lower }: Words): boolean {
  return lower.some((word) => isVerb(word) && !OF_NUMBERS.has(word));
}

const OF_NUMBERS: ReadonlySet<string> = new Set([
  ...FORMS_OF_BE,
  ...'has have had do does did stood stands reached rose risen grew grown climbed fell fallen came comes total totalled totaled numbered exceeded put went got counted'.split(
    ' ',
  ),
]);

/** "… and that is why the roof came down", where one speaker says both. */
function withCause(own: Profile, before: (() => Profile) | null): Profile {
  if (own.cause !== null || before === null || !own.words.lower.includes('why')) return own;
  const said = before();
  if (said.told.source !== own.told.source || distance(said, own) > NEAR) return own;
  return { ...own, cause: causeBefore(own.words, said.words) };
}

function weightOf({ terms, words, told }: Profile): number {
  const units = new Set(told.figures.flatMap(({ unit }) => (unit ?? '').toLowerCase().split(' ')));
  let sum = 0;
  words.stems.forEach((stem, at) => {
    if (!units.has(words.lower[at] ?? '')) sum += terms.get(stem) ?? 0;
  });
  return sum;
}

function distance(earlier: Profile, later: Profile): number {
  const end = Math.max(earlier.told.start, ...(earlier.told.spans ?? []).map((span) => span.end));
  return later.told.start - end;
}

function isWhole({ figure }: Quantity): boolean {
  return Number.isInteger(figure.value);
}

/** The one quantity that a bare figure can be another value of; null for none or several. */
function meantBy(bare: Quantity, quantities: readonly Quantity[]): Quantity | null {
  const alike = quantities.filter(({ thing }) => thing.dimension === bare.thing.dimension);
  // "It had a magnitude of 6.8" counts nobody, whomever the telling before it counts.
  if (bare.thing.dimension === 'count' && alike.some((one) => isWhole(one) !== isWhole(bare))) return null;
  const may = alike.length > 0 || bare.thing.dimension !== 'count' ? alike : quantities;
  const [only] = may;
  return only !== undefined && may.length === 1 && isAlike(bare, only) ? only : null;
}

const MOST_TIMES = 20;

/** "95 km/h" and "at 140", not "1961" and "three". */
function isAlike(bare: Quantity, { figure, thing }: Quantity): boolean {
  const [one, other] = [Math.abs(bare.figure.value), Math.abs(figure.value)];
  return thing.dimension === bare.thing.dimension || (one <= other * MOST_TIMES && other <= one * MOST_TIMES);
}

function filled(bare: Quantity, { thing, act, measuredAs, rate, of }: Quantity): Quantity {
  const isMeasured = bare.thing.dimension === thing.dimension && thing.dimension !== 'count';
  const { low, high } = bare.interval;
  return {
    ...bare,
    thing: isMeasured ? bare.thing : thing,
    interval: isMeasured ? bare.interval : { low: low * thing.factor, high: high * thing.factor },
    act: bare.act === null || act !== null ? act : bare.act,
    measuredAs: bare.measuredAs === '' ? measuredAs : bare.measuredAs,
    rate: bare.rate || rate,
    of: bare.of.length === 0 ? of : bare.of,
  };
}

/** The terms of a telling with those that it takes over. */
export function aboutOf({ terms, about }: Pick<Profile, 'terms' | 'about'>): Terms {
  return about === null ? terms : new Map([...about, ...terms]);
}
