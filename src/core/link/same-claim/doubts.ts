import { once, onceFor } from '../../model/once.ts';
import { nearWords } from '../words/near-words.ts';
import { paraphrasesOf } from '../words/paraphrases.ts';
import { exclude } from '../words/senses.ts';
import { isIn, placeIn } from '../words/sorted.ts';
import type { Compare, Likeness } from './likeness.ts';
import { nearSenses } from './near-senses.ts';
import { keysOf } from './office-holders.ts';
import type { Profile } from './profile.ts';
import { worthOf } from './shared-words.ts';
import { countOthers, measureOthers, timeOtherwise } from './unlike.ts';

/** What is taken off the score of two tellings that have much in common, in hundredths of a logit. */
const WORTH = {
  excluded: 140,
  otherNames: 150,
  otherScope: 400,
  oneDeputy: 250,
  nothingSaid: 250,
  oneFuture: 130,
  oneNegated: 140,
  oneTimed: 100,
  otherTime: 300,
  otherCounted: 330,
  otherMeasured: 360,
} as const;

/** What two tellings have in common of which the doubts depend. */
type Common = Pick<Likeness, 'denial' | 'figures' | 'likely' | 'values' | 'days' | 'time'>;

/**
 * What speaks against it that two tellings of one event are of one claim, whatever words they share: what they say excludes each other
 * ("in a police car", "in a private van"), each names somebody whom the other article knows too, and did not mean, or they share
 * a subject and say nothing alike of it. Looked at of those alone that have much in common.
 */
export function doubtsOf(a: Compare, b: Compare, common: Common): number {
  const [own, its] = [a.profile, b.profile];
  return (
    (sayOtherwise(own, its) ? WORTH.excluded : 0) +
    (nameOthers(a, b) ? WORTH.otherNames : 0) +
    (haveOtherScopes(own, its) ? WORTH.otherScope : 0) +
    (isOfDeputy(own) === isOfDeputy(its) ? 0 : WORTH.oneDeputy) +
    (!isTold(common) && saysNothingOf(a, b) ? WORTH.nothingSaid : 0) +
    (own.future === its.future || (own.negates && its.negates) ? 0 : WORTH.oneFuture) +
    (!common.denial && oneNegates(own, its) ? WORTH.oneNegated : 0) +
    (own.clocks.length > 0 === its.clocks.length > 0 ? 0 : WORTH.oneTimed) +
    (timeOtherwise(own, its) ? WORTH.otherTime : 0) +
    (countOthers(own, its, common) ? WORTH.otherCounted : 0) +
    (measureOthers(own, its, common) ? WORTH.otherMeasured : 0)
  );
}

/** Who denies says it in his own words; a figure or a time in common is something said. */
function isTold({ denial, figures, likely, time }: Common): boolean {
  return denial || figures.length + likely.length > 0 || time !== null;
}

/** "Refused to answer" has no negation, and says no all the same. */
function oneNegates(a: Profile, b: Profile): boolean {
  return a.negated.length > 0 !== b.negated.length > 0 && !(a.negates && b.negates);
}

/** "The sprinklers on the car deck worked", "the sprinklers on the car deck stayed dry". */
function saysNothingOf(a: Compare, b: Compare): boolean {
  const [own, its] = [saidOf(a, b), saidOf(b, a)];
  return 1000 * (own.shared + its.shared) < LEAST_SAID * (own.all + its.all);
}

/** Thousandths. */
const LEAST_SAID = 120;

/** How much one says of its subject, and how much of that the other says. */
function saidOf({ profile, page }: Compare, other: Compare): { readonly all: number; readonly shared: number } {
  const { said, keys, weights } = profile;
  const near = new Map<string, number>();
  const facing = other.profile.keys.filter((key) => !isIn(keys, key));
  const pairs = [...nearWords(said, facing, paraphrasesOf), ...nearSenses(profile, other.profile)];
  for (const { one, nearness } of pairs) near.set(one, Math.max(nearness, near.get(one) ?? 0));
  let [all, shared] = [0, 0];
  for (const key of said) {
    const worth = worthOf(key, weights[placeIn(keys, key)] ?? 0, [page, other.page]);
    all += worth;
    shared += isIn(other.profile.keys, key) ? worth : (worth * (near.get(key) ?? 0)) / 100;
  }
  return { all, shared };
}

/** "Not closed" and "open" are one, and so are "would not answer" and "refused to answer". */
function sayOtherwise(a: Profile, b: Profile): boolean {
  if (a.negates || b.negates) return false;
  return a.senses.some((one) => b.senses.some((other) => exclude(one.classes, other.classes)));
}

/** "Arvan sent troops" and "Kessel sent troops" where both articles speak of Arvan and of Kessel. */
function nameOthers(a: Compare, b: Compare): boolean {
  return namesKnownTo(a.profile, b) && namesKnownTo(b.profile, a);
}

/** "188 tanks in the Marn sector" and "188 tanks in the Orsk sector". */
function haveOtherScopes(a: Profile, b: Profile): boolean {
  return a.scopes.some(([name, word]) =>
    b.scopes.some(([other, its]) => word === its && !isIn(b.keys, name) && !isIn(a.keys, other)),
  );
}

/** "The mayor will resign" and "the deputy mayor will resign". */
const isOfDeputy = onceFor(({ keys }: Profile) => DEPUTIES().some((key) => isIn(keys, key)));
const DEPUTIES = once(() => keysOf('deputy vice assistant'));

/** Whether it names somebody whom the other telling does not name, but its article does. */
function namesKnownTo({ names }: Profile, { profile, page }: Compare): boolean {
  return names.some((name) => !isIn(profile.keys, name) && page.counts.has(name));
}
