import { areKin } from './agents.ts';
import { type Deed, deedOf } from './deeds.ts';
import { haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';

/** "The hospital was shelled by Marnish troops" against "Orskian artillery shelled the hospital": of one deed two speakers name two sides. */
export function doerConflict(pair: Pair): string | null {
  const { a, b } = pair;
  if (!haveTwoSpeakers(pair) || haveTwoTimes(pair) || a.polarity !== 'yes' || b.polarity !== 'yes') return null;
  const [first, second] = [deedOf(a), deedOf(b)];
  if (first === null || second === null || !areOneDeed(first.act, second.act)) return null;
  return befallOne(first, second) && areOfTwoSides(first, second) ? `${first.written} against ${second.written}` : null;
}

/** "The police killed two rebels", "the army killed nine": each has its own figure. */
export function areDoneByTwo({ a, b }: Pair): boolean {
  const [first, second] = [deedOf(a), deedOf(b)];
  return first !== null && second !== null && areOfTwoSides(first, second);
}

/** Who is dead was shot. */
const HARMING: ReadonlySet<string> = new Set(['dead', 'injured', 'struck', 'shot']);

function areOneDeed(one: string, other: string): boolean {
  return one === other || (HARMING.has(one) && HARMING.has(other));
}

/** Both name whom or what it befell; who "opened fire first" does so to whomever. */
function befallOne(one: Deed, other: Deed): boolean {
  return (one.isFirst && other.isFirst) || [...one.patient.keys()].some((term) => other.patient.has(term));
}

/** By their names, or because police are no rebels. */
function areOfTwoSides({ side: one, names: first }: Deed, { side: other, names: second }: Deed): boolean {
  if (first.some((name) => second.some((its) => areKin(name, its)))) return false;
  return one === other ? first.length > 0 && second.length > 0 : !MAY_BE.has(`${one}/${other}`);
}

/** "Gunmen" may be anybody who has guns. */
const MAY_BE: ReadonlySet<string> = new Set([
  'robbers/rebels',
  'rebels/robbers',
  'robbers/crowd',
  'crowd/robbers',
  'rebels/crowd',
  'crowd/rebels',
]);
