import { certaintyOf } from '../certainty.ts';
import { exclude, excludeInEvent } from '../words/senses.ts';
import { isOfSurroundings } from '../words/surroundings.ts';
import { isAimed } from './agents.ts';
import { befellOthers } from './befallen.ts';
import { areOfTwoDays } from './day-hours.ts';
import { BODILY, deniedMeanings, type Met } from './denied-meanings.ts';
import { isSaidOf } from './holders.ts';
import type { Meaning } from './meanings.ts';
import { hasChanged } from './of-denials.ts';
import { areHardlySaid, areSaidOfOne } from './one-holder.ts';
import { haveOneSpeaker, haveTwoScopes, haveTwoSpeakers, haveTwoTimes, orderIn, type Pair, speakerOf } from './pair.ts';
import { befallTwo } from './patients.ts';
import { deniedPayment } from './payments.ts';
import { isStatement } from './polarity.ts';
import type { Profile } from './profile.ts';
import { haveTwoSubjects } from './roles.ts';
import { haveTwoScenes } from './scenes.ts';
import { isAhead, isBoundInTime, NORMS } from './tenses.ts';

/**
 * What two tellings of one event cannot both be right about by what their words mean: one says that something is not so that the
 * other says ("no poison" and "traces of thallium"), or they say of one thing what excludes each other ("was working" and "had
 * been disabled"). In words; null where nothing shows it.
 */
export function meaningConflict(pair: Pair): string | null {
  const { a, b } = pair;
  if (areApart(pair)) return null;
  if (haveTwoTimes(pair)) return deniedForGood(a, b) ?? deniedForGood(b, a);
  const order = orderIn(pair);
  return (
    deniedBy(pair, [a, b], order !== -1) ?? deniedBy(pair, [b, a], order !== 1) ?? excludedBy(pair) ?? unpaidBy(pair)
  );
}

/** Whether they speak of two times or people, or one of them of what may be or should be. */
function areApart(pair: Pair): boolean {
  const { a, b } = pair;
  if (haveOneSpeaker(pair) || (!haveTwoSpeakers(pair) && pair.pageA === pair.pageB)) return true;
  if (haveTwoScopes(pair)) return true;
  return [a, b].some((one) => !isStatement(one.told, one.words) || isNorm(one) || isPossible(one)) || hasChanged(pair);
}

function isPossible({ told }: Profile): boolean {
  return told.stance !== 'denies' && certaintyOf(told).possible !== null;
}

function isNorm({ words }: Profile): boolean {
  return words.lower.some((word) => NORMS.has(word));
}

/** Who says that nobody was hurt before another says that two were was not wrong then: a toll rises. */
function deniedBy(pair: Pair, [no, yes]: readonly [Profile, Profile], isNotFirst: boolean): string | null {
  const met = isBoundInTime(no) ? null : deniedMeanings(no, yes);
  if (met === null) return null;
  if (BODILY.has(met.denied.act ?? '')) {
    if ((!isNotFirst && !isOfGroup(no)) || befellOthers(no, yes, met.said) || haveTwoScenes(pair)) return null;
  }
  return whyDenied(no, yes, met);
}

function whyDenied(no: Profile, yes: Profile, met: Met): string {
  const [said, denied] = [written(yes, met.said), written(no, met.denied)];
  return `so according to ${speakerOf(yes.told)} (“${said}”), not so according to ${speakerOf(no.told)} (“${denied}”)`;
}

/** "Nobody had warned him", "no such letter had arrived": at no time, so not last year either; toll counts are of their time. */
function deniedForGood(no: Profile, yes: Profile): string | null {
  if (
    no.days.length > 0 ||
    no.isPast ||
    yes.words.lower.some((word) => ELSEWHERE.has(word)) ||
    no.isAnother !== yes.isAnother ||
    !isForGood(no)
  )
    return null;
  const met = isBoundInTime(no) ? null : deniedMeanings(no, yes);
  return met === null || BODILY.has(met.denied.act ?? '') ? null : whyDenied(no, yes, met);
}

function isForGood({ words: { lower } }: Profile): boolean {
  return lower.some(
    (word, at) =>
      EVER.has(word) ||
      (word === 'such' && lower[at - 1] === 'no') ||
      (YEARS.has(word) && /^(?:in|for)$/.test(lower[at - 2] ?? '')) ||
      (word === 'had' && NOT.has(lower[at + 1] ?? '')) ||
      (word === 'had' && NOBODY.has(lower[at - 1] ?? '')),
  );
}

