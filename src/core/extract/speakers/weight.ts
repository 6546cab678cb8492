import type { Mention } from '../names/mentions.ts';
import type { Name } from '../names/names.ts';

/** Where a mention stands. */
export interface Place {
  readonly speaks: boolean;
  /** Part of a source, but not its head: "Harrow" in "the mayor of Harrow". */
  readonly completes: boolean;
  readonly told: boolean;
  readonly name: Name | undefined;
}

/** What a mention weighs by its part in the sentence. */
const WEIGHTS = { speaker: 4, subject: 3, ownsSubject: 2, modifier: 0.8, other: 1.2, headline: 0.1 } as const;
/** What a subject weighs, and a speaker at least. */
export const SUBJECT = WEIGHTS.subject;
/** What is left of it inside what somebody tells, and inside quotation marks. */
const TOLD = 0.4;
const QUOTED = 0.25;

/** A speaking subject draws the next "he" most; what is only quoted, owned or in a headline least. */
export function weightOf(mention: Mention, at: Place): number {
  if (at.name?.headline) return WEIGHTS.headline;
  const told = at.told && !at.speaks ? TOLD : 1;
  return WEIGHTS[partOf(mention, at)] * told * (mention.quoted ? QUOTED : 1);
}

function partOf(mention: Mention, at: Place): keyof typeof WEIGHTS {
  if (at.speaks) return 'speaker';
  if (mention.subject && !at.completes) return 'subject';
  if (mention.ownsSubject) return 'ownsSubject';
  return mention.modifier ? 'modifier' : 'other';
}
