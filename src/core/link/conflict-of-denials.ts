import { haveTwoFigures } from './conflict-of-figures.ts';
import {
  agree,
  haveOneSpeaker,
  haveTwoScopes,
  haveTwoSpeakers,
  haveTwoTimes,
  orderIn,
  type Pair,
} from './conflict-pair.ts';
import { hasNegation, negatedStem, pointsToStatement } from './conflict-polarity.ts';
import type { Profile } from './conflict-profile.ts';
import { predicateOf } from './conflict-roles.ts';
import { ACTS, AHEAD } from './lexicon/news-acts.ts';
import { conceptOf } from './weights.ts';

/** Whether one telling says what the other says is not so. */
export function isDenial(pair: Pair): boolean {
  const { a, b } = pair;
  if (saysNone(a, b, pair) || saysNone(b, a, pair)) return true;
  if (a.polarity === null || b.polarity === null || a.polarity === b.polarity) return false;
  // Who takes a statement back says so in other words; what looks so here is a turn of phrase.
  if (haveOneSpeaker(pair)) return false;
  if (isAhead(a) !== isAhead(b) || haveTwoTimes(pair) || haveTwoFigures(pair) || haveTwoScopes(pair)) return false;
  if (!isNegatedThere(a, b) || !isNegatedThere(b, a) || hasChanged(pair)) return false;
  return agreeToDeny(pair);
}

/** Who denies something denies what somebody said: less need be shared than with a sentence that happens to be negative. */
function agreeToDeny(pair: Pair): boolean {
  const isOutright = pair.a.told.stance === 'denies' || pair.b.told.stance === 'denies';
  if (sharedWords(pair) < 2 || (!isOutright && hasNegation(pair.a.words) && hasNegation(pair.b.words))) return false;
  if (pair.bond === 'linked') return agree(pair, 2, 30);
  if (agree(pair, 5, pair.bond === 'near' ? 50 : 60) || agree(pair, 3, 90)) return true;
  return isOutright && haveTwoSpeakers(pair) && agree(pair, 4, 45);
}

/** Weight of what they share beside names: two tellings of Tom Clarke need not be of one thing that he did. */
function sharedWords({ a, b, termsA, termsB }: Pair): number {
  let sum = 0;
  for (const [term, weight] of termsA) {
    if (
      termsB.has(term) &&
      !a.names.has(term) &&
      !b.names.has(term) &&
      !a.self.includes(term) &&
      !b.self.includes(term)
    )
      sum += weight;
  }
  return sum;
}

/** "Nobody has been charged so far", and somebody is a day later. */
function hasChanged(pair: Pair): boolean {
  const [no, later] = pair.a.polarity === 'no' ? [pair.a, -1] : [pair.b, 1];
  const stillOpen = no.words.lower.some(
    (word, at) => OPEN.has(word) || (word === 'so' && no.words.lower[at + 1] === 'far'),
  );
  return stillOpen && orderIn(pair) === later;
}

const OPEN: ReadonlySet<string> = new Set('yet still until currently presently'.split(' '));

/** "The soldiers do not understand" denies nothing that speaks of soldiers alone. */
function isNegatedThere({ words, told }: Profile, other: Profile): boolean {
  const negated = negatedStem(words) ?? (told.stance === 'denies' ? predicateOf(words) : null);
  if (negated === null) return true;
  const act = ACTS.get(negated);
  const key = conceptOf(negated).key;
  return other.words.stems.some(
    (one) => one === negated || (act !== undefined && ACTS.get(one) === act) || conceptOf(one).key === key,
  );
}

/** "Nobody was hurt" against "two guards were killed", said by another, and not first: a toll may rise from nothing. */
function saysNone({ none, told }: Profile, other: Profile, pair: Pair): boolean {
  if (none.length === 0 || told.stance !== 'asserts' || other.told.stance !== 'asserts') return false;
  if (haveTwoTimes(pair) || haveTwoScopes(pair) || !haveTwoSpeakers(pair)) return false;
  if (orderIn(pair) === (other === pair.b ? -1 : 1)) return false;
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
