import { FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import { subjectOf } from './roles.ts';
import { type Terms, termAt, type Words } from './terms.ts';

/** A place that a telling gives without a name: where something began, or which way somebody went. */
export interface Ground {
  readonly kind: 'begun' | 'toward';
  readonly words: string;
  readonly terms: Terms;
  /** Who or what began or went. */
  readonly subject: Terms;
  readonly isOpen: boolean;
}

/** A kitchen may be in a hotel: what is told with "in" holds other places. */
const AT: ReadonlySet<string> = new Set(['at', 'outside', 'near', 'from', 'behind', 'beside']);
const TOWARD: ReadonlySet<string> = new Set(['toward', 'towards']);
/** One goes towards a hill; a march towards an election goes nowhere. */
const MOVING: ReadonlySet<string> = new Set(
  (
    'went go going gone fled flee fleeing ran run running drove drive driving driven walked walking headed heading escaped escaping ' +
    'moved moving sailed sailing flew flying rode riding sped speeding left disappeared vanished off away back'
  ).split(' '),
);
const REACH = 3;
const MOST_WORDS = 6;
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'that', 'this']);

/** "They began outside the central bank", "the car drove off towards the hills"; null where no such place is given. */
export function groundOf(words: Words): Ground | null {
  for (let at = 1; at < words.count; at++) {
    const kind = kindAt(words, at);
    if (kind === null) continue;
    const end = phraseEnd(words, at + 1);
    const terms = termsBetween(words, at + 1, end);
    if (terms.size === 0) continue;
    const subject = subjectOf(words);
    const written = words.written.slice(at + 1, end).join(' ');
    return { kind, words: written, terms, subject, isOpen: PRONOUNS.has(words.lower[0] ?? '') };
  }
  return null;
}

function kindAt({ lower, act }: Words, at: number): Ground['kind'] | null {
  const word = lower[at] ?? '';
  if (TOWARD.has(word))
    return lower.slice(Math.max(0, at - REACH), at).some((one) => MOVING.has(one)) ? 'toward' : null;
  return AT.has(word) && act.slice(Math.max(0, at - REACH), at).includes('begun') ? 'begun' : null;
}

function phraseEnd({ lower, name }: Words, from: number): number {
  for (let at = from; at < Math.min(lower.length, from + MOST_WORDS); at++) {
    const word = lower[at] ?? '';
    if (
      !/^\p{L}/u.test(word) ||
      word.endsWith('ly') ||
      (at > from && FUNCTION_WORDS.has(word) && name[at] !== true && word !== 'of')
    )
      return at;
  }
  return Math.min(lower.length, from + MOST_WORDS);
}

function termsBetween(words: Words, from: number, to: number): Map<string, number> {
  const terms = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const term = termAt(words, at);
    if (term !== null) terms.set(...term);
  }
  return terms;
}
