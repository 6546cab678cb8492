import type { Series } from '../../model/reference.ts';
import { dayAfter } from '../day.ts';
import { inMeasure, isDistinctive } from './agreement.ts';
import { type ArticleFigures, openDays, type ToldFigure } from './told-figures.ts';

/** The one day of a series that the figures of an article fit. */
export interface FittingDay {
  readonly series: Series;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** As the article writes them. */
  readonly figures: readonly string[];
}

/**
 * The day that an article without one may be of: two of its figures or more are those of this day and of no other, or one
 * that no other day has. Null where no day fits, or two fit alike.
 */
export function fittingDay({ article, figures }: ArticleFigures): FittingDay | null {
  const open = openDays(article);
  if (open === null) return null;
  const fitting = [...new Set(figures.map(({ series }) => series))].flatMap((series) => {
    return (
      fitIn(
        series,
        figures.filter((figure) => figure.series === series && isExact(figure)),
        open,
      ) ?? []
    );
  });
  const days = new Set(fitting.map(({ day }) => day));
  return days.size === 1 ? (fitting[0] ?? null) : null;
}

/**
 * The day before or after that two other figures of the article or more are of: an article of the nineteenth that tells
 * the tanks of the eighteenth tells the losses of the eighteenth. Null where they are of its own day.
 */
export function dayBeside({ series, days }: ToldFigure, figures: readonly ToldFigure[]): string | null {
  const own = figures.filter((figure) => figure.series === series && isExact(figure));
  const fitsOn = (day: string): number => {
    const values = series.days.get(day);
    return values === undefined ? 0 : own.filter((figure) => isOf(figure, values)).length;
  };
  if (days.some((day) => fitsOn(day) > 0)) return null;
  return days.flatMap((day) => [dayAfter(day, -1), dayAfter(day, 1)]).find((day) => fitsOn(day) > 1) ?? null;
}

function isExact({ quantity: { figure } }: ToldFigure): boolean {
  return figure.qualifier === 'exactly' && figure.low === undefined;
}

type Range = NonNullable<ReturnType<typeof openDays>>;

function fitIn(series: Series, figures: readonly ToldFigure[], { first, last }: Range): FittingDay | null {
  let best: { day: string; fits: readonly ToldFigure[] } | null = null;
  let ties = 0;
  for (const [day, values] of series.days) {
    if (day < first || day > last) continue;
    const fits = figures.filter((figure) => isOf(figure, values));
    if (!isEnough(fits)) continue;
    const more = fits.length - (best?.fits.length ?? 0);
    if (more === 0) ties += 1;
    if (more <= 0) continue;
    best = { day, fits };
    ties = 0;
  }
  if (best === null || ties > 0 || figures.some((figure) => isOfAnother(figure, best?.fits ?? [], series))) return null;
  const told = new Set(best.fits.map(({ quantity, fields }) => withUnit(quantity.exact, fields[0]?.field.unit)));
  return { series, day: best.day, figures: [...told] };
}

/** Whether a figure is that of another day, and cannot be so by chance: then two days are told of. */
function isOfAnother(figure: ToldFigure, fits: readonly ToldFigure[], { days }: Series): boolean {
  if (fits.includes(figure) || !isDistinctive(figure.quantity.figure)) return false;
  return [...days.values()].some((values) => isOf(figure, values));
}

function withUnit(exact: string, unit: string | undefined): string {
  return unit === undefined ? exact : `${exact} ${unit}`;
}

function isOf({ quantity: { figure }, fields }: ToldFigure, values: readonly (number | null)[]): boolean {
  return fields.some(({ at, factor }) => {
    const value = values[at] ?? null;
    return value !== null && figure.value === inMeasure(value, factor);
  });
}

/** Five digits of one figure, or two figures of which one at least has three digits. */
function isEnough(fits: readonly ToldFigure[]): boolean {
  const values = new Set(fits.map(({ quantity }) => quantity.figure.value));
  const sizes = [...values].map(Math.abs);
  if (fits.some(({ quantity: { figure } }) => isDistinctive(figure) && Math.abs(figure.value) >= 10_000)) return true;
  return values.size >= 2 && sizes.some((size) => size >= 100);
}
