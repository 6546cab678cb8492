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
  ['a number for a name', 'name: 1000\n', '1:7 shape name: expected text, found a number; put it in quotation marks'],
  [
    'a list item of another type',
    'name: X\naliases:\n  - Y\n  - 12\n',
    '4:5 shape aliases[1]: expected text, found a number; put it in quotation marks',
  ],
  ['a value outside its list', 'name: X\nkind: king\n', '2:7 shape kind: write one of military, government'],
  ['no mapping', '- X\n', '1:1 shape this file: expected keys with values, found a list; write "key: value"'],
  ['an empty file', '', '1:1 shape this file: expected keys with values, found nothing; it is empty'],
  ['an anchor', 'name: &a X\n', '1:7 syntax anchors (&) are not allowed'],
  [
    'text for a list',
    'name: X\naliases: Y\n',
    '2:10 shape aliases: expected a list, found text; write each on a line of its own',
  ],
  ['an empty name', 'name: ""\n', '1:7 shape name is empty; write it, or take the line away'],
  ['a value that is not there', 'name: X\nnote:\n', '2:6 shape note: expected text, found nothing; write it, or take'],
  ['a country in capitals', 'name: X\ncountry: UA\n', '2:10 shape country: a country is two lower-case letters'],
  ['a country by its name', 'name: X\ncountry: ukraine\n', '2:10 shape country: a country is two lower-case letters'],
  [
    'an address that is code',
    'name: X\nsame_as:\n  - "javascript:alert(1)"\n',
    '3:5 shape same_as[0]: an address begins with http',
  ],
  [
    'two colons',
    'name: X: Y\n',
    '1:7 syntax two colons on one line; put a value that has ": " in it in quotation marks',
  ],
  ['words without a key', 'name: X\nwho knows\n', '2:1 syntax a line without "key: value"'],
  ['an escape that means nothing', 'name: "X\\d"\n', '1:9 syntax a backslash'],
  ['an unclosed list', 'name: X\naliases: [Y\n', '2:10 syntax a "]" is missing'],
  ['a value that begins with a mark', 'name: `X`\n', '1:7 syntax a value cannot begin with this character'],
  [
    'a merge that nobody finished',
    'name: X\n<<<<<<< HEAD\nnote: a\n=======\nnote: b\n>>>>>>> other\n',
    '2:1 merge-conflict',
  ],
  ['one mark is no merge', 'name: X\n<<<<<<< HEAD\n', '2:1 syntax'],
  ['an alias', 'name: X\nnote: *a\n', '2:7 syntax'],
  ['a tag', 'name: !!str X\n', '1:7 syntax tags (!) are not allowed'],
  ['a tag of another language', 'name: !!js/function "x"\n', '1:7 syntax'],
  ['a duplicate key', 'name: X\nname: Y\n', '2:1 syntax this key is there twice; keep one of them'],
  ['a key that is a prototype', 'name: X\n__proto__: {a: 1}\n', '2:1 syntax __proto__ is not a key'],
  ['a merge key', 'name: X\n<<: {note: Y}\n', '2:1 shape unknown key "<<"'],
  ['an unclosed quotation', 'name: "X\n', '1:7 syntax a quotation mark is not closed'],
  ['two documents', 'name: X\n---\nname: Y\n', '2:1 syntax a line of --- begins a second document'],
  ['a tab for indentation', 'name: X\naliases:\n\t- Y\n', '3:1 syntax a tab for indentation; use blanks'],
])('%s is refused with its place', (_name, text, expected) => {
  expect(problems(text)[0]).toContain(expected);
});

test('YAML 1.2: no is a word, a date is a word, 012 is twelve', () => {
  expect(problems('name: no\nnote: 2031-03-02\n')).toEqual([]);
  expect(problems('name: X\nnote: 012\n')).toEqual([
    '2:7 shape note: expected text, found a number; put it in quotation marks',
  ]);
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
