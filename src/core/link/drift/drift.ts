import { orderOf } from '../conflict/events.ts';
import type { Drift, Told } from '../told.ts';
import { DRIFT_RULES, type DriftRule, isCited } from './kinds.ts';
import { type Step, stepsOf } from './order.ts';

/**
 * What changed along each claim: from a telling to later ones of the same origin, and from the body to the headline. What
 * was lost on the way to one telling is not lost again on the way to the next. Where a telling cites an outlet, it is held
 * against that outlet's telling alone. Takes the tellings of each claim in any order; gives drifts in order of ids.
 */
export function findDrift(claims: readonly (readonly Told[])[]): Drift[] {
  const found = claims.flatMap(driftOf);
  const keyed = new Map(found.map((one) => [`${one.from} ${one.to} ${one.kind}`, one]));
  return [...keyed.keys()].sort().flatMap((key) => keyed.get(key) ?? []);
}

function driftOf(claim: readonly Told[]): Drift[] {
  if (claim.length < 2) return [];
  const steps = stepsOf(claim);
  const last = new Map<string, Step[]>();
  for (const step of steps) last.set(step.to.id, [...(last.get(step.to.id) ?? []), step]);
  return [...last.values()].flatMap((group) => driftInto(group));
}

/** The drifts into one telling. */
function driftInto(steps: readonly Step[]): Drift[] {
  const cited = steps.filter(isCited);
  const held = cited.length > 0 ? cited : steps;
  return DRIFT_RULES.flatMap(([kind, rule]) =>
    held.flatMap((step) => {
      const why = rule(step);
      if (why === null || held.some((between) => isBetween(between, step) && wasLost(rule, step, between))) return [];
      return [{ from: step.from.id, to: step.to.id, kind, why }];
    }),
  );
}

/** Whether a telling came out after the one that a step starts from. */
function isBetween({ from }: Step, step: Step): boolean {
  return from !== step.from && orderOf(step.from.article, from.article) === -1;
}

/** Whether what is lost now was lost before: the telling between the two lacks it already, as the last one does. */
function wasLost(rule: DriftRule, { from, to }: Step, between: Step): boolean {
  return rule({ from, to: between.from }) !== null && rule({ from: between.from, to }) === null;
}
