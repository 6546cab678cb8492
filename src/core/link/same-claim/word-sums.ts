import { nearBetween } from '../words/near-words.ts';
import { paraphrasesOf } from '../words/paraphrases.ts';
import { type Holders, type Holding, holdersOf } from './holders.ts';
import { type SharedSense, sharedSenses } from './near-senses.ts';
import type { ComparedArticle, Page } from './page.ts';
import { worthOf } from './shared-words.ts';

/**
 * What `sharedWords` sums up, for every two tellings of two articles at once: the place of a pair is own * width + its. Without
 * names where it says `plain`. Walking the concepts that both articles have is far quicker than walking all words of every two.
 */
export interface WordSums {
  readonly width: number;
  /** What each of the two says of what the other says. */
  readonly covered: { readonly own: TellingSums; readonly its: TellingSums };
  /** By the telling's place. */
  readonly own: TellingSums;
  readonly its: TellingSums;
  /** What of the own and of its plain sum is a name in the other telling of the pair. */
  readonly ownNamed: Int32Array;
  readonly itsNamed: Int32Array;
}

interface TellingSums {
  readonly all: Int32Array;
  readonly plain: Int32Array;
}

type Pages = readonly [Page, Page];

/** Of two articles about one event, where nearly the same words count. */
export function wordSums(one: ComparedArticle, other: ComparedArticle): WordSums {
  const [own, its] = [holdersOf(one), holdersOf(other)];
  const pages: Pages = [one.page, other.page];
  const width = other.profiles.length;
  const size = one.profiles.length * width;
  const sums: WordSums = {
    width,
    covered: { own: emptySums(size), its: emptySums(size) },
    own: tellingSums(own, one.profiles.length, pages),
    its: tellingSums(its, width, pages),
    ownNamed: new Int32Array(size),
    itsNamed: new Int32Array(size),
  };
  own.forEach((holding, key) => {
    const facing = its.get(key);
    if (facing !== undefined) addShared(sums, [holding, facing], worthOf(key, holding.weight, pages));
  });
  addNear(sums, [one, other], pages);
  return sums;
}

function emptySums(size: number): TellingSums {
  return { all: new Int32Array(size), plain: new Int32Array(size) };
}

function tellingSums(holders: Holders, count: number, pages: Pages): TellingSums {
  const { all, plain } = emptySums(count);
  holders.forEach(({ weight, places, named }, key) => {
    const worth = worthOf(key, weight, pages);
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      add(all, place, worth);
      if (named[at] === false) add(plain, place, worth);
    }
  });
  return { all, plain };
}

/** A plain loop over numbers: two articles have some thousand such meetings. */
function addShared(sums: WordSums, [own, its]: readonly [Holding, Holding], worth: number): void {
  const { width, covered } = sums;
  for (let i = 0; i < own.places.length; i++) {
    const from = (own.places[i] ?? 0) * width;
    const isOwn = own.named[i] === true;
    for (let j = 0; j < its.places.length; j++) {
      const at = from + (its.places[j] ?? 0);
      const isIts = its.named[j] === true;
      add(covered.own.all, at, worth);
      add(covered.its.all, at, worth);
      if (isOwn !== isIts) add(isOwn ? sums.itsNamed : sums.ownNamed, at, worth);
      else if (!isOwn) {
        add(covered.own.plain, at, worth);
        add(covered.its.plain, at, worth);
      }
    }
  }
}

/** Each word of a telling once, by the nearest of the other. */
function addNear(sums: WordSums, [one, other]: readonly [ComparedArticle, ComparedArticle], pages: Pages): void {
  const [own, its] = [holdersOf(one), holdersOf(other)];
  const meetings = [...nearWordsOf(own, its), ...sharedSenses(one, other)].sort((a, b) => b.nearness - a.nearness);
  const taken = new Map<number, Set<string>>();
  const worth = (holders: Holders, key: string, nearness: number): number =>
    Math.round((worthOf(key, holders.get(key)?.weight ?? 0, pages) * nearness) / 100);
  for (const meeting of meetings) {
    const at = meeting.row * sums.width + meeting.column;
    const before = taken.get(at) ?? new Set();
    taken.set(at, before);
    for (const key of meeting.own) {
      if (!before.has(`a ${key}`)) cover(sums.covered.own, at, worth(own, key, meeting.nearness));
      before.add(`a ${key}`);
    }
    for (const key of meeting.its) {
      if (!before.has(`b ${key}`)) cover(sums.covered.its, at, worth(its, key, meeting.nearness));
      before.add(`b ${key}`);
    }
  }
}

function nearWordsOf(own: Holders, its: Holders): SharedSense[] {
  return nearBetween(own, its, paraphrasesOf).flatMap(({ one, other, nearness }) => {
    const [first, second] = [own.get(one), its.get(other)];
    if (first === undefined || second === undefined) return [];
    // Where a telling has both words the one that the other telling has too is shared, and near nothing.
    const columns = placesWithout(second, its.get(one));
    const rows = placesWithout(first, own.get(other));
    const words = { own: [one], its: [other], nearness };
    return rows.flatMap((row) => columns.map((column) => ({ row, column, ...words })));
  });
}

function cover({ all, plain }: TellingSums, at: number, worth: number): void {
  add(all, at, worth);
  add(plain, at, worth);
}

/** Where it is no name, and the other does not stand. */
function placesWithout({ places, named }: Holding, other: Holding | undefined): number[] {
  const others = new Set(other?.places);
  return places.filter((place, at) => named[at] === false && !others.has(place));
}

function add(sums: Int32Array, at: number, worth: number): void {
  sums[at] = (sums[at] ?? 0) + worth;
}
