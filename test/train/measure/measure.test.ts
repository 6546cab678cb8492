import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEASURES, type Measure, measureArticle, summarise } from '../../../src/train/measure/measure.ts';
import { f1, rateOf } from '../../../src/train/measure/share.ts';
import { SUBSETS, type Subset } from '../../../src/train/measure/unit.ts';
import { marked, type Written } from './marked.ts';

type Rates = readonly [precision: number, recall: number];

/** Precision and recall of each measure of one article, in per cent to one decimal. */
function rates(text: string, predicted: readonly Written[], ...annotators: readonly (readonly Written[])[]) {
  const article = { text, annotators: annotators.map((gold) => gold.map((one) => marked(text, one))) };
  const read = predicted.map((one) => ({ ...marked(text, one), confidence: 0.5 }));
  const { scores } = summarise([measureArticle(article, read)]);
  return (subset: Subset, measure: Measure): Rates => {
    const score = scores.get(subset)?.[measure];
    if (score === undefined) throw new Error(`no scores for ${subset}`);
    const percent = (rate: number): number => Math.round(1000 * rate) / 10;
    return [percent(rateOf(score.precision)), percent(rateOf(score.recall))];
  };
}

const TEXT = 'Ines Roth said “the dam held” on Monday. Pavel Zorin hopes to leave.';
const ROTH = { source: 'Ines Roth', cue: 'said', content: '“the dam held”' };
const ZORIN = { source: 'Pavel Zorin', cue: 'hopes', content: 'to leave' };

describe('two marked, one of them read, without its quotation marks', () => {
  const of = rates(TEXT, [{ ...ROTH, content: 'the dam held' }], [ROTH, ZORIN]);
  // Marked: 2 cue tokens, 4 source tokens, 5 + 2 content tokens.
  test.each<[Measure, Rates]>([
    ['exact_cue', [100, 50]],
    ['exact_source', [100, 50]],
    ['exact_content', [100, 50]],
    ['exact_whole', [100, 50]],
    ['overlap_cue', [100, 50]],
    ['overlap_source', [100, 50]],
    ['overlap_content', [100, 42.9]],
    ['linked_detect', [100, 50]],
    ['linked_soft', [100, 50]],
    ['linked_full', [100, 50]],
    ['source_given_content', [100, 100]],
    ['source_given_content_overlap', [100, 100]],
  ])('%s', (measure, expected) => {
    expect(of('all', measure)).toEqual(expected);
  });

  test('the hope is not one of speech, and not quoted', () => {
    expect(of('speech', 'linked_full')).toEqual([100, 100]);
    expect(of('direct', 'linked_full')).toEqual([100, 100]);
    expect(of('indirect', 'linked_full')).toEqual([0, 0]);
  });
});

describe('nothing to compare', () => {
  test.each<[string, readonly Written[], readonly Written[]]>([
    ['nothing read', [], [ROTH, ZORIN]],
    ['nothing marked', [ROTH], []],
    ['neither', [], []],
  ])('%s: every rate is 0, none is no number', (_name, predicted, gold) => {
    const of = rates(TEXT, predicted, gold);
    for (const subset of SUBSETS) for (const measure of MEASURES) expect(of(subset, measure)).toEqual([0, 0]);
  });

  test('no article', () => {
    const { scores, calibration } = summarise([]);
    expect(f1(scores.get('all')?.linked_soft ?? { precision: one, recall: one })).toBe(0);
    expect(calibration).toMatchObject({ count: 0, error: 0 });
  });
  const one = { right: 1, of: 1 };
});

