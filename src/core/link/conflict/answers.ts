import { foldWords } from '../../text/fold-text.ts';
import { certaintyOf } from '../certainty.ts';
import { type AnswerCues, HOLDING, holdsCue, POINTING, REJECTING } from '../lexicon/answer-cues.ts';
import { FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import { stem } from '../words/stems.ts';
import { type Opposed, opposed } from './against.ts';
import type { Lead } from './leads.ts';
import { haveTwoSpeakers, type Pair } from './pair.ts';
import type { Profile } from './profile.ts';

/** Two tellings of one article and two speakers, `b` not long behind `a`. */
export interface Following {
  readonly pair: Pair;
  readonly led: Led;
}

/** What stands between two tellings. */
interface Between {
  /** What leads over to each telling behind the first, up to the second. */
  readonly leads: readonly Lead[];
  /** Whether all that is told between them has the speaker of the first. */
  readonly isGoingOn: boolean;
}

/** What shows that the second answers the first, and contradicts it; each 0 or 1 where nothing else is said. */
export interface Signs extends Led, Opposed, Shaped {}

export function signsOf(following: Following): Signs {
  return { ...following.led, ...opposed(following.pair), ...shaped(following.pair) };
}

/** By which words the article leads over. */
export interface Cued {
  /** "The club rejects", "is outraged". */
  readonly rejects: number;
  /** "Jana Rusk disagrees with that", "tells another story". */
  readonly points: number;
  /** "Insists", "replied", "admitted". */
  readonly holds: number;
  /** "Says" where the article goes on about what was said. */
  readonly present: number;
}

/** How the article leads over from the one to the other. */
export interface Led extends Cued {
  readonly nextParagraph: number;
  readonly laterParagraph: number;
  /** Whether one other telling stands between them. */
  readonly second: number;
  /** Whether more do. */
  readonly third: number;
  /** Whether what stands between them is of the first one's speaker: he is answered after all that he says. */
  readonly goingOn: number;
  /** Tens of words that stand between them, at most 6. */
  readonly far: number;
}

/** By which words a telling is led over to, whatever it answers. */
export function cuedBy({ words: before }: Lead, cue: string | null): Cued {
  const words = [...before.slice(-NEAR), ...foldWords(cue ?? '')];
  const text = ` ${words.join(' ')} `;
  const has = (cues: AnswerCues): number => Number(holdsCue(cues, words, text));
  return {
    rejects: has(REJECTING),
    points: has(POINTING),
    holds: has(HOLDING),
    present: Number(PRESENT.test(cue ?? '')),
  };
}

export function ledBy({ leads, isGoingOn }: Between, cued: Cued): Led {
  const breaks = leads.reduce((sum, lead) => sum + lead.breaks, 0);
  const between = leads.reduce((sum, { words }) => sum + words.length, 0);
  return {
    ...cued,
    nextParagraph: Number(breaks === 1),
    laterParagraph: Number(breaks > 1),
    second: Number(leads.length === 2),
    third: Number(leads.length > 2),
    goingOn: Number(leads.length > 1 && isGoingOn),
    far: Math.min(MOST_BETWEEN, between) / TEN,
  };
}

/** In words: what stands further away leads over to something else. */
const NEAR = 30;
const MOST_BETWEEN = 60;

const PRESENT = /^(?:says?|states?|reports?|claims?|puts?|speaks?)$/;

/** Who speaks, and how. */
export interface Shaped {
  readonly twoSpeakers: number;
  /** "It had received no letter", says the council of whose letters the first spoke. */
  readonly accused: number;
  /** Whether it begins with "it", "there", "their". */
  readonly pronoun: number;
  /** "No such letter", "none of them". */
  readonly such: number;
  readonly denies: number;
  readonly deniesFirst: number;
  /** "May have": who may be right is not contradicted. */
  readonly possibleFirst: number;
  /** Tens of words, at most 3. */
  readonly length: number;
  readonly lengthFirst: number;
}

export function shaped(pair: Pair): Shaped {
  const { a, b } = pair;
  const { lower } = b.words;
  return {
    twoSpeakers: Number(haveTwoSpeakers(pair)),
    accused: Number(isSpokenOf(b.told.source, a)),
    pronoun: Number(PRONOUNS.has(lower[0] ?? '')),
    such: Number(lower.some((word, at) => word === 'no' && lower[at + 1] === 'such') || isNoneOf(lower)),
    denies: Number(b.told.stance === 'denies'),
    deniesFirst: Number(a.told.stance === 'denies'),
    possibleFirst: Number(certaintyOf(a.told).possible !== null),
    length: Math.min(MOST_WORDS, b.words.count) / TEN,
    lengthFirst: Math.min(MOST_WORDS, a.words.count) / TEN,
  };
}

const MOST_WORDS = 30;
const TEN = 10;
const PRONOUNS: ReadonlySet<string> = new Set('he she it they we this that there its his her their'.split(' '));

function isNoneOf(lower: readonly string[]): boolean {
  return lower[0] === 'none' && lower[1] === 'of';
}

/** Whether a telling names a source: a word of it that tells something. */
function isSpokenOf(source: string | null, { words: { stems } }: Profile): boolean {
  const telling = foldWords(source ?? '').filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word));
  return telling.some((word) => stems.includes(stem(word)));
}
