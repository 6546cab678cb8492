import { foldWords } from '../../text/fold-text.ts';
import type { Told } from '../told.ts';
import { stem } from '../words/stems.ts';
import { currenciesIn } from './currencies.ts';
import type { SlotValue } from './slots.ts';
import { type Terms, termsOf, type Words } from './terms.ts';

/** Its terms without its figures; who carries a weapon is armed. */
export function ownTerms(told: Told, words: Words, slots: readonly SlotValue[]): Terms {
  const terms = termsOf(words);
  for (const { exact } of told.figures) for (const word of foldWords(exact)) terms.delete(stem(word));
  forgetCurrencies(terms, words, told);
  const isArmed = slots.some(({ kind, from }) => kind === 'instrument' && isCarried(words, from));
  if (isArmed) terms.set('#armed', ARMED_WEIGHT);
  return terms;
}

/** All sums are of money. */
function forgetCurrencies(terms: Map<string, number>, words: Words, { figures }: Told): void {
  for (const { type, unit } of figures) {
    if (type !== 'money') continue;
    for (const word of [...foldWords(unit ?? '').map(stem), ...currenciesIn(words)]) terms.delete(word);
    terms.set('money', 2);
  }
}

const ARMED_WEIGHT = 2;

/** "with a machine gun", "armed with a rifle and grenades", "carrying a knife", "all they had was a pair of hammers". */
function isCarried({ lower }: Words, at: number): boolean {
  let end = at;
  while (end > at - MOST_OF_PAIR && OF_PAIR.has(lower[end - 1] ?? '')) end--;
  return lower.slice(Math.max(0, end - 3), at).some((word) => CARRYING.has(word));
}

const MOST_OF_PAIR = 4;
const OF_PAIR: ReadonlySet<string> = new Set('was were a pair couple of'.split(' '));

const CARRYING: ReadonlySet<string> = new Set(
  'weapon with armed carrying carried wielding holding had took using used use fired'.split(' '),
);
