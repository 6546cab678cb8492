import type { Quote } from '../model/reading.ts';
import type { Entry } from '../model/review.ts';

/** A quote of an entry, and where in the entry it stands. */
interface PlacedQuote {
  readonly keys: readonly (string | number)[];
  readonly quote: Quote;
}

export function reviewQuotes(entry: Entry): PlacedQuote[] {
  if (entry.decision === 'split') {
    return entry.into.flatMap(({ content }, at) => listed(['into', at, 'content'], content));
  }
  if (entry.decision !== 'fix' && entry.decision !== 'add') return [];
  const [key, held] = entry.decision === 'fix' ? ['set', entry.set] : ['telling', entry.telling];
  const { content = [], figures = [], source, cue } = held;
  const admission = 'admission' in held ? held.admission : null;
  return [
    ...listed([key, 'content'], content),
    ...listed([key, 'figures'], figures),
    ...[
      { name: 'source', quote: source },
      { name: 'cue', quote: cue },
      { name: 'admission', quote: admission },
    ].flatMap(({ name, quote }) => (quote == null ? [] : [{ keys: [key, name], quote }])),
  ];
}

function listed(keys: readonly (string | number)[], quotes: readonly Quote[]): PlacedQuote[] {
  return quotes.map((quote, at) => ({ keys: [...keys, at], quote }));
}
