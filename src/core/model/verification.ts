import { z } from 'zod';
import { isWebAddress, NO_WEB_ADDRESS } from './details.ts';
import { isEvidencePath } from './finding.ts';
import { stanceSchema } from './reading.ts';
import { daySchema, personSchema } from './signature.ts';

/** The three questions, which are never mixed: was it said? is it so? is the material authentic? */
export const questionSchema = z.enum(['said', 'so', 'authentic']);

export const findingSchema = z.enum(['supports', 'contradicts', 'mixed', 'nothing-found', 'cannot-be-checked']);

/** What a finding rests on: a file of the ledger, an address, or both where the file is a copy of what stood there. */
export const evidenceSchema = z
  .strictObject({
    file: z.string().refine(isEvidencePath, 'name a file below evidence/; claims verify puts it there').exactOptional(),
    url: z.string().refine(isWebAddress, NO_WEB_ADDRESS).exactOptional(),
    /** Of the file's bytes. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'a sha256 is 64 hex digits')
      .exactOptional(),
  })
  .refine(({ file, url }) => file !== undefined || url !== undefined, 'write a file or an url')
  .refine(({ file, sha256 }) => (file === undefined) === (sha256 === undefined), 'a file and its sha256 go together');

export const NEEDS_EVIDENCE = 'a finding needs evidence unless it is nothing-found or cannot-be-checked';

/** What a person found out about one telling, on one day. */
export const verificationSchema = z
  .strictObject({
    question: questionSchema,
    finding: findingSchema,
    /** How it was found out, in the person's words. */
    method: z.string().regex(/\S/, 'write how it was found out'),
    evidence: z.array(evidenceSchema).min(1).exactOptional(),
    /** Of the information, not of who gave it: 1 (confirmed) to 6 (cannot be judged). */
    credibility: z.int().min(1, 'from 1 to 6').max(6, 'from 1 to 6').exactOptional(),
    by: personSchema,
    at: daySchema,
    note: z.string().min(1).exactOptional(),
    /** Id of an earlier finding about the same telling and question that this one takes the place of. */
    supersedes: z
      .string()
      .regex(/^v-[0-9a-z]{10}$/, 'a finding’s id is v- and 10 letters or digits')
      .exactOptional(),
    saw: z.strictObject({
      /** The words of the telling when it was verified, in one line. */
      content: z.string().min(1),
      /** Id of the speaker at that time, null for none; only where it was asked whether it was said. */
      speaker: z.string().min(1).nullable().exactOptional(),
      /** Whether it asserts or denies these words; where the speaker is. */
      stance: stanceSchema.exactOptional(),
    }),
  })
  .refine(({ finding, evidence }) => evidence !== undefined || restsOnNothing(finding), {
    path: ['finding'],
    message: NEEDS_EVIDENCE,
  });

/** Whether a finding says that there is nothing to rest on. */
export function restsOnNothing(finding: z.infer<typeof findingSchema>): boolean {
  return finding === 'nothing-found' || finding === 'cannot-be-checked';
}

export type Question = z.infer<typeof questionSchema>;
export type FindingKind = z.infer<typeof findingSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
/** `verifications/<telling>/<finding>.yaml`; written once and never again. */
export type Verification = z.infer<typeof verificationSchema>;
