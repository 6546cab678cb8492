import { listed } from '../../model/grouped.ts';
import { once } from '../../model/once.ts';
import { foldText } from '../../text/fold-text.ts';
import { CAUSE_AFTER, CAUSE_BEFORE, EFFECTS } from '../lexicon/cause-cues.ts';
import { FORMS_OF_BE, FUNCTION_WORDS, NEGATORS } from '../lexicon/news-acts.ts';
import { endOfPhrase, isGap } from '../words/gapped.ts';
import { conceptOf } from '../words/weights.ts';
import { termAt, type Words } from './terms.ts';

/** Tokens, half-open. */
type Range = readonly [from: number, to: number];

/** What a telling says that something came from. */
export interface Cause {
  /** Classes of effects; empty where it names none of them. */
  readonly effects: readonly string[];
  /** Terms of the effect but for names. */
  readonly effect: readonly string[];
  /** Whom or what the effect names. */
  readonly names: readonly string[];
  /** Concepts of what caused it. */
  readonly concepts: readonly string[];
  readonly exact: string;
  /** Where both stand; null for what another telling says. */
  readonly at: { readonly effect: Range; readonly cause: Range } | null;
}

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

interface Cue {
  /** As `endOfPhrase` takes them. */
  readonly words: readonly string[];
  /** The class of effects that the cue names by itself. */
  readonly effect: string;
  readonly isAfter: boolean;
}

/** By the first word, longest first. */
const cues = once((): ReadonlyMap<string, readonly Cue[]> => {
  const table = new Map<string, Cue[]>();
  for (const isAfter of [true, false]) {
    for (const { effect, phrases } of rowsOf(isAfter ? CAUSE_AFTER : CAUSE_BEFORE)) {
      for (const phrase of phrases) {
        const [first = '', ...rest] = phrase.split(' ');
        const words = [first, ...rest.map((word) => (isGap(word) ? word : `=${word}`))];
        listed(table, first).push({ words, effect, isAfter });
      }
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
});

function rowsOf(table: string): { effect: string; phrases: string[] }[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [first = '', second] = row.split(': ');
      return { effect: second === undefined ? '' : first, phrases: (second ?? first).split(', ') };
    });
}

/** The cause that a telling names outright; null where it names none, and where it says what was not the cause. */
export function causeOf(words: Words): Cause | null {
  for (let at = 1; at < words.count; at++) {
    for (const cue of cues().get(words.lower[at] ?? '') ?? []) {
      const end = endOfPhrase(words, at, cue.words);
      if (end < 0) continue;
      if (isNegated(words, at, end)) return null;
      // "A gust brought the roof down", "the cause of the fire was": the effect stands within the words that say so.
      const isAround = cue.words.some(isGap);
      const [before, after] = [[0, at] as const, [end, words.count] as const];
      const [first, last] = [[0, isAround ? end : at] as const, [isAround ? at : end, words.count] as const];
      if (cue.isAfter) return causeIn(words, cue, { effect: first, cause: after, named: [0, end] });
      return causeIn(words, cue, { effect: last, cause: before, named: [at, words.count] });
    }
  }
  return null;
}

/** "was not caused by", "the cause was not a cable"; "whether it was caused by a cable" says no more. */
function isNegated({ lower }: Words, from: number, to: number): boolean {
  if (lower.lastIndexOf('whether', from) >= 0) return true;
  return NEGATORS.has(lower[to] ?? '') || lower.slice(Math.max(0, from - 2), from).some((word) => NEGATORS.has(word));
}

interface Halves {
  readonly effect: Range;
  readonly cause: Range;
  /** Where the class of the effect may be named: "died" of "died of". */
  readonly named: Range;
}

function causeIn(words: Words, { effect: named }: Cue, halves: Halves): Cause | null {
  const { effect, cause } = halves;
  const concepts = conceptsIn(words, cause);
  if (concepts.length === 0) return null;
  const classes = [...(named === '' ? [] : [named]), ...effectsIn(words, halves.named)];
  const exact = words.written.slice(...cause).join(' ');
  return { effects: classes, ...effectTerms(words, effect), concepts, exact, at: { effect: halves.named, cause } };
}

/** What a telling says of the cause that the one before it names: "that is why the roof came down". */
export function causeBefore(own: Words, before: Words): Cause | null {
  const at = own.lower[0] === 'and' ? 1 : 0;
  if (!['that', 'this', 'which'].includes(own.lower[at] ?? '') || own.lower[at + 1] !== 'is') return null;
  if (own.lower[at + 2] !== 'why') return null;
  const concepts = conceptsIn(before, [0, before.count]);
  if (concepts.length === 0) return null;
  const effect = [at + 3, own.count] as const;
  return {
    effects: effectsIn(own, effect),
    ...effectTerms(own, effect),
    concepts,
    exact: before.written.join(' '),
    at: null,
  };
}

function conceptsIn(words: Words, [from, to]: Range): string[] {
  const concepts: string[] = [];
  for (let at = from; at < to; at++) {
    if ((words.stems[at] ?? '').length < 2 || FUNCTION_WORDS.has(words.lower[at] ?? '')) continue;
    concepts.push(conceptOf(foldText(words.lower[at] ?? '')).key);
  }
  return concepts;
}

/** Terms of what has the cause, without those that speak of causes. */
function effectTerms(words: Words, [from, to]: Range): Pick<Cause, 'effect' | 'names'> {
  const effect: string[] = [];
  const names: string[] = [];
  for (let at = from; at < to; at++) {
    const term = termAt(words, at);
    if (term === null || term[0] === '#caused' || words.lower[at] === 'reason') continue;
    (words.name[at] === true ? names : effect).push(term[0]);
  }
  return { effect, names };
}
