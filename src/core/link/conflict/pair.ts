import { overlaps } from '../../text/span.ts';
import { holds, nameWords } from '../house-names.ts';
import { isSaidLongAgo } from '../said-long-ago.ts';
import { isUnnamed } from '../same-speaker.ts';
import type { Told } from '../told.ts';
import { isPeriod } from './days.ts';
import { orderOf, type Page } from './events.ts';
import { areOfOneHouse } from './houses.ts';
import type { Profile } from './profile.ts';
import { type Agreement, agreementOf, NAME_WEIGHT, type Terms } from './terms.ts';

/** What joins two tellings: one claim, nearly one, or one event alone. */
export type Bond = 'linked' | 'near' | 'event';

/** Two tellings held against each other. */
export interface Pair {
  readonly a: Profile;
  readonly b: Profile;
  readonly pageA: Page;
  readonly pageB: Page;
  readonly bond: Bond;
  /** What each is about, its speaker where the other one names him. */
  readonly termsA: Terms;
  readonly termsB: Terms;
  /** How far their words agree. */
  readonly agreement: Agreement;
}

export function pairOf(first: readonly [Profile, Page], second: readonly [Profile, Page], bond: Bond): Pair {
  const [a, pageA] = first;
  const [b, pageB] = second;
  const [termsA, termsB] = [termsBeside(a, b), termsBeside(b, a)];
  return { a, b, pageA, pageB, bond, termsA, termsB, agreement: agreementOf(termsA, termsB) };
}

/** The terms of a telling, with its speaker where the other one names him. */
function termsBeside({ terms, self }: Profile, other: Profile): Terms {
  const met = self.filter((name) => other.names.has(name));
  return met.length === 0 ? terms : new Map([...terms, ...met.map((name): [string, number] => [name, NAME_WEIGHT])]);
}

/** Whether the words alone say that both are about one thing: so much weight shared, in hundredths of the shorter. */
export function agree({ agreement }: Pair, shared: number, share: number): boolean {
  return agreement.shared >= shared && agreement.share >= share;
}

/** -1 where `a` was published first; see `orderOf`. */
export function orderIn({ pageA, pageB }: Pair): -1 | 0 | 1 | null {
  return orderOf(pageA.article, pageB.article);
}

/** As the reasons name him. */
export function speakerOf({ speaker, source }: Told): string {
  return speaker?.name ?? source ?? 'somebody';
}

/** Whether two named speakers are certainly two. */
export function haveTwoSpeakers({ a, b }: Pair): boolean {
  const [first, second] = [a.told.speaker, b.told.speaker];
  if (first !== null && second !== null && first.id === second.id) return false;
  const [ofA, ofB] = [sourceWords(a), sourceWords(b)];
  if (first !== null && second !== null) return !holds(ofA, ofB) && !holds(ofB, ofA);
  return ofA.size > 0 && ofB.size > 0 && ![...ofA].some((word) => ofB.has(word));
}

/** Whether one certain speaker says both. */
export function haveOneSpeaker({ a, b }: Pair): boolean {
  const [first, second] = [a.told.speaker, b.told.speaker];
  if (first === null || second === null) return false;
  return first.id === second.id || (!isUnnamed(first) && first.name === second.name);
}

/** Whether one speaker, or one house, says both in one article: he goes on, he does not contradict himself. */
export function isOneStatement(pair: Pair): boolean {
  const [first, second] = [pair.a.told, pair.b.told];
  if (pair.pageA !== pair.pageB) return false;
  if (first.speaker !== null && second.speaker !== null)
    return first.speaker.id === second.speaker.id || areOfOneHouse(pair.pageA, first, second);
  return first.speaker === second.speaker && !haveTwoSpeakers(pair);
}

/** Whether one is told within the other: "the court declined to step in", and "to step in" of the court itself. */
export function areNested({ a, b }: Pair): boolean {
  if (a.told.article.id !== b.told.article.id) return false;
  return (a.told.spans ?? []).some((one) => (b.told.spans ?? []).some((other) => overlaps(one, other)));
}

