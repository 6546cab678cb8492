import { MONTHS, NAMED_DECADES, ORDINALS, SEASONS, WEEKDAYS } from '../lexicon/calendar.ts';
import { CARDINALS, FRACTION_SIGNS, MULTIPLES, MULTIPLIERS, SCALES, VAGUE_PLURALS } from '../lexicon/numbers.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, SIGN_PREFIXES } from '../lexicon/units.ts';

/** What an atom can open, as bits: most words open nothing and are passed over at once. */
export const OPENS = { figure: 1, date: 2, number: 4 } as const;

const FIGURES: readonly (readonly string[])[] = [
  [...CARDINALS.keys(), ...VAGUE_PLURALS.keys(), ...MULTIPLES.keys(), ...MULTIPLIERS.keys()],
  [...CURRENCY_SIGNS.keys(), ...SIGN_PREFIXES.keys(), ...FRACTION_SIGNS.keys()],
  [...CURRENCY_CODES].map((code) => code.toLowerCase()),
  ['a', 'half', 'several', 'many', 'few', 'another', 'rs', 'rs.', 'u.s.'],
];

const DATES: readonly (readonly string[])[] = [
  [...WEEKDAYS.keys(), ...SEASONS.keys(), ...ORDINALS.keys(), ...NAMED_DECADES.keys(), ...MONTHS.keys()],
  [
    'yesterday',
    'today',
    'tonight',
    'tomorrow',
    'last',
    'this',
    'next',
    'the',
    'recent',
    'recently',
    'since',
    'coming',
    'past',
    'previous',
  ],
  ['a', 'an', 'q', "'", '‘', 'several', 'many', 'half', 'decades', 'years', 'months', 'weeks', 'days'],
  [...CARDINALS.keys(), ...VAGUE_PLURALS.keys(), ...[...SCALES.keys()]],
];

const BY_WORD: ReadonlyMap<string, number> = table();

function table(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (words: readonly (readonly string[])[], bit: number) => {
    for (const word of words.flat()) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(FIGURES, OPENS.figure);
  add(DATES, OPENS.date);
  add([[...CARDINALS.keys()]], OPENS.number);
  return bits;
}

const ALL = OPENS.figure | OPENS.date | OPENS.number;

/** The bits of an atom, by its word; anything with a digit in front may open all. */
export function opensOf(lower: string, isDigits: boolean): number {
  if (isDigits) return ALL;
  const known = BY_WORD.get(lower);
  if (known !== undefined) return known;
  // "'90s" is one atom in some texts.
  return lower.charCodeAt(0) === 0x27 && lower.length > 1 ? OPENS.date : 0;
}
