import type { ExplainedTelling } from '../core/explain/explain.ts';
import type { Decision, Evidence, Field, RunnerUp } from '../core/explain/explanation.ts';
import type { SentenceReport } from '../core/explain/why-not.ts';
import type { Quote } from '../core/model/reading.ts';
import { asCredited, wordsApart } from '../core/query/telling-words.ts';
import { findLines, placeAt } from '../core/text/lines.ts';
import type { ExplainedRecord } from './explaining.ts';
import { excerpt, type Mark } from './terminal/excerpt.ts';
import { oneLine, shortened } from './terminal/safe.ts';
import { type Column, table } from './terminal/table.ts';
import { labelled, speakerInTable, speakerOf } from './terminal/telling.ts';
import type { Theme } from './terminal/theme.ts';
import { wrapped } from './terminal/wrapped.ts';
import { placeInWords, type Viewer } from './view.ts';

interface Look {
  readonly theme: Theme;
  readonly width: number;
  /** Whether tables are aligned for a person. */
  readonly aligned?: boolean;
}

/** Where what belongs to a label stands. */
const INDENT = 13;

/** `claims explain`: the words in their context, then field by field why they were read so. At most a screen. */
export function explanationText(record: ExplainedRecord, viewer: Viewer, look: Look): string {
  const { found, explained, body } = record;
  const { theme } = look;
  const { where } = viewer.view(found);
  if (explained === null) return notTold(record, placeInWords(where), look);
  const { explanation, telling } = explained;
  const lines = findLines(body);
  const before = (where.line ?? 0) - (where.bodyLine ?? 0);
  const lineOf = ({ start }: Quote): number => placeAt(lines, start).line + before;
  const empty = explanation.decisions.filter(({ field, value }) => value === null && LISTS.has(field));
  const others = explanation.siblings.length;
  return [
    `${theme.strong(speakerOf(telling))}  ${theme.cue(oneLine(telling.cue?.exact ?? ''))}`.trimEnd(),
    '\n',
    excerpt(body, marksOf(explained), look),
    staleness(record, look),
    ...shown(explanation.decisions).map((decision) => decisionText(decision, lineOf, look)),
    labelled('registry', registryText(record), theme),
    labelled('none', empty.map(({ field }) => field).join(', '), theme),
    others === 0 ? '' : labelled('also cut', `from the same words: ${explanation.siblings.join(', ')}`, theme),
    labelled('telling', `${found.id} · ${found.furniture ?? `claim ${found.claim}`} · ${placeInWords(where)}`, theme),
  ].join('');
}

/** Fields that hold a list: where it is empty, one line says so for all of them. */
const LISTS: ReadonlySet<Field> = new Set(['via', 'hedges', 'figures', 'dates', 'admissions']);
/** Entries of a list that are shown; the rest is in the JSON. */
const MOST = 4;

function shown(decisions: readonly Decision[]): readonly Decision[] {
  const seen = new Map<Field, number>();
  return decisions.filter(({ field, value }) => {
    const count = seen.get(field) ?? 0;
    seen.set(field, count + 1);
    return LISTS.has(field) ? value !== null && count < MOST : true;
  });
}

function marksOf({ telling }: ExplainedTelling): readonly Mark[] {
  const { content, cue, source } = telling;
  const mark = (kind: Mark['kind'], { start, end }: Quote): Mark => ({ start, end, kind });
  return [
    ...content.map((quote) => mark('content', quote)),
    ...(cue === null ? [] : [mark('cue', cue)]),
    ...(source === null ? [] : [mark('source', source)]),
  ];
}

/** What the ledger's registry makes of the speaker, where that is another than the article's. */
function registryText({ found }: ExplainedRecord): string {
  const { speaker, telling } = found;
  if (speaker === null || speaker.id === telling.speaker?.id) return '';
  return `answers name the speaker ${oneLine(speaker.name)}, as the ledger knows it`;
}

/** Says plainly that what is explained is not what is stored. */
function staleness({ reading, changed }: ExplainedRecord, { theme, width }: Look): string {
  if (reading.stored === reading.current && changed.length === 0) return '';
  const earlier =
    reading.stored === reading.current
      ? 'the stored telling is not what is read now'
      : `an earlier reading made this telling (${reading.stored}, now ${reading.current})`;
  const differs =
    changed.length === 0
      ? 'it reads the same now'
      : `it reads differently now in ${changed.join(', ')}; see claims rebuild`;
  return wrapped(`${theme.warning('!')} ${earlier}: ${differs}`, { width, indent: 2 });
}

function notTold({ found, instead, reading }: ExplainedRecord, where: string, look: Look): string {
  const { theme, width } = look;
  const words = wordsApart(found.telling);
  const why = `told by ${reading.stored}, no longer by ${reading.current}; what becomes of its line now:`;
  return [
    `${theme.strong(found.id)}  ${shortened(words, width - INDENT)}\n`,
    labelled('place', where, theme),
    wrapped(`${theme.warning('!')} ${why}`, { width, indent: 2 }),
    '\n',
    reportsText(instead, look),
  ].join('');
}

