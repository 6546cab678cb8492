import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { articleMatterSchema } from '../../src/core/model/article.ts';
import { configSchema } from '../../src/core/model/config.ts';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import { judgementSchema } from '../../src/core/model/judgement.ts';
import { outletSchema } from '../../src/core/model/outlet.ts';
import { dataPackageSchema } from '../../src/core/model/reference.ts';
import { reviewsSchema } from '../../src/core/model/review.ts';
import { speakerSchema } from '../../src/core/model/speaker.ts';
import { tellingsFileSchema } from '../../src/core/model/tellings-file.ts';
import { verificationSchema } from '../../src/core/model/verification.ts';
import { type Decoded, decodeYaml } from '../../src/store/decode.ts';
import { decodeJson } from '../../src/store/decode-json.ts';
import { decodeFrontMatter, findFence } from '../../src/store/front-matter.ts';
import { readSeries } from '../../src/store/series.ts';

/** A fault is planted at random in a file that is sound, and the finding must point at the very token, whatever stands around it. */

const SAW =
  '    saw:\n      content:\n        - the crane had been checked\n      source: he\n      cue: said\n      speaker: petru-halvas\n      via: []\n      type: indirect\n      mode: speech\n      stance: asserts\n      figures: []\n      admissions: []\n';

const FILES: readonly (readonly [name: string, schema: ZodType, text: string])[] = [
  [
    'settings',
    configSchema,
    'format: 1\ntext: keep\nquote_limit: 60\nminimum:\n  articles: 2\nbaseline: known.json\nsuppress:\n  - code: alias-collides\n    path: speakers/\n    reason: Not settled.\n    by: Ana\n    until: 2031-12-31\n',
  ],
  [
    'outlet',
    outletSchema,
    'name: Meridian\naliases:\n  - the Meridian\n  - MPA\ndomain: meridian.example\nkind: agency\ncountry: tm\nnote: wire\n',
  ],
  [
    'speaker',
    speakerSchema,
    'name: Ilse Varga\naliases:\n  - Ilse\nkind: official\nparent: karsk-port\nside: port\nsame_as:\n  - https://karsk.example/ilse\nreliability:\n  - grade: B\n    by: Ana\n    at: 2031-03-02\n    note: once wrong\n',
  ],
  [
    'reviews',
    reviewsSchema,
    `t-3rdp4dtds9:\n  - decision: fix\n    by: Ana\n    at: 2031-03-04\n    note: the second "he"\n    set:\n      speaker:\n        id: jonas-brandt\n        name: Jonas Brandt\n        kind: official\n${SAW}`,
  ],
  [
    'judgement',
    judgementSchema,
    'decisions:\n  - verdict: unsure\n    by: Ana\n    at: 2031-03-04\n  - verdict: same\n    by: Ben\n    at: 2031-03-05\n    note: one briefing\n    saw:\n      - 2,140 tonnes\n      - 2,000 tonnes\n',
  ],
  [
    'finding',
    verificationSchema,
    'question: said\nfinding: supports\nmethod: watched it\nevidence:\n  - file: evidence/3f2a9c01b2d4-briefing.html\n    sha256: 3f2a9c01b2d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e\ncredibility: 2\nby: Ana\nat: 2031-03-04\nsaw:\n  content: 2,140 tonnes\n  speaker: karsk-port\n  stance: asserts\n',
  ],
];

/** One line of a YAML file: what stands before its key, the key, its value; a bare item of a list has no key. */
interface Line {
  readonly indent: string;
  readonly key: string | null;
  readonly value: string;
}

function linesOf(text: string): Line[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent = '', , key, value = ''] = /^( *(- )?)(?:([\w-]+):(?: |$))?(.*)$/.exec(line) ?? [];
      return { indent, key: key ?? null, value };
    });
}

/** A sound file written as people write: comments, blank lines, quotation marks, line ends of another system. */
interface Style {
  readonly comments: readonly boolean[];
  readonly quoted: readonly boolean[];
  readonly behind: readonly boolean[];
  readonly end: string;
}

const style: fc.Arbitrary<Style> = fc.record({
  comments: fc.array(fc.boolean(), { minLength: 3, maxLength: 7 }),
  quoted: fc.array(fc.boolean(), { minLength: 3, maxLength: 7 }),
  behind: fc.array(fc.boolean(), { minLength: 3, maxLength: 7 }),
  end: fc.constantFrom('\n', '\r\n'),
});

