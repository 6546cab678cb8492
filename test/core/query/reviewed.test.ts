import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, Reviews } from '../../../src/core/model/review.ts';
import type { KeptTelling, TellingsFile } from '../../../src/core/model/tellings-file.ts';
import { reviewedReading } from '../../../src/core/query/reviewed.ts';
import { seenOf } from '../../../src/core/query/seen.ts';

const BODY = 'Ana Roth said 40 tonnes burned and nobody was hurt, the port reported. She said so twice.';
const SUM = 'b'.repeat(64);
const span = (exact: string) => ({ start: BODY.indexOf(exact), end: BODY.indexOf(exact) + exact.length, exact });

const read: KeptTelling = {
  id: 't-1',
  content: [span('40 tonnes burned and nobody was hurt')],
  cue: span('said'),
  source: span('Ana Roth'),
  speaker: { id: 'ana-roth', name: 'Ana Roth', kind: 'individual', basis: 'carried-over' },
  via: [],
  type: 'indirect',
  mode: 'speech',
  stance: 'asserts',
  hedges: [],
  figures: [{ ...span('40 tonnes'), value: 40, qualifier: 'exactly', unit: null }],
  dates: [],
  confidence: 0.4,
};
const other: KeptTelling = { ...read, id: 't-2', content: [span('She said so')], figures: [] };

function fileOf(tellings: readonly KeptTelling[] = [read, other]): TellingsFile {
  return {
    format: 1,
    reading: '00000000',
    article: {
      id: 'a-00000000',
      input: 'in.txt',
      headline: null,
      outlet: null,
      published: null,
      language: 'en',
      sha256: SUM,
      chars: BODY.length,
    },
    furniture: [],
    tellings: [...tellings],
    admissions: [{ ...span('the port reported'), state: 'supported', by: null, covers: ['t-1'] }],
    replies: [],
    gone: [{ id: 't-9', content: ['gone'] }],
  };
}

const saw = seenOf(read, [{ state: 'supported' }]);
const at = '2031-03-02';
const accept = (by = 'Ana'): Entry => ({ decision: 'accept', by, at, saw });
const reject = (by = 'Ana'): Entry => ({ decision: 'reject', by, at, saw });
const withdraw = (by = 'Ana'): Entry => ({ decision: 'withdraw', by, at });
const fix = (set: Extract<Entry, { decision: 'fix' }>['set'], by = 'Ana'): Entry => ({
  decision: 'fix',
  by,
  at,
  set,
  body: SUM,
  saw,
});
const speaker = { id: 'port', name: 'Port', kind: 'company' } as const;

function settled(entries: readonly Entry[], { file = fileOf(), sha256 = SUM, body = BODY, id = 't-1' } = {}) {
  const result = reviewedReading(file, { [id]: [...entries] }, { sha256, body: () => body });
  const { verdict, changes, by, disputed, stale } = result.reviews.get(id) ?? {};
  return {
    ...result,
    told: result.reading.tellings.find((telling) => telling.id === id) ?? null,
    verdict,
    fields: Object.keys(changes ?? {}),
    by,
    disputed,
    stale: stale?.map(({ changed }) => changed),
  };
}

test('no reviews: the file itself', () => {
  const file = fileOf();
  expect(reviewedReading(file, {}, { sha256: SUM, body: () => null }).reading).toBe(file);
});

describe('one person', () => {
  test('accepts: nothing changes but that it is known', () => {
    expect(settled([accept()])).toMatchObject({
      verdict: 'accepted',
      by: ['Ana'],
      told: read,
      disputed: [],
      stale: [],
    });
  });

  test('rejects: it is left out and not lost, and no admission covers it', () => {
    const { verdict, told, leftOut, reading } = settled([reject()]);
    expect([verdict, told, leftOut]).toEqual(['rejected', null, [read]]);
    expect(reading.tellings).toEqual([other]);
    expect(reading.admissions[0]?.covers).toEqual([]);
  });

  test('fixes the speaker: the guess is no guess any more, all else is as read', () => {
    const { told, verdict, fields } = settled([fix({ speaker })]);
    expect([verdict, fields]).toEqual(['fixed', ['speaker']]);
    expect(told).toEqual({ ...read, speaker: { ...speaker, basis: 'named' } });
  });

  test('fixes the content: a figure outside the new words goes', () => {
    expect(settled([fix({ content: [span('nobody was hurt')] })]).told?.figures).toEqual([]);
    expect(settled([fix({ content: [span('40 tonnes burned')] })]).told?.figures).toEqual(read.figures);
  });

  test('says that nothing is admitted, or something else', () => {
    expect(settled([fix({ admission: null })]).reading.admissions.map(({ covers }) => covers)).toEqual([[]]);
    const admission = { ...span('She said so'), state: 'verified', by: null } as const;
    expect(settled([fix({ admission })]).reading.admissions[1]).toEqual({ ...admission, covers: ['t-1'] });
  });

  test.each<[string, Entry[], string | undefined]>([
    ['of two decisions the later counts', [reject(), accept()], 'accepted'],
    ['the later by its day, wherever it stands', [{ ...reject(), at: '2031-03-05' }, accept()], 'rejected'],
    ['a withdrawal leaves none, the earlier ones neither', [accept(), reject(), withdraw()], undefined],
    ['after a withdrawal one decides anew', [reject(), withdraw(), accept()], 'accepted'],
    ['blanks around a name are nobody else', [reject('Ana '), accept('Ana')], 'accepted'],
  ])('%s', (_name, entries, verdict) => {
    expect(settled(entries).verdict).toBe(verdict);
  });
});

