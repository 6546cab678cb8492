import { INSTITUTIONS } from '../../extract/lexicon/institutions.ts';
import { OUTLETS } from '../../extract/lexicon/outlets.ts';
import { COUNTRIES, PLACES } from '../../extract/lexicon/places.ts';
import { once } from '../../model/once.ts';
import type { Figure } from '../../model/reading.ts';
import { foldWords } from '../../text/fold-text.ts';
import type { Told, ToldArticle } from '../told.ts';
import { keptTable } from '../words/kept-tables.ts';
import { countShared } from '../words/shared.ts';
import { stem } from '../words/stems.ts';
import { conceptOf, rarityOf } from '../words/weights.ts';
import { counting } from './counts.ts';
import { areLongApart, areOfSameDays, type DaysOut, daysOut } from './days-out.ts';
import { readInOrder } from './ellipsis.ts';
import { isOneDaysEvent } from './one-day.ts';
import { withoutOpening } from './openings.ts';
import { type Outline, outlineOf, type Profile } from './profile.ts';
import { RARE, TELLING, type Words } from './terms.ts';

/** What an article is about, and in what its tellings may be contradicted: as much of a page as can be kept. */
export interface Gist {
  /** Names that few articles have: people, ships, villages; no countries, no large towns. */
  readonly names: readonly string[];
  /** What happens in it, without names and common words. */
  readonly subjects: readonly string[];
  /** All names that it has. */
  readonly named: readonly string[];
  /** Of its tellings, by id. */
  readonly outlines: Readonly<Record<string, Outline>>;
}

/** One telling of an article; it is read closely when somebody asks. */
export interface OnPage {
  readonly told: Told;
  readonly outline: Outline;
  readonly words: () => Words;
  readonly profile: () => Profile;
}

/** What is known of one event by its article. */
export interface About {
  readonly article: Pick<ToldArticle, 'id'>;
  readonly names: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly days: DaysOut;
}

/** One article, from its tellings. */
export interface Page extends About {
  readonly article: ToldArticle;
  readonly named: ReadonlySet<string>;
  readonly tellings: readonly OnPage[];
  /** In how many of its tellings each word stands, as `keyAt` names it; counted when first asked for. */
  readonly counts: () => ReadonlyMap<string, number>;
}

/** No news article tells so much; a text made to be slow would. */
const MOST_TELLINGS = 400;

/** The page of one article, from all its tellings; `gist`: what was kept of the same ones. Null where there are none. */
export function pageOf(all: readonly Told[], gist: Gist | null = null): Page | null {
  const told = inOrder(all);
  const article = told[0]?.article;
  if (article === undefined) return null;
  const read = readInOrder(told);
  const { names, subjects, named, outlines } = gist ?? gistFrom(read.map(({ profile }) => profile()));
  const tellings = read.map((one) => ({ ...one, outline: outlines[one.told.id] ?? outlineOf(one.profile()) }));
  return {
    ...aboutOf(article, { names, subjects }),
    article,
    named: new Set(named),
    tellings,
    counts: counting(tellings),
  };
}

/** What is kept of an article, from all its tellings. */
export function gistOf(all: readonly Told[]): Gist {
  return gistFrom(readInOrder(inOrder(all)).map(({ profile }) => profile()));
}

function inOrder(told: readonly Told[]): Told[] {
  const first = [...told].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)).slice(0, MOST_TELLINGS);
  return first.map(withoutOpening);
}

/** Two articles hardly give one figure by chance where it is none that is said of anything. */
function isTelling({ value, type }: Figure): boolean {
  return Math.abs(value) > SMALL && type !== 'age';
}

const SMALL = 12;

export function aboutOf(
  article: Pick<ToldArticle, 'id' | 'published'>,
  { names, subjects }: Pick<Gist, 'names' | 'subjects'>,
): About {
  return { article, names: new Set(names), subjects: new Set(subjects), days: daysOut(article.published) };
}

function gistFrom(profiles: readonly Profile[]): Gist {
  const names = new Set<string>();
  const subjects = new Set<string>();
  const named = new Set<string>();
  for (const { terms, names: own, told } of profiles) {
    for (const name of own) named.add(name);
    for (const name of [...own, ...namesIn(told.source), ...namesIn(told.speaker?.name ?? null)]) {
      if (!wellKnown().has(name) && rarityOf(name) >= RARE) names.add(name);
    }
    for (const [term, weight] of terms) if (weight === 2) subjects.add(term);
    for (const word of callingWords(told)) subjects.add(word);
    for (const figure of told.figures) if (isTelling(figure)) subjects.add(`=${figure.value}`);
  }
  const outlines = Object.fromEntries(profiles.map((profile) => [profile.told.id, outlineOf(profile)]));
  return { names: [...names], subjects: [...subjects], named: [...named], outlines };
}

const CAPITAL = /^["“‘'(]*\p{Lu}/u;

function namesIn(text: string | null): string[] {
  if (text === null) return [];
  return text
    .split(/\s+/)
    .filter((word) => CAPITAL.test(word))
    .flatMap(foldWords)
    .filter((word) => word.length > 2 && !TITLES.has(word))
    .map(stem);
}

/** "The coastguard", "a locksmith": who speaks tells of what happens too. Not by a name, which counts among the names. */
function callingWords({ source, speaker }: Told): string[] {
  const written = `${source ?? ''} ${speaker?.name ?? ''}`.split(/\s+/).filter((word) => !CAPITAL.test(word));
  return foldWords(written.join(' ')).flatMap((word) => {
    const { key, weight } = conceptOf(word);
    return weight >= TELLING ? key : [];
  });
}

const TITLES: ReadonlySet<string> = new Set(
  'the his her its mr mrs ms dr sir president minister general colonel captain major governor mayor ministry government police state national'.split(
    ' ',
  ),
);

/** Names that news of any event may have. */
const wellKnown = once((): ReadonlySet<string> => new Set(wellKnownNames()));

const wellKnownNames = keptTable('well-known names', () => {
  const names = [
    ...COUNTRIES.flatMap(({ name, adjectives, capitals, names }) => [name, ...adjectives, ...capitals, ...names]),
    ...PLACES,
    ...INSTITUTIONS.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  return [...new Set(names.flatMap(foldWords).map(stem))];
});

const LEAST_NAMES = 2;
/** Whoever names the same three tells of one event, be it of two sides of it. */
const MANY_NAMES = 3;

/** Whether two articles tell of one event, as far as names, subjects and dates of publication show it. */
export function isOneEvent(a: About, b: About): boolean {
  if (a.article.id === b.article.id) return true;
  if (areLongApart(a.days, b.days)) return false;
  const names = countShared(a.names, b.names);
  const subjects = countShared(a.subjects, b.subjects);
  const fewest = Math.min(a.subjects.size, b.subjects.size);
  if (names >= MANY_NAMES && names * 3 >= Math.min(a.names.size, b.names.size)) return true;
  if (names >= LEAST_NAMES && names * 8 >= Math.min(a.names.size, b.names.size) && subjects * 10 >= fewest) return true;
  if (names === 1 && subjects * 4 >= fewest && subjects > 3) return true;
  if (names === 1 && areOfSameDays(a.days, b.days) && subjects > 1 && subjects * 8 >= fewest) return true;
  return isOneDaysEvent(a, b);
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
