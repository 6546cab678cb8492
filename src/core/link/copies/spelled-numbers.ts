import { CARDINALS } from '../../extract/lexicon/numbers.ts';

/**
 * Numbers that one paper writes in words and another in digits, by the words: "twelve" and 12, "eighty-seven" and 87. Below ten
 * all write them in words.
 */
export const SPELLED_NUMBERS: ReadonlyMap<string, string> = new Map(
  [...CARDINALS].flatMap(([word, value]): [string, string][] => {
    if (value < 10) return [];
    const units = value < 20 ? [] : [...CARDINALS].filter(([, unit]) => unit > 0 && unit < 10);
    return [
      [word, String(value)],
      ...units.map(([unit, more]): [string, string] => [`${word}-${unit}`, String(value + more)]),
    ];
  }),
);
