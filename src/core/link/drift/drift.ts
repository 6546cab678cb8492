import { orderOf } from '../conflict/events.ts';
import type { Drift } from '../told.ts';
import { hasFigureOf } from './figures.ts';
import { DRIFT_RULES, type DriftRule } from './kinds.ts';
import { type Step, stepsOf, type Traced } from './order.ts';

/**
 * What changed along each claim: from a telling to later ones of the same origin, and from the body to the headline. What
 * was lost on the way to one telling is not lost again on the way to the next. Where a telling cites an outlet, it is held
 * against that outlet's telling alone. Takes the tellings of each claim in any order; gives drifts in order of ids.
 */
export function findDrift(claims: readonly Traced[]): Drift[] {
  const found = claims.flatMap(driftOf);
  const keyed = new Map(found.map((one) => [`${one.from} ${one.to} ${one.kind}`, one]));
  return [...keyed.keys()].sort().flatMap((key) => keyed.get(key) ?? []);
}

function driftOf(claim: Traced): Drift[] {
  if (claim.tellings.length < 2) return [];
  const last = new Map<string, Step[]>();
  for (const step of stepsOf(claim)) last.set(step.to.id, [...(last.get(step.to.id) ?? []), step]);
  return [...last.values()].flatMap((group) => driftInto(group));
}

/** The drifts into one telling. */
function driftInto(steps: readonly Step[]): Drift[] {
  const handed = steps.filter(({ isHandedOn }) => isHandedOn);
  const held = handed.length > 0 ? handed : steps;
  return DRIFT_RULES.flatMap(([kind, rule]) => {
    if (kind === 'figure-changed' && held.some(({ from, to }) => hasFigureOf(from, to))) return [];
    return held.flatMap((step) => {
      const why = rule(step);
      if (why === null || held.some((between) => isBetween(between, step) && wasLost(rule, step, between))) return [];
      return [{ from: step.from.id, to: step.to.id, kind, why }];
    });
  });
}

/** Whether a telling did not come out before the one that a step starts from. */
function isBetween({ from }: Step, step: Step): boolean {
  return from !== step.from && orderOf(step.from.article, from.article) !== 1;
}

/** Whether what is lost now was lost before: the telling between the two lacks it already, as the last one does. */
function wasLost(rule: DriftRule, step: Step, between: Step): boolean {
  return rule({ ...step, to: between.from }) !== null && rule({ ...step, from: between.from }) === null;
}
