import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDateline } from '../../../../src/core/extract/dateline/dateline.ts';
import { findFurniture } from '../../../../src/core/extract/furniture/furniture.ts';

const HEADLINE = 'Bridge falls near Dunmore after weeks of rain';
const FIRST = 'A road bridge fell into the Aske on Sunday, officials said.';
const LAST = 'Divers searched the river until nightfall, the county council said on Monday.';

/** An article with these lines under its headline, in its middle and at its end. */
function article({ top = '', middle = '', end = '' }: { top?: string; middle?: string; end?: string }): string {
  return [HEADLINE, top, FIRST, middle, LAST, end].filter((part) => part !== '').join('\n\n');
}

function dateline(text: string) {
  return findDateline(text, findFurniture(text));
}

const DATES: readonly [string, string | null][] = [
  ['Posted At: Mar 02/2031 08:50PM', '2031-03-02T20:50'],
  ['Published: 2 March 2031', '2031-03-02'],
  ['Published 2nd of March 2031, 21:15', '2031-03-02T21:15'],
  ['March 2, 2031', '2031-03-02'],
  ['Sunday, 2 March 2031, 12.05am', '2031-03-02T00:05'],
  ['Date: 2031-03-02T20:50:00Z', '2031-03-02T20:50:00Z'],
  ['First published on 2 Mar. 2031 at 9:05 a.m.', '2031-03-02T09:05'],
  ['Published: 2.3.2031', '2031-03-02'],
  ['Published: 13/03/2031', '2031-03-13'],
  ['Published: 03/13/2031', '2031-03-13'],
  ['Published: 2031/03/13', '2031-03-13'],
  ['Published: March 2031', '2031-03'],
  // Third of July or seventh of March: only the year is sure.
  ['Published: 07/03/2031', '2031'],
  ['Published: 2 March 2031 | Last updated: 5 March 2031', '2031-03-02'],
  ['Last updated: 5 March 2031', null],
  ['Published: 31 February 2031', null],
  ['2 hours ago', null],
  ['4 min read', null],
];

test.each(DATES)('a stamp "%s" dates the article %s', (line, value) => {
  expect(dateline(article({ top: line })).published?.value ?? null).toBe(value);
});

test('a label dates the article wherever it stands', () => {
  const far = { middle: `${FIRST} `.repeat(9).trim(), end: 'Published: 2 March 2031' };
  expect(dateline(article(far)).published?.value).toBe('2031-03-02');
});

test('the precision is that of the stamp', () => {
  const precision = (top: string) => dateline(article({ top })).published?.precision;
  expect(precision('Published: 2 March 2031, 21:15')).toBe('time');
  expect(precision('Published: 2 March 2031')).toBe('day');
  expect(precision('Published: March 2031')).toBe('month');
});

const UNDATED: readonly [string, Parameters<typeof article>[0]][] = [
  ['a caption', { middle: 'A diver at the Aske on March 2, 2031. Anna Berg/AFP' }],
  ['a banner', { top: 'Since March 2, 2031 our newsroom lives on your donation.' }],
  ['a sentence', { middle: 'The council met on 2 March 2031 for two hours.' }],
  ['rights', { end: '© 2031 Northern Wire. All rights reserved.' }],
  ['a heading far down', { middle: `${FIRST} `.repeat(9).trim(), end: '2 March 2031' }],
];

test.each(UNDATED)('%s dates nothing', (_name, parts) => {
  expect(dateline(article(parts)).published).toBeNull();
});

test('a wire dateline dates the article only with its year', () => {
  expect(dateline(`DUNMORE, March 3, 2031 (Meridian) - ${FIRST}\n\n${LAST}`).published?.value).toBe('2031-03-03');
  expect(dateline(`DUNMORE, March 3 (Meridian) - ${FIRST}\n\n${LAST}`).published).toBeNull();
});

