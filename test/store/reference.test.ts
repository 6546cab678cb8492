import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeReference } from '../../src/store/reference.ts';
import { folder } from '../support/folder.ts';

const FIELDS = [
  { name: 'date', type: 'date' },
  { name: 'grain_burned', type: 'integer', unit: 'tonnes' },
  { name: 'depth', type: 'number', unit: 'metres' },
  { name: 'remark', type: 'string' },
];

function described(changes: object = {}, schema: object = {}): string {
  const resource = { name: 'fire', path: 'fire.csv', schema: { primaryKey: 'date', fields: FIELDS, ...schema } };
  return JSON.stringify({ name: 'karsk-fire', speaker: 'karsk-port', resources: [resource], ...changes }, null, 2);
}

const CSV = 'date,grain_burned,depth,remark\n2031-03-02,2140,1.5,\n2031-03-01,"1990",,calm\n';

function taken(files: Readonly<Record<string, string>>) {
  const { values, diagnostics } = takeReference(folder(files));
  const told = diagnostics.map(
    ({ path, line, column, code, message }) => `${path}:${line}:${column} ${code} ${message}`,
  );
  return { values, told };
}

test('days in order, a value for each field of figures, empty cells are null', () => {
  const { values, told } = taken({ 'reference/fire/datapackage.json': described(), 'reference/fire/fire.csv': CSV });
  expect(told).toEqual([]);
  expect(values).toMatchObject([{ path: 'reference/fire/fire.csv', name: 'karsk-fire', speaker: 'karsk-port' }]);
  expect(values[0]?.fields).toEqual([
    { name: 'grain_burned', unit: 'tonnes' },
    { name: 'depth', unit: 'metres' },
  ]);
  expect([...(values[0]?.days ?? [])]).toEqual([
    ['2031-03-01', [1990, null]],
    ['2031-03-02', [2140, 1.5]],
  ]);
  expect(values[0]?.described.locateSpeaker()).toEqual({ line: 3, column: 14 });
});

test('a package may lie in reference/ itself, with a licence and a note beside it; there need be none', () => {
  const beside = { 'reference/LICENSE': 'MIT', 'reference/README.md': 'From the port.' };
  const { values, told } = taken({ 'reference/datapackage.json': described(), 'reference/fire.csv': CSV, ...beside });
  expect([values.length, told]).toEqual([1, []]);
  expect(taken({ 'claims.config.yaml': 'format: 1\n' })).toEqual({ values: [], told: [] });
});

test('a value that stands for none, columns in another order, a unit that is the field’s name', () => {
  const fields = [{ name: 'ships_in_port', type: 'integer' }, ...FIELDS.slice(0, 1)];
  const { values } = taken({
    'reference/datapackage.json': described({}, { fields, primaryKey: ['date'], missingValues: ['', '-'] }),
    'reference/fire.csv': 'date,ships_in_port\r\n2031-03-02,-\r\n2031-03-03,12\r\n',
  });
  expect(values[0]?.fields).toEqual([{ name: 'ships_in_port', unit: 'ships in port' }]);
  expect([...(values[0]?.days.values() ?? [])]).toEqual([[null], [12]]);
});

const ROW = CSV.split('\n', 1)[0];

test.each([
  ['a day that is none', '2031-02-30,1,1,', '2:1 shape "2031-02-30" is no day; write it as 2031-03-02'],
  ['a month for a day', '2031-02,1,1,', '2:1 shape "2031-02" is no day'],
  [
    'separators in a number',
    '2031-03-02,"2,140",1,',
    '2:12 shape grain_burned: "2,140" is no whole number; write digits without separators',
  ],
  [
    'a fraction where a whole number is to be',
    '2031-03-02,1.5,1,',
    '2:12 shape grain_burned: "1.5" is no whole number',
  ],
  ['no number at all', '2031-03-02,1,NaN,', '2:14 shape depth: "NaN" is no number'],
  ['a row too short', '2031-03-02,1', '2:1 shape a row of 2 cells, where the first has 4'],
  ['a day twice', '2031-03-02,1,1,\n2031-03-02,2,2,', '3:1 shape 2031-03-02 is there already'],
  ['no CSV', '2031-03-02,1,1,"a', '2:16 syntax not CSV: a quotation mark that nothing closes'],
])('%s: line and column of the CSV', (_name, rows, expected) => {
  const files = {
    'reference/datapackage.json': described(),
    'reference/fire.csv': `${ROW}\n${rows}\n2031-03-09,7,7,\n`,
  };
  const { values, told } = taken(files);
  expect(told).toEqual([expect.stringContaining(`reference/fire.csv:${expected}`)]);
  // What is wrong with a row leaves the others; behind a fault of the quotation marks nothing can be read.
  if (!expected.includes('syntax')) expect(values[0]?.days.get('2031-03-09')).toEqual([7, 7]);
});

