import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../../../src/core/extract/furniture/furniture.ts';

const BODY = `The old bridge over the river Karn was closed for good on Monday, and buses now go by the coast road.

The council will meet again in May to decide about the road, the mayor said.`;

/** The kind of a line at the end of an article; null where it is the article's own. */
function kindOf(line: string): string | null {
  const text = `${BODY}\n\n${line}`;
  return findFurniture(text).find(({ end }) => end === text.length)?.kind ?? null;
}

describe('lines of the page around an article', () => {
  test.each([
    ['👍 312 🔥 88 👁 14.2K', 'stamp'],
    ['23 shares', 'stamp'],
    ['124 View comments', 'stamp'],
    ['9,851', 'stamp'],
    ['[3] https://t.me/karsk/902; https://karsk.example/dam', 'links'],
    ['[4] Ibid.', 'links'],
    ['Related topics: Bridges | Insurance', 'links'],
    ['Share or comment on this article: Bridge closes for good', 'links'],
    ['Follow Channel North on Facebook, X and Instagram.', 'appeal'],
    ['Support the Karn Herald or become our patron!', 'appeal'],
    ['This interview was first published in Spanish by El Faro.', 'notice'],
    ['The interview has been edited for length and clarity.', 'notice'],
    ['Ivo Marek (pictured outside court in 2031) was cleared in May', 'caption'],
    ['Forwarded from Karsk Front News 🇺🇦', 'stamp'],
  ])('%s: %s', (line, wanted) => {
    expect(kindOf(line)).toBe(wanted);
  });

  test.each([
    'Ivo Marek (pictured) was cleared in May, the court said.',
    '12 people shared the prize.',
    'The firm sold 23 shares.',
    'Follow the road on foot, the mayor said.',
    'Support for the bridge fell.',
    'The bridge over the Karn will stay shut until the council has met again, the mayor said. (Karn Post/KP)',
    'It was the third time in a year.[3]',
  ])('the article’s own: %s', (line) => {
    expect(kindOf(line)).toBe(null);
  });
});

test('a credit in brackets is a picture’s before the end of an article', () => {
  const line = 'The bridge over the Karn stood in the fog when the council met again on Monday night. (Karn Post/KP)';
  const text = `${line}\n\n${BODY}`;
  expect(findFurniture(text).find(({ end }) => end === line.length)?.kind).toBe('caption');
});
