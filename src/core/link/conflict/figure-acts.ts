import { foldWords } from '../../text/fold-text.ts';
import { ACTS_OF_PEOPLE, OUTCOMES, SLIGHT_ACTS } from '../lexicon/news-acts.ts';
import { stem } from '../words/stems.ts';
import type { NumberPlace } from './number-places.ts';
import type { Words } from './terms.ts';

const REACH = 6;
export const STOPS: ReadonlySet<string> = new Set(['and', ',', ';', '.', 'but', 'while', 'or', '–', '—', ':']);
/** What happens in a clause behind one of these did not happen to those who were counted before it. */
const CLAUSES: ReadonlySet<string> = new Set(
  'when as because after before while since if although though whereas'.split(' '),
);

interface Taken {
  readonly act: string;
  readonly rank: number;
}

/**
 * Which act each figure belongs to. "killed two workers and injured five": an act straight before a figure takes it;
 * any other takes the figure before it ("Two people were killed and 40 injured"). Of several what became of them counts, and not how:
 * "the attack killed two", "shot dead three officers".
 */
export function actsOf(words: Words, places: readonly NumberPlace[]): (string | null)[] {
  const taken: (Taken | null)[] = places.map(() => null);
  const all = new Set<string>();
  for (let at = 0; at < words.count; at++) {
    const act = words.act[at];
    if (act === undefined || act === 'broken' || places.some((place) => isUnit(words, place, at))) continue;
    all.add(act);
    const taker = takerOf(words, places, at);
    const place = places[taker];
    if (place === undefined) continue;
    const one = { act, rank: (rankOf(act) + (isParted(words, place, at) ? 1 : 0)) * FAR + distance(place, at) };
    const other = taken[taker] ?? null;
    if (other === null || one.rank < other.rank) taken[taker] = one;
  }
  const acts = taken.map((one) => one?.act ?? null);
  const [only] = all;
  return all.size === 1 && only !== undefined && !SLIGHT_ACTS.has(only) ? acts.map((act) => act ?? only) : acts;
}

/** "Three wounded". */
export function actOfPeople({ unit }: NumberPlace['figure']): string | null {
  return ACTS_OF_PEOPLE.get(stem(foldWords(unit ?? '').at(-1) ?? '')) ?? null;
}

/** "three ships" are not shipped; "three wounded" are. */
function isUnit({ lower, act }: Words, { figure, to }: NumberPlace, at: number): boolean {
  const unit = figure.unit?.toLowerCase().split(' ') ?? [];
  return at >= to && at < to + unit.length && unit.includes(lower[at] ?? '') && !OUTCOMES.has(act[at] ?? '');
}

const FAR = 10_000;

function rankOf(act: string): number {
  return OUTCOMES.has(act) ? 0 : SLIGHT_ACTS.has(act) ? 2 : 1;
}

/** "launched three missiles, all were destroyed": what stands behind a comma is told of something else as often. */
function isParted({ lower }: Words, { to }: NumberPlace, at: number): boolean {
  for (let between = to; between < at; between++) if (STOPS.has(lower[between] ?? '')) return true;
  return false;
}

function distance({ from, to }: NumberPlace, at: number): number {
  return Math.max(0, from - at, at - to);
}

/** The place of the figure that an act takes; -1 for none. */
function takerOf(words: Words, places: readonly NumberPlace[], at: number): number {
  const ahead = places.findIndex(({ to }) => to > at);
  const next = places[ahead];
  if (next !== undefined && reaches(words, at, next.from)) return ahead;
  const last = next === undefined ? places.length - 1 : ahead - 1;
  const before = places[last];
  return before === undefined || isInOtherClause(words, before.to, at) ? -1 : last;
}

/** "The death toll of Sunday's crash on the pass rose to 21". */
const OF_TOLL = 16;

function reaches(words: Words, from: number, to: number): boolean {
  if (to - from > (words.lower[from] === 'toll' ? OF_TOLL : REACH)) return false;
  for (let at = from + 1; at < to; at++) if (STOPS.has(words.lower[at] ?? '')) return false;
  return true;
}

function isInOtherClause(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (CLAUSES.has(words.lower[at] ?? '')) return true;
  return false;
}

/** "Lost eleven men", "seven burned firefighters": of people it says that they died, or were hurt; who lost their homes live. */
export function actOnPeople({ lower }: Words, { from, to }: NumberPlace, act: string | null): string | null {
  if (act !== 'destroyed') return act;
  if (lower.slice(Math.max(0, from - LOST_BEFORE), from).some((word) => LOSING.has(word))) return 'dead';
  return BURNING.has(lower[to] ?? '') ? 'injured' : act;
}

const LOST_BEFORE = 4;
const LOSING: ReadonlySet<string> = new Set('lost lose loses losing losses'.split(' '));
const BURNING: ReadonlySet<string> = new Set(['burned', 'burnt']);

/** "Eight mortar rounds fell on the town". */
export function actOfMunition({ stems, lower }: Words, { figure: { unit }, to }: NumberPlace): string | null {
  if (!MUNITIONS.has(stem(foldWords(unit ?? '').at(-1) ?? ''))) return null;
  const behind = stems.slice(to, to + LANDING_AFTER);
  return behind.some((one, at) => LANDING.has(one) && ONTO.has(lower[to + at + 1] ?? '')) ? 'struck' : null;
}

const MUNITIONS: ReadonlySet<string> = new Set('round shell missil rocket bomb drone mortar torpedo grenad'.split(' '));
const LANDING: ReadonlySet<string> = new Set('fell fall fallen land came come rain explod'.split(' '));
const LANDING_AFTER = 5;
const ONTO: ReadonlySet<string> = new Set('on onto in into down at near'.split(' '));
