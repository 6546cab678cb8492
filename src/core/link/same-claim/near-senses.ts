import { listed } from '../../model/grouped.ts';
import { onceFor } from '../../model/once.ts';
import type { NearWords } from '../words/near-words.ts';
import { isIn } from '../words/sorted.ts';
import type { ComparedArticle, Page } from './page.ts';
import type { Profile } from './profile.ts';

/**
 * How nearly two mean the same that say no more than one class of the table means, in hundredths: "freed", "released". What implies the
 * other ("drowned", "died") tells more, and is no sign of one claim: it joined as many wrong pairs as right ones.
 */
const IN_ONE_CLASS = 95;

/** Words that say no more than what a class means. */
interface Said {
  /** Of the telling. */
  readonly place: number;
  readonly keys: readonly string[];
}

/** By class who says it. */
type Sayings = ReadonlyMap<number, readonly Said[]>;

/** A meaning that two tellings have in common, whatever words they have for it. */
export interface SharedSense {
  readonly row: number;
  readonly column: number;
  /** In hundredths. */
  readonly nearness: number;
  /** Words of either that the other has not. */
  readonly own: readonly string[];
  readonly its: readonly string[];
}

/** What the tellings of two articles have in common by the table of senses, in no order. */
export function sharedSenses(one: ComparedArticle, other: ComparedArticle): SharedSense[] {
  return meetings(
    [sayingsOf(one.page, one.profiles), sayingsOf(other.page, other.profiles)],
    [one.profiles, other.profiles],
  );
}

/** The same of two tellings: one word of each at a time. */
export function nearSenses(a: Profile, b: Profile): NearWords[] {
  if (a.senses.length === 0 || b.senses.length === 0) return [];
  return meetings([sayingsIn([a]), sayingsIn([b])], [[a], [b]]).flatMap(({ nearness, own, its }) => {
    const [first = '', second = ''] = [own[0], its[0]];
    const besides = own.slice(1).map((one) => ({ one, other: second, nearness }));
    const others = its.slice(1).map((other) => ({ one: first, other, nearness }));
    return [{ one: first, other: second, nearness }, ...besides, ...others];
  });
}

function meetings(
  [ours, theirs]: readonly [Sayings, Sayings],
  [profiles, others]: readonly [readonly Profile[], readonly Profile[]],
): SharedSense[] {
  const found: SharedSense[] = [];
  for (const [sense, said] of ours) {
    for (const its of theirs.get(sense) ?? []) {
      for (const own of said) {
        const [a, b] = [profiles[own.place], others[its.place]];
        if (a === undefined || b === undefined) continue;
        const words = { own: without(own.keys, b), its: without(its.keys, a) };
        if (words.own.length + words.its.length > 0)
          found.push({ row: own.place, column: its.place, nearness: IN_ONE_CLASS, ...words });
      }
    }
  }
  return found;
}

function without(keys: readonly string[], other: Profile): readonly string[] {
  return keys.some((key) => isIn(other.keys, key)) ? keys.filter((key) => !isIn(other.keys, key)) : keys;
}

/** A function of the article alone; kept for as long as its page is. */
const sayingsOf = onceFor((_: Page, profiles: readonly Profile[]): Sayings => sayingsIn(profiles));

function sayingsIn(profiles: readonly Profile[]): Sayings {
  const sayings = new Map<number, Said[]>();
  for (const [place, { senses }] of profiles.entries()) {
    for (const { plain, keys } of senses) for (const one of plain) listed(sayings, one).push({ place, keys });
  }
  return sayings;
}
