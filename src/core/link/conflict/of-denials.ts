import { certaintyOf } from '../certainty.ts';
import type { Told } from '../told.ts';
import { befellOthers } from './befallen.ts';
import { LIGHT } from './denial-words.ts';
import { points } from './denied-meanings.ts';
import type { OnPage } from './events.ts';
import { predicateOf, stands } from './negated-predicate.ts';
import { haveTwoFigures } from './of-figures.ts';
import { negatesOneWord } from './of-words.ts';
import { areOfOtherRoles } from './other-roles.ts';
import { agree, haveOneSpeaker, haveTwoScopes, haveTwoSpeakers, haveTwoTimes, orderIn, type Pair } from './pair.ts';
import { hasNegation, negatedAt, pointsToStatement } from './polarity.ts';
import type { Profile } from './profile.ts';
import { isBack } from './restored.ts';
import { haveTwoSubjects, predicateAt } from './roles.ts';
import { haveTwoScenes } from './scenes.ts';
import { haveTwoTenses, isBoundInTime } from './tenses.ts';

/** Whether one telling says what the other says is not so. */
export function isDenial(pair: Pair): boolean {
  const { a, b } = pair;
  if (saysNone(a, b, pair) || saysNone(b, a, pair)) return true;
  if (a.polarity === null || b.polarity === null || a.polarity === b.polarity) return false;
  // Who takes a statement back says so in other words; what looks so here is a turn of phrase.
  if (haveOneSpeaker(pair)) return false;
  if (haveTwoTenses(a, b) || haveTwoTimes(pair) || haveTwoFigures(pair) || haveTwoScopes(pair)) return false;
  if (pair.bond !== 'linked' && (haveTwoSubjects(a, b) || isLeftOpen(a, b))) return false;
  if (pair.bond !== 'linked' && (judges(a, b) || judges(b, a))) return false;
  const [no, yes] = a.polarity === 'no' ? [a, b] : [b, a];
  if (areOfOtherRoles(no, yes) || (!isForEver(no) && isOfLong(yes))) return false;
  const [first, second] = [isNegatedThere(a, b), isNegatedThere(b, a)];
  if (first === false || second === false || hasChanged(pair) || hasHappenedSince(pair)) return false;
  return agreeToDeny(pair) || agreeToContradict(pair) || negatesOneWord(pair);
}

/** "Has been attacked nine times since the war began": one attack less changes little of that. */
function isOfLong({ words: { lower } }: Profile): boolean {
  return lower.includes('times') && lower.some((word) => SPANS.has(word));
}

const SPANS: ReadonlySet<string> = new Set(['since', 'during', 'over', 'past', 'far']);

function isForEver({ words: { lower } }: Profile): boolean {
  return lower.includes('never') || lower.includes('ever');
}

/** "It isn't the pump" says nothing of who can have the pump replaced. */
function judges(no: Profile, yes: Profile): boolean {
  return no.polarity === 'no' && yes.cause === null && points(no);
}

/** "He may have crossed the river" is not denied by "nobody has crossed it", but by who denies it outright. */
function isLeftOpen(a: Profile, b: Profile): boolean {
  if (a.told.stance === 'denies' || b.told.stance === 'denies') return false;
  return certaintyOf((a.polarity === 'yes' ? a : b).told).possible !== null;
}

/** Who denies something denies what somebody said: less need be shared than with a sentence that happens to be negative. */
function agreeToDeny(pair: Pair): boolean {
  const isOutright = pair.a.told.stance === 'denies' || pair.b.told.stance === 'denies';
  if (sharedWords(pair) < 2 || (!isOutright && hasNegation(pair.a.words) && hasNegation(pair.b.words))) return false;
  if (pair.bond === 'linked') return agree(pair, 2, 30);
  if (agree(pair, 5, pair.bond === 'near' ? 50 : 60)) return true;
  if (agree(pair, 3, 90) && pair.agreement.longer >= LEAST_OF_LONGER.few) return true;
  return isOutright && haveTwoSpeakers(pair) && agree(pair, 4, 45);
}

