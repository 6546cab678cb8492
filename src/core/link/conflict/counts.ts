import { foldText } from '../../text/fold-text.ts';
import { conceptOf } from '../words/weights.ts';
import type { Words } from './terms.ts';

/** What a word means where it denies or is denied: the class of its act, or its concept. */
export function keyAt(words: Words, at: number): string {
  const act = words.act[at];
  return act === undefined ? conceptOf(foldText(words.lower[at] ?? '')).key : `#${act}`;
}

/** A telling whose words are read when somebody asks. */
interface Read {
  readonly words: () => Words;
}

/** In how many tellings each of these stands; counted when first asked for, and once. */
export function counting(tellings: readonly Read[]): () => ReadonlyMap<string, number> {
  let counted: ReadonlyMap<string, number> | null = null;
  return () => {
    counted ??= countsOf(tellings);
    return counted;
  };
}

function countsOf(tellings: readonly Read[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of tellings) {
    const words = one.words();
    const keys = new Set<string>();
    for (let at = 0; at < words.count; at++) keys.add(keyAt(words, at));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
