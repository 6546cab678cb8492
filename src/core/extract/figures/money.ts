import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  NATIONAL_CURRENCIES,
  SIGN_PREFIXES,
} from '../lexicon/units.ts';
import { type Atoms, isCapital, isDash, isGlued, wordNear } from './atoms.ts';

/** A currency and where its words begin or end. */
export interface Currency {
  /** ISO 4217, or the plain name where many states use it ("rupees"). */
  readonly code: string;
  /** The atom after it. */
  readonly to: number;
}

/** The currency that stands before an amount: "$", "US$", "EUR ", "Rs. ". */
export function currencyBefore(atoms: Atoms, at: number): Currency | null {
  const word = atoms.lower[at] ?? '';
  const sign = CURRENCY_SIGNS.get(word);
  if (sign !== undefined) return { code: sign, to: at + 1 };
  const prefix = SIGN_PREFIXES.get(word.replaceAll('.', ''));
  if (prefix !== undefined && atoms.lower[at + 1] === '$' && isGlued(atoms, at + 1))
    return { code: prefix, to: at + 2 };
  if (CURRENCY_CODES.has(written(atoms, at))) return { code: written(atoms, at), to: at + 1 };
  if (word !== 'rs' && word !== 'rs.') return null;
  return { code: 'rupees', to: word === 'rs' && wordNear(atoms, at + 1, at) === '.' ? at + 2 : at + 1 };
}

/** The currency that follows an amount: "dollars", "Swiss francs", "EUR", "-dollar", "pounds sterling"; millions of pounds are money. */
export function currencyAfter(atoms: Atoms, at: number, scale: number): Currency | null {
  const from = isDash(wordNear(atoms, at, at - 1)) && isGlued(atoms, at) && isGlued(atoms, at + 1) ? at + 1 : at;
  const word = wordNear(atoms, from, at - 1);
  if (word === '') return null;
  const sign = CURRENCY_SIGNS.get(word);
  if (sign !== undefined) return word === '$' ? null : { code: sign, to: from + 1 };
  if (CURRENCY_CODES.has(written(atoms, from))) return { code: written(atoms, from), to: from + 1 };
  if (word === 'pounds' && wordNear(atoms, from + 1, at) === 'sterling') return { code: 'GBP', to: from + 2 };
  if (word === 'pounds' && scale >= 1e6 && wordNear(atoms, from + 1, at) !== 'of') return { code: 'GBP', to: from + 1 };
  if (word === 'won' && scale > 1) return { code: 'KRW', to: from + 1 };
  const name = CURRENCY_WORDS.get(word);
  return name === undefined ? nationalCurrency(atoms, from) : { code: name, to: from + 1 };
}

/** "Swiss francs", "Hong Kong dollars", "U.S. dollars". */
function nationalCurrency(atoms: Atoms, at: number): Currency | null {
  if (!isCapital(atoms, at)) return null;
  let name = atoms.lower[at] ?? '';
  for (let to = at + 1; to < at + 3; to += 1) {
    const word = wordNear(atoms, to, at);
    const code =
      NATIONAL_CURRENCIES.get(`${name} ${word}`) ?? NATIONAL_CURRENCIES.get(`${name} ${word.replace(/s$/, '')}`);
    if (code !== undefined) return { code, to: to + 1 };
    name = `${name} ${word}`;
  }
  return null;
}

/** The atom with its capitals, where it is short enough for a code. */
function written(atoms: Atoms, at: number): string {
  const length = (atoms.end[at] ?? 0) - (atoms.start[at] ?? 0);
  return length === 3 ? atoms.text.slice(atoms.start[at], atoms.end[at]) : '';
}
