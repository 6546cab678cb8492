import { type Happenings, happeningsAt, PARTS } from './happenings.ts';
import { haveOneSpeaker, haveTwoSpeakers, type Pair, tellMuch } from './pair.ts';
import { areToldApart, predicateOf } from './predicates.ts';
import type { Profile } from './profile.ts';
import { areSurelyTwo, areTwo, haveTwoActs, subjectOf } from './roles.ts';
import { isOfPeriod, timeAt } from './shut-times.ts';
import type { Words } from './terms.ts';

/** A telling by one of its times. */
interface Timed extends Profile {
  readonly isOneOfSeveral?: boolean;
}

/** The tellings of a pair by each of their times: "the fire was reported at 9:20 and the last man left the pit at 6:45". */
export function* byEachTime({ a, b, ...pair }: Pair): Generator<Pair> {
  for (const first of timesOf(a)) for (const second of timesOf(b)) yield { ...pair, a: first, b: second };
}

const MOST_TIMES = 3;

function timesOf(profile: Profile): Timed[] {
  const { days, clocks, told } = profile;
  if (days.length <= 1 && clocks.length <= 1) return [profile];
  if (days.length > MOST_TIMES || clocks.length > MOST_TIMES) return [];
  const isOneOfSeveral = true;
  if (clocks.length > 1) {
    return clocks.map((clock) => ({
      ...profile,
      told: { ...told, dates: [] },
      days: [],
      clocks: [clock],
      isOneOfSeveral,
    }));
  }
  return days.map((day) => {
    const dates = told.dates.filter(({ exact }) => exact === day.exact);
    return { ...profile, told: { ...told, dates }, days: [day], clocks: [], isOneOfSeveral };
  });
}

/** Points at which two times are taken for times of one thing. */
const ENOUGH = 5;
/** Where much is told at many times, and the words beside agree in little. */
const ENOUGH_OF_OTHERS = 7;
const LEAST_SHARE = 30;

/**
 * Whether two who give a time each speak of one thing, though its words differ: "the ship struck at 2.50 a.m.", "the freighter ran aground
 * at 4 a.m.". As with figures, each thing in which they agree counts for it.
 */
export function areOfOneTime(pair: Pair): boolean {
  const points = pointsOfTime(pair);
  return (
    points >=
    (pair.bond === 'event' && tellMuch(pair) && pair.agreement.share < LEAST_SHARE ? ENOUGH_OF_OTHERS : ENOUGH)
  );
}

function pointsOfTime(pair: Pair): number {
  const order = areOneInOrder(pair) ? 2 : 0;
  return ofHappening(pair) + order + ofPlaces(pair) + Math.min(3, pair.agreement.shared) + ofSpeakers(pair);
}

/** Whether what is told at the time of each happens in both. */
export function tellOfOne(a: Profile, b: Profile): boolean {
  const [ofA, ofB] = [toldWith(a), toldWith(b)];
  return [...ofA.keys()].some((name) => ofB.has(name));
}

/** "The train struck a lorry on Tuesday" and "nobody has checked the crossing since summer": what each tells, the other does not. */
export function tellOfTwo({ a, b }: Pair): boolean {
  const [ofA, ofB] = [toldWith(a), toldWith(b)];
  return ofA.size > 0 && ofB.size > 0 && ![...ofA.keys()].some((name) => ofB.has(name));
}

/** "It has today filed an indictment" and "he resigned on Thursday"; not "the roof came down" and "the hall collapsed". */
export function happenApart(pair: Pair): boolean {
  if (areOfTwoEnds(pair)) return true;
  const { a, b } = pair;
  const [first, second] = [timeAt(a), timeAt(b)];
  if (first === null || second === null || areOneInOrder(pair)) return false;
  const said = [
    predicateOf(a.words, { from: first, to: first + 1 }),
    predicateOf(b.words, { from: second, to: second + 1 }),
  ] as const;
  const [ofA, ofB] = [happeningsFrom(a.words, said[0]), happeningsFrom(b.words, said[1])];
  const isOne = ofA.some((one) => ofB.includes(one));
  // "The escape was noticed at six" tells of no other time at which they escaped.
  if (!isOne && isOfNews(ofA) !== isOfNews(ofB)) return true;
  return !isOne && sharedHappenings(pair).length === 0 && areToldApart(a, b, said);
}

function isOfNews(happenings: readonly string[]): boolean {
  return happenings.some((one) => NEWS.has(one));
}

/** How something else becomes known, or what is said of it. */
const NEWS: ReadonlySet<string> = new Set(['being told', 'finding', 'check', 'decision', 'warning', 'vote cast']);

