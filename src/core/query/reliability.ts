import type { Reliability } from '../model/speaker.ts';

/** Of each person the latest grade, by name; of one day the last written. */
export function latestGrades(reliability: readonly Reliability[]): Reliability[] {
  const byPerson = new Map<string, Reliability>();
  for (const grade of reliability) {
    const before = byPerson.get(grade.by.trim());
    if (before === undefined || before.at <= grade.at) byPerson.set(grade.by.trim(), grade);
  }
  return [...byPerson].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, grade]) => grade);
}
