import { precisionOf } from '../core/model/published.ts';
import type { DataPackage, Resource, Series, SeriesField } from '../core/model/reference.ts';
import { type CsvFault, type CsvRow, readCsv } from './csv.ts';

/** The days of a series, and what is wrong with its text; `code` is the rule that a fault breaks. */
export interface SeriesRead {
  readonly fields: Series['fields'];
  readonly days: Series['days'];
  readonly faults: readonly (CsvFault & { readonly code: 'syntax' | 'shape' })[];
}

/** More faults of one file say no more. */
const MOST = 20;

/** Reads the CSV of a resource that `dateField` names the dates of. What is wrong with a row leaves the others as they are. */
export function readSeries(text: string, resource: Resource): SeriesRead {
  const { rows, fault } = readCsv(text);
  const faults: { offset: number; reason: string; code: 'syntax' | 'shape' }[] = [];
  if (fault !== null) faults.push({ ...fault, code: 'syntax' });
  const [header, ...records] = rows;
  const columns = columnsOf(header, resource);
  if ('reason' in columns) return { fields: [], days: new Map(), faults: [...faults, { ...columns, code: 'shape' }] };
  const days = new Map<string, readonly (number | null)[]>();
  for (const row of records) {
    if (faults.length >= MOST) break;
    const read = dayOf(row, columns);
    const again = 'day' in read && days.has(read.day);
    if (again)
      faults.push({ offset: row.offsets[columns.date] ?? 0, reason: `${read.day} is there already`, code: 'shape' });
    else if ('day' in read) days.set(read.day, read.values);
    else faults.push({ ...read, code: 'shape' });
  }
  return { fields: columns.figures.map(({ field }) => field), days: inOrder(days), faults };
}

interface Columns {
  readonly count: number;
  readonly date: number;
  readonly figures: readonly { readonly at: number; readonly field: SeriesField; readonly whole: boolean }[];
  readonly missing: ReadonlySet<string>;
}

/** The field that has the date. */
function dateFieldOf({ schema }: Resource): string {
  return [schema.primaryKey].flat()[0] ?? '';
}

const FIGURES: ReadonlySet<string | undefined> = new Set(['integer', 'number']);

function columnsOf(header: CsvRow | undefined, resource: Resource): Columns | CsvFault {
  if (header === undefined) return { offset: 0, reason: 'the file is empty; the first line names the fields' };
  const { fields, missingValues = [''] } = resource.schema;
  const names = fields.map(({ name }) => name);
  const strange = header.cells.findIndex((cell, at) => !names.includes(cell) || header.cells.indexOf(cell) !== at);
  if (strange >= 0) {
    const cell = header.cells[strange] ?? '';
    const reason = names.includes(cell) ? `a second column "${cell}"` : `datapackage.json has no field "${cell}"`;
    return { offset: header.offsets[strange] ?? 0, reason: `${reason}; its fields are ${names.join(', ')}` };
  }
  const lacking = names.find((name) => !header.cells.includes(name));
  if (lacking !== undefined)
    return { offset: 0, reason: `there is no column "${lacking}", which datapackage.json has` };
  const figures = fields.flatMap(({ name, unit = name.replaceAll('_', ' '), type }) => {
    return FIGURES.has(type)
      ? [{ at: header.cells.indexOf(name), field: { name, unit }, whole: type === 'integer' }]
      : [];
  });
  const date = header.cells.indexOf(dateFieldOf(resource));
  return { count: header.cells.length, date, figures, missing: new Set(missingValues) };
}

interface Day {
  readonly day: string;
  readonly values: readonly (number | null)[];
}

function dayOf({ cells, offsets }: CsvRow, { count, date, figures, missing }: Columns): Day | CsvFault {
  if (cells.length !== count) {
    return { offset: offsets[0] ?? 0, reason: `a row of ${cells.length} cells, where the first has ${count}` };
  }
  const day = cells[date] ?? '';
  if (precisionOf(day) !== 'day')
    return { offset: offsets[date] ?? 0, reason: `"${day}" is no day; write it as 2031-03-02` };
  const values: (number | null)[] = [];
  for (const { at, field, whole } of figures) {
    const cell = cells[at] ?? '';
    const value = missing.has(cell) ? null : numberOf(cell, whole);
    if (Number.isNaN(value)) {
      const wanted = whole ? 'whole number' : 'number';
      return {
        offset: offsets[at] ?? 0,
        reason: `${field.name}: "${cell}" is no ${wanted}; write digits without separators`,
      };
    }
    values.push(value);
  }
  return { day, values };
}

/** NaN where it is none. */
function numberOf(cell: string, whole: boolean): number {
  const isNumber = whole
    ? /^[+-]?\d{1,15}$/.test(cell)
    : /^[+-]?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?$/.test(cell);
  return isNumber ? Number(cell) : Number.NaN;
}

function inOrder(days: ReadonlyMap<string, Day['values']>): Series['days'] {
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a description says of its resources that cannot be; null where all is well. `keys` lead to the place. */
export function faultInPackage({ resources }: DataPackage): { keys: (string | number)[]; reason: string } | null {
  for (const [at, resource] of resources.entries()) {
    const { fields } = resource.schema;
    const keys = ['resources', at, 'schema'];
    const dateField = dateFieldOf(resource);
    const date = fields.findIndex(({ name }) => name === dateField);
    if (date < 0) return { keys: [...keys, 'primaryKey'], reason: `there is no field "${dateField}"` };
    if (fields[date]?.type !== 'date') {
      return { keys: [...keys, 'fields', date], reason: `the field "${dateField}" names the days; its type is date` };
    }
    const twice = fields.findIndex(({ name }, index) => fields.findIndex((other) => other.name === name) !== index);
    if (twice >= 0) return { keys: [...keys, 'fields', twice], reason: `a second field "${fields[twice]?.name}"` };
    if (!fields.some(({ type }) => FIGURES.has(type))) {
      return { keys: [...keys, 'fields'], reason: 'no field has figures: write the type integer or number' };
    }
  }
  return null;
}
