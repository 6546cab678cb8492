import { oneLine, shortened } from './safe.ts';
import type { Theme } from './theme.ts';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string | number | null;
  /** What a person is shown instead, where that is shorter: the day of a date with its hour and time zone. */
  readonly brief?: (row: Row) => string | null;
  /** Most characters of the cell in a terminal; a column with such a bound is cut further where the terminal is narrow. */
  readonly most?: number;
}

export interface Look {
  /** Aligned columns under a title for a person; rows of tab-separated cells, no title, for a program. */
  readonly aligned: boolean;
  readonly theme: Theme;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns?: number | undefined;
}

const GAP = '  ';
const ABSENT = '?';
const WIDEST = 200;
/** No column is cut below this. */
const NARROWEST = 12;

/** Rows as text: each line ends with a line feed; no rows give no text. Numbers stand right, words left. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], look: Look): string {
  if (rows.length === 0) return '';
  if (!look.aligned) {
    const line = (row: Row): string =>
      columns.map(({ cell }) => noFormula(oneLine(String(cell(row) ?? '')))).join('\t');
    return rows.map((row) => `${line(row)}\n`).join('');
  }
  return alignedTable(
    columns.filter(({ cell }) => rows.some((row) => cell(row) !== '')),
    rows,
    look,
  );
}

/** A column that says nothing of any row is left out. */
function alignedTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], look: Look): string {
  const cells = rows.map((row) =>
    columns.map(({ cell, brief, most }) => shortened(String((brief ?? cell)(row) ?? ABSENT), most ?? WIDEST)),
  );
  const widths = widthsOf(columns, cells, look.columns);
  const numeric = columns.map(({ cell }) => rows.every((row) => typeof cell(row) !== 'string'));
  const aligned = (line: readonly string[]): string => {
    const padded = line.map((text, at) => pad(shortened(text, widths[at] ?? 0), widths[at] ?? 0, numeric[at] === true));
    return GAP + padded.join(GAP).trimEnd();
  };
  const title = aligned(columns.map((column) => column.title));
  return [look.theme.faint(title), ...cells.map(aligned)].map((line) => `${line}\n`).join('');
}

/** Rows are opened in spreadsheets too, which would run `=HYPERLINK(…)`: behind an apostrophe it is text. A number stays one. */
function noFormula(cell: string): string {
  return /^[=@]|^[+-](?![\d.,]{0,40}%?$)/.test(cell) ? `'${cell}` : cell;
}

/** As wide as the cells are; where that is too wide for the terminal, the widest columns that may be are cut. */
function widthsOf<Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly string[])[],
  terminal: number | undefined,
): number[] {
  const widths = columns.map(({ title }, at) =>
    cells.reduce((widest, line) => Math.max(widest, length(line[at] ?? '')), length(title)),
  );
  const total = (): number => widths.reduce((sum, width) => sum + width + GAP.length, 0);
  while (terminal !== undefined && total() > terminal) {
    let widest = -1;
    for (const [at, column] of columns.entries()) {
      const width = widths[at] ?? 0;
      if (column.most !== undefined && width > NARROWEST && width > (widths[widest] ?? 0)) widest = at;
    }
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - length(text)));
  return right ? space + text : text + space;
}

/** Columns that a text takes in a terminal, near enough: one a character. */
function length(text: string): number {
  return Array.from(text).length;
}
