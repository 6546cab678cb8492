import type { AdmissionState } from '../../model/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { overlapsAny } from '../placed.ts';
import type { AdmissionDraft } from './admissions.ts';

/** Admissions in which the outlet speaks of its own checking; a denial or a finding by others may be a telling too. */
const OWN: ReadonlySet<AdmissionState> = new Set(['not-verified', 'not-verifiable', 'verified']);

/**
 * Drops attributions that were made of what the outlet says of its own work: "X could not verify the figure", "X has
 * contacted the ministry for comment". They are kept as admissions and replies.
 */
export function dropOwnVoice(
  attributions: readonly Attribution[],
  replies: readonly Span[],
  admissions: readonly AdmissionDraft[],
): readonly Attribution[] {
  const own = admissions.filter((admission) => OWN.has(admission.state));
  return attributions.filter(({ cue }) => cue === null || !(overlapsAny(replies, cue) || overlapsAny(own, cue)));
}