test.each([
  [
    'a column that nobody described',
    'date,grain_burned,depth,remark,wind\n',
    '1:32 shape datapackage.json has no field "wind"; its fields are date, grain_burned, depth, remark',
  ],
  ['a column twice', 'date,depth,depth,remark\n', '1:12 shape a second column "depth"'],
  [
    'a column too few',
    'date,depth,remark\n',
    '1:1 shape there is no column "grain_burned", which datapackage.json has',
  ],
  ['nothing', '', '1:1 shape the file is empty; the first line names the fields'],
])('%s', (_name, text, expected) => {
  const { values, told } = taken({ 'reference/datapackage.json': described(), 'reference/fire.csv': text });
  expect(values).toEqual([]);
  expect(told).toEqual([expect.stringContaining(`reference/fire.csv:${expected}`)]);
});

test('of a file that is wrong in every row twenty are told', () => {
  const rows = Array.from({ length: 100 }, () => 'x,1,1,\n').join('');
  const { told } = taken({ 'reference/datapackage.json': described(), 'reference/fire.csv': `${ROW}\n${rows}` });
  expect(told).toHaveLength(20);
});

test.each([
  [
    'no JSON',
    described().replace('"speaker":', 'speaker:'),
    '3:3 syntax not JSON: expected a key in double quotation marks',
  ],
  ['no speaker', described({ speaker: undefined }), '1:1 shape speaker is missing'],
  [
    'a path that leads out',
    described().replace('fire.csv', '../../fire.csv'),
    '7:15 shape resources[0].path: write the name of a .csv file',
  ],
  [
    'a file that is not there',
    described().replace('fire.csv', 'water.csv'),
    '7:15 shape reference/water.csv is not there',
  ],
  ['no such date field', described({}, { primaryKey: 'day' }), '9:23 shape there is no field "day"'],
  [
    'a date field of another type',
    described({}, { primaryKey: 'remark' }),
    '25:11 shape the field "remark" names the days; its type is date',
  ],
  ['a field twice', described({}, { fields: [...FIELDS, FIELDS[1]] }), '29:11 shape a second field "grain_burned"'],
  ['no figures', described({}, { fields: [FIELDS[0], FIELDS[3]] }), '10:19 shape no field has figures'],
  [
    'semicolons',
    described().replace('"path"', '"dialect": { "delimiter": ";" }, "path"'),
    '7:33 shape resources[0].dialect.delimiter: only a comma can be read',
  ],
])('%s: line and column of datapackage.json', (_name, text, expected) => {
  const { values, told } = taken({ 'reference/datapackage.json': text, 'reference/fire.csv': CSV });
  expect(values).toEqual([]);
  expect(told.filter((line) => !line.includes('misplaced-file'))).toEqual([
    expect.stringContaining(`reference/datapackage.json:${expected}`),
  ]);
});

test('a merge that nobody finished, a link, a file that nobody names, a folder too deep', () => {
  const conflict = `{\n<<<<<<< HEAD\n"name": "a"\n=======\n"name": "b"\n>>>>>>> other\n}\n`;
  expect(taken({ 'reference/datapackage.json': conflict }).told).toEqual([
    expect.stringContaining('reference/datapackage.json:2:1 merge-conflict'),
  ]);
  const root = folder({
    'reference/datapackage.json': described(),
    'reference/fire.csv': CSV,
    'reference/other.csv': CSV,
  });
  symlinkSync('/etc/hostname', join(root, 'reference/link.csv'));
  mkdirSync(join(root, 'reference/a/b'), { recursive: true });
  expect(
    takeReference(root)
      .diagnostics.map(({ path, message }) => `${path} ${message}`)
      .sort(),
  ).toEqual([
    'reference/a/b does not belong here: only files belong here, no links and no further folders',
    'reference/link.csv does not belong here: only files belong here, no links and no further folders',
    'reference/other.csv does not belong here: no datapackage.json beside it names it',
  ]);
});
