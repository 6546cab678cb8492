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

/** The same of a table by key, of which few rows are ever asked for. A key has no tab and no line end. */
export function keptRows<Row>(name: string, make: () => ReadonlyMap<string, Row>): (key: string) => Row | undefined {
  const rows = once((): ((key: string) => Row | undefined) => {
    const kept = KEPT_TEXTS[name];
    if (kept !== undefined) return rowsIn(kept);
    const made = make();
    tablesMade.set(name, made);
    return (key) => made.get(key);
  });
  return (key) => rows()(key);
}

/** Of what `keptText` made of a table: each row is read when it is asked for. */
export function rowsIn<Row>(text: string): (key: string) => Row | undefined {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) lines.set(line.slice(0, line.indexOf('\t')), line);
  const read = new Map<string, Row>();
  return (key) => {
    const known = read.get(key);
    const line = known === undefined ? lines.get(key) : undefined;
    if (line === undefined) return known;
    const row = JSON.parse(line.slice(key.length + 1)) as Row; // an edge: written below
    read.set(key, row);
    return row;
  };
}

/** What the build keeps of a table. */
export function keptText(table: unknown): string {
  if (!(table instanceof Map)) return JSON.stringify(table);
  return [...table].map(([key, row]) => `${key}\t${JSON.stringify(row)}`).join('\n');
}
