import { type Question, questions, type Tally } from './answer.ts';
import type { Golden } from './case.ts';
import type { Score } from './score.ts';

/** Of each case, the first words of the expected tellings that were found when the floors were set. */
export type Recorded = Readonly<Record<string, readonly string[]>>;

/** The expected tellings that were found, named by line and first words. */
export function foundTellings(golden: Golden, { matching }: Score): readonly string[] {
  const missed = new Set(matching.missed);
  return golden.expected.tellings.flatMap((_, index) => (missed.has(index) ? [] : [nameOf(golden, index)]));
}

/** Everything a person needs to see why a case went up or down: sums, gains and losses, and each telling that is not right. */
export function report(golden: Golden, score: Score, before: readonly string[]): string {
  const found = foundTellings(golden, score);
  const { matching } = score;
  return [
    `${golden.name}: precision ${score.precision.toFixed(2)}, recall ${score.recall.toFixed(2)}`,
    ...questions.map((question) => `  ${question} ${shown(score.tallies[question])}`),
    ...found.filter((name) => !before.includes(name)).map((name) => `  + gained   ${name}`),
    ...before.filter((name) => !found.includes(name)).map((name) => `  - lost     ${name}`),
    ...matching.missed.map((index) => `  missed     ${nameOf(golden, index)}`),
    ...matching.extra.map((telling) => `  extra      ${telling.content.map((span) => span.exact).join(' … ')}`),
    ...score.remarks.map((remark) => `  ${remark}`),
  ].join('\n');
}

/** The sums of several cases. */
export function together(scores: readonly Score[], question: Question): Tally {
  const tallies = scores.map((score) => score.tallies[question]);
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { right: sum('right'), wrong: sum('wrong'), open: sum('open') };
}

function nameOf(golden: Golden, index: number): string {
  const telling = golden.expected.tellings[index];
  const words = telling?.content.join(' … ') ?? '';
  return `line ${telling?.line}: ${words}${telling?.optional ? ' (optional)' : ''}`;
}

function shown({ right, wrong, open }: Tally): string {
  return `${right} right, ${wrong} wrong, ${open} open`;
}
