import { expect, test } from 'vitest';
import { isGuarded, strongerThan } from '../../../src/core/check/headline/strength.ts';
import type { Figure, Telling } from '../../../src/core/model/reading.ts';
import { quote } from '../../support/ledger.ts';

interface Written {
  readonly content: string;
  readonly hedge?: string;
  readonly figure?: Partial<Figure> & { readonly exact: string };
  readonly fields?: Partial<Telling>;
}

function telling({ content, hedge, figure, fields = {} }: Written): Telling {
  const body = `${content} ${hedge ?? ''}`;
  return {
    id: 't-1',
    content: [quote(body, content)],
    cue: null,
    source: null,
    speaker: null,
    via: [],
    type: 'indirect',
    mode: 'speech',
    stance: 'asserts',
    hedges: hedge === undefined ? [] : [quote(body, hedge)],
    figures:
      figure === undefined
        ? []
        : [{ ...quote(body, figure.exact), value: 0, qualifier: 'exactly', unit: null, ...figure }],
    dates: [],
    confidence: 0.9,
    ...fields,
  };
}

const BRIDGE = 'the bridge at Lunden collapsed under a timber lorry';

test.each<readonly [string, string, Written, string | null]>([
  [
    'a hedge is gone',
    'Bridge at Lunden collapses under timber lorry',
    { content: BRIDGE, hedge: 'allegedly' },
    'allegedly',
  ],
  [
    'a possibility is a fact',
    'Lorry driver slept before Lunden crash',
    { content: 'the lorry driver may have slept before the crash near Lunden' },
    'may',
  ],
  [
    'nobody is credited, and it is only believed',
    'Timber lorry collapses bridge at Lunden',
    { content: BRIDGE, hedge: 'is believed to' },
    'is believed to',
  ],
  ['the body tells it plainly', 'Bridge at Lunden collapses under timber lorry', { content: BRIDGE }, null],
  [
    'the headline leaves it open',
    'Bridge at Lunden may collapse under timber lorry',
    { content: BRIDGE, hedge: 'allegedly' },
    null,
  ],
  [
    'the headline says who says it',
    'Bridge at Lunden collapsed under lorry, police say',
    { content: BRIDGE, hedge: 'allegedly' },
    null,
  ],
  [
    'the headline asks',
    'Did the bridge at Lunden collapse under a timber lorry?',
    { content: BRIDGE, hedge: 'allegedly' },
    null,
  ],
  [
    'the headline quotes',
    '‘Bridge at Lunden collapsed under timber lorry’',
    { content: BRIDGE, hedge: 'allegedly' },
    null,
  ],
  [
    'the headline is of something else',
    'Lunden mourns a bridge and its builder',
    { content: BRIDGE, hedge: 'allegedly' },
    null,
  ],
  [
    'what is denied',
    'Bridge at Lunden collapses under timber lorry',
    { content: BRIDGE, hedge: 'allegedly', fields: { stance: 'denies' } },
    null,
  ],
  [
    'a round figure is exact',
    'Storm fells 4,300 poplars along Lunden road',
    {
      content: 'the storm felled around 4,300 poplars',
      figure: { exact: '4,300', value: 4300, qualifier: 'about', unit: 'poplars' },
    },
    'about 4,300 poplars',
  ],
  [
    'it is round in both',
    'Storm fells some 4,300 poplars along Lunden road',
    {
      content: 'the storm felled around 4,300 poplars',
      figure: { exact: '4,300', value: 4300, qualifier: 'about', unit: 'poplars' },
    },
    null,
  ],
  [
    'the number is of something else',
    'Storm fells poplars, 4,300 homes dark along Lunden road',
    {
      content: 'the storm felled around 4,300 poplars along the road',
      figure: { exact: '4,300', value: 4300, qualifier: 'about', unit: 'poplars' },
    },
    null,
  ],
])('%s', (_name, headline, written, was) => {
  expect(isGuarded(headline) ? null : (strongerThan(headline, [telling(written)])?.was ?? null)).toBe(was);
});

test('where another telling of the body is as firm, the headline has it from there', () => {
  const headline = 'Bridge at Lunden collapses under timber lorry';
  const open = telling({ content: BRIDGE, hedge: 'allegedly' });
  expect(strongerThan(headline, [open])).not.toBeNull();
  expect(strongerThan(headline, [open, { ...telling({ content: BRIDGE }), id: 't-2' }])).toBeNull();
});
