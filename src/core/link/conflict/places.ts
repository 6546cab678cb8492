import type { Words } from './terms.ts';

/** A named place in which a content says that something happened. */
export interface Place {
  readonly name: string;
  /** Stems of its name. */
  readonly key: string;
  /** "village", "street"; null where the text does not say what it is. */
  readonly level: string | null;
}

/** A side of a thing: the "western" gate. */
export interface Side {
  readonly side: string;
  /** What has sides, by its class: the south face is a side of the mountain, as its southern slope is. */
  readonly of: string;
  /** The noun itself. */
  readonly noun: string;
  /** The token of the side. */
  readonly at: number;
}

/** What a word says that a place is. */
export const LEVELS: ReadonlyMap<string, string> = new Map(
  `village:settlement hamlet:settlement town:settlement city:settlement settlement:settlement port:settlement suburb:suburb
district:district borough:district quarter:district county:region region:region province:region oblast:region state:region prefecture:region
street:street road:street avenue:street lane:street square:square bridge:bridge river:river lake:lake island:island valley:valley
station:station airport:airport hospital:hospital school:school prison:prison mine:mine silo:silo berth:berth pier:pier terminal:terminal`
    .split(/\s+/)
    .map((row): [string, string] => {
      const [word = '', level = ''] = row.split(':');
      return [word, level];
    }),
);

const INSIDE: ReadonlySet<string> = new Set(['in', 'at', 'on', 'inside']);

/** "in the village of Orlen" (settlement), "in Tarn county" (region), "on Quay Street" (street), "at Berth 4" (berth), "in Orlen". */
export function placesOf(words: Words): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < words.count; at++) {
    if (!INSIDE.has(words.lower[at] ?? '')) continue;
    const found = placeAt(words, at + 1);
    if (found !== null) places.push(found);
  }
  return places;
}

/** A place with its token. */
export interface Site extends Place {
  readonly at: number;
}

const SITED: ReadonlySet<string> = new Set('in at on inside near off outside'.split(' '));
/** "Driven to Orlen" names a place, "to make Orlen pay" none. */
const GOING: ReadonlySet<string> = new Set(['to', 'into']);

/** "On the way to Orlen" is not yet there. */
const ROUTES: ReadonlySet<string> = new Set('way route road journey voyage trip flight path bound'.split(' '));

/** The places that a telling names, as that in, near or to which something happens. */
export function sitesOf(words: Words): Site[] {
  const sites: Site[] = [];
  for (let at = 0; at < words.count; at++) {
    const isGoing =
      GOING.has(words.lower[at] ?? '') && startsName(words, at + 1) && !ROUTES.has(words.lower[at - 1] ?? '');
    const isSited = isGoing || SITED.has(words.lower[at] ?? '');
    const found = isSited ? placeAt(words, at + 1) : null;
    if (found !== null) sites.push({ ...found, at });
  }
  return sites;
}

const MOST_BEFORE = 4;

/** The place that is named from a word on: "the village of Orlen". */
export function placeAt(words: Words, from: number): Place | null {
  let at = from;
  let level: string | null = null;
  while (at < from + MOST_BEFORE && !startsName(words, at)) {
    const word = words.lower[at] ?? '';
    level = LEVELS.get(word) ?? level;
    if (word === '' || !/^\p{L}/u.test(word) || STOPPERS.has(word)) return null;
    at++;
  }
  if (!startsName(words, at)) return null;
  let end = at;
  while (startsName(words, end) || (end > at && /^\d+$/.test(words.lower[end] ?? ''))) end++;
  if (words.lower[end] === "'s") return null;
  const last = LEVELS.get(words.lower[end - 1] ?? '') ?? LEVELS.get(words.lower[at] ?? '');
  const after = LEVELS.get(words.lower[end] ?? '');
  return {
    name: words.written.slice(at, end).join(' '),
    key: words.stems.slice(at, end).join(' '),
    level: after ?? last ?? level,
  };
}

const STOPPERS: ReadonlySet<string> = new Set(
  'and or who which that for by with from to on in at when after before'.split(' '),
);

function startsName(words: Words, at: number): boolean {
  // "Near Election Day" is a time.
  const isDay = words.lower[at + 1] === 'day' || words.lower[at] === 'day';
  return words.name[at] === true && !isDay && !MONTHS_AND_DAYS.has(words.lower[at] ?? '');
}

const MONTHS_AND_DAYS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday'
  ).split(' '),
);

const SIDES: ReadonlyMap<string, string> = new Map([
  ...['north', 'south', 'east', 'west'].flatMap((side): [string, string][] => [
    [side, side],
    [`${side}ern`, side],
  ]),
  ['left', 'left'],
  ['left-hand', 'left'],
  ['right', 'right'],
  ['right-hand', 'right'],
  ['front', 'front'],
  ['back', 'rear'],
  ['rear', 'rear'],
  ['upper', 'upper'],
  ['lower', 'lower'],
  ...['ground', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (floor): [string, string] => [floor, floor],
  ),
]);
/** Of these a building or a place has several, told apart by their side; of other nouns the side may be anything's. */
const SIDED: ReadonlySet<string> = new Set(
  (
    'gate pier bank wing entrance exit shore coast side deck floor stand tower door dock quay slope wall lane tunnel platform bridge ' +
    'face flank ridg ramp facad galleri shaft corridor carriageway track runway aisle staircas stairwel roof hull wheel tyr turbin pump valv tank hangar cell engin arm leg hand foot knee ankl shoulder thigh eye ear hip wrist elbow lung kidney'
  ).split(' '),
);
const ONE_KIND: ReadonlyMap<string, string> = new Map([
  ...['face', 'flank', 'slope', 'ramp', 'ridg', 'side'].map((noun): [string, string] => [noun, 'side']),
  ...['bank', 'shore', 'coast'].map((noun): [string, string] => [noun, 'bank']),
  ...['gate', 'entranc', 'exit', 'door'].map((noun): [string, string] => [noun, 'gate']),
]);
const FLOORS: ReadonlySet<string> = new Set(
  'ground first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
);

/** "the western gate", "the third floor". */
export function sidesOf({ lower, stems, count }: Words): Side[] {
  const sides: Side[] = [];
  for (let at = 0; at + 1 < count; at++) {
    const side = SIDES.get(lower[at] ?? '');
    const of = stems[at + 1] ?? '';
    if (side === undefined || !SIDED.has(of) || (FLOORS.has(side) && of !== 'floor' && of !== 'deck')) continue;
    sides.push({ side, of: ONE_KIND.get(of) ?? of, noun: of, at });
  }
  return sides;
}
