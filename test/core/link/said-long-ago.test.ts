import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../src/core/link/conflict/conflicts.ts';
import { isSaidLongAgo } from '../../../src/core/link/said-long-ago.ts';
import { linkTellings } from '../../../src/core/link/same-claim/linking.ts';
import { toldIn } from './conflict/passages.ts';

// The articles are of 5 March 2031; asked is the last telling of each.
const LONG_AGO: readonly string[] = [
  'In November 2029 {the Miners’ Union} <said> that [nine men had been buried].',
  'We are not the first. Back in 2028 {the guild} <said> [police had taken 14 computers].',
  'In early May last year {the mayor} <said> [40 guests had been taken out].',
  'In July last year, when the woods burned, {the mayor} <said> [40 guests had been taken out].',
  'In November {the union} <said> [nine men had been buried].',
  'On 3 November, {the union} <said> [nine men had been buried].',
  'In the summer of last year {the mayor} <said> [the pier was closed].',
  'Last autumn {the mayor} <said> [the pier was closed].',
  'A year ago, for September 2029, {the ministry} <reported> [188 tanks].',
  'Three years ago {the ministry} <said> [the dam was sound].',
  'After the loss of Trasna in October 2029 {the general staff} <said> that [900 soldiers had been killed].',
  '{The customs office} <said> last year that [the clerks had copied 40,000 files].',
  '{The customs office} <told> parliament in May 2030 that [the clerks had copied 40,000 files].',
  '[The clerks had copied 40,000 files], <said> {the customs office} in May 2030.',
  '[“The clerks had copied 40,000 files,”] {the office} <said> several years ago.',
  'In March last year things went more quietly. At that time {the bank} <said> [it had raised its rate].',
  'Gen. Orlov spoke of it. In October 2029 {the staff} <said> that [900 soldiers had been killed].',
];

const NOT_LONG_AGO: readonly string[] = [
  '{The union} <said> that [nine men had been buried].',
  'On Tuesday {the union} <said> that [nine men had been buried].',
  'In February {the union} <said> that [nine men had been buried].',
  'On 27 February 2031, {the union} <said> [nine men had been buried].',
  'In 2031 {the union} <said> [nine men had been buried].',
  // What he is, what he speaks of, and since when he says it are no time of saying.
  '{The minister, elected in 2028,} <said> that [nine men had been buried].',
  'Asked about the fire of 2028, {the minister} <said> that [the pier was safe].',
  'Since 2028 {the minister} <said> [the pier was safe].',
  '{Last year’s winner} <said> [the pier was slippery].',
  'Last year’s figures were worse. {The minister} <said> [the pier was safe].',
  // What the content itself dates is told elsewhere.
  '{The union} <said> that [nine men were buried in November 2029].',
  'Nobody forgets November 2029. {The union} <said> that [nine men had been buried].',
  'It was sold a month ago, and a week earlier {the broker} <said> [it was for rent].',
  'At that time {the bank} <said> [it had raised its rate].',
  'On Tuesday the vote was taken. At that time {the bank} <said> [it had raised its rate].',
];

test.each(LONG_AGO)('long ago: %s', (passage) => {
  expect(
    toldIn(passage)
      .map((one) => isSaidLongAgo(one))
      .at(-1),
  ).toBe(true);
});

test.each(NOT_LONG_AGO)('not long ago: %s', (passage) => {
  expect(
    toldIn(passage)
      .map((one) => isSaidLongAgo(one))
      .at(-1),
  ).toBe(false);
});

test('nobody can say it where the article has no day, or the ledger not its text', () => {
  const [old] = toldIn('In 2028 {the union} <said> [nine men had been buried].');
  if (old === undefined) throw new Error('no telling');
  expect(isSaidLongAgo(old)).toBe(true);
  expect(isSaidLongAgo({ ...old, article: { ...old.article, published: null } })).toBe(false);
  expect(isSaidLongAgo({ ...old, article: { ...old.article, published: '2031' } })).toBe(false);
  expect(isSaidLongAgo({ ...old, article: { ...old.article, text: () => null } })).toBe(false);
});

describe('what was said long ago is of another event', () => {
  const today =
    '{The mayor of Miravena} <said> that [1,800 guests were taken out of the hotels of Cape Sorro]. {Chief Anton Brask} <said> [the fire at Miravena began in a kitchen].';
  const retold = '{Anton Brask} <said> [a kitchen fire began it at Miravena].';
  const was = (time: string, guests: string): string =>
    `${time} {the mayor of Miravena} <said> that [${guests} guests had been taken out of the hotels of Cape Sorro]. ${retold}`;

  function linked(time: string): boolean {
    const tellings = [...toldIn(today, { article: 'a-1' }), ...toldIn(was(time, '1,800'), { article: 'a-2' })];
    const { claims } = linkTellings(tellings, { judged: [] });
    return [...claims.values()].some((ids) => ids.includes('t-a-1-0') && ids.includes('t-a-2-0'));
  }

  test('and no second telling of this week’s claim', () => {
    expect(linked('On Monday')).toBe(true);
    expect(linked('In July last year')).toBe(false);
  });

  function kinds(time: string): string[] {
    const tellings = [...toldIn(today, { article: 'a-1' }), ...toldIn(was(time, '2,300'), { article: 'a-2' })];
    return findConflicts(tellings, { links: [], near: [] }).map(({ kind }) => kind);
  }

  test('and contradicts no figure of this week', () => {
    expect(kinds('On Monday')).toEqual(['figure']);
    expect(kinds('In July last year')).toEqual([]);
  });
});
