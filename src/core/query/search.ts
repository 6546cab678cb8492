import { daysOf, isPublishedValue } from '../model/published.ts';
import type { Figure, Mode } from '../model/reading.ts';
import { foldText } from '../text/fold-text.ts';
import { type AskedFigure, askedFigure, isWritten, unitNamed } from './asked-figure.ts';
import type { Dataset, DatasetTelling } from './dataset.ts';
import { type FigureFilter, figureFilter, hasValue } from './figure-filter.ts';
import { includesWords, matchingOutlets, type Names, saidBy } from './match-names.ts';
import { type Nearby, nearby } from './nearby.ts';
import type { Query } from './query.ts';
import { queryTerms, type Term } from './query-terms.ts';
import { STANDING_STATES, type StandingFilter, standingFilter, standsSo } from './standing-filter.ts';

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
  const reason = whyNone(query, filter);
  if (reason !== null) return { ok: false, reason };
  const terms = queryTerms(query.text ?? '');
  const tests = [
    ...terms.map((term) => (telling: DatasetTelling) => hasTerm(telling, term)),
    ...filtersOf(dataset, query, filter),
  ];
  const found = dataset.tellings.filter((telling) => tests.every((test) => test(telling)));
  return { ok: true, found, nearby: found.length > 0 ? [] : nearby(dataset, query, terms) };
}

/** Why a question cannot be asked so; null where it can. */
function whyNone({ figure, verification, since, until }: Query, filter: FigureFilter | null): string | null {
  if (figure !== undefined && filter === null) return noFigure(figure);
  if (verification !== undefined && standingFilter(verification) === null) return noStanding(verification);
  for (const date of [since, until]) {
    if (date !== undefined && !isPublishedValue(date)) {
      return `"${date}" is no date; write 2031, 2031-03 or 2031-03-02`;
    }
  }
  if (since === undefined || until === undefined || daysOf(since).first <= daysOf(until).last) return null;
  return `--since ${since} is later than --until ${until}; no day lies between them`;
}

function noStanding(typed: string): string {
  return `"${typed}" is no standing; write ${STANDING_STATES.join(', ')}, with said:, so: or authentic: before it for one question`;
}

function noFigure(figure: string): string {
  const [from, to, ...more] = figure.split('..').map(askedFigure);
  if (from != null && to != null && more.length === 0 && from.value > to.value) {
    return `"${figure}" begins above its end; write the smaller figure first`;
  }
  return `"${figure}" is no figure; write 117770, '>=10000', 20..30, 40% or '$27m'`;
}

type Test = (telling: DatasetTelling) => boolean;

function filtersOf(dataset: Dataset, query: Query, figure: FigureFilter | null): Test[] {
  const modes = query.modes ?? DEFAULT_MODES;
  const tests: Test[] = [({ telling }) => modes.includes(telling.mode)];
  if (query.speaker !== undefined) tests.push(saidBy(dataset, query.speaker));
  if (query.outlet !== undefined) tests.push(toldBy(matchingOutlets(dataset, query.outlet)));
  if (figure !== null || query.unit !== undefined) tests.push(withFigure(figure, query.unit));
  const standing = query.verification === undefined ? null : standingFilter(query.verification);
  if (standing !== null) tests.push(standingAt(standing));
  if (query.since !== undefined || query.until !== undefined) tests.push(between(query.since, query.until));
  return tests;
}

function toldBy(names: Names): Test {
  return ({ article }) => article.outlet !== null && names(article.outlet);
}

function standingAt(filter: StandingFilter): Test {
  return ({ standing }) => standsSo(standing, filter);
}

/** One and the same figure has the value and counts the unit. */
function withFigure(filter: FigureFilter | null, unit: string | undefined): Test {
  const wanted = unit === undefined ? '' : foldText(unit);
  const named = unit === undefined ? null : unitNamed(unit);
  return ({ telling }) =>
    telling.figures.some((figure) => {
      if (filter !== null && !hasValue(figure, filter)) return false;
      if (unit === undefined || (named !== null && figure.unit === named)) return true;
      return figure.unit !== null && includesWords(foldText(figure.unit), wanted);
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

/** A term has its words or its figure; a figure with a sign is not found by its digits alone: "$40" is not "40 soldiers". */
export function hasTerm({ words, telling }: Pick<DatasetTelling, 'words' | 'telling'>, term: Term): boolean {
  const { figure, signed } = term;
  if (figure !== null && telling.figures.some((one) => isAsked(one, figure))) return true;
  if (signed === null) return includesWords(words, term.words.join(' '));
  return telling.content.some(({ exact }) => isWritten(signed, exact));
}

function isAsked(figure: Figure, { value, unit }: AskedFigure): boolean {
  return figure.value === value && (unit === null || figure.unit === unit);
}
