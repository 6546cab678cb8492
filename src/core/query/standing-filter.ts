import type { Question } from '../model/verification.ts';
import { QUESTIONS } from './questions.ts';
import type { Standing, StandingState } from './standing.ts';

/** Which tellings are asked for by where they stand. */
export interface StandingFilter {
  /** Null for any of the three. */
  readonly question: Question | null;
  readonly state: StandingState;
}

/** Of help and of error messages too. */
export const STANDING_STATES: readonly StandingState[] = [
  'open',
  'supported',
  'contradicted',
  'mixed',
  'disputed',
  'cannot-be-checked',
  'stale',
];

/** `supported`: some question is; `so:supported`: this one is. Null where it names no state or no question. */
export function standingFilter(typed: string): StandingFilter | null {
  const [, asked = '', named = ''] = /^(?:([^:]*):)?([^:]*)$/s.exec(typed) ?? [];
  const question = QUESTIONS.find((one) => one === asked) ?? null;
  const state = STANDING_STATES.find((one) => one === named);
  return state === undefined || (question === null && typed.includes(':')) ? null : { question, state };
}

/** Open without a question means that nothing came of any: nearly every telling has one that nobody asked. */
export function standsSo(standing: Standing, { question, state }: StandingFilter): boolean {
  if (question !== null) return standing[question].state === state;
  const states = QUESTIONS.map((one) => standing[one].state);
  return state === 'open' ? states.every((one) => one === 'open') : states.includes(state);
}
