import { orderOf, type Page } from './conflict-events.ts';
import type { Profile } from './conflict-profile.ts';
import { type Agreement, agreementOf } from './conflict-terms.ts';

/** What joins two tellings: one claim, nearly one, or one event alone. */
export type Bond = 'linked' | 'near' | 'event';

/** Two tellings held against each other. */
export interface Pair {
  readonly a: Profile;
  readonly b: Profile;
  readonly pageA: Page;
  readonly pageB: Page;
  readonly bond: Bond;
  /** How far their words agree. */
  readonly agreement: Agreement;
}

export function pairOf(first: readonly [Profile, Page], second: readonly [Profile, Page], bond: Bond): Pair {
  const [a, pageA] = first;
  const [b, pageB] = second;
  return { a, b, pageA, pageB, bond, agreement: agreementOf(a.terms, b.terms) };
}

/** Whether the words alone say that both are about one thing: so much weight shared, in hundredths of the shorter. */
export function agree({ agreement }: Pair, shared: number, share: number): boolean {
  return agreement.shared >= shared && agreement.share >= share;
}

/** -1 where `a` was published first; see `orderOf`. */
export function orderIn({ pageA, pageB }: Pair): -1 | 0 | 1 | null {
  return orderOf(pageA.article, pageB.article);
}

/** Whether two named speakers are certainly two. */
export function haveTwoSpeakers({ a, b }: Pair): boolean {
  const [first, second] = [a.told.speaker, b.told.speaker];
  return first !== null && second !== null && first.id !== second.id;
}

/** Whether each names somebody or a place that the other does not, and they share no name: "in Mirov" and "in Tolmin". */
export function haveTwoScopes({ a, b }: Pair): boolean {
  const onlyA = [...a.names].some((name) => !b.terms.has(name));
  const onlyB = [...b.names].some((name) => !a.terms.has(name));
  return onlyA && onlyB && ![...a.names].some((name) => b.names.has(name));
}

const SAME_TIME = 3;

/** Whether their dates say that they speak of two times. */
export function haveTwoTimes({ a, b }: Pair): boolean {
  if (a.days.length === 0 || b.days.length === 0) return false;
  return a.days.every((one) => b.days.every((other) => one.yearless === other.yearless && gap(one, other) > SAME_TIME));
}

function gap(one: Profile['days'][number], other: Profile['days'][number]): number {
  return Math.max(0, one.first - other.last, other.first - one.last);
}
