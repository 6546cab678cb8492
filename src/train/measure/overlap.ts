import type { Compared } from './compared.ts';
import type { Score, Share } from './share.ts';
import { isIn, type Role, type Subset, type Unit } from './unit.ts';

export const OVERLAP = ['overlap_cue', 'overlap_source', 'overlap_content'] as const;
export type Overlap = (typeof OVERLAP)[number];

/**
 * Tokens that have a role on both sides, of those that have it on one; after Citron's overlap measure. Which attribution a
 * token belongs to does not matter, and a token counts once a role, also where two attributions share it (Citron's own
 * sum over pairs counts a shared source four times above the line and twice below it).
 */
export function overlapScores(compared: Compared, subset: Subset): Record<Overlap, Score> {
  const score = (role: Role): Score => ({
    precision: covered(compared.predicted, compared.gold, { role, subset }),
    recall: covered(compared.gold, compared.predicted, { role, subset }),
  });
  return { overlap_cue: score('cue'), overlap_source: score('source'), overlap_content: score('content') };
}

function covered(
  units: readonly Unit[],
  others: readonly Unit[],
  { role, subset }: { readonly role: Role; readonly subset: Subset },
): Share {
  const counted = union(
    units.filter((unit) => isIn(subset, unit)),
    role,
  );
  const there = union(others, role);
  return { right: [...counted].filter((token) => there.has(token)).length, of: counted.size };
}

function union(units: readonly Unit[], role: Role): Set<number> {
  return new Set(units.flatMap((unit) => [...unit[role].tokens]));
}
