import { isSpeakerNoun } from '../../extract/attributions/speaker-phrase.ts';
import type { Pair } from './pair.ts';
import type { Words } from './terms.ts';

/** "The mayor was arrested on Monday" and "the deputy mayor was arrested on Tuesday": two people. */
export function holdTwoPosts({ a, b }: Pair): boolean {
  return isSecondOf(a.words, b.words) || isSecondOf(b.words, a.words);
}

/** Whether one speaks of deputies alone where the other speaks of those whom they stand in for. */
function isSecondOf(one: Words, other: Words): boolean {
  return one.stems.some((post, at) => {
    if (!isSecond(one, at) || holdersOf(one, post).some((own) => !isSecond(one, own))) return false;
    const theirs = holdersOf(other, post);
    const isCalledSo = theirs.some(
      (its) => isSecond(other, its) || nameBehind(other, its) === (nameBehind(one, at) ?? ''),
    );
    return theirs.length > 0 && !isCalledSo;
  });
}

function holdersOf({ stems }: Words, post: string): number[] {
  return stems.flatMap((stem, at) => (stem === post ? at : []));
}

/** Papers differ in what they call one man: "deputy mayor Kroft", "mayor Kroft". */
function nameBehind({ name, stems }: Words, at: number): string | null {
  let last = at;
  while (name[last + 1] === true) last += 1;
  return last === at ? null : (stems[last] ?? null);
}

/** "Deputy mayor"; of "deputy prime minister" the minister. */
function isSecond({ lower }: Words, at: number): boolean {
  if (!isSpeakerNoun(lower[at] ?? '')) return false;
  const before = lower[at - 1] ?? '';
  return SECONDS.has(before) ? !OFFICES.has(lower[at] ?? '') : OFFICES.has(before) && SECONDS.has(lower[at - 2] ?? '');
}

const SECONDS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant']);
const OFFICES: ReadonlySet<string> = new Set(
  'prime chief foreign defence defense interior finance health justice head'.split(' '),
);
