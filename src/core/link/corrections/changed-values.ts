import type { Telling } from '../../model/reading.ts';
import { plainWords } from '../../text/plain-words.ts';

/** "2,140 became 2,410", where the figures of a telling are not what they were; null where they are. */
export function changedFigures(before: Telling, now: Telling): string | null {
  return changedValues(before.figures.map(figureKey), now.figures.map(figureKey));
}

/** The same of its dates. */
export function changedDates(before: Telling, now: Telling): string | null {
  return changedValues(before.dates.map(dateKey), now.dates.map(dateKey));
}

interface Valued {
  readonly key: string;
  readonly words: string;
}

function figureKey({ exact, value, qualifier, unit, low, high }: Telling['figures'][number]): Valued {
  const plain = qualifier === 'exactly' ? '' : `${qualifier.replace('-', ' ')} `;
  return { key: [value, qualifier, unit, low, high].join(' '), words: `${plain}${exact}` };
}

function dateKey({ exact, value }: Telling['dates'][number]): Valued {
  return { key: value ?? plainWords(exact), words: exact };
}

function changedValues(before: readonly Valued[], now: readonly Valued[]): string | null {
  const without = (list: readonly Valued[], others: readonly Valued[]): string =>
    list
      .filter(({ key }) => !others.some((other) => other.key === key))
      .map(({ words }) => words)
      .join(', ');
  const [gone, fresh] = [without(before, now), without(now, before)];
  if (gone === '' && fresh === '') return null;
  if (gone === '' || fresh === '') return gone === '' ? `${fresh} is new` : `${gone} is gone`;
  return `${gone} became ${fresh}`;
}
