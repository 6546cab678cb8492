import { expect, test } from 'vitest';
import { findPairs } from '../../../../src/core/link/same-claim/linking.ts';
import { profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { type Said, told } from '../told.ts';
import { wordingsIn } from '../wordings.ts';

/** What makes the two articles tell of one event. */
const around: readonly Said[] = ['a-1', 'a-2'].flatMap((article) => [
  {
    article,
    says: 'the trawler Vessna lay off Quendle with Captain Ilmo Rusk on the bridge',
    by: 'Harbourmaster Dahl',
  },
  { article, says: 'the Vessna left Quendle under Captain Rusk in the fog of the morning', by: 'Harbourmaster Dahl' },
]);

function reasons(one: Said, other: Said, event = true): readonly string[] {
  const first = told({ id: 't-a', article: 'a-1', ...one });
  const second = told({ id: 't-b', article: 'a-2', ...other });
  const pairs = findPairs([second, first, ...(event ? around.map(told) : [])].map(profileOf));
  return pairs.find(({ a, b }) => a === 't-a' && b === 't-b')?.reasons ?? [];
}

const crates = (exact: string, value: number, unit: string) => [{ exact, value, unit }];
const long = 'the harbour pilots had asked for a second lighthouse on the northern reef before the winter';
const sale: Said = { says: 'the crew refused the buyout of the trawler company in the autumn', by: 'Ana Quill' };
const count: Said = {
  says: 'the trawler had lost 2,140 crates of herring',
  figures: crates('2,140 crates', 2140, 'crates'),
  by: 'Ana Quill',
};

const rows: readonly (readonly [reason: string, one: Said, other: Said, without: Said])[] = [
  [
    'the same words',
    { says: long },
    { says: long },
    { says: `${long}, and the fishermen of Quendle paid for its first stone` },
  ],
  [
    'the same words in other forms',
    { says: long },
    { says: long.replace('had asked', 'were asking').replace('reef', 'reefs') },
    { says: long },
  ],
  ['same speaker', { says: long, by: 'Ana Quill' }, { says: long, by: 'Ana Quill' }, { says: long, by: 'Piet Haan' }],
  [
    'credited in like words',
    { says: long, by: 'Quendle port authority' },
    { says: long, by: 'authority of the port of Quendle' },
    { says: long, by: 'Piet Haan' },
  ],
  [
    'same figure 2,140',
    count,
    { ...count, says: 'the trawler lost 2,140 crates of its herring' },
    { ...count, figures: [] },
  ],
  [
    '2,140 may be 2,000',
    count,
    {
      ...count,
      says: 'the trawler lost at least 2,000 crates of its herring',
      figures: [{ exact: 'at least 2,000 crates', value: 2000, qualifier: 'at-least', unit: 'crates' }],
    },
    { ...count, says: 'the trawler lost 2,140 crates of its herring' },
  ],
  [
    'one says in short what the other says',
    { says: 'the harbour pilots asked for a second lighthouse', by: 'Ana Quill' },
    { says: long, by: 'Ana Quill' },
    { says: 'the harbour pilots asked the trawler companies for a rise of wages in April', by: 'Ana Quill' },
  ],
  [
    'both name Marrin',
    { says: 'the second lighthouse would be paid for by Marrin', by: 'Ana Quill' },
    { says: 'Marrin would pay for the second lighthouse', by: 'Ana Quill' },
    { says: 'the fishermen would pay for the second lighthouse', by: 'Ana Quill' },
  ],
  [
    'both say 900',
    { says: 'some 900 signatures stood under the letter', figures: crates('some 900 signatures', 900, 'signatures') },
    { says: 'the letter bore the names of 900 islanders', figures: crates('900 islanders', 900, 'islanders') },
    { says: 'the letter bore the names of 700 islanders', figures: crates('700 islanders', 700, 'islanders') },
  ],
  [
    'same day 2031-03-04',
    { says: 'the trawler left harbour on 4 March', by: 'Rusk', dates: [{ exact: '4 March', value: '2031-03-04' }] },
    { says: 'the trawler left the harbour then', by: 'Rusk', dates: [{ exact: 'then', value: '2031-03-04' }] },
    { says: 'the trawler left the harbour on a Tuesday', by: 'Rusk' },
  ],
  ['of one event', { says: long }, { says: long }, { says: long, article: 'a-3' }],
  [
    'nearly the same: buyout/takeover',
    sale,
    { ...sale, says: 'the crew refused the takeover of the trawler company in the autumn' },
    sale,
  ],
  [
    'one may speak for the other',
    { says: long, by: 'Lumera workers' },
    { says: long, by: 'Lumera power station' },
    { says: long, by: 'Quendle power station' },
  ],
  [
    'in common: ask, pilots',
    { says: 'the pilots ask for it', by: 'Ana Quill' },
    { says: 'what the pilots ask', by: 'Ana Quill' },
    { says: 'what the crews need', by: 'Ana Quill' },
  ],
];

test.each(rows)('%s', (reason, one, other, without) => {
  expect(reasons(one, other)).toContain(reason);
  expect(reasons(one, without)).not.toContain(reason);
});

/** Every reason that a link may have, as the program words it. */
const WORDINGS = wordingsIn(
  ['same-claim/reasons.ts'],
  /(?:push\(|=> |: )[`']([a-z]+ [^`'\n]*?(?:\$\{.*?\})?)[`'](?:\)|,|;|$)/gm,
);

test('the table has every reason that there is', () => {
  expect(WORDINGS.length).toBeGreaterThan(9);
  for (const { text } of WORDINGS) {
    const [fixed = ''] = text.split('${');
    expect(
      rows.filter(([reason]) => reason.startsWith(fixed)),
      text,
    ).not.toEqual([]);
  }
});

test('what is in common stands as in the tellings, both words where they are two', () => {
  const one = { says: 'eight servicemen deserted from the garrison in March', by: 'Ana Quill' };
  const other = { says: 'eight soldiers deserted from the garrison in the spring', by: 'Ana Quill' };
  expect(reasons(one, other).join()).toMatch(/in common: .*deserted.*garrison.*servicemen\/soldiers/);
});
