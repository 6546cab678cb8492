import { expect, test } from 'vitest';
import { headedIn } from '../../../../src/core/link/same-claim/headlines.ts';
import { linkTellings } from '../../../../src/core/link/same-claim/linking.ts';
import { pageOf } from '../../../../src/core/link/same-claim/page.ts';
import { profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import type { Told } from '../../../../src/core/link/told.ts';
import { type Said, told } from '../told.ts';

/** An article of this headline, of which the first telling is. */
function article(headline: string, said: readonly Said[]): Told[] {
  return said.map((one, at) => {
    const telling = told({ id: `t-${at}`, start: at === 0 ? 0 : 500 * at, ...one });
    return { ...telling, article: { ...telling.article, headline } };
  });
}

function headed(headline: string, said: readonly Said[]): string | null {
  const profiles = article(headline, said).map(profileOf);
  const [found] = headedIn({ page: pageOf(profiles), profiles });
  return found === undefined ? null : (profiles[found.body]?.id ?? null);
}

const six = { exact: 'six', value: 6, unit: 'dead', start: 9, end: 12 };
const dead: Said = { says: 'At least six dead as ice rink falls in', by: 'police', figures: [six] };
const body: Said = {
  says: 'Six people have been killed in the rink and 34 hurt',
  by: 'police of Orlum',
  figures: [{ ...six, exact: 'Six', unit: 'people' }],
};

test.each<[string, string, readonly Said[], string | null]>([
  [
    'a figure and who says it',
    'At least six dead as ice rink falls in, police say',
    [dead, { says: 'the rink was built in a hurry', by: 'police of Orlum' }, body],
    't-2',
  ],
  [
    'words and who says it',
    'Reservoir is half empty, says water board',
    [
      { says: 'Reservoir is half empty', by: 'water board' },
      { says: 'gardens may be watered at night only', by: 'water board of Tessel' },
      { says: 'the reservoir of Tessel had become half empty over the summer', by: 'water board of Tessel' },
    ],
    't-2',
  ],
  [
    'somebody else says it',
    'Reservoir is half empty, says water board',
    [
      { says: 'Reservoir is half empty', by: 'Ilse Marn' },
      { says: 'the reservoir of Tessel had become half empty over the summer', by: 'Jonas Prell' },
    ],
    null,
  ],
  [
    'nothing of it is said again',
    'Reservoir is half empty, says water board',
    [
      { says: 'Reservoir is half empty', by: 'water board' },
      { says: 'gardens may be watered at night only', by: 'water board of Tessel' },
    ],
    null,
  ],
  [
    'what stands in the first paragraph is no headline',
    'Dry summer in Tessel',
    [
      { says: 'Reservoir is half empty', by: 'water board' },
      { says: 'the reservoir of Tessel had become half empty over the summer', by: 'water board of Tessel' },
    ],
    null,
  ],
])('%s', (_name, headline, said, found) => {
  expect(headed(headline, said)).toBe(found);
});

test('a headline goes with its article, whatever the others of the claim are like', () => {
  const own = article('At least six dead as ice rink falls in, police say', [dead, body]);
  const others = ['a-2', 'a-3'].map((id) => ({ ...body, id: `t-${id}`, article: id }));
  const { claims, links } = linkTellings([...own, ...others.map(told)], { judged: [] });
  expect([...claims.values()].find((ids) => ids.includes('t-0'))).toContain('t-1');
  expect(links.find(({ a, b }) => a === 't-0' && b === 't-1')?.reasons).toContain('the headline says it in short');
});
