import type { Question } from '../model/verification.ts';

/** In the order in which a desk asks them. Help names them and must not load the schema that they come from. */
export const QUESTIONS = ['said', 'so', 'authentic'] as const satisfies readonly Question[];
