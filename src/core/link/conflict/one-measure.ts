import { AKIN_ACTS, SLIGHT_ACTS } from '../lexicon/news-acts.ts';
import type { Page } from './events.ts';
import { contradict } from './figure-clash.ts';
import { areOfTwoSides, haveOneScope } from './figure-scopes.ts';
import { magnitudeOf, type Quantity } from './figures.ts';
import { isWordOf } from './measured.ts';
import { areAlike } from './one-name.ts';
import { areToldOfTwo } from './one-thing.ts';
import { haveOneSpeaker, haveTwoSpeakers, type Pair, tellMuch } from './pair.ts';
import { unitTerms } from './predicates.ts';
import { agreementOf } from './terms.ts';
import { isPeople, type Thing } from './units.ts';

/**
 * Whether two figures of one event are of one thing, though the words about them differ, and cannot both be right: "41,000 spectators" and
 * "33,500 people in the stadium".
 */
export function clashAsOne(pair: Pair, first: Quantity, second: Quantity): boolean {
  if (!areMeasuredAlike(pair, first, second)) return false;
  const [one, other] = [asOne(first, second), asOne(second, first)];
  return contradict(pair, { ...first, thing: one }, { ...second, thing: other });
}

function areMeasuredAlike(pair: Pair, first: Quantity, second: Quantity): boolean {
  if (first.measuredAs !== second.measuredAs || first.rate !== second.rate) return false;
  if (first.ahead !== second.ahead) return false;
  if (!haveOneScope(pair, first) || areOfTwoSides(pair, first, second)) return false;
  const points = pointsOf(pair, first, second);
  if (pair.bond === 'event' && tellMuch(pair) && isOfMany(first, second)) return points >= ENOUGH_OF_COUNTED;
  return points >= ENOUGH || (points === ENOUGH - 1 && areOnly(pair, first, second));
}

/** "Were in the hall", "were taken to hospital": of people an event has many counts, but of its crowd one. */
function isOfMany({ thing, of }: Quantity, { of: other }: Quantity): boolean {
  return thing.dimension === 'count' && !of.some((one) => ALL_OF_IT.has(one) && other.includes(one));
}

const ALL_OF_IT: ReadonlySet<string> = new Set(['crowd']);

/** Whether each article gives one figure of what both are of: then there is no other that could be meant. */
function areOnly({ pageA, pageB }: Pair, first: Quantity, second: Quantity): boolean {
  if (pageA === pageB) return false;
  const shared = first.of.filter((one) => second.of.includes(one));
  return shared.some((one) => valuesOf(pageA, one) === 1 && valuesOf(pageB, one) === 1);
}

function valuesOf({ tellings }: Page, measure: string): number {
  const all = tellings.flatMap(({ profile }) => profile().quantities.filter(({ of }) => of.includes(measure)));
  return new Set(all.map(magnitudeOf)).size;
}

/** In place of what both are called. */
const ONE = 'one';

/** What is not said, pupils and children, men and the masked men of those who broke in: taken for one. */
function asOne({ thing, of }: Quantity, { thing: { head }, of: other }: Quantity): Thing {
  if (thing.head === null || head === null) return { ...thing, head: null, narrowed: [] };
  const shared = of.filter((one) => other.includes(one));
  const narrowed = thing.narrowed.filter((word) => !shared.some((one) => isWordOf(one, word)));
  const isRole =
    isPeople(head) &&
    isPeople(thing.head) &&
    shared.some((one) => isWordOf(one, thing.head ?? '') || isWordOf(one, head));
  return { ...thing, head: isRole || areAlike(thing.head, head) ? ONE : thing.head, narrowed };
}

/** Points at which two figures are taken for figures of one thing. */
const ENOUGH = 5;
/** In articles that tell much, of what they count at every turn. */
const ENOUGH_OF_COUNTED = 7;

/** Each thing in which two figures agree counts for their being of one thing, each in which they differ against it. */
export function pointsOf(pair: Pair, first: Quantity, second: Quantity): number {
  return (
    ofMeasure(first, second) +
    ofAct(first, second) +
    ofWords(pair, first, second) +
    ofHead(first, second) +
    ofSize(first, second) +
    ofSpeakers(pair) +
    ofRarity(pair, first, second) +
    (areBeside(pair) ? 1 : 0) +
    (areToldOfTwo(pair, first, second) ? -4 : 0)
  );
}

