import type { Words } from './conflict-terms.ts';
import { FUNCTION_WORDS } from './lexicon/news-acts.ts';

/** What a telling says that something came from. */
export interface Cause {
  /** Numbers of the classes of effects; empty where it names none. */
  readonly effects: readonly number[];
  /** Stems of what caused it. */
  readonly stems: readonly string[];
  readonly exact: string;
}

const EFFECTS: readonly ReadonlySet<string>[] = [
  'fire blaze flame inferno burn',
  'explos explod blast deton',
  'crash collis collid accid derail sank sink capsiz wreck',
  'outag blackout',
  'outbreak ill sick poison',
  'collaps',
].map((row) => new Set(row.split(' ')));

/** Classes of events that have one cause, among the words of a telling. */
export function effectsIn(stems: readonly string[]): number[] {
  return EFFECTS.flatMap((effect, index) => (stems.some((one) => effect.has(one)) ? [index] : []));
}

/** "caused by", "due to", "blamed on": what follows is the cause of what stands before. */
const MARKERS: readonly (readonly [string, string])[] = [
  ['caused', 'by'],
  ['triggered', 'by'],
  ['sparked', 'by'],
  ['started', 'by'],
  ['due', 'to'],
  ['owing', 'to'],
  ['because', 'of'],
  ['result', 'of'],
  ['blamed', 'on'],
  ['resulted', 'from'],
  ['cause', 'was'],
  ['cause', 'is'],
];

/** The cause that a telling names outright; null where it names none. */
export function causeOf(words: Words): Cause | null {
  const { lower, stems, written, count } = words;
  for (let at = 0; at + 1 < count; at++) {
    const marker = MARKERS.find(([first, second]) => lower[at] === first && lower[at + 1] === second);
    if (marker === undefined) continue;
    const cause = contentStems(words, at + 2);
    if (cause.length === 0) return null;
    return { effects: effectsIn(stems.slice(0, at)), stems: cause, exact: written.slice(at + 2).join(' ') };
  }
  return null;
}

function contentStems({ lower, stems, count }: Words, from: number): string[] {
  const found: string[] = [];
  for (let at = from; at < count; at++) {
    if ((stems[at] ?? '').length > 1 && !FUNCTION_WORDS.has(lower[at] ?? '')) found.push(stems[at] ?? '');
  }
  return found;
}
