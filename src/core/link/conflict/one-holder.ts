import { isFirstVerb, isVerb } from '../words/verbs.ts';
import type { Page } from './events.ts';
import { holderOf, isSaidOf, mayBeOne } from './holders.ts';
import { likeness, type Meaning, shareSaid } from './meanings.ts';
import type { Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import { headOf, isPeople } from './units.ts';

type Placed = readonly [profile: Profile, meaning: Meaning];

const ALIKE = 60;
const OF_ONE = 75;
/** Hundredths of what the shorter one says of it besides. */
const MOST_OF_IT = 60;

/** Whether what excludes each other is said of one thing or one of whom both speak. */
export function areSaidOfOne(pair: Pair, one: Meaning, other: Meaning): boolean {
  const [a, b]: readonly [Placed, Placed] = [
    [pair.a, one],
    [pair.b, other],
  ];
  if (isAttributed(a, b) || isAttributed(b, a)) return true;
  if (!isSaidOf(...a) || !isSaidOf(...b) || areOfOtherNouns(a, b)) return false;
  return areOfOneThing(a, b) || mayBeOfOne(pair, one, other);
}

/** "Faulty" of "a faulty thermostat", and "in order" of "the thermostat was in order" or "nothing wrong with the thermostat". */
function isAttributed(a: Placed, b: Placed): boolean {
  const noun = nounBehind(a) ?? nounOf(a);
  if (noun === undefined) return false;
  const behind = nounBehind(b) ?? nounOf(b);
  const others = behind !== undefined ? [behind] : isSaidOf(...b) ? subjectsOf(b) : [];
  return others.some((other) => likeness(noun, other) >= SURE);
}

/** The brakes of "nothing wrong with the brakes" and "a failure of the brakes". */
function nounOf([
  {
    meanings,
    words: { lower },
  },
  { to, clause },
]: Placed): Meaning | undefined {
  if (!OF.has(lower[to - 1] ?? '') && !OF.has(lower[to] ?? '')) return undefined;
  return meanings.find((one) => one.from >= to && one.clause === clause);
}

const OF: ReadonlySet<string> = new Set(['with', 'of', 'in']);

/** "Private" of "a private server" and "public" of "a public appearance". */
function areOfOtherNouns(a: Placed, b: Placed): boolean {
  const [ofA, ofB] = [nounBehind(a), nounBehind(b)];
  if (ofA === undefined && ofB === undefined) return false;
  return ofA === undefined || ofB === undefined || likeness(ofA, ofB) < ALIKE;
}

/** What an adjective stands before; none behind a verb's form. */
function nounBehind([{ meanings, words }, meaning]: Placed): Meaning | undefined {
  if (isPhrase(meaning) || isFirstVerb(words.lower[meaning.from] ?? '')) return undefined;
  return meanings.find(({ from }) => from === meaning.to);
}

/** Whether what each is said of is one thing: "the alarm had worked", "the alarm system had been disabled". */
function areOfOneThing(a: Placed, b: Placed): boolean {
  const [ofA, ofB] = [subjectsOf(a), subjectsOf(b)];
  if (ofA.length > 0 && ofB.length > 0)
    return ofA.some((one) => ofB.some((other) => likeness(one, other) >= leastOf(one)));
  const [restA, restB] = [besides(a), besides(b)];
  // "Alarm was switched off" and "the alarm went off" name the thing with it.
  if (ofA.length + ofB.length === 0 && isPhrase(a[1]) && isPhrase(b[1])) return true;
  if (restA.length === 0 || restB.length === 0) return false;
  return Math.max(shareSaid(restA, restB, sure), shareSaid(restB, restA, sure)) >= MOST_OF_IT;
}

/** Whether both speak of whomever or whatever was spoken of, and hardly anybody else says the like of anything: "the patient is out of danger", "he had died". */
function mayBeOfOne(pair: Pair, one: Meaning, other: Meaning): boolean {
  const { a, b } = pair;
  const [ofA, ofB] = [holderOf(a, one), holderOf(b, other)];
  if (!mayBeOne(ofA, ofB) || areOfTwoMatters([a, one], [b, other])) return false;
  return areHardlySaid(pair, one, other);
}

/** Whether hardly anybody else says the like of anything. */
export function areHardlySaid({ pageA, pageB }: Pair, one: Meaning, other: Meaning): boolean {
  return [pageA, pageB].every((page) => saying(page, one) + saying(page, other) <= MOST_SAYING);
}

/** "Knew nothing of such a request", "had warned of missing cameras". */
function areOfTwoMatters(a: Placed, b: Placed): boolean {
  const [ofA, ofB] = [matterOf(a), matterOf(b)];
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((one) => ofB.some((other) => likeness(one, other) >= ALIKE));
}

function matterOf([{ meanings, words }, { clause, to }]: Placed): Meaning[] {
  return MATTER.has(words.lower[to] ?? '') ? meanings.filter((one) => one.clause === clause && one.from > to) : [];
}

const MATTER: ReadonlySet<string> = new Set(['of', 'about']);

const MOST_SAYING = 3;

/** How many tellings of an article say something of a class. */
function saying({ tellings }: Page, { classes }: Meaning): number {
  return tellings.filter(({ profile }) =>
    profile().meanings.some((one) => one.classes.some((found) => classes.includes(found))),
  ).length;
}

/** "The pilot" is no sailor, though one reads of both in the same news. */
function leastOf({ stem }: Meaning): number {
  return isPeople(headOf(stem)) ? SURE : OF_ONE;
}

const SURE = 85;

/** "The vote" is no polling station. */
function sure(one: Meaning, other: Meaning): number {
  const alike = likeness(one, other);
  return alike < SURE ? 0 : alike;
}

function isPhrase({ from, to }: Meaning): boolean {
  return to - from > 1;
}

/** "Kidnapped" of "two workers kidnapped in May were freed" is none. */
function subjectsOf([{ meanings, words }, meaning]: Placed): Meaning[] {
  return meanings.filter(
    ({ clause, from, to }) => clause === meaning.clause && to <= meaning.from && !isVerb(words.lower[from] ?? ''),
  );
}

function besides([{ meanings }, meaning]: Placed): Meaning[] {
  return meanings.filter((one) => one !== meaning && one.clause === meaning.clause);
}
