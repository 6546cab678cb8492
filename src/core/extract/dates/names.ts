import { type Atoms, beginsSentence, isCapital, wordNear } from '../figures/atoms.ts';
import { DOUBTFUL_MONTHS, MONTHS } from '../lexicon/calendar.ts';

/** Whether atom `at` is the name of a month in capitals; "May" and "March" as other words have no day beside them. */
export function isMonthName(atoms: Atoms, at: number): boolean {
  return isCapital(atoms, at) && MONTHS.has(atoms.lower[at] ?? '');
}

/** Words of time before a month that stands without day and year. */
const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'in since until till by from to through during before after of last next this early late mid past previous following throughout ' +
    'between around coming end beginning every each'
  ).split(' '),
);

/** Whether a month without day and year is one: "in March", "the November vote", but not "May said" nor "march on". */
export function isLoneMonth(atoms: Atoms, at: number): boolean {
  if (!isMonthName(atoms, at)) return false;
  const before = wordNear(atoms, at - 1, at);
  const beyond = before === '-' || before === '–' ? wordNear(atoms, at - 2, at) : before;
  if (beyond === 'and' || beyond === 'or') return isMonthName(atoms, at - 2);
  if (TIME_WORDS.has(beyond)) return !(DOUBTFUL_MONTHS.has(atoms.lower[at] ?? '') && namesPerson(atoms, at));
  return !DOUBTFUL_MONTHS.has(atoms.lower[at] ?? '') && !beginsSentence(atoms, at);
}

/** "of April Hale", "after May said": a capital or a verb of speech behind the doubtful month. */
function namesPerson(atoms: Atoms, at: number): boolean {
  const after = wordNear(atoms, at + 1, at);
  if (SPEECH.has(after)) return true;
  return isCapital(atoms, at + 1) && after !== '' && !beginsSentence(atoms, at + 1);
}

const SPEECH: ReadonlySet<string> = new Set(['said', 'told', 'says', 'has', 'had', 'announced', 'added']);
