import { once } from '../../model/once.ts';
import type { ConflictKind, Told } from '../told.ts';
import { isVerb } from '../words/verbs.ts';
import { figuresAgainst, opposed, slotAgainst } from './against.ts';
import { cuedBy, type Following, ledBy, type Signs, shaped } from './answers.ts';
import type { OnPage, Page } from './events.ts';
import { areOfOneHouse } from './houses.ts';
import { leadsOf } from './leads.ts';
import { likeness } from './meanings.ts';
import { predicateOf } from './negated-predicate.ts';
import { areNested, type Pair, pairOf, speakerOf } from './pair.ts';
import { befallTwo } from './patients.ts';
import { hasNegation, isStatement, pointsToStatement } from './polarity.ts';
import { mayConflict } from './profile.ts';
import { slotsInWords } from './slot-clash.ts';
import { figureInWords } from './words.ts';

/** A telling that contradicts one that its article told shortly before. */
export interface Answer {
  readonly answered: Told;
  readonly answer: Told;
  readonly kind: ConflictKind;
  /** In words. */
  readonly why: string;
}

/**
 * Which tellings of an article contradict one shortly before them, as an article shows it that lets two sides speak: "Krug's spokesman
 * said no such letter had arrived" behind what she says of her letter. Each answers at most one. By how the article leads over,
 * by what of their words is against each other, and by who speaks: a logistic regression over the pairs of invented events that an
 * editor had judged (`bench/links/answers.js`). None where the ledger has not got the text.
 */
export function answersOn(page: Page, isAsked: (telling: OnPage) => boolean): Answer[] {
  const { tellings } = page;
  return tellings.flatMap((answer, at) => {
    const before = tellings.slice(Math.max(0, at - FURTHEST), at);
    if (before.length === 0 || !(isAsked(answer) || before.some(isAsked))) return [];
    return answerOf(page, at) ?? [];
  });
}

/** So many tellings back. */
const FURTHEST = 3;

function answerOf(page: Page, at: number): Answer | null {
  let best: { readonly score: number; readonly following: Following } | null = null;
  for (const following of followingsOf(page, at)) {
    if (!mayAnswer(following)) continue;
    const score = scoreOf(following, best?.score ?? LEAST);
    if (score !== null) best = { score, following };
  }
  if (best === null) return null;
  const { pair } = best.following;
  return { answered: pair.a.told, answer: pair.b.told, ...reasonFor(pair) };
}

/** What a telling may answer, the nearest first. */
export function followingsOf(page: Page, at: number): Following[] {
  const leads = leadsOf(page);
  const [answer, lead] = [page.tellings[at], leads[at]];
  if (answer === undefined || lead === undefined) return [];
  const cued = cuedBy(lead, answer.told.cue);
  const isCued = cued.rejects + cued.points + cued.holds > 0;
  const isAnswer = once(() => isTold(answer));
  const found: Following[] = [];
  for (let before = at - 1; before >= Math.max(0, at - FURTHEST); before--) {
    const answered = page.tellings[before];
    if (answered === undefined || voiceOf(answered) === voiceOf(answer)) continue;
    // Neither of the two need be read closely where nothing in them can be against each other and nothing says so.
    if (!isCued && !mayConflict(answered.outline, answer.outline)) continue;
    if (areOfOneHouse(page, answered.told, answer.told) || !isTold(answered) || !isAnswer()) continue;
    const pair = pairOf([answered.profile(), page], [answer.profile(), page], 'event');
    if (areNested(pair)) continue;
    const between = page.tellings.slice(before + 1, at);
    const isGoingOn = between.every((one) => voiceOf(one) === voiceOf(answered));
    found.push({ pair, led: ledBy({ leads: leads.slice(before + 1, at + 1), isGoingOn }, cued) });
  }
  return found;
}

/** Whether it tells what is so: "his past statements" does not, nor does what nobody is credited with; "38,000" does. */
function isTold({ told, profile }: OnPage): boolean {
  if ((told.source === null && told.speaker === null) || SHARE.test(told.source ?? '')) return false;
  const { words, quantities } = profile();
  return isStatement(told, words) && (quantities.length > 0 || words.lower.some(isVerb));
}

/** "26 percent of Democrats" and the others do not answer each other. */
const SHARE = /\d\s?%|\bper ?cent\b|\b(?:majority|plurality)\b/i;

function voiceOf({ told: { speaker, source } }: OnPage): string | null {
  return speaker?.id ?? source;
}

/** Who denies something says what: "denied that keys had been copied" answers nobody who says that eleven men fled. */
function mayAnswer({ pair: { a, b } }: Following): boolean {
  const denial = [a, b].find(({ told, words }) => told.stance === 'denies' && !pointsToStatement(words));
  if (denial === undefined) return true;
  const at = predicateOf(denial) ?? -1;
  const denied = denial.meanings.find(({ from, to }) => from <= at && at < to);
  if (denied === undefined) return true;
  const other = denial === a ? b : a;
  const said = other.meanings.find((one) => likeness(denied, one) >= ALIKE);
  return said !== undefined && !befallTwo([denial, denied], [other, said]);
}

const ALIKE = 60;

/** In logits, as the regression found them. */
const WEIGHTS: Signs = {
  nextParagraph: -1.8,
  laterParagraph: -2.5,
  second: -1,
  third: -0.7,
  goingOn: 0.8,
  rejects: 1.6,
  points: 2.9,
  holds: 1.1,
  present: 0.8,
  far: -0.2,
  negatedWord: 2.6,
  figures: 1.4,
  slots: 5.1,
  times: 2,
  longer: 3.5,
  opposesInTopic: 1.7,
  twoSpeakers: 1.1,
  accused: 1.4,
  pronoun: 0.6,
  such: 2.5,
  denies: -2.5,
  deniesFirst: -2.4,
  possibleFirst: -1.7,
  length: -1.3,
  lengthFirst: -1.1,
};
const BIAS = -2;
/** More likely than not; of invented events four of five are right from here on. */
const LEAST = 0.2;

/** Null where it is no better than `least`. What costs little is asked first: most pairs need no more. */
function scoreOf(following: Following, least: number): number | null {
  const { pair } = following;
  const soon = BIAS + worth(following.led) + worth(shaped(pair));
  if (soon + MOST_OPPOSED <= least) return null;
  const score = soon + worth(opposed(pair));
  return score > least ? score : null;
}

/** What `opposed` can add at most. */
const MOST_OPPOSED = worth({ negatedWord: 2, figures: 1, slots: 1, times: 1, longer: 1, opposesInTopic: 1 });

function worth(signs: Partial<Signs>): number {
  return (Object.keys(signs) as (keyof Signs)[]).reduce((sum, sign) => sum + WEIGHTS[sign] * (signs[sign] ?? 0), 0); // an edge: keys are strings
}

function reasonFor(pair: Pair): Pick<Answer, 'kind' | 'why'> {
  const { a, b } = pair;
  const clash = slotAgainst(a, b);
  if (clash !== null) return { kind: clash.kind, why: slotsInWords(pair, clash) };
  if (a.cause !== null && b.cause !== null) return { kind: 'cause', why: `${a.cause.exact} against ${b.cause.exact}` };
  const figures = hasNegation(a.words) === hasNegation(b.words) ? figuresAgainst(a, b) : null;
  if (figures !== null) return { kind: 'figure', why: figures.map(figureInWords).join(' against ') };
  return {
    kind: 'denial',
    why: `so according to ${speakerOf(a.told)}, not so according to ${speakerOf(b.told)}, in answer`,
  };
}
