import { listed } from '../../model/grouped.ts';
import { once } from '../../model/once.ts';
import { foldText } from '../../text/fold-text.ts';
import { CAUSE_AFTER, CAUSE_BEFORE } from '../lexicon/cause-cues.ts';
import { FUNCTION_WORDS, NEGATORS } from '../lexicon/news-acts.ts';
import { endOfPhrase, isGap } from '../words/gapped.ts';
import { conceptOf } from '../words/weights.ts';
import { effectsIn, type Range } from './effects.ts';
import { termAt, type Words } from './terms.ts';

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
  /** Concepts of what did not cause it: "not by methane", "the debts had not been the reason for". */
  readonly denied: readonly string[];
  readonly exact: string;
  readonly exactDenied: string;
  /** Where both stand; null for what another telling says. */
  readonly at: { readonly effect: Range; readonly cause: Range } | null;
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

/** The cause that a telling names outright, or what it says was none; null where it names neither. */
export function causeOf(words: Words): Cause | null {
  for (let at = 1; at < words.count; at++) {
    for (const cue of cues().get(words.lower[at] ?? '') ?? []) {
      const end = endOfPhrase(words, at, cue.words);
      if (end < 0) continue;
      if (words.lower.lastIndexOf('whether', at) >= 0) return null;
      const isDenied = DENYING.has(cue.words[1] ?? '') || isNegated(words, at, end);
      // "A gust brought the roof down", "the cause of the fire was": the effect stands within the words that say so.
      const isAround = cue.words.some(isGap);
      const [before, after] = [[0, at] as const, [end, words.count] as const];
      const [first, last] = [[0, isAround ? end : at] as const, [isAround ? at : end, words.count] as const];
      if (cue.isAfter) return causeIn(words, cue, { effect: first, cause: after, named: [0, end], isDenied });
      return causeIn(words, cue, { effect: last, cause: before, named: [at, words.count], isDenied });
    }
  }
  return null;
}

/** "Had nothing to do with". */
const DENYING: ReadonlySet<string> = new Set(['=nothing']);

/** "was not caused by", "the cause was not a cable". */
function isNegated({ lower }: Words, from: number, to: number): boolean {
  return NEGATORS.has(lower[to] ?? '') || lower.slice(Math.max(0, from - 2), from).some((word) => NEGATORS.has(word));
}

interface Halves {
  readonly effect: Range;
  readonly cause: Range;
  /** Where the class of the effect may be named: "died" of "died of". */
  readonly named: Range;
  /** Whether it says that it was not so. */
  readonly isDenied: boolean;
}

function causeIn(words: Words, { effect: named }: Cue, halves: Halves): Cause | null {
  const { effect, cause, isDenied } = halves;
  const [given, taken] = isDenied ? [NOTHING, cause] : contrasted(words, cause);
  const [concepts, denied] = [conceptsIn(words, given), conceptsIn(words, taken)];
  if (concepts.length + denied.length === 0) return null;
  const classes = [...(named === '' ? [] : [named]), ...effectsIn(words, halves.named)];
  const of = effectTerms(words, effect);
  // "It came from the east" tells of a way.
  const isBare = classes.length + of.effect.length + of.names.length === 0;
  if (isBare && words.lower[cause[0] - 1] === 'from' && MOVING.has(words.lower[cause[0] - 2] ?? '')) return null;
  const [exact, exactDenied] = [writtenIn(words, given), writtenIn(words, taken)];
  const at = concepts.length === 0 ? null : { effect: halves.named, cause };
  return { effects: classes, ...of, concepts, denied, exact, exactDenied, at };
}

const MOVING: ReadonlySet<string> = new Set(['came', 'spread', 'originated']);

/** "The debts" of "the debts had not | been the reason". */
function writtenIn({ written, lower }: Words, [from, to]: Range): string {
  let end = to;
  while (end > from && AUXILIARIES.has(lower[end - 1] ?? '')) end--;
  return written.slice(from, end).join(' ');
}

const AUXILIARIES: ReadonlySet<string> = new Set([...NEGATORS, 'had', 'has', 'have', 'was', 'were', 'is', 'are']);
const NOTHING: Range = [0, 0];

/** What caused it and what did not: "bad concrete, | and not because of the quake", "rusted cables, | not a lorry". */
function contrasted({ lower }: Words, [from, to]: Range): readonly [Range, Range] {
  for (let at = from + 1; at < to; at++) {
    const isNot = lower[at] === 'not' && CONTRASTING.has(lower[at - 1] ?? '');
    if (
      !isNot &&
      !(lower[at] === 'rather' && lower[at + 1] === 'than') &&
      !(lower[at] === 'instead' && lower[at + 1] === 'of')
    )
      continue;
    return [
      [from, isNot ? at - 1 : at],
      [at + (isNot ? 1 : 2), to],
    ];
  }
  return [[from, to], NOTHING];
}

const CONTRASTING: ReadonlySet<string> = new Set([',', 'and', 'but', '–', '—']);

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
    denied: [],
    exact: before.written.join(' '),
    exactDenied: '',
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