const OUTLETS: readonly [string, Parameters<typeof article>[0], string][] = [
  ['outlet and date on a stamp', { top: 'The Dunmore Gazette, 2 March 2031' }, 'The Dunmore Gazette'],
  ['a stamp with bars', { top: 'Dunmore Gazette | 2 March 2031 | By Ada Moor' }, 'Dunmore Gazette'],
  ['a byline', { top: 'By Ada Moor, Northern Wire' }, 'Northern Wire'],
  ['a source in a stamp', { top: 'Published on 2 March 2031 | Source: The Lantern' }, 'The Lantern'],
  ['a message to readers', { end: 'A message from The Lantern:\nWe need your help.' }, 'The Lantern'],
  ['support by name', { end: 'By supporting Lantern Weekly you keep our newsroom open.' }, 'Lantern Weekly'],
  ['a question asked', { middle: 'Lantern has contacted the county council for comment.' }, 'Lantern'],
  ['asked, with "However"', { middle: 'However, Lantern has approached the builder for comment.' }, 'Lantern'],
  ['comment sought', { middle: 'Lantern has requested comment from the builder.' }, 'Lantern'],
  [
    'a check that failed',
    { middle: 'The Dunmore Gazette could not independently verify the figure.' },
    'The Dunmore Gazette',
  ],
  ['a check not made', { middle: 'Reuters has yet to verify the video.' }, 'Reuters'],
  [
    'an address',
    { middle: 'Lantern saw the list.', end: 'Got a tip? Write to our desk: tips@lantern.example' },
    'Lantern',
  ],
  ['rights', { end: '© 2031 The Dunmore Gazette. All rights reserved.' }, 'The Dunmore Gazette'],
  [
    'a short and a full name',
    { top: 'The Dunmore Gazette, 2 March 2031', middle: 'The Gazette could not verify the list.' },
    'The Dunmore Gazette',
  ],
  [
    'a name that is no outlet by its look, with two pieces of evidence',
    { middle: 'Meridian was not able to verify the list.', end: 'Got a tip? Write to our desk: tips@meridian.example' },
    'Meridian',
  ],
  [
    'the heavier evidence of two',
    {
      middle: 'Reuters could not verify the list.',
      top: 'By Ada Moor, Northern Wire',
      end: 'A message from Northern Wire:\nDear readers,',
    },
    'Northern Wire',
  ],
];

test.each(OUTLETS)('outlet by %s', (_name, parts, outlet) => {
  expect(dateline(article(parts)).outlet).toBe(outlet);
});

const NO_OUTLETS: readonly [string, Parameters<typeof article>[0]][] = [
  ['an outlet that is cited', { middle: 'The Dunmore Gazette reported on Monday that the bridge was sound.' }],
  ['an outlet that somebody told', { middle: 'She told Northern Wire that she had heard a crack.' }],
  ['an agency that signs a caption', { middle: 'A diver at the Aske. Anna Berg/Reuters' }],
  ['a bare domain, which signs a picture', { top: 'dunmore-council.example.org' }],
  ['a ministry that could not verify', { middle: 'The Defence Ministry could not verify the figure.' }],
  ['a charity that could not verify, by itself', { middle: 'Northern Relief could not verify the figure.' }],
  ['somebody else who asked', { middle: 'The mayor asked the council for comment.' }],
  ['a quotation', { middle: '"Northern Wire has contacted me for comment," she said.' }],
  ['a byline with a place', { top: 'By Ada Moor, Dunmore' }],
  ['a byline with an office', { top: 'By Ada Moor, Political Correspondent' }],
  ['a provider of mail', { end: 'Got a tip? Write to our desk: bridge@gmail.com' }],
  [
    'two outlets of one weight',
    { middle: 'Reuters could not verify the list.\n\nThe Dunmore Gazette could not verify the toll.' },
  ],
  ['nothing', {}],
];

test.each(NO_OUTLETS)('no outlet by %s', (_name, parts) => {
  expect(dateline(article(parts)).outlet).toBeNull();
});

test('the agency of a wire dateline is not the outlet: others publish its copy', () => {
  expect(dateline(`DUNMORE, March 3 (Meridian) - ${FIRST}\n\n${LAST}`).outlet).toBeNull();
});

test('the agency of a wire dateline is the outlet where it also speaks in its own voice', () => {
  const text = `DUNMORE, March 3 (Meridian) - ${FIRST}\n\nMeridian could not immediately verify the damage.`;
  expect(dateline(text).outlet).toBe('Meridian');
});

const parts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    'Reuters',
    ' could not verify ',
    ' has contacted ',
    ' for comment',
    'A message from ',
    '@',
    '.',
    '©',
  ),
  fc.constantFrom(
    'Published: ',
    '2 March 2031',
    '07/03/2031',
    '25:61',
    'By Ada Moor, ',
    ' (AP) - ',
    'tips@lantern.example',
    '|',
  ),
);

test('any text: a name that stands in it, a date that is one', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
      const text = list.join('');
      const { outlet, published } = dateline(text);
      if (outlet !== null) expect(outlet.split(' ').every((word) => text.includes(word))).toBe(true);
      if (published !== null)
        expect(published.value).toMatch(/^\d{4}(?:-\d{2}){0,2}(?:T[\d:]{5,8}(?:Z|[+-][\d:]{5})?)?$/);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['one line', 'could not verify '.repeat(10_000)],
  ['capitals', 'Aske '.repeat(40_000)],
  ['addresses', 'We: a@b.'.repeat(20_000)],
  ['stamps', 'Published: 2\n'.repeat(10_000)],
])('time grows with length: %s', (_name, text) => {
  const began = Date.now();
  dateline(text);
  expect(Date.now() - began).toBeLessThan(5_000);
});
