import type { Config } from '../model/config.ts';
import type { Suppression } from '../model/suppression.ts';
import type { Finding } from './finding.ts';

/** What a desk has decided to leave, and what remains. */
export interface Sifted {
  readonly told: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

/** On the day `today` (YYYY-MM-DD; null where nobody says it). What is wrong with the suppressions themselves is always told. */
export function withoutSuppressed(findings: readonly Finding[], config: Config | null, today: string | null): Sifted {
  const holding = (config?.suppress ?? []).filter((one) => !isExpired(one, today));
  const isSuppressed = (found: Finding): boolean => holding.some((one) => covers(one, found));
  return { told: findings.filter((one) => !isSuppressed(one)), suppressed: findings.filter(isSuppressed) };
}

export function isExpired({ until }: Suppression, today: string | null): boolean {
  return today !== null && until < today;
}

/** Whether a suppression is about this finding. */
export function covers(
  { code, path, id }: Suppression,
  found: Omit<Finding, 'fingerprint'> & { readonly fingerprint?: string },
): boolean {
  if (code !== found.code || OWN.has(code)) return false;
  const within = path?.replace(/\/+$/, '');
  if (within !== undefined && within !== found.path && !found.path.startsWith(`${within}/`)) return false;
  return id === undefined || found.fingerprint === id || idsOf(found).includes(id);
}

const OWN: ReadonlySet<string> = new Set(['suppression-expired', 'suppression-unused']);

/** What it is about: every detail, and what the file is named after. */
function idsOf({ identity, path }: Omit<Finding, 'fingerprint'>): readonly string[] {
  const details = identity.split('\n').map((line) => line.slice(line.indexOf('=') + 1));
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
  return [...details, file];
}