/** "the operator, Calder Lines" where nobody could be resolved; none for "he", who may be anybody. */
function sourceWords({ told: { source, speaker } }: Profile): ReadonlySet<string> {
  const name = speaker?.name ?? source ?? '';
  return PRONOUNS.has(name.toLowerCase()) ? NOBODY : nameWords(name);
}

const PRONOUNS: ReadonlySet<string> = new Set('i he she it we they who which that this these those'.split(' '));
const NOBODY: ReadonlySet<string> = new Set();

/** Somebody whom the article named before: "gave him the pills" may be of anybody who is named in the other telling. */
function isOpen({ words: { lower } }: Profile): boolean {
  return lower.some((word) => THIRD.has(word));
}

const THIRD: ReadonlySet<string> = new Set('he him his she her they them'.split(' '));

/** Whether each names somebody or a place that the other does not, and they share no name: "in Mirov" and "in Tolmin". */
export function haveTwoScopes({ a, b, termsA, termsB }: Pair): boolean {
  const onlyA = [...a.names].some((name) => !termsB.has(name) && !b.names.has(name));
  const onlyB = [...b.names].some((name) => !termsA.has(name) && !a.names.has(name));
  const shared = [...a.names].some((name) => termsB.has(name)) || [...b.names].some((name) => termsA.has(name));
  return onlyA && onlyB && !shared && !isOpen(a) && !isOpen(b);
}

/** "In the capital" and "in Mirov": a town that somebody names he mostly names where it is the capital too. */
export function areOfTwoTowns({ a, b, bond }: Pair): boolean {
  const inCapital = [a, b].map(({ words: { lower } }) =>
    lower.some((word, at) => word === 'capital' && lower[at - 1] === 'the'),
  );
  if (bond === 'linked' || inCapital[0] === inCapital[1]) return false;
  const [capital, other] = inCapital[0] === true ? [a, b] : [b, a];
  return capital.places.length === 0 && other.places.length > 0;
}

/** Whether both articles tell so much that what is counted or happens in one is likely to be something else than in the other. */
export function tellMuch({ pageA, pageB }: Pair): boolean {
  return pageA.tellings.length >= MUCH && pageB.tellings.length >= MUCH;
}

const MUCH = 6;

const SAME_TIME = 3;

/** Whether their dates say that they speak of two times. */
export function haveTwoTimes({ a, b }: Pair): boolean {
  if (a.isPast !== b.isPast && !nameOne(a, b)) return true;
  if (a.isAnother !== b.isAnother || wereSaidApart(a, b)) return true;
  if (a.days.length === 0 || b.days.length === 0) return false;
  return a.days.every((one) =>
    b.days.every((other) => one.yearless === other.yearless && gap(one, other) > mostOfOne(one, other)),
  );
}

/** "In May last year the mayor said that 11 people had drowned" is of no flood of this week. */
function wereSaidApart(a: Profile, b: Profile): boolean {
  return !a.isPast && !b.isPast && isSaidLongAgo(a.told) !== isSaidLongAgo(b.told);
}

/** "Trent was stabbed in June last year" is of the same time as "Trent was beaten to death": nobody dies twice; at a place much happens again. */
function nameOne(a: Profile, b: Profile): boolean {
  const isPlace = (term: string): boolean =>
    [...a.places, ...b.places].some(({ key }) => key.split(' ').some((word) => word === term));
  return [...a.terms].some(([term, weight]) => weight >= NAME_WEIGHT && b.terms.has(term) && !isPlace(term));
}

/** Of two days in a row much is told as of one; two weeks or months in a row are two. */
function mostOfOne(one: Profile['days'][number], other: Profile['days'][number]): number {
  return isPeriod(one) && isPeriod(other) ? 0 : SAME_TIME;
}

function gap(one: Profile['days'][number], other: Profile['days'][number]): number {
  return Math.max(0, one.first - other.last, other.first - one.last);
}
