import { AHEAD } from './conflict-lexicon.ts';
import { agree, haveTwoScopes, haveTwoTimes, type Pair } from './conflict-pair.ts';
import { pointsToStatement } from './conflict-polarity.ts';
import type { Profile } from './conflict-profile.ts';

/** Whether one telling says what the other says is not so. */
export function isDenial(pair: Pair): boolean {
  const { a, b, bond } = pair;
  if (a.polarity === null || b.polarity === null || a.polarity === b.polarity) return false;
  if (isAhead(a) !== isAhead(b) || haveTwoTimes(pair)) return false;
  if (bond === 'linked') return true;
  return !haveTwoScopes(pair) && agree(pair, 5, bond === 'near' ? 50 : 60);
}

function isAhead({ words }: Profile): boolean {
  return words.lower.some((word) => AHEAD.has(word));
}

/**
 * What somebody denies who only points to it, among the tellings of his article in order: "Northmere disputes Kehl's
 * account" denies what Kehl was last quoted with. Null where nothing shows whose statement it is.
 */
export function deniedBefore(denial: Profile, before: readonly Profile[]): Profile | null {
  if (denial.told.stance !== 'denies' || denial.names.size === 0 || !pointsToStatement(denial.words)) return null;
  const told = before.filter(({ told: { speaker, stance, source } }) => {
    const names = `${speaker?.name ?? ''} ${source ?? ''}`.toLowerCase();
    return (
      stance === 'asserts' &&
      speaker?.id !== denial.told.speaker?.id &&
      [...denial.names].some((name) => names.includes(name))
    );
  });
  return told.at(-1) ?? null;
}
