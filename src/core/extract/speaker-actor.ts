import type { SpeakerKind } from '../model/reading.ts';
import type { Gender } from './lexicon/titles.ts';
import type { Known } from './name-index.ts';

export type ActorClass = 'person' | 'people' | 'body' | 'document' | 'place' | 'unknown';

/** Somebody or something that an article speaks of and that may be a speaker. */
export interface Actor {
  readonly id: string;
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

/**
 * An id that means something in one article only: an unnamed source, a class of people, a descriptor. The ledger never joins
 * such ids across articles.
 */
export function localId(slugged: string, ordinal = 1): string {
  return ordinal === 1 ? `here:${slugged}` : `here:${slugged}-${ordinal}`;
}

export function isLocal(id: string): boolean {
  return id.startsWith('here:');
}
