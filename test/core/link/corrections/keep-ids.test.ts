import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepIds } from '../../../../src/core/link/corrections/keep-ids.ts';
import type { Admission, Reading } from '../../../../src/core/model/reading.ts';
import { sha256 } from '../../../support/ledger.ts';
import { telling } from '../../query/make.ts';

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

/** The tellings one behind the other, each behind words of its own. */
const as = (read: Reading) => {
  let body = '';
  const tellings = read.tellings.map((one, at) => {
    const says = one.content[0]?.exact ?? '';
    body += `${String(at).repeat(40)} ${says}`;
    return { ...one, content: [{ start: body.length - says.length, end: body.length, exact: says }] };
  });
  return { reading: { ...read, tellings }, body, sha256 };
};

const ids = (lines: string[], now: string[]): string[] =>
  keepIds({ tellings: told(...lines), gone: [], body: null }, as(reading(now))).tellings.map(({ id }) => id);

test.each([
  ['nothing before', [], ['a it burned'], ['t-a']],
  ['the same', ['a it burned'], ['a it burned'], ['t-a']],
  ['moved: the words before it changed', ['a it burned'], ['b it burned'], ['t-a']],
  ['other words are another telling', ['a it burned'], ['b it burns'], ['t-b']],
  ['a changed figure is another telling', ['a 2,140 burned'], ['b 2,410 burned'], ['t-b']],
  [
    'one more repeat, and the earlier text is not at hand: it may be the new one that stands where the old one stood',
    ['a it burned'],
    ['b it burned', 'a it burned'],
    ['t-b', 't-r20z1r4gfd'],
  ],
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

/** Which id each sentence's telling has when one text becomes the other; a telling is a whole sentence of the mayor's. */
function keptIn(before: readonly string[], now: readonly string[]): string[] {
  const tellingsIn = (sentences: readonly string[], prefix: string) => {
    let body = '';
    const tellings = sentences.flatMap((sentence, at) => {
      const start = body.length;
      body += `${sentence} `;
      const says = sentence.slice(0, -1);
      const content = [{ start, end: start + says.length, exact: says }];
      return sentence.startsWith('#') ? [] : [{ ...telling({ id: `t-${prefix}${at}`, says }), content }];
    });
    return { tellings, body };
  };
  const [old, current] = [tellingsIn(before, 'o'), tellingsIn(now, 'n')];
  const read = { ...reading([]), tellings: current.tellings };
  return keepIds({ ...old, gone: [] }, { reading: read, body: current.body, sha256 }).tellings.map(({ id }) =>
    id.startsWith('t-o') ? id : 'new',
  );
}

const DEPOT = 'No shells of any kind were stored at the depot in Kolvara.';
const DENIED = 'No shells of any kind were not stored at the depot in Kolvara.';
const OTHER = 'Rain fell over Skellwick on Sunday.';
const MORE = 'The bridge in Harrow will reopen on Friday.';

test.each([
  ['edited where it stood', [OTHER, DEPOT, MORE], [OTHER, DENIED, MORE], ['t-o0', 't-o1', 't-o2']],
  ['moved', [DEPOT, OTHER, MORE], [OTHER, MORE, DEPOT], ['t-o1', 't-o2', 't-o0']],
  [
    'of a repeat that was taken out nothing is left, whatever like it is new',
    [OTHER, DEPOT, DEPOT, MORE],
    [OTHER, DEPOT, MORE, DENIED],
    ['t-o0', 't-o1', 't-o3', 'new'],
  ],
  [
    'elsewhere with another figure it is another telling as likely as the same one',
    ['The fire brigade counted 17 burned wagons at the depot.', OTHER, MORE],
    [OTHER, MORE, 'The fire brigade counted 71 burned wagons at the depot.'],
    ['t-o1', 't-o2', 'new'],
  ],
  [
    'elsewhere with another name too',
    ['The fire brigade counted the burned wagons at the depot in Karsk.', OTHER, MORE],
    [OTHER, MORE, 'The fire brigade counted the burned wagons at the depot in Harrow.'],
    ['t-o1', 't-o2', 'new'],
  ],
  [
    'elsewhere in other words that name and count nothing else it is the same',
    ['The fire brigade counted 17 burned wagons at the old depot.', OTHER, MORE],
    [OTHER, MORE, 'The fire brigade counted 17 burned wagons near the old depot.'],
    ['t-o1', 't-o2', 't-o0'],
  ],
])('%s', (_name, before, now, expected) => {
  expect(keptIn(before, now)).toEqual(expected);
});

test('of two that may be the one that was neither is, whichever is nearer', () => {
  const said = (words: string) => `The depot burned on Monday, and ${words}.`;
  const before = [OTHER, said('no shells of any kind were stored there'), MORE];
  const copied = said('no shells of any kind were stored there').replace('Monday', 'Tuesday');
  const edited = said('no shells of any kind were not stored there');
  expect(keptIn(before, [copied, OTHER, edited, MORE])).toEqual(['new', 't-o0', 'new', 't-o2']);
});
