import { oneLine, shortened } from './safe.ts';
import type { Theme } from './theme.ts';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string | number | null;
  /** Most characters of the cell in a terminal, where a long one would push the others away. */
  readonly most?: number;
  /** How the cell looks in a terminal; it must not change its width. */
  readonly paint?: (text: string, row: Row) => string;
}

interface Look {
  /** Aligned columns under a title for a person; rows of tab-separated cells, no title, for a program. */
  readonly aligned: boolean;
  readonly theme: Theme;
}

const GAP = '  ';
const ABSENT = '?';
const WIDEST = 200;

/** Rows as text: each line ends with a line feed; no rows give no text. Numbers stand right, words left. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], look: Look): string {
  if (rows.length === 0) return '';
  if (!look.aligned) {
    const line = (row: Row): string => columns.map(({ cell }) => oneLine(String(cell(row) ?? ''))).join('\t');
    return rows.map((row) => `${line(row)}\n`).join('');
  }
  const cells = rows.map((row) =>
    columns.map(({ cell, most }) => shortened(String(cell(row) ?? ABSENT), most ?? WIDEST)),
  );
  const widths = columns.map(({ title }, at) =>
    cells.reduce((widest, line) => Math.max(widest, width(line[at] ?? '')), width(title)),
  );
  const numeric = columns.map(({ cell }) => rows.every((row) => typeof cell(row) !== 'string'));
  const pad = (text: string, at: number): string => {
    const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(text)));
    return numeric[at] === true ? space + text : text + space;
  };
  const title = columns.map((column, at) => pad(column.title, at)).join(GAP);
  const lines = rows.map((row, number) =>
    columns
      .map(({ paint }, at) => {
        const padded = pad(cells[number]?.[at] ?? '', at);
        return paint === undefined ? padded : paint(padded, row);
      })
      .join(GAP),
  );
  return [look.theme.faint(title.trimEnd()), ...lines].map((line) => `${GAP}${line.trimEnd()}\n`).join('');
}

/** Columns that a text takes in a terminal, near enough: one a character. */
function width(text: string): number {
  return Array.from(text).length;
}
