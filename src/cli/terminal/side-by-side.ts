import { wrapped } from './wrapped.ts';

interface Frame {
  /** Columns that a line may take. */
  readonly width: number;
  readonly indent: number;
}

const GAP = '   ';
/** Narrower than this two columns cannot be read. */
const NARROWEST = 28;
/** What keeps two texts apart that stand under each other. */
const BETWEEN = '—';

/** Paragraphs of two texts, each pair beside each other; under each other where the terminal is narrow. */
export function sideBySide(left: readonly string[], right: readonly string[], { width, indent }: Frame): string {
  const half = Math.floor((width - indent - GAP.length) / 2);
  if (half < NARROWEST) {
    return [...left, BETWEEN, ...right].map((text) => wrapped(text, { width, indent })).join('');
  }
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, row) => beside(left[row] ?? '', right[row] ?? '', { half, indent })).join('');
}

function beside(
  left: string,
  right: string,
  { half, indent }: { readonly half: number; readonly indent: number },
): string {
  const [first, second] = [linesOf(left, half), linesOf(right, half)];
  const count = Math.max(first.length, second.length);
  return Array.from({ length: count }, (_, at) => {
    const one = first[at] ?? '';
    const other = second[at] ?? '';
    return `${' '.repeat(indent)}${pad(one, half)}${GAP}${other}`.trimEnd();
  })
    .map((line) => `${line}\n`)
    .join('');
}

/** A word longer than the column is broken: it would push the other column away. */
function linesOf(text: string, width: number): string[] {
  return wrapped(text, { width, indent: 0 })
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => broken(line, width));
}

function broken(line: string, width: number): string[] {
  const characters = Array.from(line);
  const lines: string[] = [];
  for (let from = 0; from < characters.length; from += width) lines.push(characters.slice(from, from + width).join(''));
  return lines;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - Array.from(text).length));
}