interface Written {
  readonly text: string;
  /** Line and column, from 1, of the planted token. */
  readonly line: number;
  readonly column: number;
}

/** Writes the lines; the one at `at` is what `plant` makes of it, and where in that the token begins. */
function write(lines: readonly Line[], { comments, quoted, behind, end }: Style, at: number, plant: Plant): Written {
  const pick = (of: readonly boolean[], index: number): boolean => of[index % of.length] ?? false;
  const out: string[] = [];
  let place = { line: 0, column: 0 };
  for (const [index, line] of lines.entries()) {
    if (pick(comments, index)) out.push('# – 🔥 nobody reads this', '');
    if (index === at) {
      const { text, token } = plant(line);
      const before = text.slice(0, token).split('\n');
      place = { line: out.length + before.length, column: (before.at(-1) ?? '').length + 1 };
      out.push(...text.split('\n'));
      continue;
    }
    // A quoted number is another value.
    const value = pick(quoted, index) && /^[a-z][a-z -]*$/i.test(line.value) ? `"${line.value}"` : line.value;
    out.push(`${written({ ...line, value })}${pick(behind, index) && value !== '' ? '  # so' : ''}`);
  }
  return { text: out.join(end) + end, ...place };
}

type Plant = (line: Line) => { readonly text: string; readonly token: number };

function written({ indent, key, value }: Line): string {
  return key === null ? `${indent}${value}` : `${indent}${key}:${value === '' ? '' : ` ${value}`}`;
}

function withValue(line: Line, value: string): ReturnType<Plant> {
  const text = written({ ...line, value });
  return { text, token: text.length - value.length };
}

/** What goes wrong with a file, on which lines it can, and what is said. */
const FAULTS: readonly (readonly [name: string, can: (line: Line) => boolean, plant: Plant, said: RegExp])[] = [
  ['a value of another type', ({ value }) => value !== '', (line) => withValue(line, '{ x: 1 }'), /expected|write/],
  [
    'an unknown key',
    ({ key, value }) => key !== null && value !== '',
    (line) => ({
      text: `${written(line)}\n${' '.repeat(line.indent.length)}colour: red`,
      token: written(line).length + 1 + line.indent.length,
    }),
    /unknown key "colour"/,
  ],
  [
    'a key twice',
    ({ key, value }) => key !== null && value !== '',
    (line) => ({
      text: `${written(line)}\n${written({ ...line, indent: ' '.repeat(line.indent.length) })}`,
      token: written(line).length + 1 + line.indent.length,
    }),
    /twice/,
  ],
  ['an anchor', ({ value }) => value !== '', (line) => ({ ...withValue(line, `&a ${line.value}`) }), /anchors/],
  ['a tag', ({ value }) => value !== '', (line) => withValue(line, `!!str ${line.value}`), /tags/],
  ['an alias', ({ value }) => value !== '', (line) => withValue(line, '*a'), /aliases/],
  [
    'a quotation that nothing closes',
    ({ value }) => value !== '',
    (line) => withValue(line, `'${line.value.replaceAll("'", '')}`),
    /not closed/,
  ],
  ['a list that nothing closes', ({ value }) => value !== '', (line) => withValue(line, '[one, two'), /"]" is missing/],
  [
    'a value that begins with a mark',
    ({ value }) => value !== '',
    (line) => withValue(line, '`mark'),
    /begin with this character/,
  ],
  [
    'a prototype',
    ({ key, value }) => key !== null && value !== '',
    (line) => ({
      text: `${written(line)}\n${' '.repeat(line.indent.length)}__proto__: x`,
      token: written(line).length + 1 + line.indent.length,
    }),
    /__proto__/,
  ],
];

function pointsAt(decoded: Decoded<unknown>, { line, column, text }: Written, said: RegExp): void {
  const found: readonly Diagnostic[] = decoded.ok ? [] : decoded.diagnostics;
  const there = found.filter((one) => one.line === line && one.column === column);
  const told = found.map((one) => `${one.line}:${one.column} ${one.message}`).join('\n');
  expect(there.length, `at ${line}:${column} of\n${text}\nbut:\n${told}`).toBeGreaterThan(0);
  expect(
    there.some(({ message }) => said.test(message)),
    told,
  ).toBe(true);
}