describe('two people', () => {
  test.each<[string, Entry[], string | null, string[]]>([
    ['one rejects, one accepts: as read', [reject('Ana'), accept('Ben')], null, ['reject']],
    ['both reject', [reject('Ana'), reject('Ben')], 'rejected', []],
    ['two fixes of one field: as read', [fix({ speaker }), fix({ speaker: null }, 'Ben')], null, ['speaker']],
    ['two fixes of two fields: both', [fix({ speaker }), fix({ type: 'mixed' }, 'Ben')], 'fixed', []],
    [
      'one field each way, one agreed',
      [fix({ speaker, type: 'mixed' }), fix({ speaker: null, type: 'mixed' }, 'Ben')],
      'fixed',
      ['speaker'],
    ],
    [
      'a speaker is one by the id, not by the spelling',
      [fix({ speaker }), fix({ speaker: { ...speaker, name: 'The Port' } }, 'Ben')],
      'fixed',
      [],
    ],
    ['one accepts what the other fixes: as read', [accept('Ana'), fix({ speaker }, 'Ben')], null, ['speaker']],
    [
      'one accepts, the other sets what is there: no dispute',
      [accept('Ana'), fix({ type: 'indirect' }, 'Ben')],
      'fixed',
      [],
    ],
  ])('%s', (_name, entries, verdict, disputed) => {
    const found = settled(entries);
    expect([found.verdict, found.disputed]).toEqual([verdict, disputed]);
    if (verdict === null) expect(found.told).toEqual(read);
  });
});

describe('what looks otherwise today is asked again', () => {
  const now = (changes: Partial<KeptTelling>) => ({ file: fileOf([{ ...read, ...changes }]) });
  const words = { content: [span('40 tonnes burned')] };
  test.each<[string, Entry, Partial<KeptTelling>, string[][]]>([
    ['accepted, and the words changed', accept(), words, [['content']]],
    ['accepted, and the speaker changed', accept(), { speaker: null }, [['speaker']]],
    [
      'rejected, and a figure has a unit now',
      reject(),
      { figures: [{ ...read.figures[0], unit: 'tonnes' } as never] },
      [['figures']],
    ],
    ['accepted, and only the confidence changed', accept(), { confidence: 0.9 }, []],
    ['speaker fixed, and the words changed', fix({ speaker }), words, [['content']]],
    [
      'speaker fixed, and the reader has a third',
      fix({ speaker }),
      { speaker: { ...speaker, id: 'mayor', basis: 'named' } },
      [['speaker']],
    ],
    ['speaker fixed, and the reader has come to it', fix({ speaker }), { speaker: { ...speaker, basis: 'named' } }, []],
    ['speaker fixed, and the type is another', fix({ speaker }), { type: 'mixed' }, []],
    ['words fixed, and the reader has come to them', fix(words), words, []],
  ])('%s', (_name, entry, changes, stale) => {
    const found = settled([entry], now(changes));
    expect(found.stale).toEqual(stale);
    if (stale.length > 0) expect([found.verdict, found.told]).toEqual([null, { ...read, ...changes }]);
  });

  test('what the article tells no more waits; a withdrawn decision does not', () => {
    expect(settled([accept()], { id: 't-9' }).stale).toEqual([['gone']]);
    expect(settled([accept(), withdraw()], { id: 't-9' }).stale).toBeUndefined();
  });

  test.each([
    ['moved: found by its words', `Late. ${BODY}`, [], 6],
    ['twice there: no sure place', `${BODY} the port reported`, [['words']], 0],
    ['gone', BODY.replace('the port', 'a port'), [['words']], 0],
  ])('a quote in another body: %s', (_name, body, stale, by) => {
    const source = span('the port reported');
    const found = settled([fix({ source })], { sha256: 'c'.repeat(64), body });
    expect(found.stale).toEqual(stale);
    if (stale.length === 0)
      expect(found.told?.source).toEqual({ ...source, start: source.start + by, end: source.end + by });
    else expect(found.told?.source).toEqual(read.source);
  });
});

