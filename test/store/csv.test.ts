import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/store/csv.ts';

function cellsOf(text: string): readonly (readonly string[])[] {
  return readCsv(text).rows.map(({ cells }) => cells);
}

test.each([
  [
    'plain rows, the last without an end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'line ends of another system',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a byte order mark', '\uFEFFa\n1\n', [['a'], ['1']]],
  [
    'empty cells, at the end too',
    'a,,\n,,\n',
    [
      ['a', '', ''],
      ['', '', ''],
    ],
  ],
  ['blank lines are no rows', '\na\n\n1\n\n', [['a'], ['1']]],
  ['commas, quotation marks and line ends in quotation marks', '"a,""b""\n",c\n', [['a,"b"\n', 'c']]],
  ['a lone carriage return is a character', 'a\rb,c\n', [['a\rb', 'c']]],
  ['nothing', '', []],
])('%s', (_name, text, rows) => {
  expect(readCsv(text).fault).toBeNull();
  expect(cellsOf(text)).toEqual(rows);
});

test.each([
  ['a quotation mark in the middle', 'a,b\n1,2"3\n', 7, 'inside a cell'],
  ['a quotation mark that nothing closes', 'a\n"1\n2', 2, 'nothing closes'],
  ['something behind the closing one', '"a"b\n', 3, 'expected a comma'],
])('%s: the place is told and the rows before it are there', (_name, text, offset, reason) => {
  const { fault, rows } = readCsv(text);
  expect(fault?.offset).toBe(offset);
  expect(fault?.reason).toContain(reason);
  expect(rows.length).toBe(text.slice(0, offset).split('\n').length - 1);
});

test('what is written by the rules is read again, and every cell begins where it is said to', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', '\r', ' ', 'é'), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const quoted = (one: string): string => `"${one.replaceAll('"', '""')}"`;
      const text = rows.map((row) => row.map(quoted).join(',') + end).join('');
      const read = readCsv(text);
      expect(read.fault).toBeNull();
      expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
      for (const { cells, offsets } of read.rows)
        for (const [at, one] of cells.entries()) expect(text.startsWith(quoted(one), offsets[at])).toBe(true);
    }),
  );
});

test.each([
  ['rows', 'a\n'.repeat(3_000_000), /more than 100000 rows/],
  ['cells', ','.repeat(6_000_000), /a row of more than 1000 cells/],
  ['quotation marks', '"'.repeat(5_999_999), /nothing closes/],
  ['marks one behind another', '""'.repeat(3_000_000), null],
])('a file of six million %s is refused, or read, soon', (_name, text, reason) => {
  const before = Date.now();
  const { fault } = readCsv(text);
  if (reason === null) expect(fault).toBeNull();
  else expect(fault?.reason).toMatch(reason);
  expect(Date.now() - before).toBeLessThan(5000);
});