describe.each(FAULTS)('%s', (_fault, can, plant, said) => {
  test.each(FILES)('in a file of the kind: %s', (_name, schema, text) => {
    const lines = linesOf(text);
    const possible = lines.flatMap((line, at) => (can(line) ? [at] : []));
    fc.assert(
      fc.property(style, fc.constantFrom(...possible), (around, at) => {
        const file = write(lines, around, at, plant);
        pointsAt(decodeYaml(file.text, schema, { path: 'x.yaml' }), file, said);
      }),
      { numRuns: 25 },
    );
  });

  test('in front matter', () => {
    const lines = linesOf(
      `id: a-7k3mq0xd\ninput: one.txt\ntitle: Grain burns\noutlet: Meridian\nurl: https://meridian.example/1\npublished: 2031-03-02\nsha256: ${'0f'.repeat(32)}\n`,
    );
    const possible = lines.flatMap((line, at) => (can(line) ? [at] : []));
    fc.assert(
      fc.property(style, fc.constantFrom(...possible), (around, at) => {
        const matter = write(lines, around, at, plant);
        const text = `---${around.end}${matter.text}---${around.end}A body: with a colon.${around.end}`;
        const fenced = findFence(text);
        if (fenced === null) throw new Error('there is a fence');
        pointsAt(
          decodeFrontMatter(fenced, articleMatterSchema, { path: 'x.md' }),
          { ...matter, line: matter.line + 1 },
          said,
        );
      }),
      { numRuns: 25 },
    );
  });
});

/** A JSON text, and where in it the planted token begins. */
interface Json {
  readonly text: string;
  readonly token: number;
}

type Path = readonly (string | number)[];

/** Where a value may be planted: a leaf, or an object of fixed keys. */
function placesIn(value: unknown, path: Path = []): { path: Path; isObject: boolean }[] {
  if (Array.isArray(value)) return value.flatMap((inner, at) => placesIn(inner, [...path, at]));
  if (typeof value !== 'object' || value === null) return [{ path, isObject: false }];
  const inner = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]));
  return [{ path, isObject: true }, ...inner];
}

/** Prints a value with these blanks between its tokens; at `path` stands `planted`, and a key of that name where it is one. */
function printJson(
  value: unknown,
  at: Path,
  { blanks, planted }: { blanks: readonly string[]; planted: string },
): Json {
  let text = '';
  let token = -1;
  let count = 0;
  const add = (part: string): void => {
    count += 1;
    text += part + (blanks[count % blanks.length] ?? '');
  };
  const visit = (one: unknown, path: Path): void => {
    const isHere = path.length === at.length && path.every((key, index) => key === at[index]);
    const isKey = planted.startsWith('"') && planted.includes(':');
    if (isHere && !isKey) {
      token = text.length;
      add(planted);
    } else if (Array.isArray(one)) {
      add('[');
      for (const [index, inner] of one.entries()) {
        if (index > 0) add(',');
        visit(inner, [...path, index]);
      }
      add(']');
    } else if (typeof one === 'object' && one !== null) {
      add('{');
      for (const [index, [key, inner]] of Object.entries(one).entries()) {
        if (index > 0) add(',');
        add(JSON.stringify(key));
        add(':');
        visit(inner, [...path, key]);
      }
      if (isHere) {
        add(',');
        token = text.length;
        add(planted);
      }
      add('}');
    } else add(JSON.stringify(one));
  };
  visit(value, []);
  return { text, token };
}

