import { expect, test } from 'vitest';
import { type Column, table } from '../../../src/cli/terminal/table.ts';
import { themeOf } from '../../../src/cli/terminal/theme.ts';

interface Row {
  readonly name: string | null;
  readonly count: number;
}

const columns: readonly Column<Row>[] = [
  { title: 'outlet', cell: ({ name }) => name },
  { title: 'n', cell: ({ count }) => count },
];
const rows: readonly Row[] = [
  { name: 'Northern Wire', count: 7 },
  { name: null, count: 120 },
];

test('for a person: a title, words left, numbers right, ? for what is not known', () => {
  expect(table(columns, rows, { aligned: true, theme: themeOf(false) })).toBe(
    ['  outlet           n', '  Northern Wire    7', '  ?              120', ''].join('\n'),
  );
});

test('for a program: tab-separated cells, no title, nothing for what is not known', () => {
  expect(table(columns, rows, { aligned: false, theme: themeOf(false) })).toBe('Northern Wire\t7\n\t120\n');
});

test('a tab, a line break or an escape in a cell cannot make another cell, another row or a colour', () => {
  const hostile = [{ name: 'a\tb\nc\u001b[31m', count: 1 }];
  expect(table(columns, hostile, { aligned: false, theme: themeOf(false) })).toBe('a b c␛[31m\t1\n');
});

test('a cell that a spreadsheet would run becomes text; a number stays one', () => {
  const names = ['=HYPERLINK("x")', '+1+cmd|x', '-2+3', '@SUM(A1)', '-5', '+3.5%', '-', 'a=b'];
  const cells = table(
    columns,
    names.map((name) => ({ name, count: 1 })),
    { aligned: false, theme: themeOf(false) },
  );
  expect(cells.split('\t1\n').slice(0, -1)).toEqual([
    `'=HYPERLINK("x")`,
    "'+1+cmd|x",
    "'-2+3",
    "'@SUM(A1)",
    '-5',
    '+3.5%',
    '-',
    'a=b',
  ]);
});

test('a narrow terminal cuts the columns that may be cut, the widest first, and no other', () => {
  const wide: readonly Column<Row>[] = [
    { title: 'words', cell: ({ name }) => name, most: 60 },
    { title: 'kept', cell: () => 'all of this stays here' },
  ];
  const long = [{ name: 'a telling of many words that goes on and on', count: 1 }];
  const shown = (columns: number): string[] =>
    table(wide, long, { aligned: true, theme: themeOf(false), columns }).split('\n');
  expect(shown(80)[1]).toBe('  a telling of many words that goes on and on  all of this stays here');
  expect(shown(60)[1]).toBe('  a telling of many words that goes…  all of this stays here');
  expect(shown(10)[1]).toBe('  a telling o…  all of this stays here');
});

test('a column that says nothing of any row is left out for a person, and stays for a program', () => {
  const found: readonly Column<Row>[] = [...columns, { title: 'standing', cell: () => '' }];
  const row = { name: 'a telling', count: 1 };
  expect(table(found, [row], { aligned: true, theme: themeOf(false) })).not.toContain('standing');
  expect(table(found, [row], { aligned: false, theme: themeOf(false) })).toMatch(/\t\n$/);
});

test('a person is shown the short form of a cell, a program the whole', () => {
  const days: readonly Column<Row>[] = [
    { title: 'day', cell: ({ name }) => name, brief: ({ name }) => name?.slice(0, 10) ?? null },
  ];
  const row = { name: '2031-03-02T14:20:00+02:00', count: 1 };
  expect(table(days, [row], { aligned: true, theme: themeOf(false) })).toBe('  day\n  2031-03-02\n');
  expect(table(days, [row], { aligned: false, theme: themeOf(false) })).toBe('2031-03-02T14:20:00+02:00\n');
});

test('no rows print nothing', () => {
  expect(table(columns, [], { aligned: true, theme: themeOf(false) })).toBe('');
});
