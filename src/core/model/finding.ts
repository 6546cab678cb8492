import { letters, type Sha256 } from './ids.ts';

/** How findings and what they rest on are named; shapes stand in verification.ts. */

/** A telling and one finding about it, as the path of the finding's file names them. */
export interface FindingName {
  readonly telling: string;
  readonly finding: string;
}

/** `t-…/v-…`: the name of the file below its folder, and a key. */
export function findingKey({ telling, finding }: FindingName): string {
  return `${telling}/${finding}`;
}

/** What a key names; null where it names nothing that can be a file. */
export function findingNamed(key: string): FindingName | null {
  const [, telling = '', finding = ''] = /^(t-[0-9a-z]{1,32})\/(v-[0-9a-z]{10})$/.exec(key) ?? [];
  return telling === '' ? null : { telling, finding };
}

/**
 * Identity of a finding: the telling and all that the finding says, so that a finding changed by hand, or put under another
 * telling, no longer has its name.
 */
export function findingId(sha256: Sha256, telling: string, finding: object): string {
  return `v-${letters(sha256(`${telling}\n${JSON.stringify(ordered(finding))}`), 10)}`;
}

/** The same value whatever the order in which its keys were written. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

const EVIDENCE =
  /^evidence\/[0-9a-f]{12}-[\p{Ll}\p{Lo}\p{Lm}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}]+)*(?:\.[0-9a-z]{1,10})?$/u;
/** In UTF-16 code units. */
const LONGEST = 200;

/** Whether a path may be that of a file that a finding rests on: one name below `evidence/`, and nothing that leads elsewhere. */
export function isEvidencePath(path: string): boolean {
  return path.length <= LONGEST && EVIDENCE.test(path);
}
