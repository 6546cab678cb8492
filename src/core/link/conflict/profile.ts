import { once } from '../../model/once.ts';
import { CONTRARIES } from '../lexicon/contraries.ts';
import type { Told } from '../told.ts';
import { type Clock, clocksOf } from '../words/clocks.ts';
import { kindsOf } from '../words/kinds.ts';
import { contrastsOf } from '../words/senses.ts';
import { isAnother, isFormer } from './another.ts';
import { type Cause, causeOf } from './causes.ts';
import { type Coloured, coloursOf } from './colours.ts';
import type { Days } from './days.ts';
import { daysIn } from './days-told.ts';
import { deedOf } from './deeds.ts';
import { ARMS, exceptedIn } from './excepted.ts';
import { deniedValues, GROUP, type Quantity, quantitiesOf } from './figures.ts';
import { groundOf } from './grounds.ts';
import { looseDayOf } from './loose-days.ts';
import { hasDenial, type Meaning, meaningsOf } from './meanings.ts';
import { noneOf } from './none.ts';
import { nameOf } from './one-name.ts';
import { ownTerms } from './own-terms.ts';
import { type Place, placesOf, type Side, sidesOf, sitesOf } from './places.ts';
import { type Polarity, polarityOf } from './polarity.ts';
import { ranksOf } from './ranks.ts';
import { selfOf } from './self.ts';
import { type SlotValue, slotsOf } from './slots.ts';
import { type State, statesOf } from './states.ts';
import { type Terms, type Words, wordsOf } from './terms.ts';
import { type Tool, toolOf } from './tools.ts';
import { isPeople, SOME_MONEY, type Thing } from './units.ts';
import { absentIn, type Presence, presenceOf } from './whereabouts.ts';
import { callsWrong, isFinal } from './wrong-figures.ts';

/** What may be contradicted in one telling; made from the telling alone. */
export interface Profile {
  readonly told: Told;
  readonly words: Words;
  readonly terms: Terms;
  /** The terms of the telling before it where its figure leaves out what it is of. */
  readonly about: Terms | null;
  /** Its speaker, where the content speaks of "it", "we", "she": "it had received no demand", said Northmere. */
  readonly self: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly days: readonly Days[];
  /** Days that it gives to take them away: Thursday of "on Friday, and not on Thursday". */
  readonly deniedDays: readonly Days[];
  /** Whether it tells of a time long before its article: last year's accident. */
  readonly isPast: boolean;
  /** Whether it compares with an earlier time or thing: "four years ago", "an earlier model". */
  readonly isFormer: boolean;
  /** Whether it tells of another event at the place of this one: "a blast at the same plant". */
  readonly isAnother: boolean;
  readonly clocks: readonly Clock[];
  readonly places: readonly Place[];
  readonly sides: readonly Side[];
  readonly slots: readonly SlotValue[];
  readonly polarity: Polarity;
  /** Values that it gives to take them away: 37 of "73, not 37". */
  readonly denied: readonly number[];
  /** Whether it tells what was done without: "without resistance". */
  readonly lacks: boolean;
  /** Where it says that somebody was. */
  readonly presence: Presence | null;
  /** Of what it says that there is none: "nobody was hurt". */
  readonly none: readonly string[];
  readonly cause: Cause | null;
  /** What it says was not the cause, and of what. */
  readonly noCause: Cause | null;
  /** Working or out of order, held or given way. */
  readonly states: readonly State[];
  /** All that it says, word by word and phrase by phrase. */
  readonly meanings: readonly Meaning[];
  /** What it says that something was done with. */
  readonly tool: Tool | null;
  readonly colours: readonly Coloured[];
  /** Whether it calls a figure wrong. */
  readonly corrects: boolean;
  /** Whether it says that its figure is the last word: "five and no others". */
  readonly isFinal: boolean;
}

/** As much of a telling as shows that there is nothing in which another could contradict it. */
export interface Outline {
  readonly polarity: Polarity;
  /** Whether any other may contradict it. */
  readonly isOpen: boolean;
  /** What another must have too to contradict it: a thing counted, a slot, a date, a cause. */
  readonly handles: readonly string[];
}

