import { figureInWords } from '../../link/conflict/words.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { findingNamed } from '../../model/finding.ts';
import { numberInWords } from '../../model/number-in-words.ts';
import type { Code } from '../../model/wordings.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { type Compared, compareFigure } from '../series/compare.ts';
import { dayBeside, fittingDay } from '../series/fitting-day.ts';
import type { ToldFigure } from '../series/told-figures.ts';

const EXAMPLE = {
  path: 'tellings/62/a-62trcpdw.json',
  text: '      "figures": [\n        { "start": 16, "end": 21, "exact": "2,410", "value": 2410, "unit": "tonnes",\n',
} as const;

export const seriesNear: Rule = {
  code: 'series-near',
  description: 'No figure of a speaker whose series the ledger has is one slip of the hand away from the series.',
  reach: 'ids',
  example: { ...EXAMPLE, note: 'where the series of the speaker has 2140 for that day' },
  check: (context) =>
    each(context, 'series-near', ({ compared, figure }) => {
      if (compared.kind !== 'near') return null;
      return { ...said(figure), day: compared.day, value: numberInWords(compared.value), slip: compared.slip };
    }),
};

export const seriesDiffers: Rule = {
  code: 'series-differs',
  description: 'A figure of a speaker whose series the ledger has is that of the article’s day.',
  reach: 'ids',
  example: { ...EXAMPLE, note: 'where the series of the speaker has 2255 for that day' },
  check: (context) =>
    each(context, 'series-differs', ({ compared, figure }) => {
      if (compared.kind !== 'different') return null;
      const other = compared.of === null ? '' : `, and this for ${compared.of}`;
      return { ...said(figure), day: compared.day, value: numberInWords(compared.value), other };
    }),
};

export const seriesOtherDay: Rule = {
  code: 'series-other-day',
  description: 'A figure is that of the article’s day, not of the day before or after.',
  reach: 'ids',
  example: { ...EXAMPLE, note: 'where the series of the speaker has 2410 for the day before' },
  check: (context) =>
    each(context, 'series-other-day', ({ compared, figure }) => {
      return compared.kind === 'shifted' ? { ...said(figure), day: compared.day, of: compared.of } : null;
    }),
};

export const seriesAbsent: Rule = {
  code: 'series-absent',
  description: 'The series of a speaker has the days of which articles tell its figures.',
  reach: 'ids',
  example: { ...EXAMPLE, note: 'where the series of the speaker ends before that day' },
  check: (context) =>
    each(context, 'series-absent', ({ compared, figure }) => {
      return compared.kind === 'absent' ? { ...said(figure), day: compared.day, path: figure.series.path } : null;
    }),
};

export const articleDatable: Rule = {
  code: 'article-datable',
  description: 'An article has a day, where its figures show which: those that a series has for that day alone.',
  reach: 'ids',
  example: {
    path: 'articles/62/a-62trcpdw.md',
    text: '---\nid: a-62trcpdw\ninput: two.txt\n',
    note: 'without published, where 2,140 tonnes and 317 ships are what a series has for one day',
  },
  check: ({ toldFigures, files }) =>
    toldFigures().flatMap((told) => {
      const fitting = fittingDay(told);
      const file = files.article(told.article.id);
      if (fitting === null || file === null) return [];
      const { series, day, figures } = fitting;
      const details = { article: file.id, series: series.name, day, figures: figures.join(', ') };
      return [diagnose('article-datable', { path: file.path, ...file.locate(['published']) }, details)];
    }),
};

interface Held {
  readonly figure: ToldFigure;
  readonly compared: Compared;
}

/** What `tell` has to say of each figure; nothing of what one of our people has looked into already. */
function each(
  { files, toldFigures }: CheckContext,
  code: Code,
  tell: (held: Held) => Readonly<Record<string, string>> | null,
): Diagnostic[] {
  const verified = new Set(files.verifications.map(({ id }) => findingNamed(id)?.telling ?? ''));
  return toldFigures().flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      if (verified.has(figure.telling.id)) return [];
      const details = tell({ figure, compared: inBestField(figure, dayBeside(figure, figures)) });
      return details === null ? [] : [diagnose(code, figure.place(), details)];
    }),
  );
}

const ORDER: readonly Compared['kind'][] = ['equal', 'shifted', 'near', 'different', 'absent', 'open'];

/** Where a figure may be of several fields it is of the one that it fits. */
function inBestField({ quantity: { figure }, fields, series, days }: ToldFigure, likely: string | null): Compared {
  const all = fields.map((match) => compareFigure(figure, match, { series, days, likely }));
  return ORDER.flatMap((kind) => all.find((one) => one.kind === kind) ?? [])[0] ?? { kind: 'open' };
}

/** For the messages; `name` is by what it is told among many of its kind. */
function said({ telling, quantity, fields, series }: ToldFigure): Readonly<Record<string, string>> {
  const field = fields[0]?.field.unit ?? '';
  const figure = figureInWords(quantity);
  return { id: telling.id, figure, field, series: series.name, name: figure };
}
