import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../src/core/link/conflict/conflicts.ts';
import { type Gist, gistOf } from '../../../../src/core/link/conflict/events.ts';
import { type Profile, profileOf } from '../../../../src/core/link/conflict/profile.ts';
import type { ConflictKind, Told } from '../../../../src/core/link/told.ts';
import { grouped } from '../../../../src/core/model/grouped.ts';
import { type Said, say } from '../say.ts';
import { apartRows, scopeRows, togetherRows } from './apart-table.ts';
import { contrastRows, explainedRows, noContrastRows, unexplainedRows } from './contrast-table.ts';
import { deniedRows, eventRows, noDeniedRows, noEventRows, timeDeniedRows, timeGrantedRows } from './denied-table.ts';
import { noRankRows, noSlotFigureRows, rankRows, slotFigureRows } from './figure-table.ts';
import { meaningRows, noMeaningRows } from './meaning-table.ts';
import { measureRows, noMeasureRows } from './measure-table.ts';
import {
  doerRows,
  everRows,
  noCauseOfRows,
  noDoerRows,
  notEverRows,
  otherNoCauseRows,
  otherRoleRows,
  roleRows,
} from './role-table.ts';
import type { ConflictRow } from './rows.ts';
import { noShortRows, shortRows } from './short-table.ts';
import { causeRows, noCauseRows, noOneSlotRows, oneSlotRows } from './slot-rows.ts';
import {
  dateRows,
  denialRows,
  figureRows,
  moreDateRows,
  moreSlotRows,
  noDateRows,
  noDenialRows,
  noFigureRows,
  noSlotRows,
  slotRows,
} from './table.ts';
import {
  happeningRows,
  noHappeningRows,
  noPlaceRows,
  noSiteRows,
  noTimeRows,
  placeRows,
  siteRows,
  timeRows,
} from './time-place-table.ts';
import {
  moreFigureRows,
  moreKindRows,
  noMoreFigureRows,
  noMoreKindRows,
  noStateRows,
  noWordRows,
  stateRows,
  wordRows,
} from './word-table.ts';

/** Two articles that name the same people and things are of one event. */
const together = (article: string, said: Said = {}): Told =>
  say('the harbour pilot Ansel Brandt inspected the Kestrel Bank after the fire, the blast and the collision', {
    ...said,
    article,
    by: 'harbour office',
  });

function kindsBetween({ a, b, bond }: ConflictRow): string[] {
  const first = say(a[0], { ...a[1], article: a[1]?.article ?? 'a-1' });
  const second = say(b[0], { ...b[1], article: b[1]?.article ?? 'a-2' });
  const pair = [{ a: first.id, b: second.id }];
  const around = [
    together(first.article.id, { on: first.article.published }),
    together(second.article.id, { on: second.article.published }),
  ];
  const found = findConflicts([first, second, ...around], {
    links: bond === 'linked' ? pair : [],
    near: bond === 'near' ? pair : [],
  });
  return found.filter((one) => one.a === first.id && one.b === second.id).map(({ kind }) => kind);
}

function table(name: string, rows: readonly ConflictRow[]): void {
  describe(name, () => {
    test.each(rows)('$name', (row) => {
      expect(kindsBetween(row)).toEqual(row.kind === null ? [] : [row.kind]);
    });
  });
}

