import type { Qualifier } from '../../model/reading.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import {
  AFTER,
  BEFORE,
  BETWEEN,
  DEGREE_WORDS,
  MAY_TAKE_ABOUT,
  TAKE_ABOUT,
  TAKE_AROUND,
  TAKE_OVER,
} from '../lexicon/qualifiers.ts';
import { isVerb } from '../tagger/parts.ts';
import { type Atoms, beginsSentence, isNumeral, wordNear } from './atoms.ts';
import type { Draft } from './draft.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly qualifier: Qualifier;
}

const BY_LAST_WORD = phrasesBy(BEFORE, (words) => words.at(-1) ?? '');
const BY_FIRST_WORD = phrasesBy(AFTER, (words) => words[0] ?? '');

function phrasesBy(
  table: readonly (readonly [string, Qualifier])[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [phrase, qualifier] of table) {
    const words = phrase.split(' ');
    found.set(key(words), [...(found.get(key(words)) ?? []), { words, qualifier }]);
  }
  for (const group of found.values()) group.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** How exactly a figure is meant: by the words before it, else by its own form or the words after it. */
export function qualifierOf(atoms: Atoms, draft: Draft): Qualifier {
  let at = draft.from - 1;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const phrase = phraseBefore(atoms, at);
    if (phrase !== null) {
      const isMeant = belongsToFigure(atoms, { draft, phrase, first: at - phrase.words.length + 1 });
      return isMeant ? turned(atoms, phrase, at - phrase.words.length) : draft.implied;
    }
    if (!BETWEEN.has(wordNear(atoms, at, draft.from))) break;
    at -= 1;
  }
  return draft.implied;
}

/** A negation stands no farther from the qualifier that it turns round. */
const NEGATED_REACH = 4;

/** "never held more than 800 kilos", "did not see over 40 boats": at most so many. */
function turned(atoms: Atoms, phrase: Phrase, before: number): Qualifier {
  if (phrase.qualifier !== 'more-than') return phrase.qualifier;
  for (let at = before; at > before - NEGATED_REACH; at -= 1) {
    const word = wordNear(atoms, at, before + 1);
    if (word === 'never' || ((word === 'not' || word === "n't") && isVerb(atoms.part[at + 1] ?? 0))) return 'at-most';
    if (!isVerb(atoms.part[at] ?? 0)) return phrase.qualifier;
  }
  return phrase.qualifier;
}

/** The qualifier that begins at atom `at`, behind a number or its unit, and where it ends. */
export function qualifierAfter(
  atoms: Atoms,
  at: number,
): { readonly qualifier: Qualifier; readonly to: number } | null {
  for (const { words, qualifier } of BY_FIRST_WORD.get(wordNear(atoms, at, at - 1)) ?? []) {
    const to = at + words.length;
    if (words.every((word, index) => wordNear(atoms, at + index, at) === word) && isClosed(atoms, words, to))
      return { qualifier, to };
  }
  return null;
}

/** "20 plus 30" adds, and "or less so" is no bound. */
function isClosed(atoms: Atoms, words: readonly string[], to: number): boolean {
  return !(words.length === 1 && words[0] === 'plus' && atoms.shape[to] === 3);
}

function phraseBefore(atoms: Atoms, at: number): Phrase | null {
  for (const phrase of BY_LAST_WORD.get(atoms.lower[at] ?? '') ?? []) {
    const first = at - phrase.words.length + 1;
    if (phrase.words.every((word, index) => wordNear(atoms, first + index, at) === word)) return phrase;
  }
  return null;
}

interface Candidate {
  readonly draft: Draft;
  readonly phrase: Phrase;
  /** The atom with which the phrase begins. */
  readonly first: number;
}

/** Whether the words qualify the figure or belong to the verb or noun before them: "charged under two articles". */
function belongsToFigure(atoms: Atoms, candidate: Candidate): boolean {
  const { draft, phrase, first } = candidate;
  const before = wordNear(atoms, first - 1, first);
  switch (phrase.words.join(' ')) {
    case 'about':
      return !isTopic(atoms, candidate);
    case 'around':
      return !TAKE_AROUND.has(before);
    case 'over':
      return (
        DEGREE_WORDS.has(before) ||
        !(TAKE_OVER.has(before) || draft.type === 'duration' || isSpread(atoms, draft, first))
      );
    case 'under':
    case 'below':
    case 'above':
    case 'beyond':
      return MEASURED.has(draft.type) || DEGREE_WORDS.has(before) || beginsSentence(atoms, first);
    case 'close to':
    case 'nearing':
    case 'approaching':
      return draft.value >= 10 || MEASURED.has(draft.type);
    // "within two hours", "within 500 metres"; "within three of the towns" is a place.
    case 'within':
    case 'as long as':
    case 'as far as':
      return draft.type === 'duration' || draft.type === 'other';
    default:
      return true;
  }
}

/** "a quotation over three paragraphs" spreads; nobody is inexact about three. A verb before it does count: "killed over ten". */
function isSpread(atoms: Atoms, draft: Draft, first: number): boolean {
  const isSmall = draft.type === 'count' && draft.value <= 12 && !isNumeral(atoms, draft.from);
  return isSmall && !isVerb(atoms.part[first - 1] ?? 0) && !beginsSentence(atoms, first);
}

const MEASURED: ReadonlySet<string> = new Set(['money', 'percent', 'age', 'ratio', 'other']);

/**
 * Whether "about" gives the topic of a verb or noun: "spoke about 200 cases", "reported on Monday about 200 cases" and, as no one
 * is approximate about eight, "reported about eight soldiers"; but "reported about 200 cases" counts them.
 */
function isTopic(atoms: Atoms, { draft, first }: Candidate): boolean {
  let at = first - 1;
  while (at > first - 4 && isDayWord(wordNear(atoms, at, first))) at -= 1;
  const before = wordNear(atoms, at, first);
  if (TAKE_ABOUT.has(before)) return true;
  if (!MAY_TAKE_ABOUT.has(before)) return false;
  return at < first - 1 || !isRound(draft.value);
}

function isDayWord(word: string): boolean {
  return WEEKDAYS.has(word) || word === 'on' || word === 'yesterday' || word === 'today' || word === 'earlier';
}

function isRound(value: number): boolean {
  return value > 12 && (value % 10 === 0 || value % 1 !== 0 || value === 15 || value === 25);
}
