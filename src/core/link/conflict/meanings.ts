import { foldText } from '../../text/fold-text.ts';
import { FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import type { Told } from '../told.ts';
import { nearnessOf } from '../words/near-words.ts';
import { implies, type Sense, sensesIn } from '../words/senses.ts';
import { conceptOf, rarityOf } from '../words/weights.ts';
import { clausesIn, timeClausesIn } from './clauses.ts';
import { isNegation, isStatement, NOT_SAYING } from './polarity.ts';
import type { Words } from './terms.ts';

/** A word or phrase of a content that means something. */
export interface Meaning {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** Empty for a phrase. */
  readonly stem: string;
  /** Of its words that tell something. */
  readonly stems: readonly string[];
  readonly key: string;
  readonly act: string | undefined;
  readonly isName: boolean;
  /** Rarity in sixteenths of a bit. */
  readonly weight: number;
  /** Numbers of classes of the table of senses. */
  readonly classes: readonly number[];
  /** Those of which it says no more than they mean. */
  readonly plain: readonly number[];
  /** Number of its clause. */
  readonly clause: number;
  /** Whether its clause says that it is not so; what somebody denies is not so either. */
  readonly isNegated: boolean;
}

/** What a content says, in order of its words. */
export function meaningsOf(told: Pick<Told, 'stance' | 'cue'>, words: Words): Meaning[] {
  const clauses = clausesIn(words);
  const senses = sensesIn(words);
  const negated = negatedIn(words, clauses, senses);
  const turned = (told.stance === 'denies') !== NOT_SAYING.test(told.cue ?? '');
  const inTime = turned ? timeClausesIn(words, clauses) : [];
  const found: Meaning[] = [];
  for (let at = 0, next = 0; at < words.count; at++) {
    const sense = senses[next];
    const { to, classes, plain, gaps } = sense?.from === at ? sense : { ...NO_SENSE, to: at + 1 };
    if (sense?.from === at) next++;
    if (classes === NONE && isEmpty(words, at)) continue;
    const clause = clauses[at] ?? 0;
    // A negation within a phrase is a part of what it means ("without brakes") but where it stands in a gap: "lost (not) his life".
    const isNegated =
      (negated[at] === true || (gaps.length > 0 && negated[to - 1] === true)) !== (turned && inTime[at] !== true);
    found.push({ ...weighed(words, at, to), from: at, to, classes, plain, clause, isNegated });
    at = to - 1;
  }
  return found;
}

const NONE: readonly number[] = [];
const NO_SENSE = { classes: NONE, plain: NONE, gaps: NONE } as const;

function isEmpty(words: Words, at: number): boolean {
  const stem = words.stems[at] ?? '';
  return (
    words.act[at] === undefined && (stem.length < 2 || /\d/.test(stem) || FUNCTION_WORDS.has(words.lower[at] ?? ''))
  );
}

type Weighed = Pick<Meaning, 'stem' | 'stems' | 'key' | 'act' | 'isName' | 'weight'>;

function weighed(words: Words, from: number, to: number): Weighed {
  const act = words.act[from];
  if (to - from > 1) {
    const telling = Array.from({ length: to - from }, (_, index) => from + index).filter((at) => !isEmpty(words, at));
    const weight = Math.max(0, ...telling.map((at) => conceptOf(foldText(words.lower[at] ?? '')).weight));
    return { stem: '', stems: telling.map((at) => words.stems[at] ?? ''), key: '', act, isName: false, weight };
  }
  const stem = words.stems[from] ?? '';
  const isName = words.name[from] === true;
  const { key, weight } = conceptOf(foldText(words.lower[from] ?? ''));
  return { stem, stems: [stem], key, act, isName, weight: isName ? rarityOf(stem) : weight };
}

/**
 * What stands behind a negation in its clause; "without" negates what follows as well. One within a phrase that says by itself that
 * something is not so goes no further: "was not allowed back | to the training ground".
 */
function negatedIn({ lower, count }: Words, clauses: readonly number[], senses: readonly Sense[]): boolean[] {
  const own = new Set(
    senses.flatMap(({ from, to, gaps }) =>
      Array.from({ length: to - from }, (_, index) => from + index).filter((at) => !gaps.includes(at)),
    ),
  );
  const negated: boolean[] = [];
  let within = -1;
  for (let at = 0; at < count; at++) {
    negated.push(within === clauses[at]);
    if (!own.has(at) && (isNegation(lower, at) || lower[at] === 'without')) within = clauses[at] ?? 0;
  }
  return negated;
}

interface Said {
  readonly told: Told;
  readonly words: Words;
  readonly meanings: readonly Meaning[];
}

/** "Not a penny has been promised" is of no clear polarity, "he drank wine, but no tea" says that something is so: both deny something. */
export function hasDenial({ told, words, meanings }: Said): boolean {
  return isStatement(told, words) && meanings.some(({ isNegated }) => isNegated);
}

/** How nearly two mean the same, in hundredths. */
export function likeness(a: Meaning, b: Meaning): number {
  const plain = plainLikeness(a, b);
  return plain < ONE_CLASS && (implies(a.classes, b.classes) || implies(b.classes, a.classes)) ? ONE_CLASS : plain;
}

/** How nearly who says the second says the first too, in hundredths: "injured" of who was burned, but not the other way round. */
export function saidBy(a: Meaning, b: Meaning): number {
  const plain = plainLikeness(a, b);
  return plain < ONE_CLASS && implies(b.classes, a.plain) ? ONE_CLASS : plain;
}

const ONE_CLASS = 85;
const ONE_ACT = 90;
const LEAST_NEAR = 60;

/** The same of the words alone. */
export function plainLikeness(a: Meaning, b: Meaning): number {
  if (a.stem !== '' && a.stem === b.stem) return a.isName === b.isName ? 100 : ONE_ACT;
  if (a.isName || b.isName) return 0;
  // "Rain" stands in "heavy rain".
  if (a.stem !== '' && b.stems.includes(a.stem)) return ONE_ACT;
  if (a.key !== '' && a.key === b.key) return 100;
  if (a.act !== undefined && a.act === b.act) return ONE_ACT;
  const near = a.key === '' || b.key === '' ? 0 : nearnessOf(a.key, b.key);
  return near === 0 ? 0 : Math.max(LEAST_NEAR, near);
}

/** How much of what some say others say too, in hundredths of their weight; 100 where they say nothing. */
export function shareSaid(
  some: readonly Meaning[],
  others: readonly Meaning[],
  like: (one: Meaning, other: Meaning) => number = likeness,
): number {
  let [said, all] = [0, 0];
  for (const one of some) {
    all += one.weight;
    said += one.weight * Math.max(0, ...others.map((other) => like(one, other)));
  }
  return all === 0 ? 100 : said / all;
}