/** Line of the file that a person would open. */
type LineOf = (quote: Quote) => number;

function decisionText(decision: Decision, lineOf: LineOf, look: Look): string {
  const { theme, width } = look;
  const { field, decidedBy, because, evidence } = decision;
  if (BRIEF.has(field)) return labelledLines(field, `${decision.value ?? 'none'}: ${because}`, look);
  const answer = answerOf(decision, lineOf, width);
  const weighed = WEIGHED.has(field) ? inWords(evidence.slice(0, MOST_EVIDENCE)) : '';
  const rules = decidedBy.filter((rule) => rule !== field).join(', ');
  const reason = `${rules === '' ? '' : `${rules}: `}${because}${weighed === '' ? '' : ` (${weighed})`}`;
  return [
    labelledLines(field, answer, look),
    wrapped(oneLine(reason), { width, indent: INDENT }),
    wrapped(oneLine(runnerUpText(decision.runnerUp)), { width, indent: INDENT, paint: theme.faint }),
  ].join('');
}

/** Fields whose sentence names all the words that it rests on. */
const BRIEF: ReadonlySet<Field> = new Set(['type', 'mode', 'stance', 'confidence']);
/** Fields whose numbers say more than their sentence. */
const WEIGHED: ReadonlySet<Field> = new Set(['content', 'cue', 'source']);
const MOST_EVIDENCE = 2;
/** What is less likely than this is no answer that anybody would expect. */
const LEAST_SHARE = 0.01;

function labelledLines(label: string, value: string, { theme, width }: Look): string {
  const [first = '', ...rest] = wrapped(oneLine(value), { width, indent: INDENT }).split(/(?<=\n)/);
  return [labelled(label, first, theme), ...rest].join('');
}

/** The value and the words that it rests on, each with its line; the value alone where it is those words. */
function answerOf({ value, words }: Decision, lineOf: LineOf, width: number): string {
  const places = words.map((quote) => `“${shortened(quote.exact, width)}” line ${lineOf(quote)}`);
  const same = words.length > 0 && value === words.map(({ exact }) => exact).join(' … ');
  const said = value === null ? 'none' : shortened(value, width);
  return same ? places.join(' … ') : [said, ...(places.length === 0 ? [] : [`from ${places.join(' ← ')}`])].join(', ');
}

function inWords(evidence: readonly Evidence[]): string {
  return evidence.map(({ what, value }) => `${what} ${value}`).join('; ');
}

function runnerUpText(runnerUp: RunnerUp | null): string {
  if (runnerUp === null || (runnerUp.share !== null && runnerUp.share < LEAST_SHARE)) return '';
  const { value, share, because } = runnerUp;
  const said = value === null ? '' : `“${shortened(value, 70)}”`;
  return ['else', said, share === null ? '' : String(share), `· ${because}`].filter((part) => part !== '').join(' ');
}

/** A claim that is told more than once: one line a telling. */
export function explanationsText(records: readonly ExplainedRecord[], viewer: Viewer, look: Look): string {
  const decision = ({ explained }: ExplainedRecord, field: Field): Decision | undefined =>
    explained?.explanation.decisions.find((one) => one.field === field);
  const columns: readonly Column<ExplainedRecord>[] = [
    { title: 'telling', cell: ({ found }) => found.id },
    { title: 'said by', cell: ({ found }) => speakerInTable(asCredited(found)), most: 32 },
    { title: 'found by', cell: (record) => decision(record, 'speaker')?.decidedBy.join(', ') ?? null },
    { title: 'content by', cell: (record) => decision(record, 'content')?.decidedBy.join(', ') ?? null },
    { title: 'confidence', cell: (record) => decision(record, 'confidence')?.value ?? null },
    { title: 'place', cell: ({ found }) => placeInWords(viewer.view(found).where) },
  ];
  const rows = table(columns, records, { aligned: look.aligned === true, theme: look.theme });
  return look.aligned === true ? `${rows}\n  explain one: claims explain ${records[0]?.found.id ?? ''}\n` : rows;
}

/** `claims extract --why-not`: each sentence with what became of it. */
export function reportsText(reports: readonly SentenceReport[], { theme, width }: Look): string {
  return reports
    .map(({ exact, tellings, reasons }) =>
      [
        wrapped(`│ ${oneLine(exact)}`, { width, indent: 2 }),
        tellings.length === 0 ? '' : labelled('told', tellings.join(', '), theme),
        ...reasons.map(({ code, because, evidence }) =>
          labelledLines(code, `${because}${evidence.length === 0 ? '' : ` (${inWords(evidence)})`}`, { theme, width }),
        ),
      ].join(''),
    )
    .join('\n');
}
