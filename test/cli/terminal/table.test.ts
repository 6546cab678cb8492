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

test('paint keeps the widths; no rows print nothing', () => {
  const painted = [
    { ...columns[0], title: 'outlet', cell: ({ name }: Row) => name, paint: (text: string) => `<${text}>` },
  ];
  const look = { aligned: true, theme: themeOf(false) };
  expect(table(painted, rows, look)).toBe('  outlet\n  <Northern Wire>\n  <?            >\n');
  expect(table(columns, [], look)).toBe('');
});
