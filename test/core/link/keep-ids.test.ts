import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepIds } from '../../../src/core/link/keep-ids.ts';
import type { Admission, Reading } from '../../../src/core/model/reading.ts';
import { sha256 } from '../../support/ledger.ts';
import { telling } from '../query/make.ts';

/** `id words` of each telling. */
const told = (...lines: string[]) =>
  lines.map((line) => {
    const [id = '', ...words] = line.split(' ');
    return telling({ id: `t-${id}`, says: words.join(' ') });
  });

function reading(lines: string[], covers: string[] = []): Reading {
  const admission: Admission = { start: 0, end: 1, exact: 'x', state: 'disputed', by: null, covers };
  const article = {
    id: 'a-1',
    input: 'x',
    headline: null,
    outlet: null,
    published: null,
    language: 'en',
    sha256: '',
    chars: 1,
  };
  return {
    article,
    furniture: [],
    tellings: told(...lines),
    admissions: covers.length > 0 ? [admission] : [],
    replies: [],
  };
}

const MAYOR = { source: null, cue: null, speaker: 'mayor', via: null, hedges: null, type: 'indirect' };

const as = (read: Reading) => ({ reading: read, body: '', sha256 });

const ids = (lines: string[], now: string[]): string[] =>
  keepIds({ tellings: told(...lines), gone: [], body: null }, as(reading(now))).tellings.map(({ id }) => id);

test.each([
  ['nothing before', [], ['a it burned'], ['t-a']],
  ['the same', ['a it burned'], ['a it burned'], ['t-a']],
  ['moved: the words before it changed', ['a it burned'], ['b it burned'], ['t-a']],
  ['other words are another telling', ['a it burned'], ['b it burns'], ['t-b']],
  ['a changed figure is another telling', ['a 2,140 burned'], ['b 2,410 burned'], ['t-b']],
  ['a repeat keeps the one that stayed', ['a it burned'], ['b it burned', 'a it burned'], ['t-b', 't-a']],
  [
    'repeats that moved keep their order',
    ['a it burned', 'b it burned'],
    ['c it burned', 'd it burned'],
    ['t-a', 't-b'],
  ],
  [
    'one more repeat, both elsewhere: which of them it was nobody knows',
    ['a it burned'],
    ['c it burned', 'd it burned'],
    ['t-c', 't-d'],
  ],
])('%s', (_name, before, now, expected) => {
  expect(ids(before, now)).toEqual(expected);
});

test('admissions follow the tellings that they cover', () => {
  const kept = keepIds(
    { tellings: told('a it burned'), gone: [], body: null },
    as(reading(['b it burned', 'c it is out'], ['t-b', 't-c'])),
  );
  expect(kept.admissions.map(({ covers }) => covers)).toEqual([['t-a', 't-c']]);
});

test('what is lost is kept as gone, and what returns is gone no more', () => {
  const gone = [{ id: 't-z', content: ['it is out'] }];
  const kept = keepIds({ tellings: told('b it burned', 'a we know'), gone, body: null }, as(reading(['z it is out'])));
  expect(kept.gone).toEqual([
    { id: 't-a', content: ['we know'], by: MAYOR },
    { id: 't-b', content: ['it burned'], by: MAYOR },
  ]);
});

test('no id is ever given twice or lost', () => {
  const line = fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom('x', 'y', 'z')).map((pair) => pair.join(' '));
  const lines = fc.uniqueArray(line, { selector: (text) => text[0], maxLength: 6 });
  fc.assert(
    fc.property(lines, lines, (before, now) => {
      const kept = keepIds({ tellings: told(...before), gone: [], body: null }, as(reading(now)));
      const present = kept.tellings.map(({ id }) => id);
      expect(new Set(present).size).toBe(now.length);
      const known = [...present, ...kept.gone.map(({ id }) => id)];
      for (const { id } of told(...before)) expect(known).toContain(id);
      expect(kept.gone.filter(({ id }) => present.includes(id))).toEqual([]);
    }),
  );
});
