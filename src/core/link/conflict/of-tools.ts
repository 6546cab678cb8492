import { nearnessOf } from '../words/near-words.ts';
import { isPassive, isVerb } from '../words/verbs.ts';
import { ARMS, exceptedIn } from './excepted.ts';
import { haveTwoScopes, haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import { subjectNounOf } from './roles.ts';
import { agreementOf, termAt, type Words } from './terms.ts';
import type { Tool } from './tools.ts';

/** "with a chair" against "with a folder", of one deed that two speakers tell. */
export function toolConflict(pair: Pair): string | null {
  const used = exceptedConflict(pair);
  if (used !== null) return used;
  const [first, second] = [pair.a.tool, pair.b.tool];
  if (first === null || second === null || pair.a.polarity !== pair.b.polarity) return null;
  if (!haveTwoSpeakers(pair) || haveTwoTimes(pair) || haveTwoScopes(pair)) return null;
  if (first.thing === second.thing || nearnessOf(first.thing, second.thing) > 0) return null;
  const besides = new Set(['#armed', ...termsOf(pair.a.words, first), ...termsOf(pair.b.words, second)]);
  const { shared } = agreementOf(pair.termsA, pair.termsB, besides);
  return shared >= LEAST ? `${first.exact} against ${second.exact}` : null;
}

const LEAST = 2;

/** "Officers had used batons" against "officers had used nothing but pepper spray". */
function exceptedConflict(pair: Pair): string | null {
  const { a, b } = pair;
  const [ofA, ofB] = [exceptedIn(a.words), exceptedIn(b.words)];
  const excepted = ofA ?? ofB;
  if (excepted === null || (ofA !== null && ofB !== null)) return null;
  if (!haveTwoSpeakers(pair) || haveTwoTimes(pair) || haveTwoScopes(pair)) return null;
  const [own, other] = ofA === null ? [b, a] : [a, b];
  const thing = own.words.stems.slice(excepted.from, excepted.to);
  const arms = other.slots.find(({ group, from, to }) => {
    return ARMS.has(group) && !other.words.stems.slice(from, to).some((one) => thing.includes(one));
  });
  if (arms === undefined || !mayBeOfOne(pair, own, other)) return null;
  const only = `only ${own.words.written.slice(excepted.from, excepted.to).join(' ')}`;
  const used = other.words.written.slice(arms.from, arms.to).join(' ');
  return ofA === null ? `${used} against ${only}` : `${only} against ${used}`;
}

/** Who used it is the same one, or nobody says who did and both tell of more in common. */
function mayBeOfOne(pair: Pair, own: Profile, other: Profile): boolean {
  const [first, second] = [subjectNounOf(own.words), subjectNounOf(other.words)];
  return first !== null && first === second ? true : isSuffered(other) && pair.agreement.shared >= LEAST;
}

/** "Pickets were beaten with batons". */
function isSuffered({ words }: Profile): boolean {
  return words.lower.some((word, at) => isVerb(word) && isPassive(words, at));
}

function termsOf(words: Words, { from, to }: Tool): string[] {
  const terms: string[] = [];
  for (let at = from; at < to; at++) {
    const term = termAt(words, at);
    if (term !== null) terms.push(term[0]);
  }
  return terms;
}