/** What the words at these tokens tell that happens. */
function happeningsFrom(words: Words, said: readonly number[]): string[] {
  return said.flatMap((at) => [...happeningsAt(words, at)].flatMap(([name, { from }]) => (from === at ? name : [])));
}

/** By the time of a telling, be it a bound. */
function toldWith(profile: Profile): Happenings {
  const at = timeAt(profile);
  return at === null ? NOTHING : happeningsAt(profile.words, at);
}

/** What an event may have several of must be of the same people or things too. */
function ofHappening(pair: Pair): number {
  const shared = sharedHappenings(pair);
  if (shared.length === 0) {
    const isOpen = happenings(pair.a).size === 0 || happenings(pair.b).size === 0;
    return isOpen && !haveTwoActs(pair.a, pair.b) ? 0 : -3;
  }
  const [first, second] = [subjectOf(pair.a.words), subjectOf(pair.b.words)];
  if (!shared.some(({ isOnce }) => isOnce) && !areOneInOrder(pair) && areSurelyTwo(first, second)) return 0;
  if (shared.every(({ isSame }) => isSame) && areTwo(first, second)) return 0;
  return shared.some(({ isOnce }) => isOnce) ? 4 : 3;
}

/** What both tell, and whether in the same words: "the dam broke", "the bridge broke". */
function sharedHappenings({ a, b }: Pair): { readonly isOnce: boolean; readonly isSame: boolean }[] {
  const [ofA, ofB] = [happenings(a), happenings(b)];
  return [...ofA].flatMap(([name, one]) => {
    const other = ofB.get(name);
    return other === undefined ? [] : [{ isOnce: one.isOnce, isSame: one.said === other.said }];
  });
}

/** So many days apart two times may be of one thing. */
export function mostDaysApart(pair: Pair): number {
  return areOneInOrder(pair) || sharedHappenings(pair).some(({ isOnce }) => isOnce) ? OF_ONE : OF_MANY;
}

const OF_ONE = 800;
const OF_MANY = 150;

/** Two meetings: on two days, in two towns. */
function ofPlaces({ a, b }: Pair): number {
  const isShared = a.places.some(({ key }) => b.places.some((other) => other.key === key));
  return a.places.length > 0 && b.places.length > 0 && !isShared ? -3 : 0;
}

function happenings(profile: Timed): Happenings {
  const { words, isOneOfSeveral = false } = profile;
  const at = timeAt(profile);
  if (at === null || isBound(words, at)) return NOTHING;
  const found = happeningsAt(words, at, isOneOfSeveral ? PARTS : undefined);
  // Of several who died each has a time of death.
  return profile.quantities.some(({ act }) => act === 'dead') ? without(found, DEATH) : found;
}

const DEATH = 'death';

function without(happenings: Happenings, name: string): Happenings {
  return new Map([...happenings].filter(([one]) => one !== name));
}

/** "By Wednesday 298 had fallen ill" tells of a count, and of no moment; "shortly before midnight" does. */
function isBound({ lower }: Words, at: number): boolean {
  const word = lower[at - 1] ?? '';
  return BOUNDS.has(word) || (word === 'before' && !SHORTLY.has(lower[at - 2] ?? ''));
}

const BOUNDS: ReadonlySet<string> = new Set(['by', 'since', 'until', 'till', 'from']);
const SHORTLY: ReadonlySet<string> = new Set(['shortly', 'just', 'minutes', 'little', 'hour', 'hours', 'long']);
const NOTHING: Happenings = new Map();

/** "The first of them was sick", "the first child threw up". */
export function areOneInOrder({ a, b }: Pick<Pair, 'a' | 'b'>): boolean {
  return [FIRST, LAST].some((some) => says(a, some) && says(b, some));
}

/** "The first train left at 6:10", "the last train left at 23:40". */
function areOfTwoEnds({ a, b }: Pair): boolean {
  if ([a, b].some(({ days, clocks }) => days.length + clocks.length > 1)) return false;
  const ends = [a, b].map((one) => [says(one, FIRST), says(one, LAST)] as const);
  return ends.some(([first, last]) => first && !last) && ends.some(([first, last]) => last && !first);
}

function says({ words: { lower } }: Profile, some: ReadonlySet<string>): boolean {
  return lower.some((word, at) => some.has(word) && !isOfPeriod(lower, at) && lower[at - 1] !== 'at');
}

const FIRST: ReadonlySet<string> = new Set(['first', 'earliest']);
const LAST: ReadonlySet<string> = new Set(['last', 'latest']);

/** "He" of another article may be anybody. */
function ofSpeakers(pair: Pair): number {
  if (haveTwoSpeakers(pair)) return 1;
  if (haveOneSpeaker(pair) || pair.pageA === pair.pageB) return -3;
  return pair.a.told.speaker === null || pair.b.told.speaker === null ? 1 : 0;
}
