import { CARDINALS } from '../../extract/lexicon/numbers.ts';
import { FORMS_OF_BE } from '../lexicon/news-acts.ts';
import { isKindOf } from '../words/kinds.ts';
import { stem } from '../words/stems.ts';
import { isAttribute, isPassive, isVerb } from '../words/verbs.ts';
import { currenciesIn } from './currencies.ts';
import { likeness, type Meaning } from './meanings.ts';
import type { Profile } from './profile.ts';
import { headOf, isPeople } from './units.ts';

/** Tokens of what is done, half-open. */
type Done = Pick<Meaning, 'from' | 'to'>;
type Placed = readonly [profile: Profile, done: Done];

/** Whether it befalls two: "received complaints" and "received drugs", "the loss of the village" and "lost nine tanks". */
export function befallTwo(a: Placed, b: Placed): boolean {
  const [ofA, ofB] = [headsOf(patientsOf(...a)), headsOf(patientsOf(...b))];
  if (ofA.length === 0 || ofB.length === 0) return false;
  return !ofA.some((one) => ofB.some((other) => mayBeOne([a[0], one], [b[0], other])));
}

/** Without names that only say whose: "Velmarian prisoners". */
function headsOf(patients: readonly Meaning[]): Meaning[] {
  return patients.filter(
    ({ isName, to }, index) => !isName || patients[index + 1]?.isName !== false || patients[index + 1]?.from !== to,
  );
}

/** Whom or what it befalls, as far as word order shows it; empty for "it", "them", and where nothing shows it. */
export function patientsOf({ words, meanings }: Profile, { from: first, to }: Done): Meaning[] {
  const { lower } = words;
  // "Still held".
  const verb = lower.slice(first, to).findIndex(isVerb);
  const from = verb < 0 ? first : first + verb;
  const isDoing = isVerb(lower[from] ?? '') || GERUND.test(lower[from] ?? '');
  if (isDoing ? isAttribute(words, from) : lower[to - 1] !== 'of' && lower[to] !== 'of') return [];
  if (isDoing && isPassive(words, from)) {
    const clause = meanings.find((one) => one.from === first)?.clause;
    return meanings.filter((one) => one.clause === clause && one.to <= first && !isVerb(lower[one.from] ?? ''));
  }
  const start = !isDoing && lower[to] === 'of' ? to + 1 : to;
  let end = start;
  while (end < lower.length && (!isEnd(lower[end] ?? '') || isPartOf(lower, end) || isGiven(lower, [start, end])))
    end++;
  return meanings.filter((one) => one.from >= start && one.to <= end);
}

/** "Thirty of its fighters" are fighters. */
function isPartOf(lower: readonly string[], of: number): boolean {
  const before = lower[of - 1] ?? '';
  return lower[of] === 'of' && (/^\d/.test(before) || CARDINALS.has(before) || PARTS.has(before));
}

/** "Supplied the army with fuel", "supplied fuel to the army": what is given, and to whom. */
function isGiven(lower: readonly string[], [start, end]: readonly [number, number]): boolean {
  return end > start && (lower[end] === 'with' || lower[end] === 'to');
}

function isEnd(word: string): boolean {
  return ENDS.has(word) || isVerb(word);
}

const PARTS: ReadonlySet<string> = new Set('all any both each many most none one several some'.split(' '));

const GERUND = /^[a-z]{2,}ing$/;
const ENDS: ReadonlySet<string> = new Set([
  ...FORMS_OF_BE,
  ...', ; . : – — ( ) " who which that when after before because while and but or of as to with from in into on at by near during for over against about around since until without under through'.split(
    ' ',
  ),
]);

const ALIKE = 60;

type Patient = readonly [profile: Profile, patient: Meaning];

/** "The boy" and "a pupil", "the village" and "Tolmin", "money" and "400,000 crowns" may be one; "complaints" and "drugs" are two. */
function mayBeOne(a: Patient, b: Patient): boolean {
  const [one, other] = [a[1], b[1]];
  if (likeness(one, other) >= ALIKE) return true;
  // "Lubenka" are no vehicles; it may be one of the villages.
  if (one.isName || other.isName) return one.isName !== other.isName && !areThings(a) && !areThings(b);
  if (isPeople(headOf(one.stem)) && isPeople(headOf(other.stem))) return true;
  if (isMoney(a) && isMoney(b)) return true;
  return isKindOf(one.stem, other.stem) || isKindOf(other.stem, one.stem);
}

function areThings([{ words }, { from, to, stem: one }]: Patient): boolean {
  return /[^s]s$/.test(words.lower[to - 1] ?? '') && to - from === 1 && !isPeople(headOf(one));
}

function isMoney([{ words }, { stem: one }]: Patient): boolean {
  return MONEY.has(one) || currenciesIn(words).includes(one);
}

const MONEY: ReadonlySet<string> = new Set(
  'money cash sum amount payment bribe kickback fee gift advantage benefit bonus ransom'.split(' ').map(stem),
);
