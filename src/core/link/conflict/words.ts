import type { Quantity } from './figures.ts';

const QUALIFIERS = {
  exactly: '',
  about: 'about ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'fewer-than': 'fewer than ',
  'at-most': 'at most ',
  nearly: 'nearly ',
  'up-to': 'up to ',
} as const;

/** "more than 18,000 servicemen". */
export function figureInWords({ figure }: Pick<Quantity, 'figure'>): string {
  const { exact, unit, qualifier, type } = figure;
  const whole =
    type === 'money' || unit === null || exact.toLowerCase().includes(unit.toLowerCase()) ? exact : `${exact} ${unit}`;
  return `${QUALIFIERS[qualifier]}${whole}`;
}
