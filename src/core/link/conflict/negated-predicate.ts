import { isVerb } from '../words/verbs.ts';
import { conceptOf } from '../words/weights.ts';
import { negatedAt } from './polarity.ts';
import type { Profile } from './profile.ts';
import { predicateAt } from './roles.ts';
import type { Words } from './terms.ts';

/** What a negative sentence says is not so: "arrested" of "they had arrested nobody". */
export function predicateOf({ words }: Profile): number | null {
  const [first] = negatedAt(words);
  const predicate = predicateAt(words);
  return predicate === null || LACKING.has(words.lower[predicate] ?? '') ? (first ?? null) : predicate;
}

const LACKING: ReadonlySet<string> = new Set(['run', 'ran', 'running']);

/** Whether a word, or one that news uses for it, stands in another telling. */
export function stands(words: Words, at: number, other: Words): boolean {
  const act = words.act[at];
  // A bomb is one way of attacking.
  const isTool = act === 'struck' && !isVerb(words.lower[at] ?? '');
  if (act !== undefined && !isTool && other.act.includes(act)) return true;
  const key = conceptOf(words.stems[at] ?? '').key;
  const stemmed = words.stems[at] ?? '';
  return other.stems.some(
    (one, place) =>
      other.lower[place - 1] !== 'without' && (one === stemmed || conceptOf(one).key === key || areKin(one, stemmed)),
  );
}

/** "cleared" and "clearance". */
function areKin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= KIN && long.startsWith(short) && long.length - short.length <= KIN;
}

const KIN = 5;
