import { toJson } from './terminal/safe.ts';

/** What `--json` prints of every command: one JSON document, readable and ended by a line feed. It only ever grows. */
export function envelope(command: string, results: unknown): string {
  return `${toJson({ format: 1, command, results }, 2)}\n`;
}

/** So many results are printed at once: millions of characters in one piece take several times their memory, and as much time to keep. */
const PIECE = 50;

/** Prints the same, result by result as they are made. */
export function printEnvelope(out: (text: string) => void, command: string, results: Iterable<object>): void {
  const [head = '', tail = ''] = envelope(command, []).split(' []');
  let piece: string[] = [];
  let before = `${head} [`;
  const flush = (): void => {
    if (piece.length > 0) out(piece.join(''));
    piece = [];
  };
  for (const result of results) {
    piece.push(`${before}\n    ${toJson(result, 2).replaceAll('\n', '\n    ')}`);
    before = ',';
    if (piece.length >= PIECE) flush();
  }
  piece.push(before === ',' ? `\n  ]${tail}` : `${head} []${tail}`);
  flush();
}
