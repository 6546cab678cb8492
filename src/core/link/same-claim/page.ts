import { once } from '../../model/once.ts';
import { dayNumber, parseDay } from '../../text/calendar.ts';
import { cosineBetween, type Weighed } from '../words/cosine.ts';
import { countShared } from '../words/shared.ts';
import { isCountry, rarityOf } from '../words/weights.ts';
import { isSmall } from './measures.ts';
import { isSomeDay, type Moment } from './moments.ts';
import type { Profile } from './profile.ts';

/** What an article is about, from all that it tells. A function of the article alone. */
export interface Page {
  readonly article: string;
  readonly published: string | null;
  /** Names that hardly any text has. */
  readonly names: ReadonlySet<string>;
  /** Its figures, those apart that are said of anything. */
  readonly values: ReadonlySet<number>;
  /** In how many of its tellings each concept stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many concepts it has. */
  readonly concepts: number;
  /** Its concepts; asked of two articles that share names, as few do. */
  readonly weighed: () => Weighed;
}

/** One article as linking compares it. */
export interface ComparedArticle {
  readonly page: Page;
  readonly profiles: readonly Profile[];
}

/** A name of fewer than one text in a hundred. */
const RARE = 106;

export function pageOf(profiles: readonly Profile[]): Page {
  const weights = new Map<string, number>();
  const names = new Set<string>();
  const values = new Set<number>();
  const counts = new Map<string, number>();
  for (const { keys, weights: own, names: named, called, measures } of profiles) {
    for (const measure of measures) if (!isSmall(measure)) values.add(measure.value);
    keys.forEach((key, at) => {
      weights.set(key, own[at] ?? 0);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    for (const name of named) if (isTelling(name, weights.get(name) ?? 0)) names.add(name);
    for (const name of called) if (isTelling(name, rarityOf(name))) names.add(name);
  }
  const weighed = once((): Weighed => {
    const keys = [...weights.keys()].sort();
    return { keys, weights: keys.map((key) => weights.get(key) ?? 0) };
  });
  const [first] = profiles;
  const page = { article: first?.article ?? '', published: first?.published ?? null, names, values, counts };
  return { ...page, concepts: counts.size, weighed };
}

/** A country and its capital are named in news of anything that happens there. */
function isTelling(name: string, weight: number): boolean {
  return weight >= RARE && !isCountry(name);
}

/** Articles further apart than this tell of different events, or of one as of something past. */
const MOST_DAYS = 45;
/** A trial or an inquiry goes on for months: who then names the same people in the same words tells of it still. */
const MONTHS_APART: Bar = { cosine: 300, names: 5, share: 500, values: 0 };
const MOST_DAYS_OF_STORY = 200;
/** Of less nobody can say what it is about: one telling or two. */
const LEAST_KEYS = 10;
/** How alike they must be: the cosine of what they tell, the names and the figures that both have, and what share of the shorter list of names that is. */
interface Bar {
  readonly cosine: number;
  readonly names: number;
  readonly share: number;
  readonly values: number;
}
const BARS: readonly Bar[] = [
  { cosine: 100, names: 3, share: 330, values: 0 },
  { cosine: 120, names: 2, share: 250, values: 0 },
  { cosine: 190, names: 1, share: 500, values: 0 },
  { cosine: 250, names: 1, share: 200, values: 0 },
  { cosine: 220, names: 3, share: 0, values: 0 },
  // Two short articles say little in the same words: who names the same three people tells of one event.
  { cosine: 30, names: 3, share: 370, values: 0 },
  { cosine: 60, names: 2, share: 300, values: 1 },
  { cosine: 200, names: 1, share: 100, values: 1 },
  { cosine: 130, names: 0, share: 0, values: 2 },
  { cosine: 20, names: 2, share: 300, values: 1 },
  { cosine: 100, names: 2, share: 150, values: 2 },
  { cosine: 120, names: 1, share: 300, values: 1 },
  { cosine: 300, names: 1, share: 100, values: 0 },
];

/** The same for articles that are known to be of one week. */
const BARS_OF_A_WEEK: readonly Bar[] = [
  { cosine: 85, names: 1, share: 240, values: 0 },
  { cosine: 120, names: 1, share: 120, values: 0 },
  { cosine: 85, names: 2, share: 200, values: 0 },
  { cosine: 35, names: 2, share: 300, values: 0 },
  { cosine: 220, names: 1, share: 80, values: 0 },
  { cosine: 60, names: 1, share: 200, values: 1 },
  { cosine: 100, names: 0, share: 0, values: 1 },
];
const WEEK = 6;

/**
 * Whether two articles are about one event: much of what they tell is in the same words, and they share rare names: the
 * more of the one, the less of the other. Words alone would join all that is told of one war.
 */
export function areOneEvent(a: Page, b: Page): boolean {
  if (a.article === b.article) return true;
  const [first, second] = a.article < b.article ? [a, b] : [b, a];
  if (first !== asked?.first || second !== asked.second) {
    asked = { first, second, answer: tellOneEvent(first, second) };
  }
  return asked.answer;
}

/** Two articles are asked about once for every two of their tellings that meet, one after the other. */
let asked: { readonly first: Page; readonly second: Page; readonly answer: boolean } | null = null;

function tellOneEvent(a: Page, b: Page): boolean {
  const days = daysApart(a.published, b.published);
  if (days > MOST_DAYS_OF_STORY) return false;
  if (days > MOST_DAYS && Math.min(a.names.size, b.names.size) < MONTHS_APART.names) return false;
  const names = countShared(a.names, b.names);
  const values = countShared(a.values, b.values);
  if (names + values === 0 || Math.min(a.concepts, b.concepts) < LEAST_KEYS) return false;
  const share = (1000 * names) / Math.max(1, Math.min(a.names.size, b.names.size));
  const isOfAWeek = days <= WEEK && isDated(a) && isDated(b);
  const bars = days > MOST_DAYS ? [MONTHS_APART] : isOfAWeek ? [...BARS, ...BARS_OF_A_WEEK] : BARS;
  const open = bars.filter((bar) => names >= bar.names && share >= bar.share && values >= bar.values);
  if (open.length === 0) return false;
  const cosine = cosineBetween(a.weighed(), b.weighed());
  return open.some((bar) => cosine >= bar.cosine);
}

function isDated({ published }: Page): boolean {
  return parseDay(published) !== null;
}

/** How many days lie between two dates; 0 where one is unknown or no more than a month or a year. */
export function daysApart(a: string | null, b: string | null): number {
  const [first, second] = [parseDay(a), parseDay(b)];
  return first === null || second === null ? 0 : Math.abs(dayNumber(first) - dayNumber(second));
}

/** "The quake of 2023" is another than this week's; "the worst since last year" may be this one. */
const OLD_YEARS = 2;

function yearsApart(one: Moment, other: string): number {
  return Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)));
}

