import { slug } from '../../model/ids.ts';
import type { SpeakerKind } from '../../model/reading.ts';
import type { Gender } from '../lexicon/titles.ts';
import type { Known } from '../names/index.ts';

export type ActorClass = 'person' | 'people' | 'body' | 'document' | 'place' | 'unknown';

/** Somebody or something that an article speaks of and that may be a speaker. */
export interface Actor {
  /** Null for a local actor, whose id is made when it is credited. */
  readonly id: string | null;
  /** Tells local actors of one name apart, from 1. */
  readonly ordinal: number;
  /** The fullest form of the article, or the official name of the packaged tables. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly class: ActorClass;
  readonly gender: Gender | null;
  /** What it is called: families of the descriptor table ("ministry", "newspaper", "senator"). */
  readonly roles: ReadonlySet<string>;
  readonly known: Known | null;
  /** How the article names it: by a name, or only by a descriptor that picks it out, or not at all. */
  readonly standing: 'named' | 'described' | 'unnamed';
}

/** Longer descriptors are cut in ids. */
const LONGEST_SLUG = 60;

/**
 * The id of an actor in the ledger. `here:officials` means something in one article only: an unnamed source, a class of people,
 * a descriptor; the ledger never joins such ids across articles.
 */
export function idOf(actor: Actor): string {
  if (actor.id !== null) return actor.id;
  const stem = slug(actor.name).slice(0, LONGEST_SLUG);
  if (actor.standing === 'named') return stem;
  return actor.ordinal === 1 ? `here:${stem}` : `here:${stem}-${actor.ordinal}`;
}
