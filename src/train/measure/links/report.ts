import { f1, rateOf } from '../share.ts';
import type { LinksScore } from './score-links.ts';
import type { Tally } from './tally.ts';

/** The score in lines; with `details` everything that is wrong or unlisted too. */
export function reportLinks(score: LinksScore, details: boolean): string {
  const rows: readonly (readonly [string, Tally])[] = [
    ['tellings read', score.read],
    ['same claim, recall', score.recall],
    ['  of those read', score.recallOfRead],
    ['same claim, precision', score.precision],
    ['conflicts found', score.conflicts],
    ['  with the right kind', score.conflictKinds],
    ['  precision', score.conflictPrecision],
    ['traps not sprung', score.traps],
    ['roots', score.roots],
    ['drift', score.drift],
    ['same story', score.stories],
    ['  precision', score.storyPrecision],
  ];
  const told = rows.flatMap(([name, one]) => [lineOf(name, one), ...(details ? indented(one.wrong) : [])]);
  const unlisted = [
    ...score.unlisted.map((pair) => `link ${pair}`),
    ...score.driftUnlisted.map((one) => `drift ${one}`),
  ];
  return [
    `same claim, F1            ${f1(score).toFixed(3)}`,
    ...told,
    `not in the gold           ${unlisted.length}`,
    ...(details ? indented(unlisted) : []),
    '',
  ].join('\n');
}

function lineOf(name: string, one: Tally): string {
  const rate = one.of === 0 ? '    -' : rateOf(one).toFixed(3);
  return `${name.padEnd(26)}${rate}  ${one.right} of ${one.of}`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `      ${line}`);
}
