import { listed } from '../../model/grouped.ts';
import { pairId, pairOf } from '../../model/pair.ts';
import type { Page, Settled } from './copies.ts';
import type { LikePair } from './like-pairs.ts';
import { LIKE, type Side } from './text-likeness.ts';

/** Of an article's words, in sentences that one text has and another has not: from here on that text is a source of its own. */
const OWN_SHARE = 0.2;
/** A text that has so much of the article has it whole: the article is its copy, or it is the article's. */
const WHOLE = 0.85;
/** A sentence comes from the text that has it at least twice as much as the other. */
const CLEARLY = 2;
const TAKEN = 300;

/**
 * The pairs that are no copies because one of the two takes its sentences from several texts, each of which gives it at
 * least a fifth of its words and none of which has it whole; the id of that one. A text later than the article is no source
 * of it, and a text and its own copy are one source.
 */
export function mixesOf(settled: readonly Settled[], pages: ReadonlyMap<string, Page>): Map<LikePair, string> {
  const sources = sourcesOf(settled, pages);
  const copies = new Set(settled.flatMap(({ pair, kind }) => (kind === 'same-text' ? [pairId(pair)] : [])));
  const mixed = new Map<LikePair, string>();
  for (const [id, each] of sources) {
    const all = each.filter(({ side }) => !hasWhole(side));
    for (const one of all) {
      const another = all.some(
        (other) =>
          other.id !== one.id && !copies.has(pairId(pairOf(one.id, other.id))) && givesItsOwn(one.side, other.side),
      );
      if (another) mixed.set(one.pair, id);
    }
  }
  return mixed;
}

/** A text from which an article may have its sentences, and how its sentences are told there. */
interface Source {
  readonly id: string;
  readonly pair: LikePair;
  readonly side: Side;
}

function sourcesOf(settled: readonly Settled[], pages: ReadonlyMap<string, Page>): Map<string, Source[]> {
  const sources = new Map<string, Source[]>();
  const add = (id: string, source: Source): void => {
    if (isLater(pages.get(source.id), pages.get(id))) return;
    listed(sources, id).push(source);
  };
  for (const { pair } of settled) {
    const [first, second] = pair.likeness.sides;
    add(pair.a, { id: pair.b, pair, side: first });
    add(pair.b, { id: pair.a, pair, side: second });
  }
  return sources;
}

function isLater(one: Page | undefined, other: Page | undefined): boolean {
  const [first, second] = [one?.published ?? '', other?.published ?? ''].map((date) => date.slice(0, 10));
  if (first === undefined || second === undefined) return false;
  return first.length === 10 && second.length === 10 && first > second;
}

function hasWhole({ words, likeness }: Side): boolean {
  return sumOf(words.filter((_, at) => (likeness[at] ?? 0) >= LIKE)) >= WHOLE * sumOf(words);
}

/** Whether each of two texts gives an article enough sentences that the other does not. */
function givesItsOwn(one: Side, other: Side): boolean {
  const words = sumOf(one.words);
  return ownWords(one, other) >= OWN_SHARE * words && ownWords(other, one) >= OWN_SHARE * words;
}

function ownWords(one: Side, other: Side): number {
  return sumOf(
    one.words.filter((_, at) => {
      const [here, there] = [one.likeness[at] ?? 0, other.likeness[at] ?? 0];
      return here >= TAKEN && here >= CLEARLY * there;
    }),
  );
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
