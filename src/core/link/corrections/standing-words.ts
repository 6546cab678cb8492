import { plainWords } from '../../text/plain-words.ts';
import type { Places } from './match-places.ts';
import type { Left, Side, Sides } from './match-sides.ts';
import { alike, bagOf } from './word-bags.ts';

/** More text than this, times the tellings to look for, is not searched: hostile, or another text altogether. */
const MOST_TEXT = 40_000_000;

/**
 * Whether either telling of a pair stands elsewhere in the other version, in a changed sentence that the pair does not stand
 * in: its words to the letter, or the sentence that is most like its own. Then one is not the other edited, whether or not
 * anything was read there. Of "The depot was allegedly hit by 3 drones" and "… by 7 drones" the latter is new where the
 * former is now half of a longer sentence, or "may have been hit". Where there is too much text to look through, it is so of
 * every pair.
 */
export function findStandingWords(
  sides: Sides,
  left: Left,
  { before, now, kept }: Places,
): (old: number, current: number) => boolean {
  const fresh = now.version.words.map((words, at) => (kept.earlier[at] === -1 ? ` ${words.toLowerCase()} ` : ''));
  const lost = before.version.words.map((words, at) => (kept.later[at] === -1 ? ` ${words.toLowerCase()} ` : ''));
  const cost = left.olds.size * lengthOf(fresh) + left.currents.size * lengthOf(lost);
  if (cost > MOST_TEXT) return () => true;
  const oldsIn = standingIn(sides.before, left.olds, fresh);
  const currentsIn = standingIn(sides.now, left.currents, lost);
  const likest = likestSentences(fresh);
  return (old, current) => {
    const [here, there] = [now.spots[current]?.around ?? [], before.spots[old]?.around ?? []];
    return (
      (oldsIn.get(old) ?? []).some((sentence) => !here.includes(sentence)) ||
      (currentsIn.get(current) ?? []).some((sentence) => !there.includes(sentence)) ||
      there.some((sentence) => isElsewhere(likest(lost[sentence] ?? ''), here))
    );
  };
}

function isElsewhere(likest: readonly number[], here: readonly number[]): boolean {
  return likest.length > 0 && !likest.some((sentence) => here.includes(sentence));
}

/** The sentences, several where they are equally so, that are most like a text; none for no text. */
function likestSentences(sentences: readonly string[]): (text: string) => readonly number[] {
  const bags = sentences.flatMap((words, at) => (words === '' ? [] : [{ at, bag: bagOf([words]) }]));
  const found = new Map<string, readonly number[]>();
  return (text) => {
    if (text === '') return [];
    const known = found.get(text);
    if (known !== undefined) return known;
    const own = bagOf([text]);
    const scored = bags.map(({ at, bag }) => ({ at, score: alike(own, bag) }));
    const most = scored.reduce((best, { score }) => Math.max(best, score), 0);
    const likest = most === 0 ? [] : scored.filter(({ score }) => score === most).map(({ at }) => at);
    found.set(text, likest);
    return likest;
  };
}

function lengthOf(sentences: readonly string[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

/** The sentences that hold every part of a telling's content. */
function standingIn(
  side: readonly Side[],
  numbers: ReadonlySet<number>,
  sentences: readonly string[],
): Map<number, number[]> {
  return new Map(
    [...numbers].map((number) => {
      const content = side[number]?.telling.content ?? [];
      const parts = content.map(({ exact }) => ` ${plainWords(exact).toLowerCase()} `);
      const found = sentences.flatMap((words, at) => (parts.every((part) => words.includes(part)) ? [at] : []));
      return [number, found] as const;
    }),
  );
}
