import { once } from '../../model/once.ts';
import { KEPT_TEXTS } from './kept-texts.ts';

/** What this run worked out, by name; the build keeps it. */
export const tablesMade = new Map<string, unknown>();

/**
 * A table that takes longer to work out than many an answer: to fold and stem its phrases. Where the build kept it, it is read. It must be
 * what JSON can hold, and depend on nothing but what comes with the package.
 */
export function keptTable<T>(name: string, make: () => T): () => T {
  return once(() => {
    const kept = KEPT_TEXTS[name];
    if (kept !== undefined) return JSON.parse(kept) as T; // an edge: made below, by the same rules
    const made = make();
    tablesMade.set(name, made);
    return made;
  });
}

/**
 * The same of a table by key, of which few rows are ever asked for: each is read when it is. A key has no tab and no line end.
 */
export function keptRows<Row>(name: string, make: () => ReadonlyMap<string, Row>): (key: string) => Row | undefined {
  const lines = once(() => linesOf(KEPT_TEXTS[name]));
  const made = once(() => {
    const rows = make();
    tablesMade.set(name, rows);
    return rows;
  });
  const read = new Map<string, Row>();
  return (key) => {
    const kept = lines();
    if (kept === null) return made().get(key);
    const line = kept.get(key);
    if (line === undefined) return undefined;
    const row = read.get(key) ?? (JSON.parse(line.slice(key.length + 1)) as Row); // an edge: written below
    read.set(key, row);
    return row;
  };
}

/** By key; null where nothing is kept. */
function linesOf(text: string | undefined): ReadonlyMap<string, string> | null {
  if (text === undefined) return null;
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) lines.set(line.slice(0, line.indexOf('\t')), line);
  return lines;
}

/** What the build keeps of a table. */
export function keptText(table: unknown): string {
  if (!(table instanceof Map)) return JSON.stringify(table);
  return [...table].map(([key, row]) => `${key}\t${JSON.stringify(row)}`).join('\n');
}