/** Few figures are of one dimension but those that are counted. */
function ofMeasure({ of, thing }: Quantity, { of: other }: Quantity): number {
  const rare = thing.dimension === 'count' ? 0 : 1;
  if (of.some((one) => other.includes(one))) return 3 + rare;
  return of.length > 0 && other.length > 0 ? -3 : 0;
}

/** Of two acts one may be a part of what the other befell: twelve of 80 pupils were injured. */
function ofAct(first: Quantity, second: Quantity): number {
  const { act, of, thing } = first;
  const { act: other, of: otherOf } = second;
  const isOne = of.some((one) => otherOf.includes(one));
  if (isOfDead(first, second) || isOfDead(second, first)) return -4;
  const [told, toldOther] = [isTelling(act), isTelling(other)];
  if (!told && !toldOther) return 0;
  if (!told || !toldOther) return isOne || thing.dimension !== 'count' ? 0 : -2;
  if (act === other || AKIN_ACTS.has(`${act}/${other}`) || AKIN_ACTS.has(`${other}/${act}`)) return 2;
  return isOne ? -1 : -4;
}

/** Those who died are not those who were taken to hospital. */
function isOfDead({ act }: Quantity, { act: other, said }: Quantity): boolean {
  return act === 'dead' && other !== act && said.length > 0;
}

function isTelling(act: string | null): boolean {
  return act !== null && !SLIGHT_ACTS.has(act);
}

const MOST_OF_WORDS = 3;

/** What is counted says nothing more by being a word of both. */
function ofWords({ a, b, termsA, termsB }: Pair, first: Quantity, second: Quantity): number {
  const besides = new Set([
    'money',
    `#${first.act}`,
    `#${second.act}`,
    ...unitTerms(a.words, first),
    ...unitTerms(b.words, second),
  ]);
  return Math.min(MOST_OF_WORDS, agreementOf(termsA, termsB, besides).shared);
}

function ofHead({ thing: { head, dimension } }: Quantity, { thing: { head: other } }: Quantity): number {
  if (dimension !== 'count' || head === null || other === null) return 0;
  if (head === other) return head === 'people' ? 1 : 2;
  if (areAlike(head, other)) return 2;
  return isPeople(head) && isPeople(other) ? 1 : -4;
}

/** Who says both does not contradict himself; "he" and "it" may be anybody. */
function ofSpeakers(pair: Pair): number {
  if (haveTwoSpeakers(pair)) return 1;
  return haveOneSpeaker(pair) ? -3 : pair.pageA === pair.pageB ? -1 : 0;
}

/** Of what is seldom measured two articles that give one figure each mostly give it of one thing: of a share, a speed. */
function ofRarity(pair: Pair, { thing }: Quantity, { thing: other }: Quantity): number {
  const isRare = RARE.has(thing.dimension) && thing.dimension === other.dimension;
  if (!isRare || pair.pageA === pair.pageB || !haveTwoSpeakers(pair)) return 0;
  return [pair.pageA, pair.pageB].every((page) => countOf(page, thing.dimension) === 1) ? 4 : 0;
}

const RARE: ReadonlySet<string> = new Set(['percent', 'speed', 'mass', 'volume', 'area', 'power']);

function countOf({ tellings }: Page, dimension: string): number {
  return tellings.reduce(
    (sum, { profile }) => sum + profile().quantities.filter(({ thing }) => thing.dimension === dimension).length,
    0,
  );
}

const MANY_TIMES = 10;
const FAR_TIMES = 100;

/** Two who speak of one thing are seldom so far apart. */
function ofSize(first: Quantity, second: Quantity): number {
  const [one, other] = [magnitudeOf(first), magnitudeOf(second)];
  const times = Math.max(one, other) / Math.max(1e-9, Math.min(one, other));
  // One says hours, the other days: of time people are further apart than of sums.
  const isMany = times > MANY_TIMES && first.thing.dimension !== 'time';
  return times > FAR_TIMES ? -4 : isMany ? -2 : 0;
}

const NEAR = 600;

/** An article tells side by side what two say of one thing. */
function areBeside({ a, b, pageA, pageB }: Pair): boolean {
  return pageA === pageB && Math.abs(a.told.start - b.told.start) <= NEAR;
}
