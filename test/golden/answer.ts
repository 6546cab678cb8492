/** What is asked of a reading, beside which tellings it found. */
export const questions = [
  'cue',
  'source',
  'speaker',
  'via',
  'type',
  'mode',
  'stance',
  'figures',
  'dates',
  'state',
  'admissions',
  'replies',
  'furniture',
  'not',
] as const;
export type Question = (typeof questions)[number];

/** How often a question was answered rightly; open answers are neither right nor wrong. */
export interface Tally {
  right: number;
  wrong: number;
  open: number;
}

/** One question about one thing: did it come out right, and what was read. */
export interface Answer {
  readonly question: Question;
  readonly verdict: keyof Tally;
  readonly remark: string;
}

/** A name without its articles, possessives, marks and capitals. */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']s\b|[’']/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .replace(/\b(?:the|a|an)\s/g, '')
    .trim();
}
