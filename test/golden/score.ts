import type { Reading } from '../../src/core/model/reading.ts';
import type { Question, Tally } from './answer.ts';
import { admissionAnswers, furnitureAnswers, replyAnswers, silenceAnswers } from './around-answers.ts';
import type { Golden } from './case.ts';
import { type Matching, match } from './match.ts';
import { tellingAnswers } from './telling-answers.ts';

/** Everything measured on one article. */
export interface Score {
  readonly matching: Matching;
  readonly precision: number;
  readonly recall: number;
  readonly tallies: Readonly<Record<Question, Tally>>;
  /** What a person should look at, a line each. */
  readonly remarks: readonly string[];
}

export function score(golden: Golden, reading: Reading): Score {
  const matching = match(golden, reading.tellings);
  const all = golden.expected.tellings;
  const required = all.filter((telling) => !telling.optional).length;
  const missed = matching.missed.filter((index) => all[index]?.optional !== true).length;
  const answers = [
    ...matching.pairs.flatMap((pair) => tellingAnswers(golden, reading, pair)),
    ...admissionAnswers(golden, reading),
    ...replyAnswers(golden, reading),
    ...furnitureAnswers(golden, reading),
    ...silenceAnswers(golden, reading),
  ];
  const tallies = newTallies();
  for (const { question, verdict } of answers) tallies[question][verdict] += 1;
  return {
    matching,
    precision: reading.tellings.length === 0 ? 1 : matching.pairs.length / reading.tellings.length,
    recall: required === 0 ? 1 : (required - missed) / required,
    tallies,
    remarks: answers.filter((answer) => answer.verdict !== 'right').map((answer) => answer.remark),
  };
}

export function newTallies(): Record<Question, Tally> {
  const none = (): Tally => ({ right: 0, wrong: 0, open: 0 });
  return {
    cue: none(),
    source: none(),
    speaker: none(),
    via: none(),
    type: none(),
    mode: none(),
    stance: none(),
    figures: none(),
    dates: none(),
    state: none(),
    admissions: none(),
    replies: none(),
    furniture: none(),
    not: none(),
  };
}

/** The share of right answers among all, open ones included; 1 where nothing was asked. */
export function shareRight({ right, wrong, open }: Tally): number {
  const asked = right + wrong + open;
  return asked === 0 ? 1 : right / asked;
}
