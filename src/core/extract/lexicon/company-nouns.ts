import { NOUNS, type Noun } from './descriptors.ts';

/** Words for any company; "the airline" and "the operator" are not each other. */
const ANY: ReadonlySet<string> = new Set(['company', 'firm', 'corporation', 'business']);

const TRADES: ReadonlySet<string> = new Set(
  [...NOUNS].filter(([word, noun]) => noun.family === 'company' && !ANY.has(word)).map(([word]) => word),
);

export function isCompanyNoun(word: string): boolean {
  return TRADES.has(word);
}

/** What one is called of whom the text says this noun: its family, and the trade of a company. */
export function rolesOfNoun({ family, word }: Noun): readonly string[] {
  return TRADES.has(word) ? [family, word] : [family];
}

/** What people are called as well: "Ilka Morant, a crane operator", "Jan Holm, a contractor". */
export const PEOPLE_TOO: ReadonlySet<string> = new Set(
  'operator contractor supplier publisher developer lender builder dealer producer exporter importer distributor carrier'.split(
    ' ',
  ),
);
