import { findDates } from '../extract/dates/dates.ts';
import { BEFORE } from '../extract/lexicon/qualifiers.ts';
import { rangeOf, spanOf } from '../extract/range.ts';
import type { DateMention, Figure, Quote } from '../model/reading.ts';
import { contains } from '../text/span.ts';
import type { Case } from './case.ts';
import { type Decision, named, quoteOf, ruled } from './explanation.ts';

/** Words that leave the content open. */
export function explainHedges({ telling }: Case): readonly Decision[] {
  if (telling.hedges.length === 0)
    return [nothing('hedges', 'no word of the table of hedges stands in or beside the content')];
  return telling.hedges.map((hedge) => {
    const inside = telling.content.some((span) => contains(span, hedge));
    const place = inside ? 'inside the content' : 'beside the content, in its sentence';
    const because = `the words are in the table of hedges and stand ${place}`;
    return ruled('hedges', 'hedges', { value: hedge.exact, words: [hedge], because });
  });
}

function nothing(field: Decision['field'], because: string): Decision {
  return ruled(field, field, { value: null, words: [], because });
}

/** The figures of the content: what says their value, how exact they are and what they count. */
export function explainFigures(known: Case): readonly Decision[] {
  const { figures } = known.telling;
  if (figures.length === 0)
    return [nothing('figures', 'no number stands in the content, or only such as count nothing')];
  return figures.map((figure) => explainFigure(known, figure));
}

function explainFigure(known: Case, figure: Figure): Decision {
  const { value, low, high, qualifier, unit, type } = figure;
  const amount = low === undefined || high === undefined ? String(value) : `${low} to ${high}`;
  const qualifying = qualifierWords(known, figure);
  const counted = unit === null ? null : unitWords(known, figure, unit);
  const exactness =
    qualifying !== null
      ? `${named(qualifying.exact)} makes it ${qualifier}`
      : qualifier === 'exactly'
        ? 'no word before it makes it less than exact'
        : `its own form makes it ${qualifier}`;
  const words = [figure, ...(qualifying === null ? [] : [qualifying]), ...(counted === null ? [] : [counted])];
  const because = `read as ${type ?? 'number'}: ${exactness}; ${unitBecause(figure, counted)}`;
  const said = [qualifier === 'exactly' ? '' : qualifier, amount, unit ?? ''].filter((part) => part !== '').join(' ');
  return ruled('figures', 'figures', {
    value: said,
    words: words.map(({ start, end, exact }) => ({ start, end, exact })),
    because,
  });
}

function unitBecause({ unit, type }: Figure, words: Quote | null): string {
  if (unit === null) return 'nothing that it counts is named';
  if (words === null) return `its unit is ${unit}`;
  return type === 'count' || type === 'ratio' ? `it counts ${named(words.exact)}` : `its unit is ${named(words.exact)}`;
}

/** No qualifier stands farther before its figure than this, and none is longer. */
const REACH = 3;
const LONGEST = 4;

/** The words of the table before a figure that give it its qualifier; null where none do. */
function qualifierWords({ trace }: Case, figure: Figure): Quote | null {
  const { tokens, text } = trace.document;
  const { from } = rangeOf(tokens, figure);
  for (let to = from; to > from - REACH; to -= 1) {
    for (let first = Math.max(0, to - LONGEST); first < to; first += 1) {
      if (tokens.sentence[first] !== tokens.sentence[from]) continue;
      const phrase = tokens.lower.slice(first, to).join(' ');
      if (!BEFORE.some(([words, qualifier]) => words === phrase && qualifier === figure.qualifier)) continue;
      return quoteOf(text, spanOf(tokens, { from: first, to }));
    }
  }
  return null;
}

/** Where the unit stands behind its figure, as it is written; null where it is an antecedent's or is normalised. */
function unitWords({ trace }: Case, figure: Figure, unit: string): Quote | null {
  const { text } = trace.document;
  const at = text.indexOf(unit, figure.start);
  return at < 0 || at > figure.end + UNIT_REACH ? null : quoteOf(text, { start: at, end: at + unit.length });
}

const UNIT_REACH = 60;

/** The dates of the content, and whether the words alone settle them or the article's own date is needed. */
export function explainDates({ telling, trace }: Case): readonly Decision[] {
  if (telling.dates.length === 0) return [nothing('dates', 'no words of the content name a time')];
  const { document } = trace;
  // Asked without the article's date: what stays the same needs none.
  const alone = document.published === null ? [] : findDates({ ...document, published: null });
  return telling.dates.map((date) => {
    const value = date.value ?? 'open';
    const { start, end, exact } = date;
    return ruled('dates', 'dates', { value, words: [{ start, end, exact }], because: becauseOf(date, trace, alone) });
  });
}

function becauseOf(date: DateMention, { document }: Case['trace'], alone: readonly DateMention[]): string {
  const { published } = document;
  if (published === null)
    return date.value === null
      ? 'needs the article’s date, which is unknown, or an event to hang on'
      : 'the words alone settle it';
  const same = alone.some(({ start, value }) => start === date.start && value === date.value);
  if (date.value === null) return 'the words do not settle it, even with the article’s date';
  const origin = published.basis === 'given' ? 'given' : 'by its text';
  return same ? 'the words alone settle it' : `read against the article’s date, ${published.value} (${origin})`;
}
