import { type Diagnostic, diagnose } from '../core/model/diagnostic.ts';
import { type DataPackage, dataPackageSchema, type Resource, type Series } from '../core/model/reference.ts';
import type { Locate } from './decode.ts';
import { decodeJson } from './decode-json.ts';
import { positionAt } from './json-place.ts';
import { readTextFile } from './read-text.ts';
import { faultInPackage, readSeries } from './series.ts';
import type { Taken } from './take.ts';
import { walkFolder } from './walk.ts';

/** Takes every series of figures of `reference/`: a description and the CSV files beside it that it names. */
export function takeReference(root: string): Taken<Series> {
  const { found, diagnostics } = walkFolder(root, 'reference');
  const files = new Set(found.map(({ path }) => path));
  const packages = [...files].filter((path) => path.endsWith('/datapackage.json'));
  const taken = packages.map((path) => takePackage(root, path, files));
  const named = new Set(taken.flatMap(({ named }) => named));
  const isBroken = (path: string): boolean => taken.some(({ broken, folder }) => broken && path.startsWith(folder));
  const stray = [...files].filter((path) => path.endsWith('.csv') && !named.has(path) && !isBroken(path));
  return {
    values: taken.flatMap(({ values }) => values),
    diagnostics: [...diagnostics, ...taken.flatMap((one) => one.diagnostics), ...stray.map(strayFile)],
  };
}

function strayFile(path: string): Diagnostic {
  return diagnose('misplaced-file', { path }, { reason: 'no datapackage.json beside it names it' });
}

interface TakenPackage extends Taken<Series> {
  readonly folder: string;
  readonly broken: boolean;
  /** Paths of the files that it names. */
  readonly named: readonly string[];
}

function takePackage(root: string, path: string, files: ReadonlySet<string>): TakenPackage {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const broken = (diagnostics: readonly Diagnostic[]): TakenPackage => {
    return { folder, broken: true, named: [], values: [], diagnostics };
  };
  const read = readTextFile(root, path);
  if (!read.ok) return broken(read.diagnostics);
  const source = { path, advice: 'mend it there', again: () => read.text };
  const decoded = decodeJson(read.text, dataPackageSchema, source);
  if (!decoded.ok) return broken(decoded.diagnostics);
  const { value, locate } = decoded;
  const fault = faultInPackage(value);
  if (fault !== null) return broken([diagnose('shape', { path, ...locate(fault.keys) }, { reason: fault.reason })]);
  const taken = value.resources.map((resource, at) => {
    const csv = `${folder}${resource.path}`;
    if (files.has(csv)) return takeSeries(root, csv, { value, resource, path, locate });
    const place = { path, ...locate(['resources', at, 'path']) };
    return { values: [], diagnostics: [diagnose('shape', place, { reason: `${csv} is not there` })] };
  });
  return {
    folder,
    broken: false,
    named: value.resources.map((resource) => `${folder}${resource.path}`),
    values: taken.flatMap(({ values }) => values),
    diagnostics: taken.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface Described {
  readonly value: DataPackage;
  readonly resource: Resource;
  readonly path: string;
  readonly locate: Locate;
}

/** In UTF-16 code units. */
const LARGEST = 16 * 1024 * 1024;

function takeSeries(root: string, csv: string, { value, resource, path, locate }: Described): Taken<Series> {
  const read = readTextFile(root, csv);
  if (!read.ok) return { values: [], diagnostics: read.diagnostics };
  if (read.text.length > LARGEST) {
    return { values: [], diagnostics: [diagnose('unreadable', { path: csv }, { reason: 'larger than 16 MB' })] };
  }
  const { fields, days, faults } = readSeries(read.text, resource);
  const diagnostics = faults.map(({ code, offset, reason }) => {
    const said = code === 'syntax' ? `not CSV: ${reason}` : reason;
    return diagnose(code, { path: csv, ...positionAt(read.text, offset) }, { reason: said });
  });
  const described = { path, locateSpeaker: () => locate(['speaker']) };
  const { name, title = '' } = value;
  const series = { path: csv, name, title, speaker: value.speaker, fields, days, described };
  return { values: days.size === 0 ? [] : [series], diagnostics };
}
