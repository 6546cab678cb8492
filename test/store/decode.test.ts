import { expect, test } from 'vitest';
import { speakerSchema } from '../../src/core/model/speaker.ts';
import { decodeYaml } from '../../src/store/decode.ts';

function problems(text: string): string[] {
  const decoded = decodeYaml(text, speakerSchema, { path: 'speakers/x.yaml' });
  return decoded.ok
    ? []
    : decoded.diagnostics.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}

test('a file of the right shape is its value, with the place of each part', () => {
  const decoded = decodeYaml('# the port\nname: Karsk port\naliases:\n  - KPA\n  - the port\n', speakerSchema, {
    path: 'x',
  });
  if (!decoded.ok) throw new Error('it is sound');
  expect(decoded.value).toEqual({ name: 'Karsk port', aliases: ['KPA', 'the port'] });
  expect(decoded.locate(['aliases', 1])).toEqual({ line: 5, column: 5 });
  expect(decoded.locate(['name'])).toEqual({ line: 2, column: 7 });
  expect(decoded.locate(['parent'])).toEqual({ line: 2, column: 1 });
});

test.each([
  ['an unknown key', 'name: X\nalias: Y\n', '2:1 shape unknown key "alias"'],
  ['a missing key', 'kind: other\n', '1:1 shape name is missing'],
  ['a number for a name', 'name: 1000\n', '1:7 shape name: expected string, received number'],
  [
    'a list item of another type',
    'name: X\naliases:\n  - Y\n  - 12\n',
    '4:5 shape aliases[1]: expected string, received number',
  ],
  ['a value outside its list', 'name: X\nkind: king\n', '2:7 shape kind: expected military, government'],
  ['no mapping', '- X\n', '1:1 shape this file: expected object, received array'],
  ['an empty file', '', '1:1 shape this file: expected object, received null'],
  ['an anchor', 'name: &a X\n', '1:10 syntax anchors (&) are not allowed'],
  ['an alias', 'name: X\nnote: *a\n', '2:7 syntax'],
  ['a tag', 'name: !!str X\n', '1:13 syntax tags (!) are not allowed'],
  ['a tag of another language', 'name: !!js/function "x"\n', '1:21 syntax'],
  ['a duplicate key', 'name: X\nname: Y\n', '2:1 syntax Map keys must be unique'],
  ['a key that is a prototype', 'name: X\n__proto__: {a: 1}\n', '2:1 syntax __proto__ is not a key'],
  ['a merge key', 'name: X\n<<: {note: Y}\n', '2:1 shape unknown key "<<"'],
  ['an unclosed quotation', 'name: "X\n', 'syntax Missing closing'],
  ['two documents', 'name: X\n---\nname: Y\n', 'syntax'],
  ['a tab for indentation', 'name: X\naliases:\n\t- Y\n', 'syntax'],
])('%s is refused with its place', (_name, text, expected) => {
  expect(problems(text)[0]).toContain(expected);
});

test('YAML 1.2: no is a word, a date is a word, 012 is twelve', () => {
  expect(problems('name: no\nnote: 2031-03-02\n')).toEqual([]);
  expect(problems('name: X\nnote: 012\n')).toEqual(['2:7 shape note: expected string, received number']);
});

test.each([
  ['brackets that nest', `name: ${'['.repeat(100_000)}`],
  ['braces that nest', '{a: '.repeat(30_000)],
  ['a bomb of aliases', `a: &a [x,x]\n${Array.from({ length: 40 }, (_, n) => `b${n}: &b${n} [*a,*a]`).join('\n')}\n`],
  ['a file of a megabyte', `name: ${'x'.repeat(1_000_000)}\n`],
])('%s: an error, soon', (_name, text) => {
  const before = Date.now();
  expect(problems(text)[0]).toMatch(/syntax/);
  expect(Date.now() - before).toBeLessThan(5_000);
});
