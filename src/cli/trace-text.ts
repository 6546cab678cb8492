import type { Conflict, Drift, Root, SameClaim } from '../core/link/told.ts';
import { agreed } from '../core/link/verdict.ts';
import { grouped } from '../core/model/grouped.ts';
import { pairNamed } from '../core/model/pair.ts';
import { chainOf } from '../core/query/chain.ts';
import type { DatasetTelling } from '../core/query/dataset.ts';
import { countsOf, type Trace } from '../core/query/trace.ts';
import type { Answering } from './ledger.ts';
import { oneLine, shortened } from './terminal/safe.ts';
import { labelled } from './terminal/telling.ts';
import type { Theme } from './terminal/theme.ts';
import { admissionInWords, countsInWords, figureInWords, outletInWords, publishedInWords } from './terminal/words.ts';
import { wrapped } from './terminal/wrapped.ts';
import { placeInWords, type Viewer } from './view.ts';

interface Look {
  readonly theme: Theme;
  readonly width: number;
}

const INDENT = 4;
const UNDATED = '? date';

/** `claims trace`: the tellings in order of time, each with its chain; under them what lies between them. */
export function traceText(
  { dataset, viewer }: Pick<Answering, 'dataset' | 'viewer'>,
  trace: Trace,
  look: Look,
): string {
  const { claim, roots, links, drift, conflicts, judgements } = trace;
  const [first] = claim.tellings;
  const words = first === undefined ? '' : shortened(wordsOf(first), look.width - claim.id.length - INDENT);
  const said = (id: string): string => quoted(dataset.byId.get(id));
  return [
    `${look.theme.strong(claim.id)}  ${words}\n${labelled('told', countsInWords(countsOf(claim)), look.theme)}`,
    ...byDay(claim.tellings).map(([day, told]) => dayText([day, told], viewer, look)),
    section('roots', roots.map(rootLine), look.theme),
    section('links', links.map(linkLine), look.theme),
    section('drift', drift.map(driftLine), look.theme),
    section(
      'conflicts',
      conflicts.map((one) => conflictLines(one, said)),
      look.theme,
    ),
    section('judgements', judgements.map(judgementLine), look.theme),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

type Day = readonly [day: string, tellings: readonly DatasetTelling[]];

/** In order of time, undated last. */
function byDay(tellings: readonly DatasetTelling[]): Day[] {
  return [...grouped(tellings, ({ article }) => article.published?.value.slice(0, '2031-03-02'.length) ?? UNDATED)];
}

function dayText([day, told]: Day, viewer: Viewer, look: Look): string {
  const articles = new Set(told.map(({ article }) => article.id)).size;
  const unordered = articles > 1 && day !== UNDATED ? look.theme.faint(', same day: nothing says which was first') : '';
  return `${look.theme.strong(day)}${unordered}\n${told.map((found) => tellingLines(found, viewer, look)).join('')}`;
}

function tellingLines(found: DatasetTelling, viewer: Viewer, { theme, width }: Look): string {
  const { telling, admissions } = found;
  const chain = chainOf(found).map(({ name }) => oneLine(name));
  const facts = [
    oneLine(telling.cue?.exact ?? ''),
    telling.stance === 'asserts' ? '' : telling.stance,
    telling.figures.map(figureInWords).join('; '),
    telling.hedges.length === 0 ? '' : `hedged: ${telling.hedges.map(({ exact }) => oneLine(exact)).join('; ')}`,
    placeInWords(viewer.view(found).where),
  ];
  const indented = { width, indent: INDENT };
  return [
    `  ${theme.faint(found.id)}  ${chain.join(' ← ')}\n`,
    wrapped(`“${wordsOf(found)}”`, { ...indented, paint: theme.content }),
    wrapped(facts.filter((fact) => fact !== '').join(' · '), { ...indented, paint: theme.faint }),
    ...admissions.map((admission) => wrapped(`admission: ${admissionInWords(admission)}`, indented)),
  ].join('');
}

function wordsOf({ telling }: DatasetTelling): string {
  return oneLine(telling.content.map(({ exact }) => exact).join(' … '));
}

/** Nothing for no lines. */
function section(title: string, lines: readonly string[], theme: Theme): string {
  return lines.length === 0 ? '' : `${theme.strong(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function rootLine({ tellings, reasons }: Root, at: number): string {
  const why = reasons.length === 0 ? '' : `: ${reasons.map(oneLine).join('; ')}`;
  return `${at + 1}  ${tellings.join(', ')}${why}`;
}

function linkLine({ a, b, reasons }: SameClaim): string {
  return `${a} – ${b}: ${reasons.map(oneLine).join('; ')}`;
}

function driftLine({ from, to, kind, why }: Drift): string {
  return `${kind}  ${from} → ${to}: ${oneLine(why)}`;
}

function conflictLines({ a, b, kind, why }: Conflict, said: (id: string) => string): string {
  const gap = ' '.repeat(kind.length + INDENT);
  return `${kind}  ${a}  ${said(a)}\n${gap}${b}  ${said(b)}\n${gap}${oneLine(why)}`;
}

function quoted(found: DatasetTelling | undefined): string {
  if (found === undefined) return '';
  const { outlet, published } = found.article;
  return `“${wordsOf(found)}” · ${outletInWords(outlet)} · ${publishedInWords(published)}`;
}

function judgementLine({ id, value }: Trace['judgements'][number]): string {
  const pair = pairNamed(id);
  const { verdict, latest } = agreed(value);
  const people = latest.map(({ by, verdict: own, at, note }) => {
    const why = note === undefined ? '' : `, “${oneLine(note)}”`;
    return `${oneLine(by)} (${own === verdict ? '' : `${own}, `}${at}${why})`;
  });
  return `${verdict}  ${pair?.a}, ${pair?.b}: ${people.join('; ')}`;
}
