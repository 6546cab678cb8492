import { listed } from '../model/grouped.ts';
import { pairOf as idsOf, pairId, type Pair as TellingPair } from '../model/pair.ts';
import { contraryConflict } from './conflict-contraries.ts';
import { isOneEvent, type Page } from './conflict-events.ts';
import { pagesOf, tellingsNear } from './conflict-near.ts';
import { dateConflict } from './conflict-of-days.ts';
import { deniedBefore, isDenial } from './conflict-of-denials.ts';
import { figureConflict } from './conflict-of-figures.ts';
import { placeConflict } from './conflict-of-places.ts';
import { causeConflict, slotConflict } from './conflict-of-slots.ts';
import { areNested, type Bond, isOneStatement, type Pair, pairOf } from './conflict-pair.ts';
import { mayConflict, type Profile } from './conflict-profile.ts';
import type { Conflict, ConflictKind, SameClaim, Told } from './told.ts';

/** What linking found: tellings of one claim, and those that are nearly so. */
export interface Linked {
  readonly links: readonly Pick<SameClaim, 'a' | 'b'>[];
  readonly near: readonly Pick<SameClaim, 'a' | 'b'>[];
}

/**
 * The tellings that cannot both be right, among those of one claim, of nearly one, and of one event. Whether two conflict
 * depends on the two, their articles and their bond alone; any order of tellings gives the same conflicts, in order of ids.
 * With `asked`, ids of tellings, only those of which one is of these: the same ones, for less work.
 */
export function findConflicts(
  tellings: readonly Told[],
  linked: Linked,
  asked: ReadonlySet<string> | null = null,
): Conflict[] {
  const bonds = bondsOf(linked, asked);
  const pages = pagesOf(asked === null ? tellings : tellingsNear(asked, tellings, bonds));
  const isAsked = ({ told }: Profile): boolean => asked === null || asked.has(told.id);
  const holding = new Set(pages.filter(({ profiles }) => profiles.some(isAsked)));
  const found = [...bondedConflicts(pages, bonds), ...[...holding].flatMap(pointedDenials)];
  for (const pair of eventPages(pages, holding)) found.push(...eventConflicts(pair, bonds, isAsked));
  return inOrder(asked === null ? found : found.filter(({ a, b }) => asked.has(a) || asked.has(b)));
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

/** For each page the later ones that it shares a name with, by number. */
function matesOf(pages: readonly Page[]): readonly ReadonlySet<number>[] {
  const byName = new Map<string, number[]>();
  const mates = pages.map(() => new Set<number>());
  pages.forEach(({ names }, index) => {
    for (const name of names) {
      const known = listed(byName, name);
      for (const other of known) mates[other]?.add(index);
      known.push(index);
    }
  });
  return mates;
}

function eventConflicts(
  [pageA, pageB]: readonly [Page, Page],
  bonds: Bonds,
  isAsked: (profile: Profile) => boolean,
): Conflict[] {
  const found: Conflict[] = [];
  pageA.profiles.forEach((a, index) => {
    const others = pageA === pageB ? pageB.profiles.slice(index + 1) : pageB.profiles;
    for (const b of isAsked(a) ? others : others.filter(isAsked)) {
      // Those that a bond joins are looked at by themselves.
      if (!mayConflict(a, b) || bonds.has(pairId(idsOf(a.told.id, b.told.id)))) continue;
      found.push(...conflictsOf(pairOf([a, pageA], [b, pageB], 'event')));
    }
  });
  return found;
}

function bondedConflicts(pages: readonly Page[], bonds: Bonds): Conflict[] {
  const placed = new Map<string, readonly [Profile, Page]>();
  for (const page of pages) for (const one of page.profiles) placed.set(one.told.id, [one, page]);
  return [...bonds.values()].flatMap(({ a, b, bond }) => {
    const [first, second] = [placed.get(a), placed.get(b)];
    if (first === undefined || second === undefined) return [];
    if (!mayConflict(first[0], second[0])) return [];
    return conflictsOf(pairOf(first, second, bond));
  });
}

function conflictsOf(pair: Pair): Conflict[] {
  if (areNested(pair)) return [];
  const found: Conflict[] = [];
  const add = (kind: ConflictKind, why: string | null): void => {
    if (why !== null) found.push(conflictOf(pair.a, pair.b, { kind, why }));
  };
  add('figure', figureConflict(pair));
  if (isOneStatement(pair)) return found;
  add('date', dateConflict(pair));
  const slot = slotConflict(pair);
  if (slot !== null) add(slot.kind, `${slot.a} against ${slot.b}`);
  if (slot?.kind !== 'cause') add('cause', causeConflict(pair));
  if (slot?.kind !== 'place') add('place', placeConflict(pair));
  if (found.length === 0) add('denial', isDenial(pair) ? whyDenied(pair) : contraryConflict(pair));
  return found;
}

function whyDenied({ a, b }: Pair): string {
  const [yes, no] = a.polarity === 'yes' ? [a, b] : [b, a];
  return `${speakerOf(yes)} says so, ${speakerOf(no)} says it is not so`;
}

function speakerOf({ told }: Profile): string {
  return told.speaker?.name ?? told.source ?? 'somebody';
}

function pointedDenials({ profiles }: Page): Conflict[] {
  return profiles.flatMap((denial, index) => {
    const denied = deniedBefore(denial, profiles.slice(0, index));
    if (denied === null) return [];
    return [
      conflictOf(denied, denial, {
        kind: 'denial',
        why: `${speakerOf(denied)} says so, ${speakerOf(denial)} denies it`,
      }),
    ];
  });
}

/** The smaller id first; the reason keeps the order of its values with it. */
function conflictOf(
  a: Profile,
  b: Profile,
  { kind, why }: { readonly kind: ConflictKind; readonly why: string },
): Conflict {
  if (a.told.id < b.told.id) return { a: a.told.id, b: b.told.id, kind, why };
  const turned = why.split(' against ').reverse().join(' against ');
  return { a: b.told.id, b: a.told.id, kind, why: turned };
}

function inOrder(found: readonly Conflict[]): Conflict[] {
  const byKey = new Map(found.map((one) => [`${one.a} ${one.b} ${one.kind}`, one]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}
