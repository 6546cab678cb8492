import { listed } from '../../model/grouped.ts';
import { pairOf as idsOf, pairId, type Pair as TellingPair } from '../../model/pair.ts';
import { areDense, MOST_PAIRS } from '../dense.ts';
import type { Conflict, ConflictKind, SameClaim, Told } from '../told.ts';
import { answersOn } from './answered.ts';
import { contraryConflict } from './contraries.ts';
import { isOneEvent, type OnPage, type Page } from './events.ts';
import { isOfShare } from './figure-scopes.ts';
import { type Gists, pagesOf, tellingsNear } from './near.ts';
import { causeConflict } from './of-causes.ts';
import { colourConflict } from './of-colours.ts';
import { dateConflict } from './of-days.ts';
import { deniedBefore, isDenial } from './of-denials.ts';
import { doerConflict } from './of-doers.ts';
import { figureConflict, haveTwoFigures } from './of-figures.ts';
import { meaningConflict } from './of-meanings.ts';
import { placeConflict } from './of-places.ts';
import { rankConflict } from './of-ranks.ts';
import { leavesRoom } from './of-shut-times.ts';
import { slotConflict } from './of-slots.ts';
import { toolConflict } from './of-tools.ts';
import { keysMeeting, keysOf } from './one-day.ts';
import { areNested, type Bond, isOneStatement, type Pair, pairOf, speakerOf } from './pair.ts';
import { holdTwoPosts } from './posts.ts';
import { mayConflict } from './profile.ts';
import { slotsInWords } from './slot-clash.ts';

/** What linking found: tellings of one claim, and those that are nearly so. */
export interface Linked {
  readonly links: readonly Pick<SameClaim, 'a' | 'b'>[];
  readonly near: readonly Pick<SameClaim, 'a' | 'b'>[];
}

/**
 * The tellings that cannot both be right, among those of one claim, of nearly one, and of one event. Whether two conflict
 * depends on the two, their articles and their bond alone; any order of tellings gives the same conflicts, in order of ids.
 * With `asked` only those of which one is of these: the same ones, for less work.
 */
export function findConflicts(
  tellings: readonly Told[],
  linked: Linked,
  { asked = null, gists = null }: Sought = {},
): Conflict[] {
  const bonds = bondsOf(linked, asked);
  const isAll = asked === null || gists !== null;
  const pages = pagesOf(isAll ? tellings : tellingsNear(asked, tellings, bonds), gists);
  const isAsked = ({ told }: OnPage): boolean => asked === null || asked.has(told.id);
  const holding = new Set(pages.filter((page) => page.tellings.some(isAsked)));
  const found = [...bondedConflicts(pages, bonds), ...[...holding].flatMap(pointedDenials)];
  for (const pair of eventPages(pages, holding)) found.push(...eventConflicts(pair, bonds, isAsked));
  const known = new Set(found.map(pairId));
  for (const page of holding) found.push(...answerConflicts(page, isAsked).filter((one) => !known.has(pairId(one))));
  return inOrder(asked === null ? found : found.filter(({ a, b }) => asked.has(a) || asked.has(b)));
}

export interface Sought {
  /** Ids of tellings. */
  readonly asked?: ReadonlySet<string> | null;
  /** Of all articles of these tellings, or of none: what was kept of them spares reading closely what cannot conflict. */
  readonly gists?: Gists | null;
}

/** By the names of the pairs. */
type Bonds = ReadonlyMap<string, TellingPair & { readonly bond: Bond }>;

function bondsOf({ links, near }: Linked, asked: ReadonlySet<string> | null): Bonds {
  const bonded = [
    ...near.map((pair) => ({ ...pair, bond: 'near' as const })),
    ...links.map((pair) => ({ ...pair, bond: 'linked' as const })),
  ].filter(({ a, b }) => asked === null || asked.has(a) || asked.has(b));
  return new Map(bonded.map(({ a, b, bond }) => [pairId(idsOf(a, b)), { ...idsOf(a, b), bond }]));
}

/** Each page with itself and with every other of its event, where one of the two holds what is asked for. */
function* eventPages(pages: readonly Page[], holding: ReadonlySet<Page>): Generator<readonly [Page, Page]> {
  const mates = matesOf(pages);
  for (const [index, page] of pages.entries()) {
    if (holding.has(page)) yield [page, page];
    for (const other of mates[index] ?? []) {
      const mate = pages[other];
      if (mate !== undefined && (holding.has(page) || holding.has(mate)) && isOneEvent(page, mate)) yield [page, mate];
    }
  }
}

