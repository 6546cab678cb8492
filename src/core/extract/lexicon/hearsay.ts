/** Adverbs that attribute a whole statement to nobody: "The guard allegedly left the gate open." */
export const HEARSAY_ADVERBS = ['allegedly', 'reportedly', 'purportedly', 'supposedly'] as const;

/** After a form of "be", these put the rest of the clause into unnamed mouths: "The man is said to have fled." */
export const HEARSAY_PASSIVES = [
  'said to',
  'reported to',
  'alleged to',
  'rumored to',
  'rumoured to',
  'believed to',
  'thought to',
  'understood to',
  'claimed to',
  'reputed to',
  'accused of',
  'suspected of',
] as const;

/** After "it is": these put the clause behind "that" into unnamed mouths: "It is understood that the search goes on." */
export const HEARSAY_CLAUSES = [
  'understood that',
  'believed that',
  'thought that',
  'claimed that',
  'alleged that',
  'rumored that',
  'rumoured that',
  'reported that',
  'said that',
  'feared that',
] as const;

/** Sources that are no source: "according to reports", "media reports say". */
export const HEARSAY_SOURCES = [
  'reports',
  'some reports',
  'several reports',
  'various reports',
  'news reports',
  'media reports',
  'press reports',
  'local reports',
  'unconfirmed reports',
  'local media reports',
  'rumors',
  'rumours',
  'multiple reports',
  'early reports',
  'initial reports',
] as const;

export const BE = ['is', 'are', 'was', 'were', 'been', 'being', 'be', "'s", "'re"] as const;
