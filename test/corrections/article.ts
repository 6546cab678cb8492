import { random } from '../../src/train/random.ts';

/** One sentence of a made article, and which sentences of the first version it comes from. */
export interface Line {
  readonly text: string;
  readonly from: readonly number[];
  /** Whether a paragraph ends behind it. */
  readonly last: boolean;
}

/** Draws at random, the same for the same seed. */
export interface Dice {
  readonly below: (count: number) => number;
  readonly one: <T>(list: readonly [T, ...T[]]) => T;
  readonly chance: (percent: number) => boolean;
}

export function diceOf(seed: number): Dice {
  const next = random(seed);
  const below = (count: number): number => (count < 1 ? 0 : next() % count);
  return {
    below,
    one: (list) => list[below(list.length)] ?? list[0],
    chance: (percent) => below(100) < percent,
  };
}

export const PEOPLE = ['Ivo Brandt', 'Livia Tasc', 'Moira Denholm', 'Petru Halvas', 'Sanna Weil'] as const;
export const BODIES = [
  'the port authority',
  'the harbour company',
  'the energy ministry',
  'the fire brigade',
  'the general staff',
] as const;
export const PLACES = ['Karsk', 'Kolvara', 'Stanmoor', 'Skellwick', 'Harrow'] as const;
const GOODS = ['grain', 'coal', 'diesel', 'timber'] as const;
const DAYS = ['Monday', 'Tuesday', 'Thursday', 'Sunday'] as const;
const THINGS = ['depot', 'bridge', 'substation', 'north quay'] as const;

/** What somebody says. Few words to choose from, so that many a sentence is nearly another. */
function content(dice: Dice): string {
  const place = dice.one(PLACES);
  const number = 2 + dice.below(400);
  return dice.one([
    `${number * 10} tonnes of ${dice.one(GOODS)} had burned in ${place}`,
    `${number} people were hurt near the ${dice.one(THINGS)} on ${dice.one(DAYS)}`,
    `the ${dice.one(THINGS)} in ${place} would reopen on ${dice.one(DAYS)}`,
    `repairs to the ${dice.one(THINGS)} would cost $${number}m`,
    `${dice.one(PEOPLE)} had left ${place} before the fire`,
    `no shells were stored at the ${dice.one(THINGS)} in ${place}`,
  ]);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function sentence(dice: Dice): string {
  const speaker = dice.chance(50) ? dice.one(PEOPLE) : dice.one(BODIES);
  const said = dice.one(['said', 'said', 'claimed', 'reported', 'confirmed']);
  const what = content(dice);
  return dice.one([
    `${capital(speaker)} ${said} that ${what}.`,
    `${capital(speaker)} ${said} that ${what}.`,
    `${capital(what)}, ${speaker} said.`,
    `According to ${speaker}, ${what}.`,
    `“${capital(what)},” ${speaker} said.`,
    `${capital(speaker)} said that ${what} and that ${content(dice)}.`,
    `${dice.one(['He', 'She'])} added that ${what}.`,
    `The ${dice.one(THINGS)} in ${dice.one(PLACES)} was allegedly hit by ${2 + dice.below(9)} drones.`,
    `Rain fell over ${dice.one(PLACES)} on ${dice.one(DAYS)} and the streets stayed empty.`,
    `The ${dice.one(THINGS)} stands on the edge of ${dice.one(PLACES)}, beside the old railway.`,
  ]);
}

/** An article of at least four sentences; one in seven is long. */
export function article(dice: Dice): Line[] {
  const most = dice.chance(15) ? 18 : 5;
  return Array.from({ length: 4 + dice.below(most) }, (_, at) => ({
    text: sentence(dice),
    from: [at],
    last: dice.chance(50),
  }));
}

/** The body of these lines, and where each begins. */
export function bodyOf(lines: readonly Line[]): { readonly body: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let body = 'Fire at the depot\n\n';
  for (const { text, last } of lines) {
    starts.push(body.length);
    body += text + (last ? '\n\n' : ' ');
  }
  return { body: `${body.trimEnd()}\n`, starts };
}
