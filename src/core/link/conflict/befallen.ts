import { isKindOf } from '../words/kinds.ts';
import { stem } from '../words/stems.ts';
import { likeness, type Meaning } from './meanings.ts';
import { patientsOf } from './patients.ts';
import type { Profile } from './profile.ts';
import { headOf, isPeople } from './units.ts';

const ALIKE = 60;

/** Whether of whom one says that none was hurt are others than who was: "no civilian was hurt" says nothing of eleven soldiers, nor of people of whom nobody says what they are. */
export function befellOthers(no: Profile, yes: Profile, said: Meaning): boolean {
  const group = groupOf(no);
  if (group === null) return false;
  const victims = patientsOf(yes, said);
  if (victims.some((one) => one.isName || likeness(group, one) >= ALIKE || areAmong(group, one))) return false;
  const people = victims.flatMap(({ stems }) => stems.filter((one) => isPeople(headOf(one)) && !GENERAL.has(one)));
  return people.length > 0 ? !people.some((one) => isOfGroup(group, one)) : NARROW.has(group.stem);
}

/** "Civilian" of "no civilian was hurt", "children" of "no casualties among the children"; null for "people" and where it is nobody. */
function groupOf({ meanings, words: { lower } }: Profile): Meaning | null {
  const found = meanings.find(
    ({ isNegated, isName, stem: one, from, to }) =>
      isNegated &&
      !isName &&
      isPeople(headOf(one)) &&
      (NONE_OF.has(lower[from - 1] ?? '') || isOfNone(lower, from) || lower.slice(from - 2, to).includes('among')),
  );
  return found === undefined || GENERAL.has(found.stem) ? null : found;
}

/** "None of the passengers". */
function isOfNone(lower: readonly string[], from: number): boolean {
  const of = lower.slice(0, from).lastIndexOf('of');
  return of > 0 && from - of <= 3 && (lower[of - 1] === 'none' || lower[of - 1] === 'neither');
}

const NONE_OF: ReadonlySet<string> = new Set(['no', 'single', 'one']);
const GENERAL: ReadonlySet<string> = new Set(
  'people person human man woman victim body dead injured wounded'.split(' ').map(stem),
);

function areAmong({ stem: one }: Meaning, { stem: other }: Meaning): boolean {
  return isKindOf(one, other) || isKindOf(other, one);
}

/** "A mother and her son" are civilians; any others may be passengers or guests. */
function isOfGroup({ stem: group }: Meaning, one: string): boolean {
  if (group !== CIVILIAN) return !NARROW.has(group) && !isArmed(one);
  return !isArmed(one);
}

function isArmed(one: string): boolean {
  return isKindOf(one, 'soldier') || isKindOf(one, 'officer') || ARMED.has(one);
}

const CIVILIAN = stem('civilian');
const ARMED: ReadonlySet<string> = new Set(
  'soldier troop fighter gunman gunmen militant rebel attacker guard servicemen serviceman policeman policemen militiamen insurgent border officer assailant'
    .split(' ')
    .map(stem),
);
/** Of so narrow a kind that "eleven people" says nothing of them. */
const NARROW: ReadonlySet<string> = new Set(
  'civilian child children minor pupil baby tourist foreigner soldier officer policeman fighter guard worker employee firefighter rescuer crew sailor pilot journalist'
    .split(' ')
    .map(stem),
);
