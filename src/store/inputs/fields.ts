import { type Details, isWebAddress, NO_WEB_ADDRESS } from '../../core/model/details.ts';
import { dateGiven } from './dates.ts';
import { wellFormed } from './well-formed.ts';

/** The names under which front matter and dumps keep what we know of an article, the likeliest first. */
const NAMES = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'source', 'site', 'site_name', 'publisher'],
  url: ['url', 'link', 'canonical_url'],
  published: ['published', 'date', 'published_at', 'publishedAt', 'pubDate'],
} as const satisfies Record<keyof Details, readonly string[]>;

/** Reads the details out of a record from outside. Fields of other names or of no use are ignored; a bad date or address is noted. */
export function detailsOf(record: Readonly<Record<string, unknown>>): { details: Details; notes: string[] } {
  const date = first(record, NAMES.published);
  const published = date === null ? null : dateGiven(date);
  const address = first(record, NAMES.url);
  const url = address !== null && isWebAddress(address) ? address : null;
  return {
    details: { title: first(record, NAMES.title), outlet: first(record, NAMES.outlet), url, published },
    notes: [
      ...(date !== null && published === null ? [`the date "${date.slice(0, 40)}" is not one I can read`] : []),
      ...(address !== null && url === null
        ? [`the address "${address.slice(0, 40)}" is left out: ${NO_WEB_ADDRESS}`]
        : []),
    ],
  };
}

/** The first of these fields that holds words, on one line. */
export function first(record: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  for (const name of names) {
    const words = wordsOf(Object.hasOwn(record, name) ? record[name] : null);
    if (words !== null) return words;
  }
  return null;
}

/** News feeds also write `"source": {"name": "Northern Wire"}`. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') {
    return oneLine(value.name);
  }
  return typeof value === 'string' ? oneLine(value) : null;
}

/** A detail is one line without control characters that UTF-8 can hold; null where nothing is left. */
export function oneLine(text: string): string | null {
  const plain = wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return plain === '' ? null : plain;
}
