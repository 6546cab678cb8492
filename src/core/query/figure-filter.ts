import type { Figure } from '../model/reading.ts';
import { askedFigure } from './asked-figure.ts';

/** The values that `--figure` asks for, ends included unless said otherwise. */
export interface FigureFilter {
  readonly from: number;
  readonly to: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
  /** `percent` or a currency, where the question has one; null where any unit will do. */
  readonly unit: string | null;
}

/** `117770`, `=117,770`, `>=10000`, `<5`, `20..30`, `>=40%`, `$1m..$2m`; null where the text is none of these. */
export function figureFilter(text: string): FigureFilter | null {
  const range = text.split('..');
  if (range.length === 2) {
    const [from, to] = range.map(askedFigure);
    if (from == null || to == null || from.value > to.value) return null;
    if (from.unit !== null && to.unit !== null && from.unit !== to.unit) return null;
    return { from: from.value, to: to.value, openFrom: false, openTo: false, unit: from.unit ?? to.unit };
  }
  const [, operator = '', number = ''] = /^\s*(>=|<=|>|<|=|≥|≤)?([^<>=≥≤]+)$/.exec(text) ?? [];
  const asked = askedFigure(number);
  if (asked === null) return null;
  const above = operator.startsWith('>') || operator === '≥';
  const below = operator.startsWith('<') || operator === '≤';
  return {
    from: below ? Number.NEGATIVE_INFINITY : asked.value,
    to: above ? Number.POSITIVE_INFINITY : asked.value,
    openFrom: operator === '>',
    openTo: operator === '<',
    unit: asked.unit,
  };
}

/** Whether a figure may have such a value; one said as a range has every value in it. */
export function hasValue(figure: Pick<Figure, 'value' | 'low' | 'high' | 'unit'>, filter: FigureFilter): boolean {
  if (filter.unit !== null && figure.unit !== filter.unit) return false;
  const low = Math.min(figure.value, figure.low ?? figure.value);
  const high = Math.max(figure.value, figure.high ?? figure.value);
  const reaches = filter.openFrom ? high > filter.from : high >= filter.from;
  return reaches && (filter.openTo ? low < filter.to : low <= filter.to);
}