/** What is told of a day this long before an article is older news to it. */
const OLD_NEWS = 40;

/**
 * Whether all that one telling dates lies outside the news that the other, undated, is: after it was published, or long before.
 * "In May last year 11 people drowned" is not this week's 11.
 */
export function isOutOfTime(dated: Profile, undated: Profile): boolean {
  const { published, moments } = undated;
  if (published === null || moments.length > 0 || dated.moments.length === 0) return false;
  return dated.moments.every((moment) => isNoNews(moment, published));
}

/** Whether a time lies after the publication of an article, or long before. */
function isNoNews(moment: Moment, published: string): boolean {
  if (moment.startsWith('?') || isSomeDay(moment)) return false;
  if (moment.length < 7) return yearsApart(moment, published) > OLD_YEARS;
  const isLater = moment.length === 10 && moment > published.slice(0, 10);
  return isLater || daysApart(moment.length === 7 ? `${moment}-15` : moment, published) > OLD_NEWS;
}

/** "In May last year the mayor said that 11 people had drowned": what was said then is no telling of this week's 11. */
export function wereSaidApart(a: Profile, b: Profile): boolean {
  if (a.saidLongAgo === b.saidLongAgo) return false;
  const { published, moments } = a.saidLongAgo ? b : a;
  if (published === null) return false;
  // What happened in some year may have been said in it.
  return !moments.some((moment) => moment.length < 7 || isNoNews(moment, published));
}
