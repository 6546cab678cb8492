import type { ConflictKind } from '../../../../src/core/link/told.ts';
import type { Said } from '../say.ts';

/** Two tellings, of two articles of one event unless they are given one article, and what conflict they are. */
export interface ConflictRow {
  readonly name: string;
  readonly a: readonly [words: string, said?: Said];
  readonly b: readonly [words: string, said?: Said];
  /** Null where both can be right. */
  readonly kind: ConflictKind | null;
  readonly bond?: 'linked' | 'near';
}

type Kind = ConflictRow['kind'];
type Side = ConflictRow['a'];

export function row(name: string, kind: Kind, a: Side, b: Side): ConflictRow {
  return { name, kind, a, b };
}

export function near(name: string, kind: Kind, a: Side, b: Side): ConflictRow {
  return { ...row(name, kind, a, b), bond: 'near' };
}

/** Words, and what the union says against them. */
export function disputed(
  name: string,
  kind: Kind,
  [a, b]: readonly [string, string],
  bond?: ConflictRow['bond'],
): ConflictRow {
  return { ...row(name, kind, [a], [b, { by: 'union' }]), ...(bond === undefined ? {} : { bond }) };
}
