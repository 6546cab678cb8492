import { listed } from '../../model/grouped.ts';
import { findKeptSentences, type KeptSentences, type Version, versionOf } from './kept-sentences.ts';
import type { Left, Sides } from './match-sides.ts';
import type { Candidate } from './surest-pairs.ts';
import { type Spot, spotsOf } from './telling-spots.ts';
import { alike, bagOf, type WordBag } from './word-bags.ts';

/** Two versions of a body, the sentences that they share, and where in them the tellings stand. */
export interface Places {
  readonly before: Placed;
  readonly now: Placed;
  readonly kept: KeptSentences;
}

interface Placed {
  readonly version: Version;
  readonly spots: readonly Spot[];
}

export function placesOf(sides: Sides, bodies: { readonly before: string; readonly now: string }): Places {
  const placed = (side: Sides['now'], body: string): Placed => {
    const version = versionOf(body);
    return {
      version,
      spots: spotsOf(
        side.map(({ telling }) => telling),
        body,
        version.tokens,
      ),
    };
  };
  const [before, now] = [placed(sides.before, bodies.before), placed(sides.now, bodies.now)];
  return { before, now, kept: findKeptSentences(before.version, now.version) };
}

/** The sentences of an earlier telling that the later version does not have. */
export function changedIn({ before, kept }: Places, old: number): number[] {
  return before.spots[old]?.sentences.filter((one) => kept.later[one] === -1) ?? [];
}

/** The sentences of a later telling that the earlier version did not have. */
export function newIn({ now, kept }: Places, current: number): number[] {
  return now.spots[current]?.sentences.filter((one) => kept.earlier[one] === -1) ?? [];
}

/** Two readings of one place agree where they share more than half of their words. */
const LEAST_SHARED = 0.55;
/** Exactly the same outweighs all that is nearly so. */
export const EXACT = 0.5;

/** Tellings that stand on the same words of the same sentences. */
export function inPlace(sides: Sides, places: Places): Candidate[] {
  const over = new Map<number, number[]>();
  places.now.spots.forEach(({ tokens }, current) => {
    for (const token of tokens) listed(over, token).push(current);
  });
  return places.before.spots.flatMap(({ tokens }, old) => {
    const shared = new Map<number, number>();
    for (const token of tokens)
      for (const current of over.get(laterToken(places, token)) ?? [])
        shared.set(current, (shared.get(current) ?? 0) + 1);
    return [...shared].flatMap(([current, both]): Candidate[] => {
      const overlap = both / (tokens.length + (places.now.spots[current]?.tokens.length ?? 0) - both);
      if (overlap < LEAST_SHARED) return [];
      const isSameCredit = sides.before[old]?.credit === sides.now[current]?.credit;
      return [{ old, current, score: 0.8 * overlap + (isSameCredit ? 0.2 : 0) + (overlap === 1 ? EXACT : 0) }];
    });
  });
}

/** The token of the later version that a token of a kept sentence is; -1 for none. */
function laterToken({ before, now, kept }: Places, token: number): number {
  const sentence = before.version.tokens.sentence[token] ?? 0;
  const later = kept.later[sentence] ?? -1;
  if (later === -1) return -1;
  return (now.version.first[later] ?? 0) + token - (before.version.first[sentence] ?? 0);
}

const LEAST_CONTENT = 0.34;
const LEAST_GAP = 0.6;
const SAME_CREDIT = 0.2;

/** Tellings of changed sentences against those of the sentences that stand in their stead. */
export function inGaps(sides: Sides, left: Left, places: Places): Candidate[] {
  const { olds, currents } = left;
  const sharedSides = gapsOf(places);
  const [before, now] = [sentenceBags(places.before), sentenceBags(places.now)];
  const candidates: Candidate[] = [];
  for (const old of olds) {
    const changed = changedIn(places, old);
    for (const current of currents) {
      const [one, other] = [sides.before[old], sides.now[current]];
      if (one === undefined || other === undefined) continue;
      // By another source it must stand exactly where the other stood.
      const least = one.credit === other.credit ? 1 : 2;
      const fresh = newIn(places, current);
      if (!fresh.some((at) => changed.some((lost) => sharedSides(lost, at) >= least))) continue;
      const content = alike(one.bag, other.bag);
      const score = (content + alike(before(old), now(current))) / 2;
      if (content < LEAST_CONTENT || score < LEAST_GAP) continue;
      const exact = one.content === other.content ? EXACT : 0;
      candidates.push({ old, current, score: score + exact + (one.credit === other.credit ? SAME_CREDIT : 0) });
    }
  }
  return candidates;
}

/** Long enough for any sentence that a person wrote. */
const MOST_OF_SENTENCE = 2000;

/** The words of the sentences that each telling stands in. */
function sentenceBags({ version, spots }: Placed): (at: number) => WordBag {
  const beginningOf = (sentence: number): string => (version.words[sentence] ?? '').slice(0, MOST_OF_SENTENCE);
  const bags = new Map<number, WordBag>();
  return (at) => {
    const known = bags.get(at) ?? bagOf((spots[at]?.around ?? []).map(beginningOf));
    bags.set(at, known);
    return known;
  };
}

/** On how many sides a lost and a new sentence have the same kept sentence next to them. */
function gapsOf({ before, now, kept }: Places): (lost: number, fresh: number) => number {
  const end = now.version.count;
  const olds = neighbours(before.version.count, (at) => kept.later[at] ?? -1, end);
  const currents = neighbours(end, (at) => (kept.earlier[at] === -1 ? -1 : at), end);
  return (lost, fresh) =>
    (olds.behind[lost] === currents.behind[fresh] ? 1 : 0) + (olds.ahead[lost] === currents.ahead[fresh] ? 1 : 0);
}

/** For each sentence the nearest kept one on either side, by its number in the later version. */
function neighbours(
  count: number,
  laterOf: (at: number) => number,
  end: number,
): { readonly behind: Int32Array; readonly ahead: Int32Array } {
  const [behind, ahead] = [new Int32Array(count), new Int32Array(count)];
  let last = -1;
  for (let at = 0; at < count; at += 1) {
    behind[at] = last;
    if (laterOf(at) !== -1) last = laterOf(at);
  }
  let next = end;
  for (let at = count - 1; at >= 0; at -= 1) {
    ahead[at] = next;
    if (laterOf(at) !== -1) next = laterOf(at);
  }
  return { behind, ahead };
}
