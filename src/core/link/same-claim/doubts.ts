import { exclude } from '../words/senses.ts';
import { isIn } from '../words/sorted.ts';
import type { Compare } from './likeness.ts';
import type { Profile } from './profile.ts';

/** What is taken off the score of two tellings that have much in common, in hundredths of a logit. */
const WORTH = { excluded: 140, otherNames: 150 } as const;

/**
 * What speaks against it that two tellings of one event are of one claim, whatever words they share: what they say excludes each other
 * ("in a police car", "in a private van"), or each names somebody whom the other article knows too, and did not mean. Looked at of
 * those alone that have much in common.
 */
export function doubtsOf(a: Compare, b: Compare): number {
  return (sayOtherwise(a.profile, b.profile) ? WORTH.excluded : 0) + (nameOthers(a, b) ? WORTH.otherNames : 0);
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

/** Whether it names somebody whom the other telling does not name, but its article does. */
function namesKnownTo({ names }: Profile, { profile, page }: Compare): boolean {
  return names.some((name) => !isIn(profile.keys, name) && page.counts.has(name));
}
