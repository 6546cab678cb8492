import { predicateOf, stands } from './negated-predicate.ts';
import { areOldAndNew } from './old-and-new.ts';
import { areOfOneTime, areOneInOrder, happenApart, tellOfOne, tellOfTwo } from './one-time.ts';
import { agree, haveOneSpeaker, type Pair } from './pair.ts';
import { negatedAt } from './polarity.ts';
import type { Profile } from './profile.ts';
import { areSurelyTwo, haveTwoActs, subjectNounOf, sureSubjectOf } from './roles.ts';
import { type Shut, shutBy } from './shut-times.ts';

/** "No tremor before 5 a.m." denies none that came after. */
export function leavesRoom(pair: Pair): boolean {
  const [ofA, ofB] = [shutBy(pair.a), shutBy(pair.b)];
  const isRoom = (shut: Shut | null, { days, clocks }: Profile): boolean =>
    shut !== null && !shut.isOrder && (shut.day === null ? clocks : days).length > 0;
  return isRoom(ofA, pair.b) || isRoom(ofB, pair.a);
}

/** "No tremor before 5 a.m." against one "at 3:52 a.m.", "last repaired in 2016" against "repaired in 2023". */
export function shutConflict(pair: Pair): string | null {
  if (haveOneSpeaker(pair)) return null;
  const [ofA, ofB] = [shutBy(pair.a), shutBy(pair.b)];
  if ((ofA === null) === (ofB === null)) return null;
  const shut = ofA ?? ofB;
  const other = ofA === null ? pair.a : pair.b;
  if (shut === null || other.polarity === 'no') return null;
  if (!areAbout(pair, shut, ofA === null ? [pair.b, other] : [pair.a, other])) return null;
  // "Last spring 31 people fell ill" is no earlier first case of this outbreak.
  if (shut.side === 'before' && other.isFormer) return null;
  const met = metBy(shut, other);
  if (met === null) return null;
  return ofA === null ? `${met} against ${shut.exact}` : `${shut.exact} against ${met}`;
}

function areAbout(pair: Pair, { isOrder }: Shut, [no, other]: readonly [Profile, Profile]): boolean {
  if (isOrder ? areOfTwoDoers(no, other) : pair.bond === 'event' && !isToldThere(no, other)) return false;
  if (!isOrder && haveTwoNouns(pair) && happenApart(pair)) return false;
  if (!areOldAndNew(pair.a, pair.b) && areOfOneTime(pair)) return true;
  if (isOrder && haveTwoActs(pair.a, pair.b)) return false;
  return isOrder ? agree(pair, 3, 60) : agree(pair, 2, 50) && !tellOfTwo(pair);
}

/** "It cannot replace the tanks before May" shuts out no day on which it lost some: what is denied must be told. */
function isToldThere(no: Profile, other: Profile): boolean {
  const denied = [predicateOf(no), ...negatedAt(no.words).slice(0, 1)].flatMap((at) => at ?? []);
  const said = denied.filter((at) => no.words.name[at] !== true);
  return said.length === 0 || said.some((at) => stands(no.words, at, other.words)) || tellOfOne(no, other);
}

/** "Its last units had left", "the general left": nobody's last is another's. */
function areOfTwoDoers(a: Profile, b: Profile): boolean {
  return !areOneInOrder({ a, b }) && areSurelyTwo(sureSubjectOf(a.words), sureSubjectOf(b.words));
}

/** "The trial of the minister cannot begin", "a new minister would be named". */
function haveTwoNouns({ a, b }: Pair): boolean {
  const [first, second] = [subjectNounOf(a.words), subjectNounOf(b.words)];
  return first !== null && second !== null && first !== second;
}

/** The other's only time, where it is one that is shut out. */
function metBy({ side, day, clock }: Shut, { days, clocks }: Profile): string | null {
  if (days.length > 1 || clocks.length > 1) return null;
  const [other] = day === null ? [] : days;
  if (day !== null && other !== undefined && day.yearless === other.yearless) {
    return (side === 'before' ? other.last < day.first : other.first > day.last) ? other.exact : null;
  }
  const [time] = clock === null ? [] : clocks;
  if (clock === null || time === undefined || time.zone !== clock.zone) return null;
  return (side === 'before' ? time.minutes < clock.minutes : time.minutes > clock.minutes) ? time.exact : null;
}
