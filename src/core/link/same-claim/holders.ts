import { onceFor } from '../../model/once.ts';
import { isIn } from '../words/sorted.ts';
import type { ComparedArticle } from './page.ts';

/** Which tellings of an article have a concept. */
export interface Holding {
  /** Sixteenths of a bit. */
  readonly weight: number;
  /** Places of the tellings, ascending. */
  readonly places: readonly number[];
  /** One for each place: whether it is a name there. */
  readonly named: readonly boolean[];
}

/** By concept. */
export type Holders = ReadonlyMap<string, Holding>;

/** A function of the article alone; kept for as long as its page is, for an article is laid beside many. */
export function holdersOf({ page, profiles }: ComparedArticle): Holders {
  return holdersOn(page, profiles);
}

const holdersOn = onceFor((_: ComparedArticle['page'], profiles: ComparedArticle['profiles']) => makeHolders(profiles));

function makeHolders(profiles: ComparedArticle['profiles']): Holders {
  const holders = new Map<string, { weight: number; places: number[]; named: boolean[] }>();
  for (const [place, { keys, weights, names }] of profiles.entries()) {
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? '';
      const holding = holders.get(key);
      const isName = isIn(names, key);
      if (holding === undefined) holders.set(key, { weight: weights[at] ?? 0, places: [place], named: [isName] });
      else {
        holding.places.push(place);
        holding.named.push(isName);
      }
    }
  }
  return holders;
}
