import { happeningsAt } from './happenings.ts';
import { haveTwoSpeakers, type Pair } from './pair.ts';
import type { Side } from './places.ts';
import type { Profile } from './profile.ts';
import { BEEN } from './whereabouts.ts';

/** "the western gate against the eastern gate"; null where they name one side, or sides of two things. */
export function sidesConflict({ a, b }: Pair): string | null {
  const [first, second] = [onlySide(a), onlySide(b)];
  if (first === null || second === null) return null;
  if (first.of !== second.of || first.side === second.side) return null;
  return `${first.side} ${first.noun} against ${second.side} ${second.noun}`;
}

/**
 * "The coach left the road on the northern side" against "we crashed on the southern ramp", "they were on the north face" against "they were
 * on the south side": two who say on which of two opposite sides one thing happened, or where the same ones were.
 */
export function oppositeSides(pair: Pair): string | null {
  const { a, b } = pair;
  const [first, second] = [onlySide(a), onlySide(b)];
  if (first === null || second === null || !haveTwoSpeakers(pair)) return null;
  if (OPPOSITES.get(first.side) !== second.side) return null;
  const [ofA, ofB] = [happeningsAt(a.words, first.at), happeningsAt(b.words, second.at)];
  const isOne = [...ofA.keys()].some((name) => ofB.has(name)) || (isWhere(a, first) && isWhere(b, second));
  return isOne ? sidesConflict(pair) : null;
}

const OPPOSITES: ReadonlyMap<string, string> = new Map(
  ['north/south', 'east/west', 'left/right', 'front/rear', 'upper/lower'].flatMap((row): [string, string][] => {
    const [one = '', other = ''] = row.split('/');
    return [
      [one, other],
      [other, one],
    ];
  }),
);

function onlySide({ sides: [side, ...more] }: Profile): Side | null {
  return side === undefined || more.length > 0 ? null : side;
}

const REACH = 3;

/** "They were on the south side". */
function isWhere({ words: { lower } }: Profile, { at }: Side): boolean {
  return lower.slice(Math.max(0, at - REACH), at).some((word) => BEEN.has(word));
}