const TABLES: readonly (readonly [name: string, rows: readonly ConflictRow[]])[] = [
  ['what is taken away, groups, shares, sums and sides', contrastRows],
  ['those that leave room', noContrastRows],
  ['two whole explanations, two weapons', explainedRows],
  ['those that go together', unexplainedRows],
  ['figures that contradict each other', figureRows],
  ['figures that do not', noFigureRows],
  ['instruments, manners, causes and places that exclude each other', slotRows],
  ['more of them', moreSlotRows],
  ['those that do not', noSlotRows],
  ['things of which an event has one', oneSlotRows],
  ['those that may be two', noOneSlotRows],
  ['causes of one thing', causeRows],
  ['causes that are not', noCauseRows],
  ['dates and times that cannot meet', dateRows],
  ['more of those', moreDateRows],
  ['dates and times that can', noDateRows],
  ['assertion against denial', denialRows],
  ['no denial', noDenialRows],
  ['what words mean against each other', meaningRows],
  ['what they do not', noMeaningRows],
  ['what is said not to be so', deniedRows],
  ['what is not denied', noDeniedRows],
  ['what is denied, and not when it was', timeDeniedRows],
  ['what a denial takes for granted', timeGrantedRows],
  ['what is denied of the same people and things', roleRows],
  ['what is denied of others', otherRoleRows],
  ['which of two sides did it', doerRows],
  ['no two sides', noDoerRows],
  ['what is denied of a long time', everRows],
  ['what is denied of a short one', notEverRows],
  ['causes that are denied', noCauseOfRows],
  ['causes that are denied of something else', otherNoCauseRows],
  ['what is so of the event', eventRows],
  ['what is so of another thing of it', noEventRows],
  ['short sentences that contradict each other', shortRows],
  ['short sentences that do not', noShortRows],
  ['one word that is denied', wordRows],
  ['one word that is not', noWordRows],
  ['states that exclude each other', stateRows],
  ['states that do not', noStateRows],
  ['more figures that contradict each other', moreFigureRows],
  ['more figures that do not', noMoreFigureRows],
  ['figures of one slot in other words', slotFigureRows],
  ['figures of two slots', noSlotFigureRows],
  ['figures of one thing in other words', measureRows],
  ['figures of two things', noMeasureRows],
  ['numbers that say which one', rankRows],
  ['numbers that may', noRankRows],
  ['times that are shut out, and one thing at two times', timeRows],
  ['times that are not', noTimeRows],
  ['one thing at two times in other words', happeningRows],
  ['two things, or one time', noHappeningRows],
  ['places without a name, and one thing at two places', placeRows],
  ['places that are not', noPlaceRows],
  ['one thing at two named places', siteRows],
  ['two things, or one place', noSiteRows],
  ['more of the other kinds', moreKindRows],
  ['more that are of none', noMoreKindRows],
  ['what is said of one figure, time or strike', togetherRows],
  ['what is of its own day, hour, town or part', scopeRows],
  ['what is said of two', apartRows],
];

for (const [name, rows] of TABLES) table(name, rows);

describe('a value of a slot', () => {
  const values = (first: string, second: string): string[] => {
    const tellings = [say(first, { by: 'police' }), say(second, { article: 'a-2', by: 'insurer' })];
    return findConflicts([...tellings, together('a-1'), together('a-2')], { links: [], near: [] }).map(
      ({ why }) => why,
    );
  };

  test('is given with the words that say so where they are others', () => {
    expect(values('the fire had been set on purpose', 'the fire was caused by a short circuit')).toEqual([
      'arson (“on purpose”) against short circuit',
    ]);
  });

  test('stands alone where it is what was said', () => {
    expect(values('he was shot with a rifle', 'he was shot with a pistol')).toEqual(['rifle against pistol']);
  });
});

describe('a figure that leaves out what it is of', () => {
  const tolls = (first: string, second: string, gap = 40): string[] => {
    const said = say(first, { start: 600, by: 'unions' });
    const bare = say(second, { start: 600 + first.length + gap, by: 'ministry' });
    const other = say('twelve miners were killed', { article: 'a-2', by: 'hospital' });
    const tellings = [said, bare, other, together('a-1'), together('a-2')];
    return findConflicts(tellings, { links: [], near: [] }).map(({ why }) => why);
  };

  test('takes it from the telling before', () => {
    expect(tolls('nine miners were killed', 'there were seven')).toEqual([
      'nine miners against seven',
      'nine miners against twelve miners',
      'seven against twelve miners',
    ]);
  });

  test('not from one that counts, where it is no whole number', () => {
    expect(tolls('nine miners were killed', 'it had a magnitude of 6.8')).toEqual([
      'nine miners against twelve miners',
    ]);
  });

  test('not from one that is far, nor from one that has two', () => {
    expect(tolls('nine miners were killed', 'there were seven', 2000)).toEqual(['nine miners against twelve miners']);
    expect(tolls('nine miners were killed and 40 hurt', 'there were seven')).toEqual([
      'nine miners against twelve miners',
    ]);
  });

  test('nor where it says itself what it is of', () => {
    expect(tolls('nine miners were killed', 'seven shops in Tarn were open')).toEqual([
      'nine miners against twelve miners',
    ]);
  });
});

