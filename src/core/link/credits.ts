import { nearWords } from './near-words.ts';
import type { Profile } from './profile.ts';
import { conceptOf } from './weights.ts';

/**
 * Whether two tellings are credited to one: by id, by name, or, in articles about one event, by what the source is said to be:
 * "a spokesman for the power company Lumera" is kin of "Lumera". Different are two that are two persons, or two bodies of other names.
 */
export type Credits = 'same' | 'alike' | 'kin' | 'unknown' | 'different';

/** Who speaks for anybody: the words say nothing of whom. */
const ROLES: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson representative official officials chief head director chairman chairwoman president
  executive manager statement report press service office agency department deputy former senior local people person man woman
  two three several reports paper newspaper media source sources`
    .split(/\s+/)
    .map((word) => conceptOf(word).key),
);

export function creditsOf(a: Profile, b: Profile, event: boolean): Credits {
  if (a.speaker !== null && a.speaker === b.speaker) return 'same';
  const shared = a.credit.filter((key) => b.credit.includes(key)).length;
  const least = Math.min(a.credit.length, b.credit.length);
  const named = a.speaker !== null && b.speaker !== null;
  // "the spokesman" here is nobody of whom another article could speak.
  if (!named && a.article === b.article && least > 0 && shared === least) return 'alike';
  if (named && least > 0 && shared >= Math.min(2, least) && shared * 2 > least) return 'alike';
  if (event && isTelling(a) && isTelling(b)) {
    const kinship = kinshipOf(a, b);
    if (kinship >= ALIKE) return 'alike';
    if (kinship >= KIN) return 'kin';
  }
  // A house may speak through one of its people, and an outlet for anybody.
  return !named || a.relays || b.relays || a.person !== b.person ? 'unknown' : 'different';
}

const ALIKE = 900;
const KIN = 450;

/** "Democrats", "voters" and "people" are said of too many. */
function isTelling({ called }: Profile): boolean {
  return called.some((key) => conceptOf(key).weight >= LEAST_WEIGHT && !ROLES.has(key));
}

/** What share of the words for one the words for the other have too, by weight, whichever is more: 0 to 1000. */
function kinshipOf(a: Profile, b: Profile): number {
  const [first, second] = [telling(a.called), telling(b.called)];
  const least = Math.min(weightOf(first), weightOf(second));
  if (least === 0) return 0;
  const both = first.filter((key) => second.includes(key));
  const near = nearWords(
    first.filter((key) => !both.includes(key)),
    second.filter((key) => !both.includes(key)),
  );
  const nearly = near.reduce(
    (sum, { one, other, nearness }) =>
      sum + (Math.min(conceptOf(one).weight, conceptOf(other).weight) * nearness) / 100,
    0,
  );
  return Math.floor((1000 * (weightOf(both) + nearly)) / least);
}

function telling(called: readonly string[]): readonly string[] {
  const words = called.filter((key) => !ROLES.has(key));
  return words.length === 0 ? called : words;
}

function weightOf(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + Math.max(LEAST_WEIGHT, conceptOf(key).weight), 0);
}

const LEAST_WEIGHT = 25;
