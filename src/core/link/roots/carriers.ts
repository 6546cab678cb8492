import type { Told } from '../told.ts';

/**
 * Whether a telling's speaker is one who only passes on what others say: an outlet, a channel, an unnamed "state media", or whom
 * its article introduces as one ("the state news agency SARVA").
 */
export function isPassedOn({ speaker, source, article }: Told): boolean {
  if (speaker === null) return false;
  if (speaker.kind === 'media' || speaker.kind === 'telegram') return true;
  if (speaker.kind !== 'other' && speaker.kind !== 'company') return false;
  return [source ?? '', ...(article.credits?.get(speaker.id) ?? [])].some((credit) => INTRODUCED.test(credit));
}

/** "The roads agency" has no name right behind it, and "the newspaper's owner" is no newspaper. */
const INTRODUCED =
  /^(?:\S+ ){0,4}(?:news (?:agency|site|portal|service|outlet)|newspaper|tabloid|broadcaster|magazine|weekly|daily)(?= \p{Lu}|,? of\b|$)|\bagency (?=\p{Lu})/u;

/** Whether a cue is what an outlet does with what others say; a ministry "says" and "announces". */
export function isReport(cue: string | null): boolean {
  return REPORTS.test(cue ?? '');
}

const REPORTS = /^(?:had |has |also )?(?:reported|reports|wrote|writes)$/;
