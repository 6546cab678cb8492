import { CURRENCY_WORDS } from '../../extract/lexicon/units.ts';
import { once } from '../../model/once.ts';
import { stem } from '../words/stems.ts';
import type { Words } from './terms.ts';

const currencies = once((): ReadonlySet<string> => new Set([...CURRENCY_WORDS.keys()].map(stem)));

/** "two million crowns" are money, "the crown" is none. */
export function currenciesIn({ stems, lower }: Words): string[] {
  return stems.filter((one, at) => currencies().has(one) && !ARTICLES.has(lower[at - 1] ?? ''));
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'his', 'her', 'its', 'this', 'that']);