describe('sources', () => {
  test('swapped: every token is in place, no link is right', () => {
    const of = rates(
      TEXT,
      [
        { ...ROTH, source: 'Pavel Zorin' },
        { ...ZORIN, source: 'Ines Roth' },
      ],
      [ROTH, ZORIN],
    );
    expect(of('all', 'overlap_source')).toEqual([100, 100]);
    expect(of('all', 'linked_detect')).toEqual([100, 100]);
    expect(of('all', 'linked_soft')).toEqual([0, 0]);
    expect(of('all', 'exact_source')).toEqual([0, 0]);
  });

  test('shared by two attributions: its tokens count once', () => {
    const text = 'Ines Roth said it rained and added that it stopped.';
    const said = { source: 'Ines Roth', cue: 'said', content: 'it rained' };
    const added = { source: 'Ines Roth', cue: 'added', content: 'that it stopped' };
    const of = rates(text, [said, { ...added, source: 'it rained' }], [said, added]);
    // Read as a source: Ines, Roth, it, rained; two of the four are marked, and both that are marked are read.
    expect(of('all', 'overlap_source')).toEqual([50, 100]);
  });

  test('absent on both sides is right, absent on one is not', () => {
    const text = 'The boat was allegedly sold.';
    const bare = { cue: 'allegedly', content: ['The boat was', 'sold'] };
    expect(rates(text, [bare], [bare])('all', 'linked_full')).toEqual([100, 100]);
    expect(rates(text, [{ ...bare, source: 'The boat' }], [bare])('all', 'linked_soft')).toEqual([0, 0]);
    expect(rates(text, [bare], [{ ...bare, source: 'The boat' }])('all', 'source_given_content')).toEqual([0, 0]);
  });

  test('in part: it overlaps, it is not the same', () => {
    const of = rates(TEXT, [{ ...ROTH, source: 'Roth' }], [ROTH]);
    expect(of('all', 'source_given_content')).toEqual([0, 0]);
    expect(of('all', 'source_given_content_overlap')).toEqual([100, 100]);
    expect(of('all', 'linked_soft')).toEqual([100, 100]);
  });
});

describe('contents', () => {
  const text = '“It was late,” Ines Roth said. “We all went home at ten,” she added.';
  const both = { source: 'Ines Roth', cue: 'said', content: ['“It was late,”', '“We all went home at ten,”'] };

  test('in two pieces: one of them is not the same, and too little of all', () => {
    const of = rates(text, [{ ...both, content: '“It was late,”' }], [both]);
    // 6 of the 15 tokens, marks counted.
    expect(of('all', 'overlap_content')).toEqual([100, 40]);
    expect(of('all', 'exact_content')).toEqual([0, 0]);
    expect(of('all', 'linked_soft')).toEqual([0, 0]);
    expect(of('all', 'linked_detect')).toEqual([100, 100]);
  });

  test('half of the tokens are enough for soft', () => {
    const ten = 'Roth said one two three four five six';
    const gold = { source: 'Roth', cue: 'said', content: 'one two three four five six' };
    expect(rates(ten, [{ ...gold, content: 'one two three' }], [gold])('all', 'linked_soft')).toEqual([100, 100]);
    expect(rates(ten, [{ ...gold, content: 'one two' }], [gold])('all', 'linked_soft')).toEqual([0, 0]);
  });

  test('a mark on white space alone marks nothing', () => {
    const article = { text: 'a b', annotators: [[{ cue: [], source: [], content: [{ start: 1, end: 2 }] }]] };
    const { scores } = summarise([measureArticle(article, [])]);
    expect(scores.get('all')?.linked_soft.recall.of).toBe(0);
  });
});

describe('cues', () => {
  test('a colon alone is a cue of speech before a quotation, and only there', () => {
    const quoted = 'Roth: “We held.”';
    const plain = 'Roth: nobody was hurt';
    const gold = { source: 'Roth', cue: ':' };
    const held = { ...gold, content: '“We held.”' };
    const hurt = { ...gold, content: 'nobody was hurt' };
    expect(rates(quoted, [held], [held])('speech', 'exact_whole')).toEqual([100, 100]);
    expect(rates(plain, [hurt], [hurt])('speech', 'exact_whole')).toEqual([0, 0]);
    expect(rates(plain, [hurt], [hurt])('all', 'exact_whole')).toEqual([100, 100]);
  });

  test('where one has none, the contents must meet', () => {
    const of = rates(TEXT, [{ source: 'Ines Roth', content: 'the dam held' }], [ROTH]);
    expect(of('all', 'linked_detect')).toEqual([100, 100]);
    expect(of('all', 'exact_cue')).toEqual([0, 0]);
  });
});

