import { certaintyOf } from '../certainty.ts';
import { exclude } from '../words/senses.ts';
import { isOfSurroundings } from '../words/surroundings.ts';
import { isAimed } from './agents.ts';
import { BODILY, deniedMeanings } from './denied-meanings.ts';
import type { Page } from './events.ts';
import { holderOf, isSaidOf, mayBeOne } from './holders.ts';
import { likeness, type Meaning, shareSaid } from './meanings.ts';
import { hasChanged } from './of-denials.ts';
import { haveOneSpeaker, haveTwoScopes, haveTwoSpeakers, haveTwoTimes, orderIn, type Pair, speakerOf } from './pair.ts';
import { deniedPayment } from './payments.ts';
import { isStatement } from './polarity.ts';
import type { Profile } from './profile.ts';
import { haveTwoSubjects, VERB } from './roles.ts';
import { isAhead, NORMS } from './tenses.ts';
import { headOf, isPeople } from './units.ts';
import { isVerb } from './verbs.ts';

/**
 * What two tellings of one event cannot both be right about by what their words mean: one says that something is not so that the
 * other says ("no poison" and "traces of thallium"), or they say of one thing what excludes each other ("was working" and "had
 * been disabled"). In words; null where nothing shows it.
 */
export function meaningConflict(pair: Pair): string | null {
  if (areApart(pair)) return null;
  const { a, b } = pair;
  const order = orderIn(pair);
  return deniedBy(a, b, order !== -1) ?? deniedBy(b, a, order !== 1) ?? excludedBy(pair) ?? unpaidBy(pair);
}

/** Whether they speak of two times or people, or one of them of what may be or should be. */
function areApart(pair: Pair): boolean {
  const { a, b } = pair;
  if (haveOneSpeaker(pair) || (!haveTwoSpeakers(pair) && pair.pageA === pair.pageB)) return true;
  if (haveTwoTimes(pair) || haveTwoScopes(pair)) return true;
  return [a, b].some((one) => !isStatement(one.told, one.words) || isNorm(one) || isPossible(one)) || hasChanged(pair);
}

function isPossible({ told }: Profile): boolean {
  return told.stance !== 'denies' && certaintyOf(told).possible !== null;
}

function isNorm({ words }: Profile): boolean {
  return words.lower.some((word) => NORMS.has(word));
}

/** Who says that nobody was hurt before another says that two were was not wrong then: a toll rises. */
function deniedBy(no: Profile, yes: Profile, isNotFirst: boolean): string | null {
  const met = deniedMeanings(no, yes);
  if (met === null || (!isNotFirst && BODILY.has(met.denied.act ?? '') && !isOfGroup(no))) return null;
  const [said, denied] = [written(yes, met.said), written(no, met.denied)];
  return `${speakerOf(yes.told)} says so (“${said}”), ${speakerOf(no.told)} says it is not so (“${denied}”)`;
}

/** "None of the passengers was hurt" is said of all of them, and for good; "nobody was hurt" as far as one knew. */
function isOfGroup({ words: { lower } }: Profile): boolean {
  return lower.some((word, at) => word === 'none' && lower[at + 1] === 'of');
}

function unpaidBy(pair: Pair): string | null {
  const payment = haveTwoSpeakers(pair) && !haveTwoSubjects(pair.a, pair.b) ? deniedPayment(pair) : null;
  if (payment === null || isAhead(payment.no) !== isAhead(payment.yes)) return null;
  return `${speakerOf(payment.yes.told)} tells of a payment, ${speakerOf(payment.no.told)} says that nothing was paid`;
}

function excludedBy(pair: Pair): string | null {
  const { a, b } = pair;
  if (haveTwoSubjects(a, b) || isAhead(a) !== isAhead(b)) return null;
  // "Five died" and "two were dug out alive" are parts of one number.
  if (a.quantities.length > 0 && b.quantities.length > 0) return null;
  for (const one of a.meanings) {
    for (const other of b.meanings) {
      if (one.isNegated || other.isNegated || !exclude(one.classes, other.classes)) continue;
      if (isBounded(a, one) || isBounded(b, other) || isAimed(a, one) || isAimed(b, other)) continue;
      if (agreeSomewhere(a, b, one, other)) continue;
      if (!areOfOnePlace(one, other) && !areSaidOfOne(pair, one, other)) continue;
      return `${written(a, one)} against ${written(b, other)}`;
    }
  }
  return null;
}

/** "Private" of "a private server" and "public" of "a public appearance". */
function areOfOtherNouns(a: Placed, b: Placed): boolean {
  const [ofA, ofB] = [nounBehind(a), nounBehind(b)];
  if (ofA === undefined && ofB === undefined) return false;
  return ofA === undefined || ofB === undefined || likeness(ofA, ofB) < ALIKE;
}

/** What an adjective stands before; none behind a verb's form. */
function nounBehind([{ meanings, words }, meaning]: Placed): Meaning | undefined {
  if (isPhrase(meaning) || VERB.test(words.lower[meaning.from] ?? '')) return undefined;
  return meanings.find(({ from }) => from === meaning.to);
}

type Placed = readonly [profile: Profile, meaning: Meaning];

const ALIKE = 60;
const OF_ONE = 75;
/** Hundredths of what the shorter one says of it besides. */
const MOST_OF_IT = 60;

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

function areSaidOfOne(pair: Pair, one: Meaning, other: Meaning): boolean {
  const [a, b]: readonly [Placed, Placed] = [
    [pair.a, one],
    [pair.b, other],
  ];
  if (!isSaidOf(...a) || !isSaidOf(...b) || areOfOtherNouns(a, b)) return false;
  return areOfOneThing(a, b) || mayBeOfOne(pair, one, other);
}

/** "Had been peaceful until the police came", "will stay closed until Monday". */
function isBounded({ words: { lower } }: Profile, { to }: Meaning): boolean {
  return lower.slice(to, to + BOUND).some((word) => word === 'until' || word === 'till');
}

const BOUND = 5;

/** "Visibility was excellent" and "the fog was so thick": it is so of the place where all of it happens. */
function areOfOnePlace({ classes: one }: Meaning, { classes: other }: Meaning): boolean {
  return isOfSurroundings(one) && isOfSurroundings(other);
}

/** Whether both speak of whomever or whatever was spoken of, and hardly anybody else says the like of anything: "the patient is out of danger", "he had died". */
function mayBeOfOne({ a, b, pageA, pageB }: Pair, one: Meaning, other: Meaning): boolean {
  const [ofA, ofB] = [holderOf(a, one), holderOf(b, other)];
  if (!isSaidOf(a, one) || !isSaidOf(b, other) || !mayBeOne(ofA, ofB)) return false;
  if (areOfTwoMatters([a, one], [b, other])) return false;
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

/** Who says "worked" and "failed" speaks of two things. */
function agreeSomewhere(a: Profile, b: Profile, one: Meaning, other: Meaning): boolean {
  const says = ({ meanings }: Profile, said: Meaning): boolean =>
    meanings.some((meaning) => !meaning.isNegated && meaning.classes.some((found) => said.classes.includes(found)));
  return says(a, other) || says(b, one);
}

function written({ words }: Profile, { from, to }: Pick<Meaning, 'from' | 'to'>): string {
  return words.written.slice(from, to).join(' ');
}
