import { countEach, grouped, listed } from '../../model/grouped.ts';
import type { Places } from './match-places.ts';
import type { Left, Sides } from './match-sides.ts';
import { alike } from './word-bags.ts';

/** As alike as an edit leaves a telling that says something. */
const LEAST_ALIKE = 0.75;
/** Of fewer words, too many sentences are nearly the same. */
const LEAST_WORDS = 4;

/**
 * Earlier tellings that more later ones may be than said these words before: which of them it is nobody can tell. Of "no shells were
 * stored at the depot", told once, "no shells were stored at the depot" and "no shells were not stored at the depot" now stand in two
 * sentences that both are new: either may be the copy. A later telling is held for the earlier one that it is most like.
 */
export function withRivals({ before, now }: Sides, { olds, currents }: Left): ReadonlySet<number> {
  const groups = grouped(olds, (old) => before[old]?.content ?? null);
  const claimants = new Map<string, number[]>();
  for (const current of currents) {
    const bag = now[current]?.bag;
    let [likest, most] = ['', LEAST_ALIKE];
    for (const [content, [first = -1]] of groups) {
      const own = before[first]?.bag;
      if (bag === undefined || own === undefined) continue;
      const isExact = now[current]?.content === content;
      if (!isExact && Math.min(bag.whole, own.whole) < LEAST_WORDS) continue;
      const score = isExact ? 2 : alike(bag, own);
      if (score >= most) [likest, most] = [content, score];
    }
    if (likest !== '') listed(claimants, likest).push(current);
  }
  return new Set(
    [...claimants].flatMap(([content, own]) => {
      const originals = groups.get(content) ?? [];
      return own.length > originals.length ? originals : [];
    }),
  );
}

/**
 * Of a version's sentences those whose words the other version has too, all of them where they stood: repeats that were taken out, or put
 * in, and no sentence edited.
 */
export function isRepeat(side: 'before' | 'now', { before, now, kept }: Places): (sentence: number) => boolean {
  const [own, other, keptOf] = side === 'before' ? [before, now, kept.earlier] : [now, before, kept.later];
  const changed = new Set(other.version.words.filter((_, at) => keptOf[at] === -1));
  const standing = new Set(other.version.words.filter((_, at) => keptOf[at] !== -1));
  return (sentence) => {
    const words = own.version.words[sentence] ?? '';
    return standing.has(words) && !changed.has(words);
  };
}

/**
 * Whether a pair has one id, made of its words and those before them, and nothing else of the later text says these words. Where the
 * earlier text is not at hand, that is all there is to tell it from what only says nearly so.
 */
export function isSameAlone({
  before,
  now,
}: Sides): (pair: { readonly old: number; readonly current: number }) => boolean {
  const counts = countEach(now.map(({ content }) => content));
  return ({ old, current }) => {
    const [one, other] = [before[old], now[current]];
    return one !== undefined && one.telling.id === other?.telling.id && counts.get(other.content) === 1;
  };
}
