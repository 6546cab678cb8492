import type { Atoms } from '../figures/atoms.ts';
import { PART } from '../tagger/parts.ts';
import type { Direction } from './anchor.ts';

/** The governing verb stands no farther from its date than this. */
const REACH = 24;

/**
 * Whether the clause around a date tells what was or what will be, by the nearest verb before it, else by the first one after it:
 * "will meet on Friday" and "is due on Friday" point ahead, "met on Friday" and "the man arrested on Friday" back.
 */
export function directionOf(atoms: Atoms, from: number, to: number): Direction {
  const sentence = atoms.sentence[from];
  if (atoms.sentence[to] === sentence && MODALS.has(atoms.lower[to] ?? '')) return 'ahead';
  if (opensClause(atoms, from, to)) {
    const direction = directionAfter(atoms, to, sentence);
    if (direction !== 'open') return direction;
  }
  let infinitive = false;
  for (let at = from - 1; at > from - REACH && at >= 0 && atoms.sentence[at] === sentence; at -= 1) {
    if (CLAUSE_ENDS.has(atoms.lower[at] ?? '')) break;
    if (isInfinitiveMark(atoms, at)) infinitive = true;
    const direction = pointedBy(atoms, at, infinitive);
    if (direction !== null) return direction;
  }
  return directionAfter(atoms, to, sentence);
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', '—', '…', ':']);

/** ", and in August it will sit": the date stands between a comma and a subject, so that the verb comes after it. */
function opensClause(atoms: Atoms, from: number, to: number): boolean {
  const at = PREPOSITIONS.has(atoms.lower[from - 1] ?? '') ? from - 2 : from - 1;
  if (!OPENERS.has(atoms.lower[at] ?? '')) return false;
  const next = atoms.lower[to] === ',' ? to + 1 : to;
  const part = atoms.part[next] ?? 0;
  return (
    part === PART.PRP ||
    part === PART.DT ||
    part === PART.PRP$ ||
    part === PART.EX ||
    (part >= PART.NNP && part <= PART.LOC)
  );
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'on', 'by', 'from', 'until', 'since', 'last', 'next', 'this']);
const OPENERS: ReadonlySet<string> = new Set([',', ';', 'and', 'but', '—', '–', ':', '"', '“']);

/** Where the date opens its sentence: "On Friday the court will rule." */
function directionAfter(atoms: Atoms, to: number, sentence: number | undefined): Direction {
  for (let at = to; at < to + REACH && atoms.sentence[at] === sentence; at += 1) {
    const part = atoms.part[at];
    const word = atoms.lower[at] ?? '';
    if (MODALS.has(word)) return 'ahead';
    if (part === PART.VBD || HAVES.has(word)) return 'past';
    if (isPlan(atoms, at)) return 'ahead';
    if (part === PART.VBZ || part === PART.VBP) return BES.has(word) && isPlan(atoms, at + 1) ? 'ahead' : 'open';
  }
  return 'open';
}

/** What the word at `at`, standing before the date, says; null where it says nothing and the search goes on. */
function pointedBy(atoms: Atoms, at: number, infinitive: boolean): Direction | null {
  const part = atoms.part[at];
  const word = atoms.lower[at] ?? '';
  if (MODALS.has(word) && part !== PART.NN && part !== PART.NNP) return 'ahead';
  if (isPlan(atoms, at)) return isAuxiliaryPast(atoms, at - 1) ? 'open' : 'ahead';
  if (SCHEDULES.has(word) && part === PART.VBZ) return 'ahead';
  if (infinitive && (COMMITMENTS.has(word) || BES.has(word))) return 'ahead';
  // "will stay shut until": no past stands right behind a base form.
  if ((part === PART.VBD || part === PART.VBN) && atoms.part[at - 1] === PART.VB) return null;
  if (part === PART.VBD || HAVES.has(word)) return 'past';
  if (part === PART.VBN && !isAuxiliary(atoms, at - 1)) return 'past';
  if ((part === PART.VBZ || part === PART.VBP) && !BES.has(word)) return 'open';
  return null;
}

