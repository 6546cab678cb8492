import { FORMS_OF_BE } from '../lexicon/news-acts.ts';
import type { Words } from './terms.ts';

/** What colour a telling gives a thing: "a green tractor", "the tractor was red". */
export interface Coloured {
  /** Stem of the thing. */
  readonly thing: string;
  readonly colour: string;
}

const COLOURS: ReadonlyMap<string, string> = new Map(
  'red green blue white black yellow orange brown grey gray=grey silver=grey purple violet=purple pink golden turquoise=blue beige=brown'
    .split(' ')
    .map((one) => one.split('='))
    .map(([word = '', colour = word]) => [word, colour]),
);

/** What witnesses tell apart by its colour; of other things ("a red line", "the green light") it says something else. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'car van truck lorri bus minibus taxi motorcycl motorbik moped scooter bicycl bike tractor train tram helicopt plane aircraft boat ship ' +
    'yacht dinghi saloon limousin jeep coat jacket cap hat dress shirt trouser jean shoe boot mask scarf glove hood hoodi suit uniform vest ' +
    'sweater pullov skirt bag rucksack backpack suitcas envelop box umbrella smoke hair beard balloon tent sofa curtain'
  ).split(' '),
);

const ENDS: ReadonlySet<string> = new Set(', ; . : and or with in on at of from to'.split(' '));
const REACH = 3;

export function coloursOf(words: Words): Coloured[] {
  const found: Coloured[] = [];
  for (let at = 0; at < words.count; at++) {
    const colour = COLOURS.get(words.lower[at] ?? '');
    if (colour === undefined || words.name[at] === true) continue;
    const thing = FORMS_OF_BE.has(words.lower[at - 1] ?? '') ? thingBefore(words, at) : thingAfter(words, at);
    if (thing !== null) found.push({ thing, colour });
  }
  return found;
}

/** "A white getaway van." */
function thingAfter({ lower, stems }: Words, colour: number): string | null {
  for (let at = colour + 1; at <= colour + REACH; at++) {
    if (ENDS.has(lower[at] ?? '')) return null;
    if (THINGS.has(stems[at] ?? '')) return stems[at] ?? null;
  }
  return null;
}

const SUBJECT_REACH = 8;

/** "The tractor everyone talks about was red": the first such thing of the clause. */
function thingBefore({ stems }: Words, colour: number): string | null {
  return stems.slice(Math.max(0, colour - SUBJECT_REACH), colour).find((one) => THINGS.has(one)) ?? null;
}
