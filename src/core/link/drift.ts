import { DRIFT_RULES, isCited } from './drift-kinds.ts';
import { type Step, stepsOf } from './drift-order.ts';
import type { Drift, Told } from './told.ts';

/**
 * What changed along each claim: from a telling to later ones of the same origin, and from the body to the headline. One
 * drift of a kind for each later telling, from the outlet that it cites or else from the earliest telling that it changed.
 * Takes the tellings of each claim in any order; gives drifts in order of ids.
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

function driftInto(steps: readonly Step[]): Drift[] {
  const ordered = [...steps].sort((a, b) => Number(isCited(b)) - Number(isCited(a)));
  return DRIFT_RULES.flatMap(([kind, rule]) => {
    for (const step of ordered) {
      const why = rule(step);
      if (why !== null) return [{ from: step.from.id, to: step.to.id, kind, why }];
    }
    return [];
  });
}
