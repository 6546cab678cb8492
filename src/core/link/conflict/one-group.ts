import { OUTCOMES } from '../lexicon/news-acts.ts';
import type { Page } from './events.ts';
import { contradict } from './figure-clash.ts';
import { GROUP, type Quantity } from './figures.ts';
import { haveTwoSpeakers, type Pair } from './pair.ts';
import { isPeople } from './units.ts';

/**
 * Whether one says how many they were and the other of how many people its article tells first: "there had been 600 of them" and
 * "about 200 soldiers have taken the fort", and these cannot both be right.
 */
export function clashAsGroup(pair: Pair, first: Quantity, second: Quantity): boolean {
  if (!haveTwoSpeakers(pair) || pair.pageA === pair.pageB || first.ahead !== second.ahead) return false;
  const [ofFirst, ofSecond] = [first.of.includes(GROUP), second.of.includes(GROUP)];
  if (ofFirst === ofSecond) return false;
  const [lead, page] = ofFirst ? [second, pair.pageB] : [first, pair.pageA];
  if (leadOf(page) !== lead.figure) return false;
  const asOne = (one: Quantity): Quantity => ({ ...one, thing: { ...one.thing, head: 'people', narrowed: [] } });
  return contradict(pair, asOne(first), asOne(second));
}

/** The first figure of an article that counts people, and not what became of some. */
export function leadOf({ tellings }: Page): Quantity['figure'] | null {
  for (const { profile } of tellings) {
    for (const { thing, act, rate, figure } of profile().quantities) {
      if (thing.dimension !== 'count' || !isPeople(thing.head) || rate) continue;
      if (act === null || !OUTCOMES.has(act)) return figure;
    }
  }
  return null;
}
