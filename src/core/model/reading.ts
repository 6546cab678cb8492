import { z } from 'zod';

/**
 * What one article tells, as `claims extract` prints it. Offsets on the wire and in files are Unicode code points,
 * 0-based and end-exclusive (W3C Web Annotation, TextPositionSelector); inside the program the same shapes carry
 * UTF-16 code units, and `core/model/offsets.ts` is the one place that converts.
 */

const offset = z.int().min(0);
const placed = { start: offset, end: offset };
const quoted = { ...placed, exact: z.string() };

export const quoteSchema = z.strictObject(quoted);
export const furnitureKindSchema = z.enum(['caption', 'appeal', 'notice', 'links', 'stamp', 'other']);
export const furnitureSchema = z.strictObject({ ...placed, kind: furnitureKindSchema });

export const speakerKindSchema = z.enum([
  'military',
  'government',
  'official',
  'media',
  'telegram',
  'ngo',
  'company',
  'poll',
  'individual',
  'group',
  'document',
  'unnamed',
  'other',
]);
export const basisSchema = z.enum(['named', 'alias', 'pronoun', 'descriptor', 'carried-over', 'unnamed']);
export const creditedSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: speakerKindSchema,
  basis: basisSchema,
});
export const linkSchema = z.strictObject({ id: z.string(), name: z.string() });

export const qualifierSchema = z.enum([
  'exactly',
  'about',
  'more-than',
  'at-least',
  'fewer-than',
  'at-most',
  'nearly',
  'up-to',
]);
export const figureTypeSchema = z.enum([
  'count',
  'money',
  'percent',
  'ratio',
  'multiple',
  'age',
  'score',
  'duration',
  'other',
]);
export const figureSchema = z.strictObject({
  ...quoted,
  value: z.number(),
  qualifier: qualifierSchema,
  unit: z.string().nullable(),
  low: z.number().exactOptional(),
  high: z.number().exactOptional(),
  type: figureTypeSchema.exactOptional(),
});
export const dateSchema = z.strictObject({ ...quoted, value: z.string().nullable() });

export const typeSchema = z.enum(['direct', 'indirect', 'mixed', 'hearsay']);
export const modeSchema = z.enum(['speech', 'belief', 'intention', 'other']);
export const stanceSchema = z.enum(['asserts', 'denies', 'declines', 'questions']);

export const tellingSchema = z.strictObject({
  id: z.string().regex(/^t-[0-9a-z]+$/),
  content: z.array(quoteSchema).min(1),
  cue: quoteSchema.nullable(),
  source: quoteSchema.nullable(),
  speaker: creditedSchema.nullable(),
  via: z.array(linkSchema),
  type: typeSchema,
  mode: modeSchema,
  stance: stanceSchema,
  hedges: z.array(quoteSchema),
  figures: z.array(figureSchema),
  dates: z.array(dateSchema),
  confidence: z.number().min(0).max(1),
  attribution: z.string().exactOptional(),
});

export const admissionStateSchema = z.enum(['not-verified', 'not-verifiable', 'supported', 'verified', 'disputed']);
export const admissionSchema = z.strictObject({
  ...quoted,
  state: admissionStateSchema,
  by: z.string().nullable(),
  covers: z.array(z.string()),
});
export const outcomeSchema = z.enum(['pending', 'declined', 'none', 'answered', 'unreachable']);
export const replySchema = z.strictObject({ ...quoted, asked: z.string().nullable(), outcome: outcomeSchema });

export const originBasisSchema = z.enum(['given', 'text']);
export const publishedSchema = z.strictObject({
  value: z.string(),
  precision: z.enum(['year', 'month', 'day', 'time']),
  basis: originBasisSchema,
});
export const publisherSchema = z.strictObject({ id: z.string(), name: z.string(), basis: originBasisSchema });

export const articleHeadSchema = z.strictObject({
  id: z.string().regex(/^a-[0-9a-z]+$/),
  input: z.string(),
  headline: z.string().nullable(),
  outlet: publisherSchema.nullable(),
  published: publishedSchema.nullable(),
  language: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  chars: offset,
});

export const readingSchema = z.strictObject({
  article: articleHeadSchema,
  furniture: z.array(furnitureSchema),
  tellings: z.array(tellingSchema),
  admissions: z.array(admissionSchema),
  replies: z.array(replySchema),
});

export type Quote = z.infer<typeof quoteSchema>;
export type FurnitureKind = z.infer<typeof furnitureKindSchema>;
export type SpeakerKind = z.infer<typeof speakerKindSchema>;
export type Basis = z.infer<typeof basisSchema>;
/** The speaker of one telling, with how the source was resolved to it. */
export type Credited = z.infer<typeof creditedSchema>;
/** One link of the chain between a speaker and the article. */
export type Link = z.infer<typeof linkSchema>;
export type Qualifier = z.infer<typeof qualifierSchema>;
export type FigureType = z.infer<typeof figureTypeSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type DateMention = z.infer<typeof dateSchema>;
export type TellingType = z.infer<typeof typeSchema>;
export type Mode = z.infer<typeof modeSchema>;
export type Stance = z.infer<typeof stanceSchema>;
export type Telling = z.infer<typeof tellingSchema>;
export type AdmissionState = z.infer<typeof admissionStateSchema>;
export type Admission = z.infer<typeof admissionSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Reply = z.infer<typeof replySchema>;
export type Published = z.infer<typeof publishedSchema>;
export type Publisher = z.infer<typeof publisherSchema>;
export type ArticleHead = z.infer<typeof articleHeadSchema>;
export type Reading = z.infer<typeof readingSchema>;
