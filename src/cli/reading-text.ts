import type { Reading, Telling } from '../core/model/reading.ts';
import { wordsApart } from '../core/query/telling-words.ts';
import { findLines, placeAt } from '../core/text/lines.ts';
import { counted } from './terminal/diagnostics.ts';
import { oneLine } from './terminal/safe.ts';
import { type Column, type Look, table } from './terminal/table.ts';
import { labelled, speakerOf } from './terminal/telling.ts';
import type { Theme } from './terminal/theme.ts';
import { admissionInWords, figureInWords, outletInWords, publishedInWords, replyInWords } from './terminal/words.ts';

/**
 * What one article tells, one line a telling: `claims extract`. Aligned, with a head and what the article admits; else rows
 * alone. Offsets are UTF-16 code units of `body`.
 */
export function readingText(reading: Reading, body: string, look: Look): string {
  const lines = findLines(body);
  const lineOf = (start: number): number => placeAt(lines, start).line;
  const columns = columnsOf(reading, lineOf, look.aligned);
  const rows = table(columns, reading.tellings, look);
  return look.aligned ? `${head(reading, look.theme)}${rows}${foot(reading, lineOf, look.theme)}\n` : rows;
}

function columnsOf(
  { article }: Reading,
  lineOf: (start: number) => number,
  aligned: boolean,
): readonly Column<Telling>[] {
  const line = ({ content }: Telling): number => lineOf(content[0]?.start ?? 0);
  const place: Column<Telling> = aligned
    ? { title: 'line', cell: line }
    : { title: 'place', cell: (telling) => `${article.input}:${line(telling)}` };
  return [
    place,
    { title: 'said by', cell: speakerOf, most: 32 },
    { title: 'source', cell: ({ source }) => source?.exact ?? null, most: 24 },
    { title: 'cue', cell: ({ cue }) => cue?.exact ?? null, most: 20 },
    { title: 'words', cell: wordsApart, most: 72 },
    { title: 'figures', cell: ({ figures }) => figures.map(figureInWords).join('; '), most: 32 },
    { title: 'via', cell: ({ via }) => via.map(({ name }) => name).join(' ← '), most: 24 },
  ];
}

function head({ article, tellings }: Reading, theme: Theme): string {
  return [
    `${theme.strong(oneLine(article.input))}  ${oneLine(article.headline ?? '(no headline)')}\n`,
    labelled('outlet', outletInWords(article.outlet), theme),
    labelled('published', publishedInWords(article.published), theme),
    labelled('tellings', counted(tellings.length, 'telling'), theme),
  ].join('');
}

function foot({ admissions, replies }: Reading, lineOf: (start: number) => number, theme: Theme): string {
  const said = (label: string, start: number, words: string): string =>
    labelled(label, `line ${lineOf(start)}: ${words}`, theme);
  return [
    ...admissions.map((admission) => said('admission', admission.start, admissionInWords(admission))),
    ...replies.map((reply) => said('reply', reply.start, replyInWords(reply))),
  ].join('');
}