/** Of two speakers of one event, one of whom negates what the other says, the shortest sentences will do: "the doors did not open". */
function agreeToContradict(pair: Pair): boolean {
  const { a, b } = pair;
  if (!haveTwoSpeakers(pair) || sharedWords(pair) < 2) return false;
  if (pair.agreement.longer < (agree(pair, 4, 0) || agree(pair, 3, 90) ? LEAST_OF_LONGER.many : LEAST_OF_LONGER.few))
    return false;
  const [no, yes] = a.polarity === 'no' ? [a, b] : [b, a];
  const negated = predicateOf(no);
  if (negated === null || !stands(no.words, negated, yes.words) || certaintyOf(yes.told).possible !== null)
    return false;
  return agree(pair, 4, 50) || agree(pair, 3, 60) || agree(pair, 2, 100);
}

/** Where they share few words, the longer one must not tell much else. */
const LEAST_OF_LONGER = { many: 34, few: 45 } as const;

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
export function hasChanged(pair: Pair): boolean {
  const [no, later] = pair.a.polarity === 'no' ? [pair.a, -1] : [pair.b, 1];
  const stillOpen = no.words.lower.some(
    (word, at) => OPEN.has(word) || (word === 'so' && no.words.lower[at + 1] === 'far'),
  );
  if (stillOpen && orderIn(pair) === later) return true;
  return isBack(no === pair.a ? pair.b : pair.a) && orderIn(pair) !== -later;
}

/** "No one has been killed", and two are dead ten days later; "no siren before seven", and one at two past seven. */
function hasHappenedSince(pair: Pair): boolean {
  const [no, later] = pair.a.polarity === 'no' ? [pair.a, -1] : [pair.b, 1];
  return isBoundInTime(no) || (no.none.length > 0 && orderIn(pair) === later);
}

const OPEN: ReadonlySet<string> = new Set('yet still until currently presently'.split(' '));

/** "The soldiers do not understand" denies nothing that speaks of soldiers alone. Null where nothing shows what is negated. */
function isNegatedThere({ words, told }: Profile, other: Profile): boolean | null {
  const negated = negatedAt(words);
  const predicate = negated.length === 0 && told.stance === 'denies' ? predicateAt(words) : null;
  if (predicate !== null) negated.push(predicate);
  if (negated.length === 0) return null;
  const [first = -1] = negated;
  // "It cannot replace these losses" denies no loss; "no strikes were carried out" denies strikes.
  const isLight = LIGHT.has(words.stems[first] ?? '') || !NOT.has(words.lower[first - 1] ?? '');
  return negated.some(
    (at) => (at === first || (isLight && words.act[at] !== undefined)) && stands(words, at, other.words),
  );
}

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'cannot', 'never']);

/** "Nobody was hurt" against "two guards were killed", said by another, and not first: a toll may rise from nothing. */
function saysNone({ none, told }: Profile, other: Profile, pair: Pair): boolean {
  if (none.length === 0 || told.stance !== 'asserts' || other.told.stance !== 'asserts') return false;
  if (haveTwoTimes(pair) || haveTwoScopes(pair) || !haveTwoSpeakers(pair)) return false;
  if (orderIn(pair) === (other === pair.b ? -1 : 1)) return false;
  const isOne = (act: string): boolean => (act === 'dead' || act === 'injured' ? isOfThem(act) : agree(pair, 2, 30));
  const isOfThem = (act: string): boolean => {
    const said = other.meanings.find((one) => one.act === act);
    return (
      !haveTwoScenes(pair) && (said === undefined || !befellOthers(pair.a === other ? pair.b : pair.a, other, said))
    );
  };
  return other.quantities.some(
    ({ act, interval }) => act !== null && none.includes(act) && interval.low > 0 && isOne(act),
  );
}

/**
 * What somebody denies who only points to it, among the tellings of his article in order: "Northmere disputes Kehl's
 * account" denies what Kehl was first quoted with. Null where nothing shows whose statement it is.
 */
export function deniedBefore(denial: OnPage, before: readonly OnPage[]): Told | null {
  if (denial.told.stance !== 'denies') return null;
  const { names: named, words } = denial.profile();
  if (named.size === 0 || !pointsToStatement(words)) return null;
  const denied = before.find(({ told: { speaker, stance, source } }) => {
    const names = `${speaker?.name ?? ''} ${source ?? ''}`.toLowerCase();
    return (
      stance === 'asserts' && speaker?.id !== denial.told.speaker?.id && [...named].some((name) => names.includes(name))
    );
  });
  return denied?.told ?? null;
}
