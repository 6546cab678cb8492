import { once } from '../../model/once.ts';
import { nearWords, pairedOnce } from '../words/near-words.ts';
import { isIn } from '../words/sorted.ts';
import { conceptOf, rarityOf } from '../words/weights.ts';
import type { Profile } from './profile.ts';

/**
 * Whether two tellings are credited to one: by id, by name, or, in articles about one event, by what the source is said to be:
 * "a spokesman for the power company Lumera" is kin of "Lumera". Different are two that are two persons, or two bodies of other names.
 */
export type Credits = 'same' | 'alike' | 'kin' | 'unknown' | 'different';

/** Who speaks for anybody: the words say nothing of whom. */
const roles = once(
  (): ReadonlySet<string> =>
    new Set(
      `spokesman spokeswoman spokesperson representative official officials chief head director chairman chairwoman president
  executive manager statement report minister ministry press service office agency department deputy former senior local people person man woman
  two three several reports paper newspaper media source sources`
        .split(/\s+/)
        .map((word) => conceptOf(word).key),
    ),
);

/** A telling's speaker as he is compared with others. */
export interface Voice {
  readonly profile: Profile;
  /** The words for him in code-unit order, without those that say nothing of whom, and what they weigh. */
  readonly words: readonly string[];
  readonly weight: number;
  /** Whether these tell him from others: "Democrats", "voters" and "people" are said of too many. */
  readonly isTelling: boolean;
}

export function voiceOf(profile: Profile): Voice {
  const { called } = profile;
  const own = called.filter((key) => !roles().has(key));
  const words = own.length === 0 ? called : own;
  const isTelling = own.some((key) => rarityOf(key) >= LEAST_WEIGHT);
  return { profile, words, weight: weightOf(words), isTelling };
}

export function creditsOf(a: Profile, b: Profile, event: boolean): Credits {
  return creditsOfVoices(voiceOf(a), voiceOf(b), event);
}

export function creditsOfVoices(one: Voice, other: Voice, event: boolean): Credits {
  const a = one.profile;
  const b = other.profile;
  if (a.speaker !== null && a.speaker === b.speaker) return 'same';
  const shared = a.credit.filter((key) => isIn(b.credit, key)).length;
  const least = Math.min(a.credit.length, b.credit.length);
  const named = a.speaker !== null && b.speaker !== null;
  // "the spokesman" here is nobody of whom another article could speak.
  if (!named && a.article === b.article && least > 0 && shared === least) return 'alike';
  if (named && least > 0 && shared >= Math.min(2, least) && shared * 2 > least) return 'alike';
  if (event && one.isTelling && other.isTelling) {
    const kinship = kinshipOf(one, other);
    if (kinship >= ALIKE) return 'alike';
    if (kinship >= KIN || speaksFor(one, other) || speaksFor(other, one)) return 'kin';
  }
  // A house may speak through one of its people, and an outlet for anybody.
  return !named || a.relays || b.relays || a.person !== b.person ? 'unknown' : 'different';
}

/** "Elena Varga", whom her article calls the justice minister, and "the justice ministry". */
function speaksFor({ profile }: Voice, house: Voice): boolean {
  if (!profile.person || house.profile.person || profile.office.length === 0) return false;
  const known = house.words.filter((key) => isIn(profile.office, key));
  return weightOf(known) * 1000 >= HOUSE * house.weight;
}

const HOUSE = 450;
const ALIKE = 900;
const KIN = 450;

/** What share of the words for one the words for the other have too, by weight, whichever is more: 0 to 1000. */
function kinshipOf(one: Voice, other: Voice): number {
  const least = Math.min(one.weight, other.weight);
  if (least === 0) return 0;
  const both = one.words.filter((key) => isIn(other.words, key));
  const near =
    both.length === 0
      ? nearWords(one.words, other.words)
      : nearWords(
          one.words.filter((key) => !isIn(both, key)),
          other.words.filter((key) => !isIn(both, key)),
        );
  // Most have nothing in common, and nobody need be paired.
  if (both.length + near.length === 0) return 0;
  const nearly = pairedOnce(near).reduce(
    (sum, words) => sum + (Math.min(rarityOf(words.one), rarityOf(words.other)) * words.nearness) / 100,
    0,
  );
  return Math.floor((1000 * (weightOf(both) + nearly)) / least);
}

function weightOf(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + Math.max(LEAST_WEIGHT, rarityOf(key)), 0);
}

const LEAST_WEIGHT = 25;
