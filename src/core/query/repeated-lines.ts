import { grouped, listed } from '../model/grouped.ts';
import { inCodeUnits } from '../model/offsets.ts';
import type { Basis, Credited } from '../model/reading.ts';
import { foldWords } from '../text/fold-text.ts';
import { findLines, placeAt } from '../text/lines.ts';
import { findQuotes } from '../text/quotes.ts';
import { type Span, textAt } from '../text/span.ts';
import { tokenise } from '../text/tokens.ts';
import type { DatasetArticle, DatasetTelling } from './dataset.ts';

/** A telling as far as this rule looks at it. */
type Told = Pick<DatasetTelling, 'id' | 'article' | 'telling' | 'speaker' | 'words'>;

/** A line as it is compared, case and spaces aside. */
type Key = string;

/** The lines of an article. */
interface Page {
  /** Those of at least five words that are not its headline. */
  readonly keys: ReadonlySet<Key>;
  /** Those of them that the reader has not marked as furniture: what one article and its copy have in common. */
  readonly prose: ReadonlySet<Key>;
  /** The lines that the content of a telling stands in; null for each that is no key, or no longer says these words. */
  readonly keysOf: (told: Told) => readonly (Key | null)[];
}

const LEAST_ARTICLES = 3;
const LEAST_WORDS = 5;
const OPENING = 3;

/**
 * Ids of the tellings whose whole content stands in lines that their outlet repeats, word for word, in at least three
 * articles that are no copies of one another: "We believe that everyone deserves the news" under every article is no
 * claim of any. A line that credits somebody else by name, or that is mostly quotation, is news however often it is
 * told. Bodies are read only where tellings of three articles have the same words; without bodies nothing is found.
 */
export function inRepeatedLines(tellings: Iterable<Told>): Set<string> {
  const byOutlet = grouped(tellings, ({ article }) => article.outlet?.id ?? null);
  return new Set([...byOutlet.values()].flatMap(repeatedOf));
}

/** Whether a telling counts as one of those whose wording an outlet repeats: without three such of one wording nothing is furniture. */
export function mayRepeat(speaker: Credited | null, outlet: string | null): boolean {
  return outlet !== null && !isAnother(speaker, outlet);
}

/** Of the tellings of one outlet. */
function repeatedOf(tellings: readonly Told[]): string[] {
  const suspects = recurring(tellings.filter((told) => !creditsAnother(told)));
  if (suspects.length === 0) return [];
  const pages = new Map<string, Page | null>();
  const open = ({ article }: Told): Page | null => {
    const known = pages.get(article.id);
    const page = known === undefined ? pageOf(article) : known;
    pages.set(article.id, page);
    return page;
  };
  const keys = keysHeldBy(suspects, open);
  // One article resolves whom the line names, another may not: a line is news everywhere or nowhere.
  const credited = tellings.filter((told) => pages.has(told.article.id) && creditsAnother(told));
  for (const key of keysHeldBy(credited, open)) keys.delete(key);
  const repeated = repeatedAmong(keys, pages);
  if (repeated.size === 0) return [];
  const mayStand = mayStandIn(repeated);
  const stands = (told: Told): boolean => {
    if (!pages.has(told.article.id) && !mayStand(told)) return false;
    const held = open(told)?.keysOf(told) ?? [null];
    return held.every((key) => key !== null && repeated.has(key));
  };
  return tellings.filter((told) => !creditsAnother(told) && stands(told)).map(({ id }) => id);
}

const RESOLVED: readonly (Basis | undefined)[] = ['named', 'alias', 'descriptor'];

/** "Karsk denies the raid, its ministry says" is told anew each time; "the Post says that readers pay for it" is not. */
function creditsAnother({ speaker, article }: Told): boolean {
  return isAnother(speaker, article.outlet?.id);
}

function isAnother(speaker: Credited | null, outlet: string | undefined): boolean {
  return RESOLVED.includes(speaker?.basis) && speaker?.id !== outlet;
}

/** Tellings of one wording that enough articles have. */
function recurring(tellings: readonly Told[]): Told[] {
  const byWords = grouped(tellings, ({ words }) => words);
  return [...byWords.values()].filter((group) => articlesOf(group) >= LEAST_ARTICLES).flat();
}

