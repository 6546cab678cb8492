import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleMatterSchema } from '../../src/core/model/article.ts';
import { type Speaker, speakerSchema } from '../../src/core/model/speaker.ts';
import { decodeYaml } from '../../src/store/decode.ts';
import { encodeArticle, encodeYaml, extendYaml, formatYaml } from '../../src/store/encode.ts';
import { decodeFrontMatter, findFence } from '../../src/store/front-matter.ts';

const source = { path: 'x.yaml' };
/** Names as people and hostile files write them: quotes, colons, hashes, numbers, controls, other scripts. */
const name = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '1e3',
      'null',
      '~',
      'true',
      '2031-03-02',
      '- x',
      '# x',
      'a: b',
      "it's",
      '"x"',
      '|',
      '>',
      ' x ',
      '---',
      '...',
      'a\nb',
    ),
  )
  .map((text) => Buffer.from(text, 'utf8').toString('utf8'));

const speaker: fc.Arbitrary<Speaker> = fc.record(
  { name, aliases: fc.array(name, { maxLength: 4 }), kind: fc.constantFrom('ngo', 'poll'), note: name },
  { requiredKeys: ['name'] },
);

function decode(text: string): unknown {
  const decoded = decodeYaml(text, speakerSchema, source);
  return decoded.ok ? decoded.value : decoded.diagnostics;
}

function format(text: string): string {
  const formatted = formatYaml(text, speakerSchema, source);
  if (!formatted.ok) throw new Error(JSON.stringify(formatted.diagnostics));
  return formatted.value;
}

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(speaker, (value) => {
      expect(decode(encodeYaml(value, speakerSchema))).toEqual(value);
    }),
  );
});

test('what is written is in the standard form, whatever the order of its keys', () => {
  fc.assert(
    fc.property(speaker, (value) => {
      const text = encodeYaml(value, speakerSchema);
      expect(format(text)).toBe(text);
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(encodeYaml(turned, speakerSchema)).toBe(text);
    }),
  );
});

test('people’s forms become the standard form; values stay, a comment goes with the key that it stands over', () => {
  const written = `# as the ministry lists it
kind:   "government"   # since 2029
aliases: [ 'KPA', "the port" ]

# its full name
name: 'Karsk Port Authority'
note: >
  folded
  words
`;
  const expected = `# its full name
name: Karsk Port Authority
aliases:
  - KPA
  - the port
# as the ministry lists it
kind: government # since 2029
note: |
  folded words
`;
  expect(format(written)).toBe(expected);
  expect(format(expected)).toBe(expected);
  expect(decode(expected)).toEqual(decode(written));
});

test('formatting twice is formatting once, and changes no value', () => {
  const comment = fc.constantFrom('', '# a comment\n', '\n', '\n# after a blank line\n\n');
  const line = fc.constantFrom(
    'kind: ngo',
    "kind: 'ngo' # why",
    'note: |\n  two\n  lines',
    'note: "x"',
    'side: a',
    'aliases: []',
    'aliases:\n- a\n- "1"',
    'aliases: [a, # one\n  b]',
  );
  const file = fc
    .tuple(comment, fc.uniqueArray(line, { selector: (text) => text.split(':')[0], maxLength: 4 }), fc.nat(4), comment)
    .map(([top, lines, at, between]) => {
      const all = [...lines.slice(0, at), 'name: Karsk # here', ...lines.slice(at)];
      return `${top}${all.join(`\n${between}`)}\n${between}`;
    });
  fc.assert(
    fc.property(file, (text) => {
      const once = format(text);
      expect(format(once)).toBe(once);
      expect(decode(once)).toEqual(decode(text));
      expect(once.split('#').length).toBe(text.split('#').length);
    }),
  );
});

test('an alias is added where the others are, and the file keeps its comments', () => {
  const text = 'name: Karsk port\n# names that the wire uses\naliases:\n  - KPA # short\n';
  const extended = extendYaml(text, { key: 'aliases', values: ['the port'] }, { schema: speakerSchema, source });
  expect(extended.ok && extended.value).toBe(`${text}  - the port\n`);
  const first = extendYaml(
    'name: Karsk port\n',
    { key: 'aliases', values: ['KPA'] },
    { schema: speakerSchema, source },
  );
  expect(first.ok && first.value).toBe('name: Karsk port\naliases:\n  - KPA\n');
});

test('an article’s body comes back byte for byte behind any front matter', () => {
  const hash = 'a'.repeat(64);
  fc.assert(
    fc.property(name, fc.string({ unit: 'binary' }), (title, body) => {
      const matter = { id: 'a-7k3mq0xd', input: 'in.txt', title, sha256: hash };
      const text = encodeArticle(matter, body);
      const fenced = findFence(text);
      if (fenced === null) throw new Error('the fence is there');
      expect(text.slice(fenced.bodyStart)).toBe(body);
      const decoded = decodeFrontMatter(fenced, articleMatterSchema, source);
      expect(decoded.ok && decoded.value).toEqual(matter);
    }),
  );
});

test('a file without a map is left as it is, for check to name', () => {
  const formatted = formatYaml('', speakerSchema, { path: 'speakers/x.yaml' });
  expect(formatted.ok && formatted.value).toBe('');
});

test('a list that is new to a file stands where the standard form has it', () => {
  const extended = extendYaml(
    'name: Karsk port\nkind: company\n',
    { key: 'aliases', values: ['KPA'] },
    { schema: speakerSchema, source: { path: 'speakers/x.yaml' } },
  );
  expect(extended.ok && extended.value).toBe('name: Karsk port\naliases:\n  - KPA\nkind: company\n');
});
