import { grouped, listed } from '../model/grouped.ts';
import { codePoints } from '../text/codepoints.ts';
import type { Places } from './match-places.ts';
import type { Left, Sides } from './match-sides.ts';
import { alike } from './word-bags.ts';

/** As alike as an edit leaves a telling that says something. */
const LEAST_ALIKE = 0.8;
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

/** Lost sentences whose words the later version still has, all of them where they stood: repeats that were taken out, not edited. */
export function takenOut({ before, now, kept }: Places): (sentence: number) => boolean {
  const fresh = new Set(now.version.words.filter((_, at) => kept.earlier[at] === -1));
  const standing = new Set(now.version.words.filter((_, at) => kept.earlier[at] !== -1));
  return (sentence) => {
    const words = before.version.words[sentence] ?? '';
    return standing.has(words) && !fresh.has(words);
  };
}

/** In code units, as many as an id is made with. */
const BEFORE = 32;

/** Whether a pair has one id, made of its words and those before them, and nothing else of the later text stands behind the same. */
export function behindSameWords(
  { before, now }: Sides,
  body: string,
): (pair: { readonly old: number; readonly current: number }) => boolean {
  const { toUnit } = codePoints(body);
  const places = now.map(({ telling, content }) => {
    const start = toUnit(telling.content[0]?.start ?? 0);
    return `${content}\n${body.slice(Math.max(0, start - BEFORE), start)}`;
  });
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return ({ old, current }) =>
    before[old]?.telling.id === now[current]?.telling.id && counts.get(places[current] ?? '') === 1;
}
