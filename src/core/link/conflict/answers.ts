import { foldWords } from '../../text/fold-text.ts';
import { certaintyOf } from '../certainty.ts';
import { type AnswerCues, HOLDING, holdsCue, POINTING, REJECTING } from '../lexicon/answer-cues.ts';
import { FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import { clocksClash } from '../words/clocks.ts';
import { exclude } from '../words/senses.ts';
import { stem } from '../words/stems.ts';
import { type Days, daysApart } from './days.ts';
import { deniedMeanings } from './denied-meanings.ts';
import type { Quantity } from './figures.ts';
import { areApart } from './intervals.ts';
import { breaksIn, type Lead } from './leads.ts';
import { likeness, type Meaning, shareSaid } from './meanings.ts';
import { haveTwoSpeakers, type Pair } from './pair.ts';
import { hasNegation } from './polarity.ts';
import type { Profile } from './profile.ts';
import { type SlotClash, slotClashes } from './slot-clash.ts';
import type { Thing } from './units.ts';

/** Two tellings of one article and two speakers, `b` not long behind `a`. */
export interface Following {
  readonly pair: Pair;
  /** What leads over to each telling behind `a`, up to `b`. */
  readonly leads: readonly Lead[];
  /** Whether all that is told between them has the speaker of `a`. */
  readonly isGoingOn: boolean;
}

/** What shows that the second answers the first, and contradicts it; each 0 or 1 where nothing else is said. */
export interface Signs extends Led, Opposed, Shaped {}

export function signsOf(following: Following): Signs {
  return { ...ledBy(following), ...opposed(following.pair), ...shaped(following.pair) };
}

/** How the article leads over from the one to the other. */
export interface Led {
  readonly nextParagraph: number;
  readonly laterParagraph: number;
  /** Whether one other telling stands between them. */
  readonly second: number;
  /** Whether more do. */
  readonly third: number;
  /** Whether what stands between them is of the first one's speaker: he is answered after all that he says. */
  readonly goingOn: number;
  /** "The club rejects", "is outraged". */
  readonly rejects: number;
  /** "Jana Rusk disagrees with that", "tells another story". */
  readonly points: number;
  /** "Insists", "replied", "admitted". */
  readonly holds: number;
  /** "Says" where the article goes on about what was said. */
  readonly present: number;
  /** Tens of words that stand between them, at most 6. */
  readonly far: number;
}

export function ledBy({ pair: { b }, leads, isGoingOn }: Following): Led {
  const last = leads.at(-1);
  const words = [...(last?.words.slice(-NEAR) ?? []), ...foldWords(b.told.cue ?? '')];
  const text = ` ${words.join(' ')} `;
  const has = (cues: AnswerCues): number => Number(holdsCue(cues, words, text));
  const breaks = breaksIn(leads);
  return {
    nextParagraph: Number(breaks === 1),
    laterParagraph: Number(breaks > 1),
    second: Number(leads.length === 2),
    third: Number(leads.length > 2),
    goingOn: Number(leads.length > 1 && isGoingOn),
    rejects: has(REJECTING),
    points: has(POINTING),
    holds: has(HOLDING),
    present: Number(PRESENT.test(b.told.cue ?? '')),
    far:
      Math.min(
        MOST_BETWEEN,
        leads.reduce((sum, { words: { length } }) => sum + length, 0),
      ) / TEN,
  };
}

/** In words: what stands further away leads over to something else. */
const NEAR = 30;
const MOST_BETWEEN = 60;

const PRESENT = /^(?:says?|states?|reports?|claims?|puts?|speaks?)$/;

/** In what the words of the two are against each other, and whether they are of one matter. */
export interface Opposed {
  /** Hundredths of 16 bits, the weight of the weightiest word that one has with a "not" and the other without; at most 2. */
  readonly negatedWord: number;
  /** Whether both count one thing, and not to the same number. */
  readonly figures: number;
  /** Whether both fill one slot of the event, with values that exclude each other. */
  readonly slots: number;
  /** Whether both give days, or times of day, and not the same. */
  readonly times: number;
  /** Share of the terms of the longer one that the other has. */
  readonly longer: number;
  /** Whether they are against each other in anything, times the share of what they have in common. */
  readonly opposesInTopic: number;
}

export function opposed({ a, b, agreement }: Pair): Opposed {
  const figures = figuresAgainst(a, b) !== null;
  const slots = slotAgainst(a, b) !== null;
  const said = Math.min(WHOLE, Math.max(shareSaid(a.meanings, b.meanings), shareSaid(b.meanings, a.meanings))) / WHOLE;
  const shared = inBits(heaviestShared(a, b, () => true));
  const isOpposed = figures || slots || areAgainst(a, b);
  const times = haveTimesApart(a, b);
  return {
    negatedWord: inBits(heaviestShared(a, b, (one, other) => one.isNegated !== other.isNegated)),
    figures: Number(figures),
    slots: Number(slots),
    times: Number(times),
    longer: Math.min(WHOLE, agreement.longer) / WHOLE,
    opposesInTopic: Number(isOpposed) * Math.max(said, shared / 2),
  };
}

const WHOLE = 100;

/** The slot of the event into which they put what excludes each other; but for places: each of what happened has its own. */
export function slotAgainst(a: Profile, b: Profile): SlotClash | null {
  return slotClashes(a.slots, b.slots).find(({ kind }) => kind !== 'place') ?? null;
}

/** Whether both give days, or times of day, and not the same. */
function haveTimesApart(a: Profile, b: Profile): boolean {
  const isApart = (one: Days): boolean => b.days.every((other) => daysApart(one, other) > 0);
  if (a.days.length > 0 && b.days.length > 0 && a.days.every(isApart)) return true;
  return a.clocks.some((one) => b.clocks.some((other) => clocksClash(one, other)));
}

/** Two figures of what may be one thing, by their dimensions and what they count, where that is said; not both are right. */
export function figuresAgainst(a: Profile, b: Profile): readonly [Quantity, Quantity] | null {
  for (const one of a.quantities) {
    const other = b.quantities.find(
      ({ thing, interval }) => isOneThing(one.thing, thing) && areApart(one.interval, interval),
    );
    if (other !== undefined) return [one, other];
  }
  return null;
}

function isOneThing(one: Thing, other: Thing): boolean {
  return one.dimension === other.dimension && (one.head === other.head || one.head === null || other.head === null);
}

/** Whether one has a "not" that the other has not, or their words exclude each other. */
function areAgainst(a: Profile, b: Profile): boolean {
  if (hasNegation(a.words) !== hasNegation(b.words)) return true;
  const [first, second] = [a, b].map(({ meanings }) => meanings.filter(({ isNegated }) => !isNegated));
  if (first?.some((one) => second?.some((other) => exclude(one.classes, other.classes)))) return true;
  return deniedMeanings(a, b) !== null || deniedMeanings(b, a) !== null;
}

/** The weight of the weightiest word that both have, of those pairs that count. */
function heaviestShared(a: Profile, b: Profile, counts: (one: Meaning, other: Meaning) => boolean): number {
  let heaviest = 0;
  for (const one of a.meanings) {
    if (one.isName || one.weight <= heaviest) continue;
    for (const other of b.meanings) {
      const weight = Math.min(one.weight, other.weight);
      if (weight > heaviest && counts(one, other) && likeness(one, other) >= ALIKE) heaviest = weight;
    }
  }
  return heaviest;
}

const ALIKE = 60;
const MOST_BITS = 200;

function inBits(weight: number): number {
  return Math.min(MOST_BITS, weight) / WHOLE;
}

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
