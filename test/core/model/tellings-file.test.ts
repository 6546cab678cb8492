import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Furniture } from '../../../src/core/extract/document.ts';
import { type TellingsFile, tellingsFileSchema } from '../../../src/core/model/tellings-file.ts';
import { decodeTellings } from '../../../src/store/decode-tellings.ts';
import { encodeTellings } from '../../../src/store/encode-tellings.ts';
import { telling } from '../query/make.ts';

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const quoted = fc.record({ start: fc.nat(), end: fc.nat(), exact: words });
const figure = fc.record(
  {
    start: fc.nat(),
    end: fc.nat(),
    exact: words,
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
    qualifier: fc.constantFrom('exactly' as const, 'about' as const),
    unit: fc.option(words),
    low: fc.nat(),
    high: fc.nat(),
    type: fc.constantFrom('count' as const, 'money' as const),
  },
  { requiredKeys: ['start', 'end', 'exact', 'value', 'qualifier', 'unit'] },
);
const kept = fc
  .record({
    says: words,
    content: fc.array(quoted, { minLength: 1, maxLength: 3 }),
    figures: fc.array(figure, { maxLength: 2 }),
    cue: fc.option(quoted),
  })
  .map(({ says, ...fields }) => ({ ...telling({ says }), ...fields }));
const furniture: fc.Arbitrary<Furniture> = fc.record({
  start: fc.nat(),
  end: fc.nat(),
  kind: fc.constantFrom('caption' as const, 'links' as const),
});

const file: fc.Arbitrary<TellingsFile> = fc.record({
  format: fc.constant(1 as const),
  reading: fc.constant('0a0b0c0d'),
  article: fc.record({
    id: fc.constant('a-7k3mq0xd'),
    input: words,
    headline: fc.option(words),
    outlet: fc.constant(null),
    published: fc.constant({ value: '2031', precision: 'year' as const, basis: 'text' as const }),
    language: fc.constant('en'),
    sha256: fc.constant('a'.repeat(64)),
    chars: fc.nat(),
  }),
  furniture: fc.array(furniture, { maxLength: 3 }),
  tellings: fc.array(kept, { maxLength: 3 }),
  admissions: fc.constant([]),
  replies: fc.constant([]),
  gone: fc.array(fc.record({ id: fc.constant('t-0'), content: fc.array(words, { minLength: 1, maxLength: 2 }) }), {
    maxLength: 2,
  }),
});

/** The same value with the keys of every record turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, turned(field)]),
  );
}

test('what is written is read as it was, and written again it is the same bytes whatever the order of keys', () => {
  fc.assert(
    fc.property(file, (value) => {
      const text = encodeTellings(value);
      const decoded = decodeTellings(text, { root: '/', path: 'x' });
      expect(decoded.ok && decoded.value).toEqual(value);
      expect(encodeTellings(tellingsFileSchema.parse(turned(value)))).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('one span stands on one line', () => {
  const content = [{ start: 0, end: 2, exact: 'a\nb' }];
  const lines = encodeTellings({
    format: 1,
    reading: '0a0b0c0d',
    article: {
      id: 'a-7k3mq0xd',
      input: 'x',
      headline: null,
      outlet: null,
      published: null,
      language: 'en',
      sha256: 'a'.repeat(64),
      chars: 3,
    },
    furniture: [],
    tellings: [{ ...telling({ says: 'x' }), content }],
    admissions: [],
    replies: [],
    gone: [],
  }).split('\n');
  expect(lines).toContain('        {"start": 0, "end": 2, "exact": "a\\nb"}');
  expect(lines.at(-1)).toBe('');
});

test('what is no tellings file is never written', () => {
  expect(() => encodeTellings(JSON.parse('{"format": 2}'))).toThrow();
});
