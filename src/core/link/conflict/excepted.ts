import type { Words } from './terms.ts';
import { headFrom } from './tools.ts';

/** Slots of what is used against people: who used one thing alone used none of these. */
export const ARMS: ReadonlySet<string> = new Set(['weapon', 'firearm', 'munition', 'thrown']);

/** Tokens of the one thing that a telling says was used, half-open: "pepper spray" of "used nothing but pepper spray". */
export interface Excepted {
  readonly from: number;
  readonly to: number;
}

/** "Used nothing but pepper spray", "fired only tear gas", "used a loudspeaker and nothing else"; null where other things may have been used too. */
export function exceptedIn(words: Words): Excepted | null {
  const used = words.stems.findIndex((one, at) => USING.has(one) && words.name[at] !== true);
  if (used < 0) return null;
  const { lower } = words;
  const [one = '', two = ''] = [lower[used + 1], lower[used + 2]];
  if ((one === 'nothing' || one === 'none') && EXCEPT.has(two)) return thingFrom(words, used + 3);
  if (one === 'only') return thingFrom(words, used + 2);
  if (lower[used - 1] === 'only') return thingFrom(words, used + 1);
  const thing = thingFrom(words, used + 1);
  if (thing === null || lower[thing.to] !== 'and' || lower[thing.to + 1] !== 'nothing') return null;
  return lower[thing.to + 2] === 'else' || lower[thing.to + 2] === 'more' ? thing : null;
}

const USING: ReadonlySet<string> = new Set('use us fire carri employ deploy wield'.split(' '));
const EXCEPT: ReadonlySet<string> = new Set(['but', 'except', 'besides']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our']);

function thingFrom(words: Words, at: number): Excepted | null {
  const from = ARTICLES.has(words.lower[at] ?? '') ? at + 1 : at;
  const head = headFrom(words, from);
  return head === null ? null : { from, to: head + 1 };
}
