import { z } from 'zod';
import { daySchema, personSchema } from './signature.ts';

export const verdictSchema = z.enum(['same', 'different', 'unsure']);

/** What one person decided of two tellings on one day. */
export const decisionSchema = z.strictObject({
  verdict: verdictSchema,
  by: personSchema,
  at: daySchema,
  note: z.string().min(1).exactOptional(),
  /** The words of the two tellings when they were judged, in the order of the ids, each in one line. */
  saw: z.array(z.string()).length(2).exactOptional(),
});

/**
 * `judgements/<telling>--<telling>.yaml`, the two ids in code-unit order. Decisions are added at the end and none is taken
 * away: of each person the latest counts.
 */
export const judgementSchema = z.strictObject({ decisions: z.array(decisionSchema).min(1) });

export type Decision = z.infer<typeof decisionSchema>;
export type Judgement = z.infer<typeof judgementSchema>;
