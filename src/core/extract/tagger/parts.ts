/**
 * Parts of speech: Penn Treebank tags, verbs kept apart by form, adjectives and adverbs folded over degree, proper nouns
 * split by what they name (PER, ORG, LOC, else NNP), quotation marks opening and closing (OQ, CQ). The order is part of the
 * weights' format.
 */
export const PARTS = [
  'PUNCT',
  'VBD',
  'VBN',
  'VBZ',
  'VBP',
  'VB',
  'VBG',
  'NN',
  'NNS',
  'NNP',
  'PER',
  'ORG',
  'LOC',
  'PRP',
  'PRP$',
  'DT',
  'IN',
  'TO',
  'MD',
  'JJ',
  'RB',
  'CC',
  'CD',
  'W',
  'RP',
  'POS',
  'EX',
  'X',
  'OQ',
  'CQ',
] as const;

export type Part = (typeof PARTS)[number];

/** The number of a part of speech, as `Document.parts` holds it. */
export const PART = Object.fromEntries(PARTS.map((part, index) => [part, index])) as { readonly [P in Part]: number };

export function isVerb(part: number): boolean {
  return part >= PART.VBD && part <= PART.VBG;
}

/** Finite verbs and modals; a participle and an infinitive are not. */
export function isFiniteVerb(part: number): boolean {
  return part === PART.VBD || part === PART.VBZ || part === PART.VBP || part === PART.MD;
}

export function isProper(part: number): boolean {
  return part >= PART.NNP && part <= PART.LOC;
}

/** Nouns, proper nouns and personal pronouns. */
export function isNominal(part: number): boolean {
  return part >= PART.NN && part <= PART.PRP;
}
