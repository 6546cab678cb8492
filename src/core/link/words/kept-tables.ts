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
