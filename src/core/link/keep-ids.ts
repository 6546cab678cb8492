import type { Admission, Reading } from '../model/reading.ts';
import type { Gone, KeptTelling } from '../model/tellings-file.ts';

/** What an article told when it was read last. */
export interface Earlier {
  readonly tellings: readonly KeptTelling[];
  readonly gone: readonly Gone[];
}

export interface Kept {
  readonly tellings: KeptTelling[];
  readonly admissions: Admission[];
  /** In order of id. */
  readonly gone: Gone[];
}

/**
 * Matches what an article tells now to what it told before, so that decisions keep their object: a telling in the same
 * place, or whose words stand elsewhere unchanged, keeps its id; what is not found again is kept as gone.
 */
export function keepIds(earlier: Earlier, reading: Reading): Kept {
  const ids = sameOrMoved(earlier, reading.tellings);
  const idOf = (computed: string): string => ids.get(computed) ?? computed;
  const tellings = reading.tellings.map((telling) => ({ ...telling, id: idOf(telling.id) }));
  const admissions = reading.admissions.map((admission) => ({ ...admission, covers: admission.covers.map(idOf) }));
  const present = new Set(tellings.map(({ id }) => id));
  const lost = earlier.tellings.map(({ id, content }) => ({ id, content: content.map(({ exact }) => exact) }));
  const gone = new Map([...earlier.gone, ...lost].filter(({ id }) => !present.has(id)).map((one) => [one.id, one]));
  return { tellings, admissions, gone: [...gone.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** For each computed id that gives way to an earlier one, the earlier one. */
function sameOrMoved(earlier: Earlier, tellings: Reading['tellings']): Map<string, string> {
  const computed = new Set(tellings.map(({ id }) => id));
  const waiting = new Map<string, string[]>();
  for (const { id, content } of earlier.tellings) {
    if (computed.has(id)) continue;
    const words = wordsOf(content);
    const queue = waiting.get(words);
    if (queue === undefined) waiting.set(words, [id]);
    else queue.push(id);
  }
  const known = new Set(earlier.tellings.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { id, content } of tellings) {
    if (known.has(id)) continue;
    const moved = waiting.get(wordsOf(content))?.shift();
    if (moved !== undefined) ids.set(id, moved);
  }
  return ids;
}

function wordsOf(content: KeptTelling['content']): string {
  return JSON.stringify(content.map(({ exact }) => exact));
}
