import { haveTwoFigures } from './conflict-of-figures.ts';
import { agree, haveTwoScopes, haveTwoSpeakers, haveTwoTimes, type Pair } from './conflict-pair.ts';
import { negatedTerm, pointsToStatement } from './conflict-polarity.ts';
import type { Profile } from './conflict-profile.ts';
import type { Terms } from './conflict-terms.ts';
import { AHEAD } from './lexicon/news-acts.ts';

/** Whether one telling says what the other says is not so. */
export function isDenial(pair: Pair): boolean {
  const { a, b, bond } = pair;
  if (saysNone(a, b, pair) || saysNone(b, a, pair)) return true;
  if (a.polarity === null || b.polarity === null || a.polarity === b.polarity) return false;
  if (isAhead(a) !== isAhead(b) || haveTwoTimes(pair) || haveTwoFigures(pair)) return false;
  if (bond === 'linked') return true;
  if (!isNegatedThere(a, pair.termsB) || !isNegatedThere(b, pair.termsA)) return false;
  return !haveTwoScopes(pair) && (agree(pair, 5, bond === 'near' ? 50 : 60) || agree(pair, 3, 90));
}

/** "The soldiers do not understand" denies nothing that speaks of soldiers alone. */
function isNegatedThere({ words }: Profile, others: Terms): boolean {
  const negated = negatedTerm(words);
  return negated === null || others.has(negated);
}

/** "Nobody was hurt" against "two guards were killed", said by another or of another day's end. */
function saysNone({ none, told }: Profile, other: Profile, pair: Pair): boolean {
  if (none.length === 0 || told.stance !== 'asserts' || other.told.stance !== 'asserts') return false;
  if (haveTwoTimes(pair) || haveTwoScopes(pair) || !haveTwoSpeakers(pair)) return false;
  return other.quantities.some(({ act, interval }) => act !== null && none.includes(act) && interval.low > 0);
}

function isAhead({ words }: Profile): boolean {
  return words.lower.some((word) => AHEAD.has(word));
}

/**
 * What somebody denies who only points to it, among the tellings of his article in order: "Northmere disputes Kehl's
 * account" denies what Kehl was first quoted with. Null where nothing shows whose statement it is.
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
  return told[0] ?? null;
}