/** As the index keeps it. */
function kept(gist: Gist): Gist {
  return JSON.parse(JSON.stringify(gist)) as Gist; // an edge: what was written is read
}

describe('every kind of conflict is there, and is not there', () => {
  /** Whether a telling has what could contradict another in this way. */
  const has: Readonly<Record<ConflictKind, (profile: Profile) => boolean>> = {
    figure: ({ quantities }) => quantities.length > 0,
    date: ({ days, clocks }) => days.length + clocks.length > 0,
    place: ({ places, sides, slots }) => places.length + sides.length > 0 || slots.some(({ kind }) => kind === 'place'),
    instrument: ({ slots }) => slots.some(({ kind }) => kind === 'instrument'),
    manner: ({ slots }) => slots.some(({ kind }) => kind === 'manner'),
    cause: ({ cause, slots }) => cause !== null || slots.some(({ kind }) => kind === 'cause'),
    denial: ({ polarity }) => polarity !== null,
  };
  const rows = TABLES.flatMap(([, some]) => some);

  test.each(Object.entries(has))('%s', (kind, may) => {
    expect(rows.filter((one) => one.kind === kind)).not.toEqual([]);
    const nearly = rows.filter(
      ({ kind: none, a, b }) => none === null && [a, b].every(([words, said]) => may(profileOf(say(words, said)))),
    );
    expect(nearly).not.toEqual([]);
  });
});

describe('a ledger of all rows', () => {
  const rows = [...figureRows, ...denialRows, ...slotRows, ...measureRows, ...happeningRows, ...siteRows];
  const tellings = rows.flatMap(({ a, b }, at) => [
    say(a[0], { ...a[1], article: `a-${at}` }),
    say(b[0], { ...b[1], article: `b-${at}` }),
    together(`a-${at}`, { on: a[1]?.on ?? '2031-03-05' }),
  ]);

  test('any order of tellings gives the same conflicts', () => {
    const found = findConflicts(tellings, { links: [], near: [] });
    expect(found.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.shuffledSubarray(tellings, { minLength: tellings.length }), (shuffled) => {
        expect(findConflicts(shuffled, { links: [], near: [] })).toEqual(found);
      }),
      { numRuns: 5 },
    );
  });

  test('those of some tellings are those of the whole that touch them', () => {
    const pairs = Array.from({ length: tellings.length / 3 }, (_, at) => tellings.slice(3 * at, 3 * at + 2));
    const links = pairs.map(([a, b]) => ({ a: a?.id ?? '', b: b?.id ?? '' }));
    const linked = { links: links.slice(10), near: links.slice(0, 10) };
    const found = findConflicts(tellings, linked);
    const articles = grouped(tellings, ({ article }) => article.id);
    const gists = new Map([...articles].map(([id, told]) => [id, kept(gistOf(told))]));
    const ids = [...new Set(found.flatMap(({ a, b }) => [a, b]))];
    expect(ids.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1, maxLength: 4 }), (some) => {
        const asked = new Set(some);
        const touching = found.filter(({ a, b }) => asked.has(a) || asked.has(b));
        expect(findConflicts(tellings, linked, { asked })).toEqual(touching);
        expect(findConflicts(tellings, linked, { asked, gists })).toEqual(touching);
      }),
      { numRuns: 8 },
    );
  });

  test('whether two tellings conflict depends on the tellings of their two articles alone', () => {
    const found = findConflicts(tellings, { links: [], near: [] });
    const byId = new Map(tellings.map((one) => [one.id, one]));
    for (const one of found.slice(0, 10)) {
      const articles = [byId.get(one.a)?.article.id, byId.get(one.b)?.article.id];
      const alone = tellings.filter(({ article }) => articles.includes(article.id));
      expect(findConflicts(alone, { links: [], near: [] })).toContainEqual(one);
    }
  });
});
