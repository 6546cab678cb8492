import { HAPPENINGS } from '../lexicon/happenings.ts';
import { FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import { phrasesIn, phraseTable } from './phrases.ts';
import type { Words } from './terms.ts';

const phrases = phraseTable('happenings', () => HAPPENINGS);

/** What a content tells that happens at one time, "break-in", "collapse", by its name. */
export type Happenings = ReadonlyMap<string, Happening>;

export interface Happening {
  /** Whether an event has one of it. */
  readonly isOnce: boolean;
  /** Stems of the words that tell it. */
  readonly said: string;
  /** The token with which they begin. */
  readonly from: number;
}

/** Those of the clause in which a token stands: "Talks ended on Friday because the union walked out" tells by "Friday" of no walkout. */
export function happeningsAt(words: Words, at: number, clauses: ReadonlySet<string> = CLAUSES): Happenings {
  const found = new Map<string, Happening>();
  for (const { of, dimension, stems, at: begin } of phrasesIn(words, phrases())) {
    if (
      !isParted(words, [Math.min(begin, at), Math.max(begin, at)], clauses) &&
      !isDescribing(words, begin) &&
      !isMatter(words, begin)
    )
      found.set(of, { isOnce: dimension === 'once', said: stems.join(' '), from: begin });
  }
  return found;
}

/** "The kidnapped student was freed on Monday": who or what is meant, and no kidnapping on Monday. */
function isDescribing({ lower }: Words, at: number): boolean {
  if (!DETERMINERS.has(lower[at - 1] ?? '') || lower[at]?.endsWith('ed') !== true) return false;
  const next = lower[at + 1] ?? '';
  return /^\p{L}/u.test(next) && !FUNCTION_WORDS.has(next);
}

/** "Asked him to resign", "complained about the election": what is asked for or spoken about need not be at that time. */
function isMatter({ lower }: Words, at: number): boolean {
  if (lower[at - 1] === 'to') return lower.slice(Math.max(0, at - ASKED), at - 1).some((word) => ASKING.has(word));
  return lower.slice(Math.max(0, at - SPOKEN), at).some((word) => ABOUT.has(word));
}

const [ASKED, SPOKEN] = [6, 4];
const ASKING: ReadonlySet<string> = new Set(
  'ask asked asks asking urged urges told ordered begged called demanded wanted refused pressed'.split(' '),
);
const ABOUT: ReadonlySet<string> = new Set(['against', 'about', 'over']);
const DETERMINERS: ReadonlySet<string> = new Set('the a an his her its their'.split(' '));

function isParted({ lower }: Words, [from, to]: readonly [number, number], clauses: ReadonlySet<string>): boolean {
  for (let at = from + 1; at < to; at++) if (clauses.has(lower[at] ?? '')) return true;
  return false;
}

const CLAUSES: ReadonlySet<string> = new Set('so because when while although though whereas if who which ;'.split(' '));
/** Where each of several times has a clause of its own. */
export const PARTS: ReadonlySet<string> = new Set([...CLAUSES, 'and', 'but', ',']);
