import { onceFor } from '../../model/once.ts';
import type { ToldArticle } from '../told.ts';
import { rarityOf } from '../words/weights.ts';
import type { Cause } from './causes.ts';
import { effectsIn } from './effects.ts';
import { haveTwoScopes, haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import { allowCauses, type SlotClash } from './slot-clash.ts';
import { namesOne } from './slot-contexts.ts';
import { TELLING, type Words, wordsOf } from './terms.ts';
import { isPeople } from './units.ts';

/** Whether two causes of one table row are causes of one thing; where a telling leaves open of what, its article says it. */
export function isOneEffect(pair: Pair, { slot }: SlotClash): boolean {
  const isOfEffect = ({ slots }: Profile): boolean => slots.some((one) => one.slot === slot && one.isOfEffect);
  if (isOfEffect(pair.a) && isOfEffect(pair.b)) return true;
  if (pair.bond !== 'event') return true;
  return haveTwoSpeakers(pair) && speakOf(pair, (words) => namesOne(words, slot));
}

/** Whether the headline of one of both articles speaks of it, or one in twelve of their tellings, so that a cause of nothing else is meant. */
function speakOf({ pageA, pageB }: Pair, isOf: (words: Words) => boolean): boolean {
  const pages = [...new Set([pageA, pageB])];
  if (pages.some(({ article }) => isOf(headlineOf(article)))) return true;
  const all = pages.flatMap(({ tellings }) => tellings);
  return all.filter(({ words }) => isOf(words())).length * LEAST_PART >= all.length;
}

const LEAST_PART = 12;

/** Kept for as long as the article is: it is asked for each of its causes. */
const headlineOf = onceFor(
  ({ headline }: ToldArticle): Words => wordsOf({ content: headline == null ? [] : [headline] }),
);

/** "caused by a failure of the radar" against "caused by a wrong order": two causes of one thing that share no word. */
export function causeConflict(pair: Pair): string | null {
  if (haveTwoTimes(pair) || haveTwoScopes(pair)) return null;
  const [first, second] = [pair.a.cause, pair.b.cause];
  const denied = deniedCause(pair);
  if (denied !== null) return denied;
  if (first === null || second === null) return null;
  const arePlain = pair.a.noCause === null && pair.b.noCause === null;
  if ((arePlain && pair.a.polarity !== pair.b.polarity) || !haveOneEffect(pair, first, second)) return null;
  if (first.concepts.some((word) => second.concepts.some((other) => areAkin(word, other)))) return null;
  if (allowCauses(pair.a.slots, pair.b.slots)) return null;
  return `${first.exact} against ${second.exact}`;
}

/** "The force of the quake" against "because of bad concrete, and not because of the force of the quake". */
function deniedCause(pair: Pair): string | null {
  const { a, b } = pair;
  if (!haveTwoSpeakers(pair)) return null;
  if (isDeniedBy(b, a)) return `${a.cause?.exact ?? ''} against not ${b.noCause?.exactDenied ?? ''}`;
  return isDeniedBy(a, b) ? `not ${a.noCause?.exactDenied ?? ''} against ${b.cause?.exact ?? ''}` : null;
}

/** Of one effect, as far as both name it. */
function isDeniedBy({ noCause: no }: Profile, { cause }: Profile): boolean {
  if (no === null || cause === null || areApart(no.names, cause.names)) return false;
  if (no.effects.length > 0 && cause.effects.length > 0 && !no.effects.some((one) => cause.effects.includes(one)))
    return false;
  return no.denied.some((one) => rarityOf(one) >= TELLING && cause.concepts.some((other) => areAkin(one, other)));
}

/** By its class; where one names none that the table knows, by its words; "heavy rain was to blame" is of the articles' own. */
function haveOneEffect(pair: Pair, first: Cause, second: Cause): boolean {
  if (first.effects.length > 0 && second.effects.length > 0) {
    if (first.effects.includes(DEATH) && areOneAndMany(pair)) return false;
    return first.effects.some((effect) => second.effects.includes(effect)) && !areApart(first.names, second.names);
  }
  if (!haveTwoSpeakers(pair)) return false;
  const [known] = first.effects.length > 0 ? first.effects : second.effects;
  const open = [first, second].filter(({ effect, names }) => effect.length + names.length === 0);
  // "A cable was to blame", "the guard is to blame": of what happened.
  if (open.length === 2) return true;
  if (known !== undefined && open.length === 1) {
    const isOf = (words: Words, isAny: (effect: string) => boolean): boolean =>
      effectsIn(words, [0, words.count]).some(isAny);
    // "The cause was a bearing": of the fire in which somebody died.
    if (known === DEATH && speakOf(pair, (words) => isOf(words, (effect) => effect !== DEATH))) return false;
    return speakOf(pair, (words) => isOf(words, (effect) => effect === known));
  }
  const shared = first.effect.filter((word) => second.effect.includes(word)).length;
  const least = Math.min(first.effect.length, second.effect.length);
  return pair.bond === 'event' ? shared >= LEAST_SHARED && shared * 2 >= least : shared > 0;
}

const DEATH = 'death';

/** "Two employees died of smoke", "the 33-year-old died of his burns". */
function areOneAndMany({ a, b }: Pair): boolean {
  const isMany = ({ quantities }: Profile): boolean =>
    quantities.some(({ thing, interval }) => isPeople(thing.head) && interval.low > 1);
  const isOne = ({ quantities }: Profile): boolean => quantities.some(({ thing }) => thing.dimension === 'age');
  return (isMany(a) && isOne(b) && !isMany(b)) || (isMany(b) && isOne(a) && !isMany(a));
}

const LEAST_SHARED = 2;

/** "The deaths of Marrow" and "the death of Brandt". */
function areApart(first: readonly string[], second: readonly string[]): boolean {
  return first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
}

const AKIN = 4;

/** "rain" and "rainfall", "electric" and "electricity". */
function areAkin(a: string, b: string): boolean {
  return a === b || (a.length >= AKIN && b.length >= AKIN && (a.startsWith(b) || b.startsWith(a)));
}
