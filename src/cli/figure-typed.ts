import type { Figure } from '../core/model/reading.ts';
import { Refusal } from './terminal/errors.ts';
import { shortened } from './terminal/safe.ts';

/** The words of the files; a test holds them against the schema. */
export const QUALIFIERS = [
  'exactly',
  'about',
  'more-than',
  'at-least',
  'fewer-than',
  'at-most',
  'nearly',
  'up-to',
] as const satisfies readonly Figure['qualifier'][];

/**
 * `figure.1.value=1900`, `figure.1.unit=tonnes`, `figure.1.qualifier=at-most`, `figure.1=none`; `figure.2=some 40 boats` for one that was not
 * found, as the reader reads these words. Figures count from 1.
 */
export function figureChanged(
  figures: readonly Figure[],
  { field, value }: { readonly field: string; readonly value: string },
  read: (words: string) => Figure,
): Figure[] {
  const [, number = '', part] = /^figure\.([1-9]\d{0,2})(?:\.(value|unit|qualifier))?$/.exec(field) ?? [];
  const at = Number(number) - 1;
  const figure = figures[at];
  if (number === '')
    throw new Refusal(`there is no field "${shortened(field, 40)}"`, ['Write figure.1.value=1900, for instance.']);
  if (part === undefined && value !== 'none' && at <= figures.length)
    return [...figures.slice(0, at), read(value), ...figures.slice(at + 1)];
  if (figure === undefined)
    throw new Refusal(`the telling has ${figures.length} figures, so no figure ${number}`, [
      'See them with: claims show t-…',
    ]);
  if (part !== undefined) return figures.with(at, changedFigure(figure, part, value));
  return figures.filter((_, other) => other !== at);
}

function changedFigure(figure: Figure, part: string, value: string): Figure {
  if (part === 'unit') return { ...figure, unit: value === 'none' ? null : value };
  if (part === 'value') return { ...withoutRange(figure), value: numberTyped(value) };
  const qualifier = QUALIFIERS.find((one) => one === value);
  if (qualifier !== undefined) return { ...figure, qualifier };
  throw new Refusal(`qualifier: "${shortened(value, 40)}" is none of ${QUALIFIERS.join(', ')}`);
}

function withoutRange({ low: _low, high: _high, ...figure }: Figure): Figure {
  return figure;
}

function numberTyped(value: string): number {
  if (/^-?\d{1,15}(?:\.\d{1,9})?$/.test(value)) return Number(value);
  throw new Refusal(`"${shortened(value, 40)}" is no number`, [
    'Write digits and a point, without signs between thousands.',
  ]);
}
