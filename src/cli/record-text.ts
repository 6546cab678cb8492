import { latestOfEach } from '../core/model/latest.ts';
import type { Dataset, DatasetTelling } from '../core/query/dataset.ts';
import type { Entry } from '../core/query/registry.ts';
import { asCredited, wordsApart, wordsOf } from '../core/query/telling-words.ts';
import { countsOf } from '../core/query/trace.ts';
import type { Chosen } from './choose.ts';
import { namedIn } from './records.ts';
import { type Settled, settledBy } from './rows.ts';
import { counted } from './terminal/diagnostics.ts';
import { oneLine } from './terminal/safe.ts';
import { findingLines } from './terminal/standing.ts';
import { type Column, type Look as TableLook, table } from './terminal/table.ts';
import { labelled, speakerInTable, tellingText } from './terminal/telling.ts';
import type { Theme } from './terminal/theme.ts';
import {
  admissionInWords,
  countsInWords,
  dayIn,
  gradeInWords,
  outletInWords,
  publishedInWords,
  replyInWords,
} from './terminal/words.ts';
import { placeInWords, type Viewer } from './view.ts';

/** `claims show`: one record of any kind as text for a person. */

/** How tables look, and how wide running text is. */
export interface Look extends TableLook {
  readonly width: number;
}

interface Records {
  readonly dataset: Dataset;
  readonly viewer: Viewer;
}

/** Empty where the record is not there. */
export function recordText(records: Records, { kind, id }: Chosen, look: Look): string {
  const { dataset, viewer } = records;
  if (kind === 'article') return articleText(records, id, look);
  if (kind === 'claim') return claimText(records, id, look);
  if (kind !== 'telling') return namedText(records, { kind, id }, look);
  const found = dataset.byId.get(id);
  if (found === undefined) return '';
  const findings = findingLines(found.standing).map((finding) => labelled('finding', finding, look.theme));
  return [tellingText(viewer.view(found).shown, look), ...findings].join('');
}

function articleText({ dataset, viewer }: Records, id: string, look: Look): string {
  const article = dataset.articles.get(id);
  if (article === undefined) return '';
  const opened = viewer.open(article);
  const { furniture, admissions, replies } = article.reading;
  const line = (label: string, value: string): string => labelled(label, value, look.theme);
  const at = (start: number): string => (opened.place === null ? '' : `line ${opened.place(start).bodyLine}: `);
  const kinds = [...new Set(furniture.map(({ kind }) => kind))].sort().join(', ');
  return [
    `${look.theme.strong(id)}  ${oneLine(article.headline ?? '(no headline)')}\n`,
    line('outlet', outletInWords(article.outlet)),
    line('published', publishedInWords(article.published)),
    line('file', `${oneLine(viewer.pathOf(opened.path))}, read from ${oneLine(article.input)}`),
    line('furniture', furniture.length === 0 ? '' : `${counted(furniture.length, 'stretch', 'stretches')} (${kinds})`),
    line('repeated', repeatedIn(dataset, id)),
    ...admissions.map((admission) => line('admission', at(admission.start) + admissionInWords(admission))),
    ...replies.map((reply) => line('reply', at(reply.start) + replyInWords(reply))),
    '\n',
    table(tellingColumns(viewer), dataset.tellings.filter((found) => found.article.id === id).sort(byPlace), look),
  ].join('');
}

function repeatedIn({ furniture }: Dataset, article: string): string {
  const ids = furniture.filter((found) => found.article.id === article).map(({ id }) => id);
  const inLines = `${counted(ids.length, 'telling')} in lines that the outlet repeats, left out of answers`;
  return ids.length === 0 ? '' : `${inLines}: ${ids.join(', ')}`;
}

function byPlace(a: DatasetTelling, b: DatasetTelling): number {
  return (a.telling.content[0]?.start ?? 0) - (b.telling.content[0]?.start ?? 0);
}

function claimText({ dataset, viewer }: Records, id: string, look: Look): string {
  const claim = dataset.claims.get(id);
  if (claim === undefined) return '';
  const [first] = claim.tellings;
  const shown = claim.tellings.map((found) => tellingText(viewer.view(found).shown, look));
  return [
    `${look.theme.strong(id)}  ${oneLine(first === undefined ? '' : wordsOf(first.telling))}\n${labelled('told', countsInWords(countsOf(claim)), look.theme)}`,
    ...shown,
  ].join('\n');
}

function namedText(
  { dataset, viewer }: Records,
  { kind, id }: Chosen & { readonly kind: 'speaker' | 'outlet' },
  look: Look,
): string {
  const { entry, name, tellings } = namedIn(dataset, kind, id);
  return [
    `${look.theme.strong(oneLine(name))}  ${kind} ${oneLine(id)}\n`,
    entry === undefined ? '' : entryText(entry, viewer, look.theme),
    labelled('settled by', settledInWords(settledBy(id, entry), { kind, id }), look.theme),
    labelled(
      'told',
      `${counted(tellings.length, 'telling')}${tellings.length > 1 ? ', undated last' : ''}`,
      look.theme,
    ),
    tellings.length === 0 ? '' : '\n',
    table(tellingColumns(viewer), tellings, look),
  ].join('');
}

function entryText(entry: Entry, viewer: Viewer, theme: Theme): string {
  return [
    labelled('kind', entry.kind ?? '', theme),
    labelled('aliases', entry.aliases.map(oneLine).join(', '), theme),
    labelled('parent', entry.parent ?? '', theme),
    labelled('domain', oneLine(entry.domain ?? ''), theme),
    labelled('country', oneLine(entry.country ?? ''), theme),
    ...latestOfEach(entry.reliability).map((grade) => labelled('reliable', gradeInWords(grade), theme)),
    labelled('file', entry.path === null ? '' : oneLine(viewer.pathOf(entry.path)), theme),
  ].join('');
}

function settledInWords(settled: Settled, { kind, id }: Chosen): string {
  switch (settled) {
    case 'ledger':
    case 'package':
      return `the ${settled}`;
    case 'article':
      return 'nobody: it means something in its article only';
    case 'provisional':
      return `nobody yet; settle it with: claims ${kind} add, or claims ${kind} alias … ${id}`;
  }
}

function tellingColumns(viewer: Viewer): readonly Column<DatasetTelling>[] {
  return [
    { title: 'telling', cell: ({ id }) => id },
    {
      title: 'published',
      cell: ({ article }) => article.published?.value ?? null,
      brief: ({ article }) => dayIn(article.published?.value ?? null),
    },
    { title: 'said by', cell: (found) => speakerInTable(asCredited(found)), most: 32 },
    { title: 'cue', cell: ({ telling }) => telling.cue?.exact ?? null, most: 20 },
    { title: 'words', cell: ({ telling }) => wordsApart(telling), most: 60 },
    { title: 'place', cell: (found) => placeInWords(viewer.view(found).where) },
  ];
}
