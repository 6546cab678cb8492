import { z } from 'zod';
import type { Position } from './diagnostic.ts';

/**
 * `reference/<name>/datapackage.json`: a series of official figures as Frictionless Data describes it
 * (https://specs.frictionlessdata.io/tabular-data-package/), with a speaker for the package and a unit for each field. What else such
 * a description says is left to others.
 */
const fieldSchema = z.object({
  name: z.string().min(1),
  type: z.string().exactOptional(),
  unit: z.string().min(1).exactOptional(),
});

const resourceSchema = z.object({
  name: z.string().min(1),
  path: z.string().regex(/^[^\s./\\][^/\\:]*\.csv$/i, 'write the name of a .csv file that stands beside this one'),
  format: z.string().regex(/^csv$/i, 'only csv can be read').exactOptional(),
  encoding: z
    .string()
    .regex(/^utf-?8$/i, 'only utf-8 can be read')
    .exactOptional(),
  dialect: z.object({ delimiter: z.string().regex(/^,$/, 'only a comma can be read').exactOptional() }).exactOptional(),
  schema: z.object({
    primaryKey: z.union([z.string(), z.array(z.string()).length(1)], 'write the name of the field that has the date'),
    fields: z.array(fieldSchema).min(2).max(1000),
    missingValues: z.array(z.string()).exactOptional(),
  }),
});

export const dataPackageSchema = z.object({
  name: z.string().min(1),
  title: z.string().exactOptional(),
  /** Id or name of whose figures they are. */
  speaker: z.string().min(1),
  resources: z.array(resourceSchema).min(1).max(100),
});

export type DataPackage = z.infer<typeof dataPackageSchema>;
export type Resource = DataPackage['resources'][number];

/** One column of figures. */
export interface SeriesField {
  readonly name: string;
  /** What its figures count or measure; the field's name where nothing else is said. */
  readonly unit: string;
}

/** Figures that one speaker gave day by day. */
export interface Series {
  /** Of the CSV file, POSIX, from the ledger's root. */
  readonly path: string;
  /** Of the package. */
  readonly name: string;
  /** Of the package; empty where it has none. */
  readonly title: string;
  /** Id or name, as the package has it. */
  readonly speaker: string;
  readonly fields: readonly SeriesField[];
  /** By day (YYYY-MM-DD), in order of days: a value for each field, null where the cell is empty. */
  readonly days: ReadonlyMap<string, readonly (number | null)[]>;
  /** The description of the package, and where in it the speaker stands. */
  readonly described: { readonly path: string; readonly locateSpeaker: () => Position };
}