function articlesOf(tellings: readonly Told[]): number {
  if (tellings.length < LEAST_ARTICLES) return tellings.length;
  return new Set(tellings.map(({ article }) => article.id)).size;
}

function keysHeldBy(tellings: readonly Told[], open: (told: Told) => Page | null): Set<Key> {
  return new Set(tellings.flatMap((told) => open(told)?.keysOf(told) ?? []).filter((key) => key !== null));
}

/** Spares bodies: what stands in these lines begins with up to three words that stand there in a row. */
function mayStandIn(lines: ReadonlySet<Key>): (told: Told) => boolean {
  const runs = new Set<string>();
  for (const line of lines) {
    const words = foldWords(line);
    words.forEach((_, at) => {
      for (const length of [1, 2, OPENING]) runs.add(words.slice(at, at + length).join(' '));
    });
  }
  return ({ words }) => runs.has(words.split(' ', OPENING).join(' '));
}

function repeatedAmong(keys: ReadonlySet<Key>, pages: ReadonlyMap<string, Page | null>): Set<Key> {
  const holders = new Map<Key, Page[]>();
  // By id, for whether a third article is different may depend on which is asked first.
  for (const id of [...pages.keys()].sort()) {
    const page = pages.get(id) ?? null;
    for (const key of page?.keys ?? []) if (page !== null && keys.has(key)) listed(holders, key).push(page);
  }
  const repeated = [...holders].filter(([key, holding]) => areDifferent(holding, key) && !isMostlyQuoted(key));
  return new Set(repeated.map(([key]) => key));
}

/** Whether enough of these articles, the line apart, are no copies of one another. */
function areDifferent(pages: readonly Page[], line: Key): boolean {
  const different: Page[] = [];
  for (const page of pages) {
    if (different.every((other) => !areCopies(page, other, line))) different.push(page);
    if (different.length >= LEAST_ARTICLES) return true;
  }
  return false;
}

/** At least half of what the shorter one says beside the line; one that says nothing beside it proves nothing. */
function areCopies(a: Page, b: Page, line: Key): boolean {
  const [fewer, more] = a.prose.size <= b.prose.size ? [a.prose, b.prose] : [b.prose, a.prose];
  const others = [...fewer].filter((key) => key !== line);
  return 2 * others.filter((key) => more.has(key)).length >= others.length;
}

function isMostlyQuoted(line: Key): boolean {
  const tokens = tokenise(line);
  const { state } = findQuotes(tokens);
  const words = tokens.lower.flatMap((word, at) => (/[\p{L}\p{N}]/u.test(word) ? [state[at] !== 0] : []));
  return 2 * words.filter((quoted) => quoted).length > words.length;
}

/** Null where the body is not here. */
function pageOf({ file, headline, reading }: DatasetArticle): Page | null {
  const body = file()?.body()?.text;
  if (body === undefined) return null;
  const placed = inCodeUnits(body);
  const lines = findLines(body);
  const title = headline === null ? null : keyOf(headline);
  const keys = Array.from(lines.starts, (start, at) => {
    const key = keyOf(body.slice(start, lines.starts[at + 1]));
    return key === title || key.split(' ', LEAST_WORDS).length < LEAST_WORDS ? null : key;
  });
  const between = ({ start, end }: Span): (Key | null)[] =>
    keys.slice(placeAt(lines, start).line - 1, placeAt(lines, Math.max(start, end - 1)).line);
  const keysOf = ({ telling }: Told): (Key | null)[] =>
    telling.content.flatMap((quote) => {
      const span = placed(quote);
      return textAt(body, span) === quote.exact ? between(span) : [null];
    });
  const marked = new Set(reading.furniture.flatMap((span) => between(placed(span))));
  const present = new Set(keys.filter((key) => key !== null));
  return { keys: present, prose: new Set([...present].filter((key) => !marked.has(key))), keysOf };
}

function keyOf(line: string): Key {
  return line.trim().toLowerCase().replace(/\s+/g, ' ');
}