describe('tellings that people make', () => {
  const split = (parts: [string, string][], by = 'Ana'): Entry => ({
    decision: 'split',
    by,
    at,
    into: parts.map(([id, words]) => ({ id, content: [span(words)] })),
    body: SUM,
    saw,
  });
  const halves: [string, string][] = [
    ['t-a', '40 tonnes burned'],
    ['t-b', 'nobody was hurt'],
  ];
  const add = (type: 'direct' | 'indirect' = 'indirect', by = 'Ana'): Entry => ({
    decision: 'add',
    by,
    at,
    telling: {
      content: [span('She said so twice')],
      source: null,
      cue: null,
      speaker: null,
      via: [],
      type,
      mode: 'speech',
      stance: 'asserts',
      figures: [],
    },
    body: SUM,
  });

  test('split: the parts have the figures of their words, the whole is left out, what covered it covers them', () => {
    const { reading, leftOut, verdict } = settled([split(halves)]);
    expect(verdict).toBe('split');
    expect(leftOut).toEqual([read]);
    expect(reading.tellings.map(({ id, figures, attribution }) => [id, figures.length, attribution])).toEqual([
      ['t-a', 1, 't-1'],
      ['t-b', 0, 't-1'],
      ['t-2', 0, undefined],
    ]);
    expect(reading.admissions[0]?.covers).toEqual(['t-a', 't-b']);
  });

  test('a part can be reviewed as any telling', () => {
    const whole = reviewedReading(fileOf(), { 't-1': [split(halves)] }, { sha256: SUM, body: () => BODY });
    const part = whole.undecided.get('t-b');
    if (part === undefined) throw new Error('no part');
    const rejected: Entry = { decision: 'reject', by: 'Ben', at, saw: seenOf(part.telling, part.admissions) };
    const { reading } = reviewedReading(
      fileOf(),
      { 't-1': [split(halves)], 't-b': [rejected] },
      { sha256: SUM, body: () => BODY },
    );
    expect(reading.tellings.map(({ id }) => id)).toEqual(['t-a', 't-2']);
  });

  test('two splits into different parts: as read; a split into itself ends', () => {
    expect(settled([split(halves), split([...halves].reverse(), 'Ben')])).toMatchObject({
      verdict: null,
      disputed: ['split'],
      told: read,
    });
    expect(
      settled([
        split([
          ['t-1', '40 tonnes burned'],
          ['t-2', 'nobody was hurt'],
        ]),
      ]).reading.tellings,
    ).toEqual([other]);
  });

  test('added: it stands in its place, and can be rejected by another', () => {
    const { told, verdict, reading } = settled([add()], { id: 't-0' });
    expect([verdict, told?.confidence]).toEqual(['added', 1]);
    expect(reading.tellings.map(({ id }) => id)).toEqual(['t-1', 't-2', 't-0']);
    expect(settled([add(), withdraw()], { id: 't-0' }).told).toBeNull();
    expect(settled([add(), add('direct', 'Ben')], { id: 't-0' })).toMatchObject({ told: null, disputed: ['add'] });
    expect(settled([add(), add('indirect', 'Ben')], { id: 't-0' })).toMatchObject({
      verdict: 'added',
      by: ['Ana', 'Ben'],
    });
  });
});

test('whatever people decide and in whatever order the files of several people were merged: one answer', () => {
  const entry = fc.constantFrom<(by: string) => Entry>(
    accept,
    reject,
    withdraw,
    (by) => fix({ speaker }, by),
    (by) => fix({ speaker: null, type: 'mixed' }, by),
    (by) => fix({ content: [span('nobody was hurt')] }, by),
  );
  const said = fc.array(fc.tuple(fc.constantFrom('Ana', 'Ben', 'Cem'), entry, fc.constantFrom('t-1', 't-2', 't-9')), {
    maxLength: 9,
  });
  fc.assert(
    fc.property(said, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (list, keys) => {
      const entries = list.map(([by, make, id]) => ({ id, entry: make(by), by }));
      const people = ['Ana', 'Ben', 'Cem'];
      // Each person's own order stays; how they are mixed does not.
      const queues = new Map(people.map((by) => [by, entries.filter((one) => one.by === by)]));
      const mixed = keys.flatMap((key) => {
        const open = people.filter((by) => (queues.get(by)?.length ?? 0) > 0);
        return queues.get(open[key % Math.max(1, open.length)] ?? '')?.shift() ?? [];
      });
      const rest = people.flatMap((by) => queues.get(by) ?? []);
      const collect = (all: typeof entries): Reviews => {
        const reviews: Record<string, Entry[]> = {};
        for (const one of all) reviews[one.id] = [...(reviews[one.id] ?? []), one.entry];
        return reviews;
      };
      const fold = (all: typeof entries): string => {
        const { reading, leftOut, reviews } = reviewedReading(fileOf(), collect(all), {
          sha256: SUM,
          body: () => BODY,
        });
        const marks = [...reviews].map(([id, { stale, ...mark }]) => [id, mark, stale.length]).sort();
        return JSON.stringify([reading, leftOut, marks]);
      };
      expect(fold([...mixed, ...rest])).toBe(fold(entries));
    }),
  );
});