test('a subset is that of the side that is counted: no credit and no blame crosses its border', () => {
  const text = 'Roth said she hopes to go.';
  const said = { source: 'Roth', cue: 'said', content: 'she hopes to go' };
  const of = rates(text, [said], [{ ...said, cue: 'hopes' }]);
  // The prediction has a cue of speech, the marked one has not: it counts for precision only, and finds its content.
  expect(of('speech', 'overlap_content')).toEqual([100, 0]);
  expect(of('indirect', 'overlap_content')).toEqual([100, 100]);
});

test('several annotators count for a part each: the article weighs as one', () => {
  const of = rates(TEXT, [ROTH], [ROTH, ZORIN], [ROTH], []);
  // Right for two of three annotators; of (2 + 1 + 0) / 3 marked, (1 + 1 + 0) / 3 are read.
  expect(of('all', 'linked_full')).toEqual([66.7, 66.7]);
});

test('articles add up by their counts, not by their rates', () => {
  const article = (gold: readonly Written[]) =>
    measureArticle({ text: TEXT, annotators: [gold.map((one) => marked(TEXT, one))] }, [
      { ...marked(TEXT, ROTH), confidence: 1 },
    ]);
  const { scores } = summarise([article([ROTH]), article([ROTH, ZORIN]), article([ZORIN])]);
  expect(scores.get('all')?.linked_full).toEqual({
    precision: { right: 2, of: 3 },
    recall: { right: 2, of: 4 },
  });
});

describe('confidence is judged by soft, of predictions of speech alone', () => {
  test('a prediction that one of two annotators has is half right', () => {
    const article = { text: TEXT, annotators: [[marked(TEXT, ROTH)], [marked(TEXT, ZORIN)]] };
    const predicted = [
      { ...marked(TEXT, ROTH), confidence: 0.9 },
      { ...marked(TEXT, ZORIN), confidence: 0.2 },
    ];
    expect(measureArticle(article, predicted).outcomes).toEqual([{ confidence: 0.9, right: 0.5 }]);
  });
});

const WORDS = 'Roth said Zorin hopes that “rain fell” : he added no word of it .'.split(' ');
const spanned = fc
  .array(fc.nat({ max: WORDS.length - 1 }), { maxLength: 4 })
  .map((picked) => picked.map((at) => ({ start: startOf(at), end: startOf(at) + (WORDS[at] ?? '').length })));
const attribution = fc.record({ cue: spanned, source: spanned, content: spanned });
const attributions = fc.array(attribution, { maxLength: 6 });

function startOf(at: number): number {
  return WORDS.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
}

describe('whatever is marked', () => {
  const text = WORDS.join(' ');
  const score = (gold: readonly (typeof attribution extends fc.Arbitrary<infer A> ? A : never)[], read: typeof gold) =>
    measureArticle(
      { text, annotators: [gold] },
      read.map((one) => ({ ...one, confidence: 0.5 })),
    ).scores;

  test('what agrees with itself is right', () => {
    fc.assert(
      fc.property(attributions, (gold) => {
        const there = gold.filter(({ cue, content }) => cue.length + content.length > 0);
        const all = score(there, there).get('all');
        expect(all?.exact_whole.precision.right).toBe(there.length);
        expect(all?.linked_full.recall.right).toBeLessThanOrEqual(there.length);
        expect(all?.overlap_content.recall.right).toBe(all?.overlap_content.recall.of);
      }),
    );
  });

  test('precision of the one side is recall of the other, and no more is right than there is', () => {
    fc.assert(
      fc.property(attributions, attributions, (a, b) => {
        const filled = (list: typeof a) => list.filter(({ cue, content }) => cue.length + content.length > 0);
        const [one, other] = [score(filled(a), filled(b)), score(filled(b), filled(a))];
        for (const subset of SUBSETS) {
          for (const measure of MEASURES) {
            const here = one.get(subset)?.[measure];
            expect(here?.precision.right).toBeLessThanOrEqual(here?.precision.of ?? 0);
            // Which of equally like pairs is taken depends on the side that is looked at first.
            if (measure.startsWith('exact') || measure.startsWith('overlap')) {
              expect(here?.precision).toEqual(other.get(subset)?.[measure].recall);
            }
          }
        }
      }),
    );
  });
});
