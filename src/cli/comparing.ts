import type { DatasetTelling } from '../core/query/dataset.ts';
import { search } from '../core/query/search.ts';
import { asCredited } from '../core/query/telling-words.ts';
import { printEnvelope } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Answering } from './ledger.ts';
import { tellingRecord } from './records.ts';
import type { Session } from './session.ts';
import { Refusal } from './terminal/errors.ts';
import { oneLine } from './terminal/safe.ts';
import { sideBySide } from './terminal/side-by-side.ts';
import { readable, speakerOf, wordsInLine } from './terminal/telling.ts';
import type { Theme } from './terminal/theme.ts';
import { outletInWords, publishedInWords } from './terminal/words.ts';
import { wrapped } from './terminal/wrapped.ts';
import { placeInWords } from './view.ts';

/** What `conflicts` and `drift` may be asked for: one of the two tellings must match. */
export interface ComparingOptions {
  readonly query: readonly string[];
  readonly speaker?: string;
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
  readonly kind?: readonly string[];
}

/** Which comparisons are asked for: of one of the kinds, and one of the two tellings matches. */
export function isAsked(ask: Answering, options: ComparingOptions): (kind: string, pair: TellingPair) => boolean {
  const asked = askedTellings(ask, options);
  return (kind, pair) =>
    (asked === null || pair.some((id) => asked.has(id))) && (options.kind === undefined || options.kind.includes(kind));
}

/** Null where all are asked for. */
function askedTellings({ dataset }: Answering, options: ComparingOptions): ReadonlySet<string> | null {
  const { query, kind: _, ...filters } = options;
  const text = query.join(' ').trim();
  if (text === '' && Object.values(filters).every((value) => value === undefined)) return null;
  const modes = ['speech', 'belief', 'intention', 'other'] as const;
  const searched = search(dataset, { ...filters, text, modes });
  if (!searched.ok) throw new Refusal(searched.reason);
  return new Set(searched.found.map(({ id }) => id));
}

/** Two tellings beside each other. */
export interface Comparison {
  /** The left one first. */
  readonly pair: TellingPair;
  /** What kind of comparison it is, and what is said of the two above their quotations. */
  readonly head: readonly [kind: string, why: string];
  /** What stands below them, a line each; the last may say what to type. */
  readonly foot?: readonly string[];
  /** The same as `--json` gives it, one value for each pair that it stands for. */
  readonly records: () => readonly object[];
}

type TellingPair = readonly [left: string, right: string];

interface Compared {
  readonly command: string;
  readonly comparisons: readonly Comparison[];
  /** How many there are, in words. */
  readonly summary: string;
}

/** Prints comparisons, both quotations side by side; the exit code says whether there is any. */
export function printCompared({ io, json, theme }: Session, ask: Answering, compared: Compared): ExitCode {
  const { command, comparisons, summary } = compared;
  if (json) printEnvelope(io.out, command, recordsOf(comparisons));
  else io.out(comparisons.map((one) => comparisonText(ask, one, { theme, width: readable(io.columns) })).join('\n'));
  io.err(`${summary}\n`);
  if (ask.incomplete) return EXIT.unreadable;
  return comparisons.length === 0 ? EXIT.no : EXIT.done;
}

function* recordsOf(comparisons: readonly Comparison[]): Generator<object> {
  for (const { records } of comparisons) yield* records();
}

interface Look {
  readonly theme: Theme;
  readonly width: number;
}

function comparisonText(ask: Answering, { pair, head, foot = [] }: Comparison, { theme, width }: Look): string {
  const [first, second] = pair.map((id) => ask.dataset.byId.get(id));
  if (first === undefined || second === undefined) return '';
  const frame = { width, indent: INDENT };
  const [kind, why] = head.map(oneLine);
  const title = Array.from(`${kind}  ${why}`).length <= width;
  return [
    title ? `${theme.strong(kind ?? '')}  ${why}\n` : `${theme.strong(kind ?? '')}\n${wrapped(why ?? '', frame)}`,
    sideBySide(quotation(ask, first), quotation(ask, second), frame),
    ...foot.map((line) => wrapped(line, { ...frame, paint: theme.faint })),
  ].join('');
}

const INDENT = 2;

/** A telling in a few lines, in the same order for both: who, the words, through whom, where. */
function quotation({ viewer }: Answering, found: DatasetTelling): string[] {
  const { telling, article, via, claim } = found;
  const cue = oneLine(telling.cue?.exact ?? '');
  const chain = via.map(({ name }) => oneLine(name)).join(' ← ');
  const place = placeInWords(viewer.view(found).where);
  return [
    `${speakerOf(asCredited(found))}${cue === '' ? '' : ` · ${cue}`}`,
    `“${wordsInLine(telling)}”`,
    chain === '' ? '' : `via ${chain}`,
    `${outletInWords(article.outlet)} · ${publishedInWords(article.published)}`,
    place,
    claim === null ? found.id : `${found.id} · claim ${claim}`,
  ];
}

/** A telling may be held against many others: its record is made once. */
const records = new WeakMap<DatasetTelling, object>();

/** Both tellings as `--json` gives them. */
export function comparedRecord({ viewer, dataset }: Answering, id: string): object | null {
  const found = dataset.byId.get(id);
  if (found === undefined) return null;
  const record = records.get(found) ?? tellingRecord(found, viewer.view(found).where);
  records.set(found, record);
  return record;
}
