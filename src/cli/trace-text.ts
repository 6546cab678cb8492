import type { Root } from '../core/link/told.ts';
import { grouped } from '../core/model/grouped.ts';
import { chainOf } from '../core/query/chain.ts';
import type { DatasetTelling } from '../core/query/dataset.ts';
import { countsOf, type Trace } from '../core/query/trace.ts';
import type { Answering } from './ledger.ts';
import { oneLine, shortened } from './terminal/safe.ts';
import { standingLines } from './terminal/standing.ts';
import { labelled, wordsInLine } from './terminal/telling.ts';
import type { Theme } from './terminal/theme.ts';
import { admissionInWords, countsInWords, figureInWords } from './terminal/words.ts';
import { wrapped } from './terminal/wrapped.ts';
import { conflictLines, driftLines, judgementLines, linkLines, rootLines, type Section } from './trace-sections.ts';
import { placeInWords, type Viewer } from './view.ts';

interface Look {
  readonly theme: Theme;
  readonly width: number;
}

const INDENT = 4;
const UNDATED = '? date';

/** `claims trace`: the tellings in order of time, each with its chain; under them what lies between them. */
export function traceText(ask: Pick<Answering, 'dataset' | 'viewer'>, trace: Trace, look: Look): string {
  const { claim, roots } = trace;
  const [first] = claim.tellings;
  const words = first === undefined ? '' : shortened(wordsInLine(first.telling), look.width - claim.id.length - INDENT);
  const shown = { viewer: ask.viewer, rootOf: rootsById(roots), look };
  return [
    `${look.theme.strong(claim.id)}  ${words}\n${labelled('told', countsInWords(countsOf(claim)), look.theme)}`,
    ...byDay(claim.tellings).map((day) => dayText(day, shown)),
    section('roots', rootLines(ask, roots), look),
    section('links', linkLines(trace.links), look),
    section('drift', driftLines(ask, trace.drift), look),
    section('conflicts', conflictLines(ask, trace), look),
    section('judgements', judgementLines(ask, trace.judgements), look),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

interface Shown {
  readonly viewer: Viewer;
  /** The number of the root of each telling; empty where all have one. */
  readonly rootOf: ReadonlyMap<string, number>;
  readonly look: Look;
}

function rootsById(roots: readonly Root[]): Map<string, number> {
  if (roots.length < 2) return new Map();
  return new Map(roots.flatMap(({ tellings }, at) => tellings.map((id) => [id, at + 1] as const)));
}

type Day = readonly [day: string, tellings: readonly DatasetTelling[]];

/** In order of time, undated last. */
function byDay(tellings: readonly DatasetTelling[]): Day[] {
  return [...grouped(tellings, ({ article }) => article.published?.value.slice(0, '2031-03-02'.length) ?? UNDATED)];
}

function dayText([day, told]: Day, shown: Shown): string {
  const { theme } = shown.look;
  const unordered = theme.faint(unorderedIn([day, told]));
  return `${theme.strong(day)}${unordered}\n${told.map((found) => tellingLines(found, shown)).join('')}`;
}

/** What the order on the page must not be taken to say. */
function unorderedIn([day, told]: Day): string {
  const articles = new Set(told.map(({ article }) => article.id)).size;
  if (day === UNDATED) return `: nothing says when${articles > 1 ? ', nor in which order' : ''}`;
  if (day.length < '2031-03-02'.length) return ', the day is not known: it may be before or after the next';
  return articles > 1 ? ', same day: nothing says which was first' : '';
}

function tellingLines(found: DatasetTelling, { viewer, rootOf, look: { theme, width } }: Shown): string {
  const { telling, admissions, standing } = found;
  const chain = chainOf(found).map(({ name }) => oneLine(name));
  const root = rootOf.get(found.id);
  const facts = [
    oneLine(telling.cue?.exact ?? ''),
    telling.stance === 'asserts' ? '' : telling.stance,
    telling.mode === 'speech' ? '' : telling.mode,
    telling.figures.map(figureInWords).join('; '),
    telling.hedges.length === 0 ? '' : `hedged: ${telling.hedges.map(({ exact }) => oneLine(exact)).join('; ')}`,
    root === undefined ? '' : `root ${root}`,
    placeInWords(viewer.view(found).where),
  ];
  const indented = { width, indent: INDENT };
  return [
    chainText(found.id, chain, { theme, width }),
    wrapped(`“${wordsInLine(found.telling)}”`, { ...indented, paint: theme.content }),
    wrapped(facts.filter((fact) => fact !== '').join(' · '), { ...indented, paint: theme.faint }),
    ...admissions.map((admission) => wrapped(`admission: ${admissionInWords(admission)}`, indented)),
    ...standingLines(standing).map((line) => wrapped(`ours: ${line}`, indented)),
  ].join('');
}

/** On one line where it fits. */
function chainText(id: string, chain: readonly string[], { theme, width }: Look): string {
  const line = chain.join(' ← ');
  if (Array.from(line).length + id.length + INDENT <= width) return `  ${theme.faint(id)}  ${line}\n`;
  return `  ${theme.faint(id)}\n${wrapped(line, { width, indent: INDENT })}`;
}

/** Nothing for no lines. */
function section(title: string, lines: readonly Section[], { theme, width }: Look): string {
  const text = lines.map(([indent, line]) => hanging(line, { width, indent }));
  return lines.length === 0 ? '' : `${theme.strong(title)}\n${text.join('')}`;
}

/** Whatever does not fit goes on further in. */
function hanging(line: string, { width, indent }: { readonly width: number; readonly indent: number }): string {
  const [first = '', ...more] = wrapped(line, { width: width - HANG, indent })
    .split('\n')
    .filter((one) => one !== '');
  return [first, ...more.map((one) => ' '.repeat(HANG) + one)].map((one) => `${one}\n`).join('');
}

const HANG = 2;