const FIELDS = [
  { name: 'date', type: 'date' },
  { name: 'grain', type: 'integer', unit: 'tonnes' },
];
const PACKAGE = {
  name: 'fire',
  speaker: 'karsk-port',
  resources: [{ name: 'r', path: 'r.csv', schema: { primaryKey: 'date', fields: FIELDS, missingValues: ['-'] } }],
};
const SPAN = { start: 0, end: 4, exact: 'Ilse' };
const TELLINGS = {
  format: 1,
  reading: '0a0b0c0d',
  article: {
    id: 'a-7k3mq0xd',
    input: 'one.txt',
    headline: null,
    outlet: null,
    published: null,
    language: 'en',
    sha256: '0f'.repeat(32),
    chars: 60,
  },
  furniture: [{ start: 0, end: 4, kind: 'caption' }],
  tellings: [
    {
      id: 't-3rdp4dtds9',
      content: [SPAN],
      cue: SPAN,
      source: null,
      speaker: { id: 'ilse', name: 'Ilse “🔥” \\ {', kind: 'official', basis: 'named' },
      via: [{ id: 'wire', name: 'Wire' }],
      type: 'indirect',
      mode: 'speech',
      stance: 'asserts',
      hedges: [],
      figures: [{ ...SPAN, value: 4, qualifier: 'exactly', unit: null }],
      dates: [],
      confidence: 0.5,
    },
  ],
  admissions: [],
  replies: [],
  gone: [],
};

const blanks = fc.array(fc.constantFrom('', '', ' ', '\n', '\n  ', '\r\n\t'), { minLength: 1, maxLength: 9 });

describe.each([
  ['a tellings file', tellingsFileSchema, TELLINGS],
  ['the description of a series', dataPackageSchema, PACKAGE],
] as const)('JSON: %s', (_name, schema: ZodType, value) => {
  const places = placesIn(value);
  const leaves = places.filter(({ isObject }) => !isObject).map(({ path }) => path);

  test.each([
    // No field may be a list of lists, and none of text, numbers or nothing is one.
    ['a value of another type', leaves, '[[]]', /expected|write|missing|Invalid/],
    ['a word that is no JSON', leaves, '@here', /not JSON: expected a value/],
    ['a quotation that nothing closes', leaves, '"here', /not JSON: a string that does not end/],
    ['a bracket of the other kind', leaves, '}', /not JSON: expected/],
  ] as const)('%s', (_fault, at, planted, said) => {
    fc.assert(
      fc.property(blanks, fc.constantFrom(...at), (between, path) => {
        // What nothing closes must not be closed by what follows.
        const whole = printJson(value, path, { blanks: between, planted });
        const text = planted === '"here' ? whole.text.slice(0, whole.token + planted.length) : whole.text;
        pointsAt(
          decodeJson(text, schema, { path: 'x.json', advice: '', again: () => text }),
          placed(text, whole.token),
          said,
        );
      }),
      { numRuns: 50 },
    );
  });
});

test('JSON: an unknown key is told where the key stands', () => {
  const objects = placesIn(TELLINGS).filter(({ isObject }) => isObject);
  fc.assert(
    fc.property(blanks, fc.constantFrom(...objects), (between, { path }) => {
      const { text, token } = printJson(TELLINGS, path, { blanks: between, planted: '"colour": "red"' });
      const decoded = decodeJson(text, tellingsFileSchema, { path: 'x.json', advice: '', again: () => text });
      pointsAt(decoded, placed(text, token), /unknown key "colour"/);
    }),
    { numRuns: 50 },
  );
});

function placed(text: string, token: number): Written {
  const before = text.slice(0, token).split('\n');
  return { text, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

test('CSV: a cell that is no number, and a day that is none', () => {
  const rows = fc.integer({ min: 1, max: 12 });
  const write = fc.record({
    count: rows,
    at: fc.nat(),
    isDay: fc.boolean(),
    isQuoted: fc.boolean(),
    end: fc.constantFrom('\n', '\r\n'),
  });
  fc.assert(
    fc.property(write, ({ count, at, isDay, isQuoted, end }) => {
      const bad = isQuoted ? '"no, "' : 'no';
      let [text, token] = [`grain,date${end}`, -1];
      for (let row = 0; row < count; row += 1) {
        const isHere = row === at % count;
        const [grain, day] = [isQuoted ? `"${row}"` : `${row}`, `2031-03-${String(row + 1).padStart(2, '0')}`];
        if (isHere) token = text.length + (isDay ? grain.length + 1 : 0);
        text += `${isHere && !isDay ? bad : grain},${isHere && isDay ? bad : day}${end}`;
      }
      const [resource] = dataPackageSchema.parse(PACKAGE).resources;
      if (resource === undefined) throw new Error('there is a resource');
      expect(readSeries(text, resource).faults.map(({ offset }) => offset)).toEqual([token]);
    }),
  );
});