export function outlineOf(profile: Profile): Outline {
  const { polarity, none, denied, lacks } = profile;
  const isOpen = none.length + denied.length > 0 || lacks || (polarity !== 'no' && hasDenial(profile));
  return { polarity, isOpen, handles: [...handlesOf(profile)] };
}

export function profileOf(told: Told, words: Words = wordsOf(told)): Profile {
  const names = new Set(words.stems.filter((_, at) => words.name[at] === true));
  const said = causeOf(words);
  const cause = said !== null && said.concepts.length > 0 ? said : null;
  const slots = slotsOf(words, cause);
  const meanings = once(() => meaningsOf(told, words));
  return {
    told,
    words,
    terms: ownTerms(told, words, slots),
    about: null,
    self: selfOf(told, words),
    names,
    quantities: quantitiesOf(words, told.figures),
    denied: deniedValues(words, told.figures),
    lacks: words.lower.includes('without'),
    presence: presenceOf(words),
    ...daysIn(told, words),
    isFormer: isFormer(words),
    isAnother: isAnother(words),
    clocks: clocksOf(words),
    places: placesOf(words),
    sides: sidesOf(words),
    slots,
    polarity: polarityOf(told, words),
    none: noneOf(words),
    cause,
    noCause: said !== null && said.denied.length > 0 ? said : null,
    states: statesOf(words),
    // What it means, word by word, takes longer than all the rest, and most pairs are found apart without it.
    get meanings() {
      return meanings();
    },
    tool: toolOf(words),
    colours: coloursOf(words),
    corrects: callsWrong(words),
    isFinal: isFinal(words),
  };
}

function handlesOf(read: Profile): Set<string> {
  const { words, quantities, slots, days, clocks, presence, sides, cause, states } = read;
  const handles = new Set(slots.map(({ group }) => group));
  for (const { thing, of } of quantities) {
    for (const head of headsOf(thing))
      handles.add(`${thing.dimension.startsWith(SOME_MONEY) ? SOME_MONEY : thing.dimension} ${head}`);
    for (const one of of) handles.add(`of ${one}`);
    if (of.includes(GROUP)) handles.add('count people');
  }
  if (days.length + read.deniedDays.length > 0 || read.told.dates.some((mention) => looseDayOf(mention) !== null))
    handles.add('day');
  if (clocks.length > 0) handles.add('clock');
  if (presence !== null || absentIn(words) !== null || sitesOf(words).length > 0) handles.add('place');
  for (const { of } of sides) handles.add(`side ${of}`);
  const ground = groundOf(words);
  if (ground !== null) handles.add(`ground ${ground.kind}`);
  if (cause !== null || read.noCause !== null) handles.add('caused');
  if (read.tool !== null) handles.add('tool');
  if (exceptedIn(words) !== null) for (const group of ARMS) handles.add(group);
  for (const { thing } of read.colours) handles.add(`colour ${thing}`);
  for (const one of contrariesIn(words)) handles.add(one);
  for (const { pair } of states) handles.add(`state ${pair}`);
  for (const { classes, isNegated } of read.meanings)
    if (!isNegated) for (const one of contrastsOf(classes)) handles.add(`~${one.toString(36)}`);
  for (const { of } of ranksOf(words)) handles.add(`rank ${of}`);
  if (deedOf(read) !== null) handles.add('deed');
  return handles;
}

/** What is counted and what it is a kind of; people are people. */
function headsOf({ head }: Thing): string[] {
  if (head === null) return [''];
  return isPeople(head) ? ['people'] : [...new Set([head, nameOf(head), ...kindsOf(head)])];
}

/** One handle for both words of each pair of contraries. */
function contrariesIn({ stems }: Words): string[] {
  return stems.flatMap((one) => (CONTRARIES.get(one) ?? []).map((other) => [one, other].sort().join('/')));
}

/** Cheaply, whether two tellings have anything at all in which they could contradict each other. */
export function mayConflict(a: Outline, b: Outline): boolean {
  if (a.polarity !== b.polarity && a.polarity !== null && b.polarity !== null) return true;
  return a.isOpen || b.isOpen || a.handles.some((handle) => b.handles.includes(handle));
}
