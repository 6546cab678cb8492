import { once } from '../../model/once.ts';
import { EFFECTS } from '../lexicon/cause-cues.ts';
import { FORMS_OF_BE } from '../lexicon/news-acts.ts';
import type { Words } from './terms.ts';

/** Tokens, half-open. */
export type Range = readonly [from: number, to: number];

interface Effect {
  readonly name: string;
  readonly stems: ReadonlySet<string>;
  /** These count beside one of those. */
  readonly weak: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}

const effects = once((): readonly Effect[] =>
  EFFECTS.trim()
    .split('\n')
    .map((row) => {
      const [name = '', rest = ''] = row.split(': ');
      const [stems = new Set(''), weak = new Set(''), beside = new Set('')] = rest
        .split(' | ')
        .map((part) => new Set(part.split(' ')));
      return { name, stems, weak, beside };
    }),
);

/** Classes of events that have one cause, among some words of a telling. */
export function effectsIn({ stems, lower }: Words, [from, to]: Range): string[] {
  const own = stems.slice(from, to).filter((_, index) => !isFired(lower, from + index));
  const has = (of: ReadonlySet<string>): boolean => own.some((one) => of.has(one));
  const found = effects().flatMap(({ name, stems: of, weak, beside }) =>
    has(of) || (has(weak) && has(beside)) ? [name] : [],
  );
  return isLetGo(lower.slice(from, to)) ? [...found, 'dismissal'] : found;
}

/** "Was fired" is no fire. */
function isFired(lower: readonly string[], at: number): boolean {
  return lower[at] === 'fired' || lower[at] === 'firing';
}

/** "He was fired", "let him go". */
function isLetGo(lower: readonly string[]): boolean {
  return lower.some(
    (word, at) =>
      (word === 'fired' && (FORMS_OF_BE.has(lower[at - 1] ?? '') || lower[at - 1] === 'got')) ||
      (word === 'let' && lower.slice(at + 1, at + 4).includes('go')),
  );
}
