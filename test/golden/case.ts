import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  admissionStateSchema,
  furnitureKindSchema,
  modeSchema,
  outcomeSchema,
  qualifierSchema,
  stanceSchema,
  typeSchema,
} from '../../src/core/model/reading.ts';
import { decode } from '../../src/core/text/decode.ts';
import type { Span } from '../../src/core/text/span.ts';

const line = z.int().min(1);
const words = z.string().min(1);
const several = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(words).min(1));
const optional = z.boolean().default(false);

const figureSchema = z.strictObject({
  words,
  value: z.number(),
  qualifier: qualifierSchema,
  unit: words.optional(),
  type: words.optional(),
  optional,
});

const tellingSchema = z.strictObject({
  line,
  content: several,
  contentToo: z.array(words).default([]),
  cue: words.nullable(),
  source: words.nullable(),
  sourceToo: z.array(words).default([]),
  speaker: words.nullable(),
  aliases: z.array(words).default([]),
  via: z.array(words).default([]),
  viaToo: z.array(z.array(words)).default([]),
  type: typeSchema.default('indirect'),
  mode: modeSchema.default('speech'),
  modeToo: z.array(modeSchema).default([]),
  stance: stanceSchema.default('asserts'),
  hedges: z.array(words).default([]),
  figures: z.array(figureSchema).default([]),
  dates: z.array(words).default([]),
  state: z.array(admissionStateSchema).default([]),
  optional,
});

const caseSchema = z.strictObject({
  article: words,
  outlet: words,
  published: words,
  furniture: z.array(
    z.strictObject({ line, kind: furnitureKindSchema, kindToo: z.array(furnitureKindSchema).default([]), optional }),
  ),
  tellings: z.array(tellingSchema),
  admissions: z.array(
    z.strictObject({
      line,
      words,
      state: z.array(admissionStateSchema).min(1),
      by: words.nullable(),
      covers: z.literal('all').optional(),
      optional,
    }),
  ),
  replies: z.array(z.strictObject({ line, asked: words, outcome: outcomeSchema, optional })),
  not: z.array(z.strictObject({ line, words })),
});

export type ExpectedTelling = z.infer<typeof tellingSchema>;
export type GoldenCase = z.infer<typeof caseSchema>;

/** One annotated article: what a reader expects, and the words it was read from. */
export interface Golden {
  readonly name: string;
  readonly body: string;
  readonly expected: GoldenCase;
  /** Where an expected string stands: the first place on its line or later. Throws where it is nowhere. */
  readonly place: (line: number, words: string) => Span;
}

const here = new URL('.', import.meta.url);

export function readGolden(name: string): Golden {
  const expected = caseSchema.parse(parse(readFileSync(new URL(`${name}.yaml`, here), 'utf8')));
  const decoded = decode(readFileSync(new URL(`../../samples/${expected.article}`, here)));
  if (!decoded.ok) throw new Error(`${expected.article}: ${decoded.reason}`);
  const body = decoded.text;
  const starts = lineStarts(body);
  return { name, body, expected, place: (at, wanted) => find(body, starts[at - 1] ?? body.length, wanted, name) };
}

function find(body: string, from: number, wanted: string, name: string): Span {
  const start = body.indexOf(wanted, from);
  if (start < 0) throw new Error(`${name}: not in the article: ${wanted}`);
  return { start, end: start + wanted.length };
}

function lineStarts(body: string): readonly number[] {
  return [0, ...[...body.matchAll(/\r\n|\n/g)].map((found) => found.index + found[0].length)];
}
