import { type Quantity, quantitiesOf } from '../../link/conflict/figures.ts';
import { wordsOf } from '../../link/conflict/terms.ts';
import { sameSpeakers, spokenIn } from '../../link/same-speaker.ts';
import type { Position } from '../../model/diagnostic.ts';
import type { Filed, LedgerFiles } from '../../model/ledger-files.ts';
import { daysOf, precisionOf } from '../../model/published.ts';
import type { Series } from '../../model/reference.ts';
import type { TellingsFile } from '../../model/tellings-file.ts';
import type { DatasetArticle } from '../../query/dataset.ts';
import { articleOf, type Placed, type Registries, tellingsOf } from '../../query/place-tellings.ts';
import { toldOf } from '../../query/told.ts';
import { dayAfter } from '../day.ts';
import { type FieldFinder, type FieldMatch, fieldFinder } from './field-of.ts';

/** A figure that the speaker of a series is said to have given, with the fields that it may be of. */
export interface ToldFigure {
  readonly series: Series;
  readonly telling: Placed;
  readonly quantity: Quantity;
  readonly fields: readonly FieldMatch[];
  /** Days on which it may have held: the article's, and those that the telling names. */
  readonly days: readonly string[];
  /** Reads the file again. */
  readonly place: () => { readonly path: string } & Position;
}

/** The figures of one article that can be held against series. */
export interface ArticleFigures {
  readonly article: DatasetArticle;
  readonly figures: readonly ToldFigure[];
}

interface Ground {
  readonly files: LedgerFiles;
  readonly registries: Registries;
}

/** Of every article that has any. Reads only articles in which a speaker of a series is told to have given a figure. */
export function toldFigures(ground: Ground): ArticleFigures[] {
  const given = ground.files.series.map((series) => ({
    series,
    find: fieldFinder(series),
    isOf: speaksFor(series.speaker, ground.registries),
  }));
  if (given.length === 0) return [];
  return ground.files.tellings.flatMap((filed) => {
    const { tellings } = filed.value;
    const isReviewed = ground.files.reviewsOf(filed.id) !== null;
    const isTold =
      tellings.some(({ figures }) => figures.length > 0) &&
      tellings.some(({ speaker }) => speaker !== null && given.some(({ isOf }) => isOf(speaker.id)));
    return isTold || isReviewed ? figuresOf(filed, ground, given) : [];
  });
}

interface Given {
  readonly series: Series;
  readonly find: FieldFinder;
  readonly isOf: (speaker: string) => boolean;
}

function figuresOf(
  filed: Filed<TellingsFile>,
  { files, registries }: Ground,
  given: readonly Given[],
): ArticleFigures[] {
  const article = articleOf(filed, files, registries);
  const tellings = tellingsOf(article, registries);
  const voices = sameSpeakers(spokenIn(tellings.map(toldOf)), () => null);
  const voicesOf = given.map((one) => ({
    ...one,
    voices: new Set([...voices].flatMap(([id, voice]) => (one.isOf(id) ? [voice] : []))),
  }));
  const figures = tellings.flatMap((telling) => {
    const { speaker, telling: read } = telling;
    if (speaker === null || read.stance !== 'asserts' || read.figures.length === 0) return [];
    // "The General Staff of the Armed Forces of Orvania", later "the general staff".
    const own = voicesOf.filter((one) => one.isOf(speaker.id) || one.voices.has(voices.get(speaker.id) ?? ''));
    if (own.length === 0) return [];
    const days = daysFor(telling);
    const words = wordsOf(toldOf(telling));
    const quantities = quantitiesOf(words, read.figures).filter(isTotal);
    return own.flatMap(({ series, find }) =>
      quantities.flatMap((quantity) => {
        const fields = find({
          thing: quantity.thing,
          unit: quantity.figure.unit,
          stems: words.stems,
          acts: words.act,
          act: quantity.act,
        });
        const place = (): ReturnType<ToldFigure['place']> => {
          return placeOf(filed, files, { id: telling.id, start: quantity.figure.start });
        };
        return fields.length === 0 ? [] : [{ series, telling, quantity, fields, days, place }];
      }),
    );
  });
  return figures.length === 0 ? [] : [{ article, figures }];
}

/** No limit, no average, no rate, nothing that is yet to come. */
function isTotal({ rate, measuredAs, ahead }: Quantity): boolean {
  return !rate && !ahead && measuredAs === '';
}

/** Whether a speaker is whose figures they are, or belongs to that body. */
function speaksFor(named: string, { speakers, outlets }: Registries): (speaker: string) => boolean {
  const canonical = (id: string): string => (speakers.resolve(id) ?? outlets.resolve(id))?.id ?? id;
  const wanted = canonical(named);
  const known = new Map<string, boolean>();
  return (speaker) => {
    const before = known.get(speaker);
    if (before !== undefined) return before;
    const chain = new Set<string>();
    let at: string | null = canonical(speaker);
    // A chain of parents may lead back to itself.
    while (at !== null && at !== wanted && !chain.has(at)) {
      chain.add(at);
      const parent: string | null = speakers.entries.get(at)?.parent ?? null;
      at = parent === null ? null : canonical(parent);
    }
    known.set(speaker, at === wanted);
    return at === wanted;
  };
}

function daysFor({ article, telling }: Placed): string[] {
  const words = telling.content.map(({ exact }) => exact).join(' ');
  const named = telling.dates.flatMap(({ exact, value }) => {
    if (value === null || !isDay(value) || isBound(words, exact)) return [];
    return [value.slice(0, 10)];
  });
  const published = article.published?.value ?? null;
  return [...new Set([...(published !== null && isDay(published) ? [published.slice(0, 10)] : []), ...named])];
}

/** "Since February 24": the day on which counting began, not that of the count. */
function isBound(words: string, date: string): boolean {
  const before = words.slice(0, Math.max(0, words.indexOf(date))).split(/\s+/);
  return [date.split(/\s+/)[0] ?? '', ...before.slice(-NEAR)].some((word) => BOUNDS.has(word.toLowerCase()));
}

const NEAR = 4;
const BOUNDS: ReadonlySet<string> = new Set('since from after before until till between starting start'.split(' '));

function isDay(value: string): boolean {
  const precision = precisionOf(value);
  return precision === 'day' || precision === 'time';
}

/** First and last day on which an article may have been published; null where it is known to the day. */
export function openDays({ published }: DatasetArticle): { readonly first: string; readonly last: string } | null {
  if (published === null) return { first: '0000-01-01', last: '9999-12-31' };
  if (isDay(published.value)) return null;
  const { first, last } = daysOf(published.value);
  return precisionOf(published.value) === null ? null : { first: dayAfter(first, -1), last };
}

/** The figure in the tellings file; a telling that a person wrote stands among the reviews. */
function placeOf(
  filed: Filed<TellingsFile>,
  files: LedgerFiles,
  { id, start }: { readonly id: string; readonly start: number },
): ReturnType<ToldFigure['place']> {
  const at = filed.value.tellings.findIndex((telling) => telling.id === id);
  const figure = filed.value.tellings[at]?.figures.findIndex((one) => one.start === start) ?? -1;
  const reviews = files.reviewsOf(filed.id);
  if (reviews !== null && figure < 0) return { path: reviews.path, ...reviews.locate([id]) };
  return { path: filed.path, ...filed.locate(['tellings', Math.max(at, 0), 'figures', Math.max(figure, 0)]) };
}
