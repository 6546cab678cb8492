import { readAmount } from '../figures/amounts.ts';
import { type Atoms, wordNear } from '../figures/atoms.ts';
import { EVENT_VERBS, EVENTS, MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import { isVerb } from '../tagger/parts.ts';
import { type DateContext, type DateDraft, draft } from './draft.ts';

/** Time that the words place beside an event or leave vague: kept as a mention, without a value. */
export function readVague(context: DateContext, at: number): readonly DateDraft[] | null {
  const { atoms } = context;
  const to = recentEnd(atoms, at) || spanEnd(atoms, at) || otherEnd(atoms, at) || eventEnd(atoms, at);
  return to === 0 ? null : draft(at, to, null);
}

/** "recently", "in recent months", "in coming weeks": where it ends, 0 for none. */
function recentEnd(atoms: Atoms, at: number): number {
  if (atoms.lower[at] === 'recently') return at + 1;
  const unit = wordNear(atoms, at + 1, at);
  if (atoms.lower[at] === 'recent') return TIME_UNITS.has(unit) ? at + 2 : 0;
  const isPlural = TIME_UNITS.get(unit) === unit && SPANS.has(atoms.lower[at] ?? '');
  return isPlural && INSIDE.has(wordNear(atoms, at - 1, at)) ? at + 2 : 0;
}

/** "the past decade", "the last three months", "the coming weeks": a length of time up to or from an untold day. */
function spanEnd(atoms: Atoms, at: number): number {
  if (atoms.lower[at] !== 'the' || !SPANS.has(wordNear(atoms, at + 1, at))) return 0;
  const few = FEW.has(wordNear(atoms, at + 2, at)) ? at + 3 : (readAmount(atoms, at + 2)?.to ?? at + 2);
  return TIME_UNITS.has(wordNear(atoms, few, at)) ? few + 1 : 0;
}

const INSIDE: ReadonlySet<string> = new Set(['in', 'over', 'for', 'during', 'than']);
const SPANS: ReadonlySet<string> = new Set(['past', 'last', 'next', 'coming', 'previous', 'preceding']);
const FEW: ReadonlySet<string> = new Set(['few', 'several', 'couple']);

/** "the next day", "the same year", "that month": a day told elsewhere. */
function otherEnd(atoms: Atoms, at: number): number {
  if (atoms.lower[at] !== 'the' || !OTHERS.has(wordNear(atoms, at + 1, at))) return 0;
  const unit = wordNear(atoms, at + 2, at);
  return SINGLE_UNITS.has(unit) || WEEKDAYS.has(unit) || MONTHS.has(unit) ? at + 3 : 0;
}

const OTHERS: ReadonlySet<string> = new Set(['same', 'following', 'next', 'previous']);
const SINGLE_UNITS: ReadonlySet<string> = new Set([
  'day',
  'week',
  'month',
  'year',
  'night',
  'morning',
  'afternoon',
  'evening',
  'weekend',
]);

/** No event is named in more words. */
const LONGEST = 10;

/** "since the war began", "since the start of the invasion": up to the verb or event; "since he was ill" gives a reason. */
function eventEnd(atoms: Atoms, at: number): number {
  if (atoms.lower[at] !== 'since') return 0;
  for (let to = at + 1; to < at + LONGEST; to += 1) {
    const word = wordNear(atoms, to, at);
    if (word === '' || /^[.,;:!?()"“”]$/.test(word)) return 0;
    if (MONTHS.has(word) || WEEKDAYS.has(word) || CONJUNCTIONS.has(word)) return 0;
    if (to > at + 1 && EVENT_VERBS.has(word) && isVerb(atoms.part[to] ?? 0)) return isDated(atoms, to + 1) ? 0 : to + 1;
    if (EVENTS.has(word) && !isVerbSoon(atoms, to + 1)) return isDated(atoms, to + 1) ? 0 : pastOrdinal(atoms, to + 1);
    if (isVerb(atoms.part[to] ?? 0) && atoms.part[to] !== undefined) return 0;
  }
  return 0;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'while',
  'as',
  'when',
  'because',
  'although',
  'though',
  'but',
  'he',
  'she',
  'they',
  'it',
  'we',
]);

/** "since World War II", "since the Second World War". */
function pastOrdinal(atoms: Atoms, at: number): number {
  return /^(i|ii|one|two)$/.test(wordNear(atoms, at, at - 1)) ? at + 1 : at;
}

/** Whether a verb of beginning follows, to which the event belongs: "the war" | "began". */
function isVerbSoon(atoms: Atoms, at: number): boolean {
  for (let near = at; near < at + 4; near += 1) {
    const word = wordNear(atoms, near, at - 1);
    if (EVENT_VERBS.has(word) || EVENTS.has(word)) return true;
    if (word === '' || /^[.,;:!?()"“”]$/.test(word)) return false;
  }
  return false;
}

/** An explicit date follows and says more: "since the war began in February of last year". */
function isDated(atoms: Atoms, at: number): boolean {
  for (let near = at; near < at + 6; near += 1) {
    const word = wordNear(atoms, near, at - 1);
    if (MONTHS.has(word) || WEEKDAYS.has(word) || /^(1[89]|20)\d\d$/.test(word)) return true;
    if (word === '' || /^[.,;:!?()"“”]$/.test(word)) return false;
  }
  return false;
}
