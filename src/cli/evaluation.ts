import type { Bin } from '../train/measure/calibration.ts';
import { MEASURES, type Measure, type Measurement, type Scores } from '../train/measure/measure.ts';
import { f1, rateOf } from '../train/measure/share.ts';
import type { Subset } from '../train/measure/unit.ts';
import { counted } from './terminal/diagnostics.ts';
import { type Column, table } from './terminal/table.ts';
import type { Theme } from './terminal/theme.ts';

/** What `claims eval` found out. */
export interface Evaluation extends Measurement {
  /** The folder as it was typed. */
  readonly corpus: string;
  /** Names the model and the tables that read: 8 hex digits. */
  readonly reading: string;
  readonly articles: number;
  /** Articles counted once for each of their annotators. */
  readonly annotations: number;
  /** What of the corpus could not be read, as `file:line: reason`. */
  readonly problems: readonly string[];
}

/** For `--json`: all rates from 0 to 1, to four decimals. `read` and `marked` count attributions. */
export function evaluationRecord({ scores, calibration, ...about }: Evaluation): object {
  return {
    ...about,
    scores: Object.fromEntries([...scores].map(([subset, found]) => [subset, scoresRecord(found)])),
    calibration: {
      count: calibration.count,
      error: rounded(calibration.error),
      bins: calibration.bins.map((bin) => ({
        ...bin,
        confidence: rounded(bin.confidence),
        right: rounded(bin.right),
      })),
    },
  };
}

function scoresRecord(scores: Scores): object {
  const measures = MEASURES.map((measure) => {
    const { precision, recall } = scores[measure];
    const rates = { precision: rateOf(precision), recall: rateOf(recall), f1: f1(scores[measure]) };
    return [measure, Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, rounded(rate)]))];
  });
  return { ...sizesOf(scores), ...Object.fromEntries(measures) };
}

/** How many attributions were read and how many marked; each annotator of an article counts for a part. */
function sizesOf({ exact_whole: { precision, recall } }: Scores): { read: number; marked: number } {
  return { read: rounded(precision.of), marked: rounded(recall.of) };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

interface Look {
  /** Tables under headings for a person; rows of tab-separated cells, all of six columns, for a program. */
  readonly aligned: boolean;
  readonly theme: Theme;
}

/** All rates in per cent. */
export function evaluationText(evaluation: Evaluation, look: Look): string {
  const blocks = [...evaluation.scores].map(([subset, scores]) => scoresText(subset, scores, look));
  return [head(evaluation, look), ...blocks, calibrationText(evaluation, look)].join(look.aligned ? '\n' : '');
}

function head({ articles, annotations, reading }: Evaluation, { aligned }: Look): string {
  const annotated = annotations === articles ? '' : `, annotated ${annotations} times`;
  return aligned ? `${counted(articles, 'article')}${annotated}; read by ${reading}\n` : '';
}

const ABOUT: Readonly<Record<Subset, string>> = {
  all: 'all attributions',
  speech: 'with a cue of speech',
  direct: 'with a quoted content',
  indirect: 'with a content that is not quoted',
};

function scoresText(subset: Subset, scores: Scores, look: Look): string {
  const { read, marked } = sizesOf(scores);
  const columns: readonly Column<Measure>[] = [
    ...(look.aligned ? [] : [{ title: 'of', cell: () => subset }]),
    { title: 'measure', cell: (measure) => measure.replaceAll('_', ' ') },
    { title: 'precision', cell: (measure) => percent(rateOf(scores[measure].precision)) },
    { title: 'recall', cell: (measure) => percent(rateOf(scores[measure].recall)) },
    { title: 'F1', cell: (measure) => percent(f1(scores[measure])) },
    ...(look.aligned ? [] : [{ title: 'marked', cell: () => marked.toFixed(1) }]),
  ];
  const title = `${subset}: ${ABOUT[subset]}, ${read.toFixed(1)} read, ${marked.toFixed(1)} marked`;
  return `${heading(title, look)}${table(columns, MEASURES, look)}`;
}

function calibrationText({ calibration: { bins, count, error } }: Evaluation, look: Look): string {
  const columns: readonly Column<Bin>[] = [
    ...(look.aligned ? [] : [{ title: 'of', cell: () => 'confidence' }]),
    { title: 'confidence', cell: ({ from, to }) => `${from.toFixed(1)} to ${to.toFixed(1)}` },
    { title: 'said', cell: (bin) => percent(bin.confidence) },
    { title: 'right', cell: (bin) => percent(bin.right) },
    { title: 'off', cell: (bin) => percent(bin.right - bin.confidence) },
    { title: 'read', cell: (bin) => bin.count },
  ];
  const title = `confidence: of ${count} read with a cue of speech, calibration error ${percent(error)}`;
  const sum = look.aligned ? '' : `confidence\tcalibration error\t\t\t${percent(error)}\t${count}\n`;
  return `${heading(title, look)}${table(columns, bins, look)}${sum}`;
}

function heading(words: string, { aligned, theme }: Look): string {
  return aligned ? `${theme.strong(words)}\n` : '';
}

function percent(rate: number): string {
  return (100 * rate).toFixed(1);
}