/** "begins in June", "expires on Friday": a timetable is told in the present. */
const SCHEDULES: ReadonlySet<string> = new Set(
  'begins starts ends opens closes expires debuts premieres takes reopens resumes'.split(' '),
);
const MODALS: ReadonlySet<string> = new Set("will shall 'll wo would may might could must should can ca".split(' '));
const HAVES: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve"]);
const BES: ReadonlySet<string> = new Set(['is', 'are', "'re", "'s"]);
const PASTS: ReadonlySet<string> = new Set(['was', 'were', 'been', 'had']);
const AUXILIARIES: ReadonlySet<string> = new Set([
  ...HAVES,
  ...BES,
  ...PASTS,
  'be',
  'being',
  'get',
  'gets',
  'got',
  'not',
  "n't",
  'also',
]);

function isAuxiliary(atoms: Atoms, at: number): boolean {
  const before = atoms.part[at] === PART.RB ? at - 1 : at;
  return AUXILIARIES.has(atoms.lower[before] ?? '');
}

function isAuxiliaryPast(atoms: Atoms, at: number): boolean {
  return PASTS.has(atoms.lower[at] ?? '') || PASTS.has(atoms.lower[at - 1] ?? '');
}

/** "due on", "expected to", "scheduled for": a plan where a preposition follows, else an ordinary word ("set a record"). */
function isPlan(atoms: Atoms, at: number): boolean {
  const word = atoms.lower[at] ?? '';
  if (word === 'upcoming' || word === 'forthcoming') return true;
  return PLANS.has(word) && PLAN_LINKS.has(atoms.lower[at + 1] ?? '');
}

const PLANS: ReadonlySet<string> = new Set(
  'due expected scheduled set planned plans slated poised intends aims wants hopes plan hope going'.split(' '),
);
const PLAN_LINKS: ReadonlySet<string> = new Set('to for on in by at next early late this before'.split(' '));
const COMMITMENTS: ReadonlySet<string> = new Set(
  'agreed vowed promised pledged decided agrees vows promises pledges wants hopes expect expects anticipate anticipates intend intends'.split(
    ' ',
  ),
);

function isInfinitiveMark(atoms: Atoms, at: number): boolean {
  return atoms.part[at] === PART.TO && atoms.part[at + 1] === PART.VB;
}

/** "24,000 had been killed by Monday": what was done by then, then is over. */
export function isDoneBefore(atoms: Atoms, by: number): boolean {
  for (let at = by - 1; at >= by - NEAR && at > 0 && atoms.sentence[at] === atoms.sentence[by]; at -= 1) {
    const part = atoms.part[at];
    if (part === PART.VBN) return !PLANNED.has(atoms.lower[at] ?? '') && isDone(atoms, at);
    if (part === PART.VB || part === PART.VBD || part === PART.VBG || part === PART.VBZ || part === PART.VBP)
      return false;
  }
  return false;
}

/** "had already been | killed", "were | killed"; not "must have | left", "is to have been | finished", which may be to come. */
function isDone(atoms: Atoms, participle: number): boolean {
  let at = participle - 1;
  while (atoms.part[at] === PART.RB || atoms.lower[at] === 'been') at -= 1;
  if (!DONE.has(atoms.lower[at] ?? '')) return false;
  at -= 1;
  while (atoms.part[at] === PART.RB) at -= 1;
  return !MODALS.has(atoms.lower[at] ?? '') && atoms.lower[at] !== 'to';
}

const NEAR = 8;
const DONE: ReadonlySet<string> = new Set(['had', 'has', 'have', 'was', 'were', "'d", "'ve"]);
const PLANNED: ReadonlySet<string> = new Set(
  'expected planned scheduled supposed meant set required told asked ordered given promised demanded requested needed awaited sought'.split(
    ' ',
  ),
);
