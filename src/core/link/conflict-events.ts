import { INSTITUTIONS } from '../extract/lexicon/institutions.ts';
import { OUTLETS } from '../extract/lexicon/outlets.ts';
import { COUNTRIES, PLACES } from '../extract/lexicon/places.ts';
import { foldWords } from '../text/fold-text.ts';
import { dayRange } from './conflict-days.ts';
import type { Profile } from './conflict-profile.ts';
import { RARE } from './conflict-terms.ts';
import { stem } from './stems.ts';
import type { ToldArticle } from './told.ts';
import { conceptOf } from './weights.ts';

/** What one article is about, from its tellings. */
export interface Page {
  readonly article: ToldArticle;
  readonly profiles: readonly Profile[];
  /** Names that few articles have: people, ships, villages; no countries, no large towns. */
  readonly names: ReadonlySet<string>;
  /** What happens in it, without names and common words. */
  readonly subjects: ReadonlySet<string>;
  /** Days of publication; null where unknown. */
  readonly days: { readonly first: number; readonly last: number } | null;
}

export function pageOf(profiles: readonly Profile[]): Page | null {
  const article = profiles[0]?.told.article;
  if (article === undefined) return null;
  const names = new Set<string>();
  const subjects = new Set<string>();
  for (const { terms, names: own, told } of profiles) {
    for (const name of [...own, ...namesIn(told.source), ...namesIn(told.speaker?.name ?? null)]) {
      if (!WELL_KNOWN.has(name) && conceptOf(name).weight >= RARE) names.add(name);
    }
    for (const [term, weight] of terms) if (weight === 2) subjects.add(term);
  }
  return { article, profiles, names, subjects, days: article.published === null ? null : dayRange(article.published) };
}

function namesIn(text: string | null): string[] {
  if (text === null) return [];
  return text
    .split(/\s+/)
    .filter((word) => /^["“‘'(]*\p{Lu}/u.test(word))
    .flatMap(foldWords)
    .filter((word) => word.length > 2 && !TITLES.has(word))
    .map(stem);
}

const TITLES: ReadonlySet<string> = new Set(
  'the his her its mr mrs ms dr sir president minister general colonel captain major governor mayor ministry government police state national'.split(
    ' ',
  ),
);

/** Names that news of any event may have. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  [
    ...COUNTRIES.flatMap(({ name, adjectives, capitals, names }) => [name, ...adjectives, ...capitals, ...names]),
    ...PLACES,
    ...INSTITUTIONS.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases]),
  ]
    .flatMap(foldWords)
    .map(stem),
);

const MOST_DAYS_APART = 60;
const LEAST_NAMES = 2;

/** Whether two articles tell of one event, as far as names, subjects and dates of publication show it. */
export function isOneEvent(a: Page, b: Page): boolean {
  if (a.article.id === b.article.id) return true;
  if (a.days !== null && b.days !== null && publishedApart(a, b) > MOST_DAYS_APART) return false;
  const names = countShared(a.names, b.names);
  const subjects = countShared(a.subjects, b.subjects);
  const fewest = Math.min(a.subjects.size, b.subjects.size);
  if (names >= LEAST_NAMES) return names * 8 >= Math.min(a.names.size, b.names.size) && subjects * 10 >= fewest;
  return names === 1 && subjects * 4 >= fewest && subjects > 3;
}

/** Whether the dates of publication alone show that two articles tell of two events. */
export function areLongApart(a: string | null, b: string | null): boolean {
  const [one, other] = [a, b].map((published) => ({ days: published === null ? null : dayRange(published) }));
  return one !== undefined && other !== undefined && publishedApart(one, other) > MOST_DAYS_APART;
}

function publishedApart(a: Pick<Page, 'days'>, b: Pick<Page, 'days'>): number {
  if (a.days === null || b.days === null) return 0;
  return Math.max(0, a.days.first - b.days.last, b.days.first - a.days.last);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared;
}

/** -1 where the first article came out before the second, 1 after, 0 at one time; null where nothing says. */
export function orderOf(a: ToldArticle, b: ToldArticle): -1 | 0 | 1 | null {
  if (a.id === b.id) return 0;
  if (a.published === null || b.published === null) return null;
  const [dayA, dayB] = [a.published.slice(0, 10), b.published.slice(0, 10)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const [timeA, timeB] = [a.published.slice(10), b.published.slice(10)];
  if (timeA === '' || timeB === '' || timeA === timeB) return 0;
  return timeA < timeB ? -1 : 1;
}
