import { daysOf, isPublishedValue } from '../model/published.ts';
import type { Mode } from '../model/reading.ts';
import type { Dataset, DatasetTelling } from './dataset.ts';
import { type FigureFilter, figureFilter, hasValue } from './figure-filter.ts';
import { foldText } from './fold-text.ts';
import { matchingOutlets, matchingSpeakers, type Names } from './match-names.ts';
import { type Nearby, nearby } from './nearby.ts';
import type { Query } from './query.ts';
import { queryTerms, type Term } from './query-terms.ts';

export type Searched =
  | {
      readonly ok: true;
      /** By date, undated last, then id. */
      readonly found: readonly DatasetTelling[];
      /** Where nothing was found: what is there instead. */
      readonly nearby: readonly Nearby[];
    }
  /** The question cannot be asked so. */
  | { readonly ok: false; readonly reason: string };

const DEFAULT_MODES: readonly Mode[] = ['speech'];

export function search(dataset: Dataset, query: Query): Searched {
  const filter = query.figure === undefined ? null : figureFilter(query.figure);
  if (query.figure !== undefined && filter === null) {
    return { ok: false, reason: `"${query.figure}" is no figure; write 117770, '>=10000' or 20..30` };
  }
  for (const date of [query.since, query.until]) {
    if (date !== undefined && !isPublishedValue(date)) {
      return { ok: false, reason: `"${date}" is no date; write 2031, 2031-03 or 2031-03-02` };
    }
  }
  const terms = queryTerms(query.text ?? '');
  const tests = [
    ...terms.map((term) => (telling: DatasetTelling) => hasTerm(telling, term)),
    ...filtersOf(dataset, query, filter),
  ];
  const found = dataset.tellings.filter((telling) => tests.every((test) => test(telling)));
  return { ok: true, found, nearby: found.length > 0 ? [] : nearby(dataset, query, terms) };
}

type Test = (telling: DatasetTelling) => boolean;

function filtersOf(dataset: Dataset, query: Query, figure: FigureFilter | null): Test[] {
  const modes = query.modes ?? DEFAULT_MODES;
  const tests: Test[] = [({ telling }) => modes.includes(telling.mode)];
  if (query.speaker !== undefined) tests.push(saidBy(matchingSpeakers(dataset, query.speaker)));
  if (query.outlet !== undefined) tests.push(toldBy(matchingOutlets(dataset, query.outlet)));
  if (figure !== null || query.unit !== undefined) tests.push(withFigure(figure, query.unit));
  if (query.since !== undefined || query.until !== undefined) tests.push(between(query.since, query.until));
  return tests;
}

function saidBy(names: Names): Test {
  return ({ speaker }) => speaker !== null && names(speaker);
}

function toldBy(names: Names): Test {
  return ({ article }) => article.outlet !== null && names(article.outlet);
}

/** One and the same figure has the value and counts the unit. */
function withFigure(filter: FigureFilter | null, unit: string | undefined): Test {
  const wanted = unit === undefined ? '' : foldText(unit);
  return ({ telling }) =>
    telling.figures.some((figure) => {
      if (filter !== null && !hasValue(figure, filter)) return false;
      return unit === undefined || (figure.unit !== null && includesWords(foldText(figure.unit), wanted));
    });
}

/** An article dated "2031-03" may be of any day of that month: it is between wherever one of its days is. */
function between(since: string | undefined, until: string | undefined): Test {
  const from = since === undefined ? '' : daysOf(since).first;
  const to = until === undefined ? '~' : daysOf(until).last;
  return ({ article }) => {
    if (article.published === null) return false;
    const { first, last } = daysOf(article.published.value);
    return last >= from && first <= to;
  };
}

export function hasTerm({ words, telling }: Pick<DatasetTelling, 'words' | 'telling'>, term: Term): boolean {
  if (includesWords(words, term.words.join(' '))) return true;
  return term.value !== null && telling.figures.some(({ value }) => value === term.value);
}

/** Whether folded words stand in folded words, whole and in a row. */
export function includesWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}