const ELSEWHERE: ReadonlySet<string> = new Set(['next', 'neighbouring', 'another', 'other', 'elsewhere']);
/** "Not one complaint in 20 years". */
const YEARS: ReadonlySet<string> = new Set(['years', 'decades']);
const EVER: ReadonlySet<string> = new Set(['never', 'ever']);
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'no']);
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'one']);

/** "None of the passengers was hurt" is said of all of them, and for good; "nobody was hurt" as far as one knew. */
function isOfGroup({ words: { lower } }: Profile): boolean {
  return lower.some((word, at) => word === 'none' && lower[at + 1] === 'of');
}

function unpaidBy(pair: Pair): string | null {
  const payment = haveTwoSpeakers(pair) && !haveTwoSubjects(pair.a, pair.b) ? deniedPayment(pair) : null;
  if (payment === null || isAhead(payment.no) !== isAhead(payment.yes)) return null;
  return `a payment according to ${speakerOf(payment.yes.told)}, none according to ${speakerOf(payment.no.told)}`;
}

function excludedBy(pair: Pair): string | null {
  const { a, b } = pair;
  if (haveTwoSubjects(a, b) || areOfTwoDays(a, b) || isAhead(a) !== isAhead(b) || isBoundInTime(a) || isBoundInTime(b))
    return null;
  if (isOfOthers(a) !== isOfOthers(b)) return null;
  // "Five died" and "two were dug out alive" are parts of one number.
  const areCounted = a.quantities.length > 0 && b.quantities.length > 0;
  for (const one of a.meanings) {
    for (const other of b.meanings) {
      if (one.isNegated || other.isNegated || !exclude(one.classes, other.classes)) continue;
      if (isOfNone(a, one) || isOfNone(b, other)) continue;
      if (isBounded(a, one) || isBounded(b, other) || isMeant(a, one) || isMeant(b, other)) continue;
      if (agreeSomewhere(a, b, one, other)) continue;
      if (befallTwo([a, one], [b, other])) continue;
      if (!areOfEvent(pair, one, other) && (areCounted || !areOfOne(pair, one, other))) continue;
      return `${written(a, one)} against ${written(b, other)}`;
    }
  }
  return null;
}

/** "The other two are still missing". */
function isOfOthers({ words: { lower } }: Profile): boolean {
  return lower.slice(0, FIRST).some((word) => OTHERS.has(word));
}

const FIRST = 3;
const OTHERS: ReadonlySet<string> = new Set(['other', 'others', 'another', 'remaining', 'rest']);

/** "Found no survivors": nothing was found. */
function isOfNone({ words: { lower } }: Profile, { to }: Meaning): boolean {
  return NONE.has(lower[to] ?? '');
}

const NONE: ReadonlySet<string> = new Set(['no', 'nobody', 'nothing', 'none', 'neither']);

/** "Had been peaceful until the police came", "will stay closed until Monday". */
function isBounded({ words: { lower } }: Profile, { to }: Meaning): boolean {
  return lower.slice(to, to + BOUND).some((word) => word === 'until' || word === 'till');
}

const BOUND = 5;

/** "To stop", "who could leak details": what somebody wants or is able to do is not said to be so. */
function isMeant(profile: Profile, said: Meaning): boolean {
  return isAimed(profile, said) || ABLE.has(profile.words.lower[said.from - 1] ?? '');
}

const ABLE: ReadonlySet<string> = new Set(['could', 'can', 'might', 'may']);

/** "The vote was unanimous" and "two members were against it": an event has one such thing, if hardly anybody else says the like. */
function areOfEvent(pair: Pair, one: Meaning, other: Meaning): boolean {
  if (!excludeInEvent(one.classes, other.classes) || !haveTwoSpeakers(pair)) return false;
  // A single word may stand for much: "the rest of the week" is nobody's rest.
  const arePlain =
    [one, other].some(({ from, to }) => to - from > 1) || (isSaidOf(pair.a, one) && isSaidOf(pair.b, other));
  return arePlain && areHardlySaid(pair, one, other);
}

function areOfOne(pair: Pair, one: Meaning, other: Meaning): boolean {
  return areOfOnePlace(one, other) || areSaidOfOne(pair, one, other);
}

/** "Visibility was excellent" and "the fog was so thick": it is so of the place where all of it happens. */
function areOfOnePlace({ classes: one }: Meaning, { classes: other }: Meaning): boolean {
  return isOfSurroundings(one) && isOfSurroundings(other);
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
