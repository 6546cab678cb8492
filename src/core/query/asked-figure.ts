import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, SIGN_PREFIXES } from '../extract/lexicon/units.ts';

/** A figure as a person asks for it. */
export interface AskedFigure {
  readonly value: number;
  /** As figures have it: `percent`, a currency's code or name; null where any unit will do. */
  readonly unit: string | null;
}

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);
const GROUPED = /^\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const AMOUNT = /^(\d[\d,\s]*(?:\.\d+)?)\s?([a-z]+)?$/;
/** What stands before the first digit, and what stands behind the amount: a sign, or words apart from it. */
const BEFORE = /^(\p{L}{0,3})\s?(\p{Sc}?)\s?(?=\d)/u;
const BEHIND = /\s?(%|\p{Sc}|\bper\s?cent|\bpct|\b\p{L}+)$/u;
const PERCENT: ReadonlySet<string> = new Set(['%', 'percent', 'per cent', 'pct']);

/** "117,770", "117 770", "$27m", "1.2 million euros", "40%", "40 per cent"; null where the text is no such figure. */
export function askedFigure(text: string): AskedFigure | null {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const [opening = '', letters = '', sign = ''] = BEFORE.exec(trimmed) ?? [];
  const before = opening === '' ? null : currencyBefore(letters, sign);
  if (before === undefined) return null;
  const rest = trimmed.slice(opening.length);
  const behind = BEHIND.exec(rest)?.[1] ?? '';
  const unit = unitNamed(behind);
  const value = amount(unit === null ? rest : rest.slice(0, rest.length - behind.length));
  if (value === null || (unit !== null && before !== null && unit !== before)) return null;
  return { value, unit: unit ?? before };
}

/** "%", "per cent", "€", "USD", "dollars" as figures have it; null for any other word. */
export function unitNamed(text: string): string | null {
  const word = text.trim().toLowerCase();
  if (PERCENT.has(word)) return 'percent';
  if (CURRENCY_CODES.has(text.trim())) return text.trim();
  return CURRENCY_SIGNS.get(word) ?? CURRENCY_WORDS.get(word) ?? null;
}

/** "$", "US$", "EUR"; undefined where these letters or this sign are no money. */
function currencyBefore(letters: string, sign: string): string | undefined {
  if (sign === '') return CURRENCY_CODES.has(letters) ? letters : undefined;
  if (letters === '') return CURRENCY_SIGNS.get(sign);
  return sign === '$' ? SIGN_PREFIXES.get(letters.toLowerCase()) : undefined;
}

function amount(text: string): number | null {
  const [, digits = '', magnitude] = AMOUNT.exec(text.trim().toLowerCase()) ?? [];
  const number = digits.trim();
  if (!GROUPED.test(number) && !PLAIN.test(number)) return null;
  const times = magnitude === undefined ? 1 : MAGNITUDES.get(magnitude);
  // 1.1 million is 1100000, not 1100000.0000000001: the digits are exact, so the product must be.
  return times === undefined ? null : Number((Number(number.replace(/[,\s]/g, '')) * times).toPrecision(15));
}

/** Whether a text has the figure as it was asked for, sign and all: "$40" is in "up to $40 each" and not in "$40m". */
export function isWritten(asked: string, text: string): boolean {
  const wanted = plain(asked);
  const words = plain(text);
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const before = words.slice(Math.max(0, at - 2), at);
    if (!/[\p{L}\d]$|\d[.,]$/u.test(before) && !GOES_ON.test(words.slice(at + wanted.length, at + wanted.length + 12)))
      return true;
  }
  return false;
}

const GOES_ON = /^(?:[\p{L}\d]|[.,]\d|[ -]?(?:thousand|million|billion|trillion|k|mn?|bn?|tn)(?!\p{L}))/u;

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\d)\s(?=%)/g, '');
}
