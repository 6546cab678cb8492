import { z } from 'zod';
import {
  admissionSchema,
  admissionStateSchema,
  creditedSchema,
  figureSchema,
  linkSchema,
  modeSchema,
  quoteSchema,
  stanceSchema,
  typeSchema,
} from './reading.ts';
import { daySchema, personSchema } from './signature.ts';

const tellingIdSchema = z.string().regex(/^t-[0-9a-z]{1,32}$/);

/** What a person saw of a telling, in words: a decision whose object looks otherwise today is asked again. */
export const seenSchema = z.strictObject({
  content: z.array(z.string()).min(1),
  source: z.string().nullable(),
  cue: z.string().nullable(),
  /** Id, as the telling carries it. */
  speaker: z.string().nullable(),
  via: z.array(z.string()),
  type: typeSchema,
  mode: modeSchema,
  stance: stanceSchema,
  figures: z.array(z.string()),
  admissions: z.array(admissionStateSchema),
});

/** How a source was resolved is the reader's to say; who it is, a person may. */
export const namedSchema = creditedSchema.omit({ basis: true });

const admittedSchema = admissionSchema.omit({ covers: true });

/** Fields of a telling as a person has them; one that is absent stays as it was read. */
export const changesSchema = z
  .strictObject({
    content: z.array(quoteSchema).min(1).exactOptional(),
    source: quoteSchema.nullable().exactOptional(),
    cue: quoteSchema.nullable().exactOptional(),
    speaker: namedSchema.nullable().exactOptional(),
    via: z.array(linkSchema).exactOptional(),
    type: typeSchema.exactOptional(),
    mode: modeSchema.exactOptional(),
    stance: stanceSchema.exactOptional(),
    figures: z.array(figureSchema).exactOptional(),
    /** Null: the article admits nothing about it. */
    admission: admittedSchema.nullable().exactOptional(),
  })
  .refine((changes) => Object.keys(changes).length > 0, 'nothing is set; name a field');

/** A telling that the reader did not find. */
export const writtenSchema = z.strictObject({
  content: z.array(quoteSchema).min(1),
  source: quoteSchema.nullable(),
  cue: quoteSchema.nullable(),
  speaker: namedSchema.nullable(),
  via: z.array(linkSchema),
  type: typeSchema,
  mode: modeSchema,
  stance: stanceSchema,
  figures: z.array(figureSchema),
});

/** One of those that a telling was split into. */
export const partSchema = z.strictObject({ id: tellingIdSchema, content: z.array(quoteSchema).min(1) });

const signed = {
  by: personSchema,
  at: daySchema,
  note: z.string().min(1).exactOptional(),
};
/** sha256 of the body that the quotes of an entry were found in: in another body they are looked for anew. */
const body = z.string().regex(/^[0-9a-f]{64}$/, 'write the sha256 of the body');

/** What one person decided of one telling on one day. */
export const entrySchema = z.discriminatedUnion(
  'decision',
  [
    z.strictObject({ decision: z.literal('accept'), ...signed, saw: seenSchema }),
    z.strictObject({ decision: z.literal('reject'), ...signed, saw: seenSchema }),
    z.strictObject({
      decision: z.literal('fix'),
      ...signed,
      set: changesSchema,
      body: body.exactOptional(),
      saw: seenSchema,
    }),
    z.strictObject({
      decision: z.literal('split'),
      ...signed,
      into: z.array(partSchema).min(2),
      body,
      saw: seenSchema,
    }),
    z.strictObject({ decision: z.literal('add'), ...signed, telling: writtenSchema, body }),
    z.strictObject({ decision: z.literal('withdraw'), ...signed }),
  ],
  'write one of accept, fix, reject, add, split, withdraw',
);

/**
 * `reviews/<xx>/<article>.yaml`: by telling what people decided of it. Entries are added at the end and none is taken away; of each
 * person the latest counts, and `withdraw` leaves none.
 */
export const reviewsSchema = z.record(tellingIdSchema, z.array(entrySchema).min(1));

export type Seen = z.infer<typeof seenSchema>;
export type Changes = z.infer<typeof changesSchema>;
export type Written = z.infer<typeof writtenSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type Reviews = z.infer<typeof reviewsSchema>;
