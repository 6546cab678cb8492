import { expect, test } from 'vitest';
import { diagnosticsText } from '../../../src/cli/terminal/diagnostics.ts';
import { themeOf } from '../../../src/cli/terminal/theme.ts';
import { diagnose } from '../../../src/core/model/diagnostic.ts';

test('the one error stands above all warnings and notices; of one level the order stays', () => {
  const found = [
    diagnose('outlet-unknown', { path: 'tellings/a.json', line: 1, column: 2 }, { name: 'A', id: 'a' }),
    diagnose('unformatted', { path: 'speakers/b.yaml', line: 1, column: 1 }, {}),
    diagnose('shape', { path: 'speakers/c.yaml', line: 2, column: 1 }, { reason: 'unknown key' }),
    diagnose('unformatted', { path: 'speakers/a.yaml', line: 1, column: 1 }, {}),
  ];
  const lines = diagnosticsText(found, themeOf(false)).trimEnd().split('\n');
  expect(lines.map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
    ['speakers/c.yaml:2:1', 'error'],
    ['speakers/b.yaml:1:1', 'warning'],
    ['speakers/a.yaml:1:1', 'warning'],
    ['tellings/a.json:1:2', 'notice'],
  ]);
});
