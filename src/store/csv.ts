/** One record of a CSV text. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Where each cell begins, UTF-16 code units. */
  readonly offsets: readonly number[];
}

export interface CsvFault {
  readonly offset: number;
  readonly reason: string;
}

export interface Csv {
  /** Those before the fault; blank lines are none. */
  readonly rows: readonly CsvRow[];
  /** Where the text stops being CSV. */
  readonly fault: CsvFault | null;
}

/** Two hundred and seventy years of days; what is larger is no series, and would take the memory of the machine. */
const MOST_ROWS = 100_000;
const MOST_CELLS = 1000;

/** Reads CSV after RFC 4180, line ends LF too; one pass. A byte order mark before the first cell is dropped. */
export function readCsv(text: string): Csv {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let offsets: number[] = [];
  const close = (): void => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, offsets });
    cells = [];
    offsets = [];
  };
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length || cells.length > 0) {
    const cell = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at);
    if ('reason' in cell) return { rows, fault: cell };
    cells.push(cell.value);
    offsets.push(at);
    if (cells.length > MOST_CELLS)
      return { rows, fault: { offset: at, reason: `a row of more than ${MOST_CELLS} cells` } };
    if (text[cell.end] === ',') {
      at = cell.end + 1;
      continue;
    }
    close();
    if (rows.length > MOST_ROWS) return { rows, fault: { offset: at, reason: `more than ${MOST_ROWS} rows` } };
    at = cell.end + (text[cell.end] === '\r' ? 2 : 1);
  }
  return { rows, fault: null };
}

interface Read {
  readonly value: string;
  /** Of the comma or the line end behind it, or of the text. */
  readonly end: number;
}

function plainAt(text: string, from: number): Read | CsvFault {
  let end = from;
  while (end < text.length && !isEnd(text, end)) {
    if (text[end] === '"')
      return {
        offset: end,
        reason: 'a quotation mark inside a cell; put the whole cell in quotation marks, this one twice',
      };
    end += 1;
  }
  return { value: text.slice(from, end), end };
}

function quotedAt(text: string, from: number): Read | CsvFault {
  let value = '';
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return { offset: from, reason: 'a quotation mark that nothing closes' };
    value += text.slice(at, mark);
    at = mark + 1;
    if (text[at] === '"') {
      value += '"';
      at += 1;
    } else if (at === text.length || isEnd(text, at)) return { value, end: at };
    else return { offset: at, reason: 'expected a comma behind the closing quotation mark' };
  }
}

function isEnd(text: string, at: number): boolean {
  const char = text[at];
  return char === ',' || char === '\n' || (char === '\r' && text[at + 1] === '\n');
}
