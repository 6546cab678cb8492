import type { Figure } from '../model/reading.ts';
import { figureValue } from './query-terms.ts';

/** The values that `--figure` asks for, ends included unless said otherwise. */
export interface FigureFilter {
  readonly from: number;
  readonly to: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
}

/** `117770`, `=117,770`, `>=10000`, `<5`, `20..30`; null where the text is none of these. */
export function figureFilter(text: string): FigureFilter | null {
  const range = text.split('..');
  if (range.length === 2) {
    const [from, to] = range.map(figureValue);
    return from == null || to == null ? null : { from, to, openFrom: false, openTo: false };
  }
  const [, operator = '', number = ''] = /^\s*(>=|<=|>|<|=|≥|≤)?([^<>=≥≤]+)$/.exec(text) ?? [];
  const value = figureValue(number);
  if (value === null) return null;
  const above = operator.startsWith('>') || operator === '≥';
  const below = operator.startsWith('<') || operator === '≤';
  return {
    from: below ? Number.NEGATIVE_INFINITY : value,
    to: above ? Number.POSITIVE_INFINITY : value,
    openFrom: operator === '>',
    openTo: operator === '<',
  };
}

/** Whether a figure may have such a value; one said as a range has every value in it. */
export function hasValue(figure: Pick<Figure, 'value' | 'low' | 'high'>, filter: FigureFilter): boolean {
  const low = Math.min(figure.value, figure.low ?? figure.value);
  const high = Math.max(figure.value, figure.high ?? figure.value);
  const reaches = filter.openFrom ? high > filter.from : high >= filter.from;
  return reaches && (filter.openTo ? low < filter.to : low <= filter.to);
}