/** For each page the later ones that it may share an event with, by number. */
function matesOf(pages: readonly Page[]): readonly ReadonlySet<number>[] {
  const byKey = new Map<string, number[]>();
  const mates = pages.map(() => new Set<number>());
  pages.forEach((page, index) => {
    for (const key of keysMeeting(page)) for (const other of byKey.get(key) ?? []) mates[other]?.add(index);
    for (const key of keysOf(page)) listed(byKey, key).push(index);
  });
  return mates;
}

/** Of two articles that tell very much these, in order, for those who merely tell of one event. */
const FIRST = Math.floor(Math.sqrt(MOST_PAIRS) / 2);

function eventConflicts(
  [pageA, pageB]: readonly [Page, Page],
  bonds: Bonds,
  isAsked: (telling: OnPage) => boolean,
): Conflict[] {
  const found: Conflict[] = [];
  const most = areDense(pageA.tellings.length, pageB.tellings.length) ? FIRST : undefined;
  const facing = pageB.tellings.slice(0, most);
  pageA.tellings.slice(0, most).forEach((a, index) => {
    const others = pageA === pageB ? facing.slice(index + 1) : facing;
    for (const b of isAsked(a) ? others : others.filter(isAsked)) {
      // Those that a bond joins are looked at by themselves.
      if (!mayConflict(a.outline, b.outline) || bonds.has(pairId(idsOf(a.told.id, b.told.id)))) continue;
      found.push(...conflictsOf(pairOf([a.profile(), pageA], [b.profile(), pageB], 'event')));
    }
  });
  return found;
}

function bondedConflicts(pages: readonly Page[], bonds: Bonds): Conflict[] {
  const placed = new Map<string, readonly [OnPage, Page]>();
  for (const page of pages) for (const one of page.tellings) placed.set(one.told.id, [one, page]);
  return [...bonds.values()].flatMap(({ a, b, bond }) => {
    const [first, second] = [placed.get(a), placed.get(b)];
    if (first === undefined || second === undefined) return [];
    if (!mayConflict(first[0].outline, second[0].outline)) return [];
    return conflictsOf(pairOf([first[0].profile(), first[1]], [second[0].profile(), second[1]], bond));
  });
}

function conflictsOf(pair: Pair): Conflict[] {
  if (areNested(pair) || holdTwoPosts(pair)) return [];
  const found: Conflict[] = [];
  const add = (kind: ConflictKind, why: string | null): void => {
    if (why !== null) found.push(conflictOf(pair.a.told, pair.b.told, { kind, why }));
  };
  add('figure', figureConflict(pair));
  if (isOneStatement(pair)) return found;
  if (found.length === 0) add('figure', rankConflict(pair));
  add('date', dateConflict(pair));
  const slot = slotConflict(pair);
  if (slot !== null) add(slot.kind, slotsInWords(pair, slot));
  else add('instrument', toolConflict(pair));
  if (slot?.kind !== 'manner') add('manner', colourConflict(pair));
  if (slot?.kind !== 'cause') add('cause', causeConflict(pair));
  if (slot?.kind !== 'place') add('place', placeConflict(pair));
  if (found.length === 0 && !haveTwoFigures(pair)) add('cause', doerConflict(pair));
  if (found.length > 0 || leavesRoom(pair) || isOfShare(pair)) return found;
  add('denial', isDenial(pair) ? whyDenied(pair) : contraryConflict(pair));
  if (found.length === 0) add('denial', meaningConflict(pair));
  return found;
}

function whyDenied({ a, b }: Pair): string {
  const [yes, no] = a.polarity === 'yes' ? [a, b] : [b, a];
  return `so according to ${speakerOf(yes.told)}, not so according to ${speakerOf(no.told)}`;
}

function pointedDenials({ tellings }: Page): Conflict[] {
  return tellings.flatMap((denial, index) => {
    const denied = deniedBefore(denial, tellings.slice(0, index));
    if (denied === null) return [];
    const why = `so according to ${speakerOf(denied)}, denied by ${speakerOf(denial.told)}`;
    return [conflictOf(denied, denial.told, { kind: 'denial', why })];
  });
}

function answerConflicts(page: Page, isAsked: (telling: OnPage) => boolean): Conflict[] {
  return answersOn(page, isAsked).map(({ answered, answer, kind, why }) => conflictOf(answered, answer, { kind, why }));
}

/** The smaller id first; the reason keeps the order of its values with it. */
function conflictOf(a: Told, b: Told, { kind, why }: Pick<Conflict, 'kind' | 'why'>): Conflict {
  if (a.id < b.id) return { a: a.id, b: b.id, kind, why };
  const turned = why.split(' against ').reverse().join(' against ');
  return { a: b.id, b: a.id, kind, why: turned };
}

function inOrder(found: readonly Conflict[]): Conflict[] {
  const byKey = new Map(found.map((one) => [`${one.a} ${one.b} ${one.kind}`, one]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}
