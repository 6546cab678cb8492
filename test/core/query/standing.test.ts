import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filed } from '../../../src/core/model/ledger-files.ts';
import type { Verification } from '../../../src/core/model/verification.ts';
import type { Dataset } from '../../../src/core/query/dataset.ts';
import type { QuestionStanding } from '../../../src/core/query/standing.ts';
import { type Article, datasetOf, filed } from './make.ts';

const WORDS = '40 barges had sunk';
const TELLING = 't-0000000abc';

type Written = Partial<Verification> & { readonly id?: string; readonly about?: string };

let made = 0;

function found({ id, about = TELLING, ...fields }: Written): Filed<Verification> {
  made += 1;
  const key = `${about}/${id ?? `v-${String(made).padStart(10, '0')}`}`;
  return filed(`verifications/${key}.yaml`, key, {
    question: 'so',
    finding: 'supports',
    method: 'counted them',
    evidence: [{ url: 'https://river.example/' }],
    by: 'Ana',
    at: '2031-03-02',
    saw: { content: WORDS },
    ...fields,
  });
}

const ARTICLE: Article = { id: 'a-00000001', outlet: 'wire', told: [{ id: TELLING, says: WORDS, by: 'mayor' }] };

function foldOf(verifications: readonly Filed<Verification>[], articles: readonly Article[] = [ARTICLE]): Dataset {
  return datasetOf(articles, { verifications });
}

function so(verifications: readonly Filed<Verification>[]): QuestionStanding['state'] | undefined {
  return foldOf(verifications).byId.get(TELLING)?.standing.so.state;
}

const BY_BEN = { by: 'Ben' } as const;

describe('where a question stands', () => {
  test.each<[string, Written[], QuestionStanding['state']]>([
    ['nobody looked', [], 'open'],
    ['one supports', [{}], 'supported'],
    ['one contradicts', [{ finding: 'contradicts' }], 'contradicted'],
    ['one found both', [{ finding: 'mixed' }], 'mixed'],
    ['nothing found leaves it open', [{ finding: 'nothing-found' }], 'open'],
    ['it cannot be checked', [{ finding: 'cannot-be-checked' }], 'cannot-be-checked'],
    ['one person, two ways, both outcomes', [{}, { finding: 'contradicts' }], 'mixed'],
    ['one person found nothing by one way and something by another', [{ finding: 'nothing-found' }, {}], 'supported'],
    ['two agree', [{}, BY_BEN], 'supported'],
    ['two found otherwise', [{}, { ...BY_BEN, finding: 'contradicts' }], 'disputed'],
    ['one found both, the other one', [{ finding: 'mixed' }, BY_BEN], 'disputed'],
    ['who could not check does not outvote who did', [{}, { ...BY_BEN, finding: 'cannot-be-checked' }], 'supported'],
    [
      'who found nothing does not outvote who did',
      [{ finding: 'contradicts' }, { ...BY_BEN, finding: 'nothing-found' }],
      'contradicted',
    ],
    [
      'nothing found by one, not to be checked by another',
      [{ finding: 'nothing-found' }, { ...BY_BEN, finding: 'cannot-be-checked' }],
      'cannot-be-checked',
    ],
    ['a name with blanks around it is the same person', [{}, { by: ' Ana ', finding: 'contradicts' }], 'mixed'],
    ['of a figure with another sign for thousands', [{ saw: { content: '4,0 barges had sunk' } }], 'stale'],
    ['of a name in other letters', [{ saw: { content: '40 Barges had sunk' } }], 'stale'],
    ['of the same words, broken otherwise', [{ saw: { content: '40  barges had sunk' } }], 'supported'],
    ['of other words', [{ saw: { content: '14 barges had sunk' } }], 'stale'],
    [
      'of other words, and one of these',
      [{ saw: { content: '14 barges had sunk' }, finding: 'contradicts' }, {}],
      'supported',
    ],
    ['another question answers nothing here', [{ question: 'said' }, { question: 'authentic' }], 'open'],
    ['another telling answers nothing here', [{ about: 't-0000000abd' }], 'open'],
  ])('%s', (_name, written, state) => {
    expect(so(written.map(found))).toBe(state);
  });
});

describe('what supersedes', () => {
  const first = found({ id: 'v-0000000aaa' });
  const SUPERSEDES = { supersedes: 'v-0000000aaa' } as const;

  test.each<[string, Written, QuestionStanding['state']]>([
    ['a new mind takes the place of the old', { ...SUPERSEDES, finding: 'contradicts' }, 'contradicted'],
    ['of somebody else too', { ...SUPERSEDES, ...BY_BEN, finding: 'contradicts' }, 'contradicted'],
    ['that nothing can be said after all', { ...SUPERSEDES, finding: 'cannot-be-checked' }, 'cannot-be-checked'],
    ['not of another question', { ...SUPERSEDES, question: 'said', finding: 'contradicts' }, 'supported'],
    ['not of another telling', { ...SUPERSEDES, about: 't-0000000abd', finding: 'contradicts' }, 'supported'],
    ['not one that is not there', { supersedes: 'v-0000000zzz', finding: 'contradicts' }, 'mixed'],
    ['what superseded it is stale itself', { ...SUPERSEDES, saw: { content: 'other' } }, 'stale'],
  ])('%s', (_name, written, state) => {
    expect(so([first, found(written)])).toBe(state);
  });

  test('it is kept, and says what took its place', () => {
    const later = found({ ...SUPERSEDES, id: 'v-0000000bbb', finding: 'contradicts' });
    const findings = foldOf([first, later]).byId.get(TELLING)?.standing.so.findings;
    expect(findings?.map(({ id, supersededBy }) => [id, supersededBy])).toEqual([
      ['v-0000000aaa', 'v-0000000bbb'],
      ['v-0000000bbb', null],
    ]);
  });
});

describe('was it said: the speaker is part of it', () => {
  const told = (by: string | null): Article => ({ ...ARTICLE, told: [{ id: TELLING, says: WORDS, by }] });
  const settled = filed('speakers/karsk-mayor.yaml', 'karsk-mayor', { name: 'Mayor of Karsk', aliases: ['mayor'] });

  test.each<[string, string | null, string | null, boolean, QuestionStanding['state']]>([
    ['the same', 'mayor', 'mayor', false, 'supported'],
    ['nobody, still', null, null, false, 'supported'],
    ['another one now', 'mayor', 'governor', false, 'stale'],
    ['somebody was found', null, 'mayor', false, 'stale'],
    ['nobody now', 'mayor', null, false, 'stale'],
    ['the same, settled since under another id', 'mayor', 'mayor', true, 'supported'],
    ['settled, and another one now', 'mayor', 'governor', true, 'stale'],
  ])('%s', (_name, saw, now, isSettled, state) => {
    const verifications = [found({ question: 'said', saw: { content: WORDS, speaker: saw } })];
    const dataset = datasetOf([told(now)], { verifications, speakers: isSettled ? [settled] : [] });
    expect(dataset.byId.get(TELLING)?.standing.said.state).toBe(state);
  });

  test('asserted when it was verified, denied now', () => {
    const denied: Article = { ...ARTICLE, told: [{ id: TELLING, says: WORDS, by: 'mayor', stance: 'denies' }] };
    const saw = { content: WORDS, speaker: 'mayor', stance: 'asserts' as const };
    const verifications = [found({ question: 'said', saw }), found({})];
    expect(foldOf(verifications).byId.get(TELLING)?.standing.said.state).toBe('supported');
    expect(foldOf(verifications, [denied]).byId.get(TELLING)?.standing).toMatchObject({
      said: { state: 'stale', findings: [{ stale: 'stance' }] },
      so: { state: 'supported' },
    });
  });

  test('whether it is so does not hang on who says it', () => {
    const dataset = foldOf([found({})], [told('governor')]);
    expect(dataset.byId.get(TELLING)?.standing.so.state).toBe('supported');
  });
});

describe('nothing but findings alters where a question stands', () => {
  const again = (id: string, outlet: string): Article => ({
    id,
    outlet,
    told: [{ id: `t-${id.slice(2)}`, says: WORDS, by: 'mayor' }],
  });
  const states = (dataset: Dataset, id = TELLING): (string | undefined)[] => {
    const standing = dataset.byId.get(id)?.standing;
    return [standing?.said.state, standing?.so.state, standing?.authentic.state];
  };
  const OPEN = ['open', 'open', 'open'];

  test('repetition: ten outlets more', () => {
    const articles = [ARTICLE, ...Array.from({ length: 10 }, (_, at) => again(`a-0000001${at}`, `paper-${at}`))];
    const dataset = foldOf([], articles);
    expect(dataset.claims.get(dataset.byId.get(TELLING)?.claim ?? '')?.tellings.length).toBeGreaterThan(5);
    expect(states(dataset)).toEqual(OPEN);
  });

  test('a link: what is found of one telling of a claim is not lent to the others, joined by score or by a judgement', () => {
    const articles = [ARTICLE, again('a-00000020', 'paper')];
    const judgements = [
      filed('judgements/x.yaml', `t-00000020--${TELLING}`.split('--').sort().join('--'), {
        decisions: [{ verdict: 'same' as const, by: 'Ana', at: '2031-03-02' }],
      }),
    ];
    const dataset = datasetOf(articles, { verifications: [found({})], judgements });
    expect(dataset.byId.get('t-00000020')?.claim).toBe(dataset.byId.get(TELLING)?.claim);
    expect(states(dataset)).toEqual(['open', 'supported', 'open']);
    expect(states(dataset, 't-00000020')).toEqual(OPEN);
  });

  test.each(['not-verified', 'not-verifiable', 'supported', 'verified', 'disputed'] as const)(
    'an admission: %s',
    (state) => {
      const plain = foldOf([]);
      const file = plain.articles.get(ARTICLE.id)?.reading;
      const admission = { start: 0, end: 2, exact: WORDS.slice(0, 2), state, by: 'wire', covers: [TELLING] };
      const admitted = file && { ...file, admissions: [admission] };
      const tellings = admitted === undefined ? [] : [filed('tellings/x.json', ARTICLE.id, admitted)];
      for (const [verifications, expected] of [
        [[], OPEN],
        [[found({ finding: 'contradicts' })], ['open', 'contradicted', 'open']],
      ] as const) {
        const dataset = datasetOf([], { tellings, verifications });
        expect(dataset.byId.get(TELLING)?.admissions).toHaveLength(1);
        expect(states(dataset)).toEqual(expected);
      }
    },
  );

  test.each(['mayor', null, 'governor', 'karsk-liar'])('the speaker: %s', (by) => {
    const article = { ...ARTICLE, told: [{ id: TELLING, says: WORDS, by }] };
    expect(states(foldOf([], [article]))).toEqual(OPEN);
    expect(states(foldOf([found({ finding: 'contradicts' })], [article]))).toEqual(['open', 'contradicted', 'open']);
  });
});

test('the order of the files does not matter, nor does what is said of other tellings', () => {
  const finding = fc.record({
    about: fc.constantFrom(TELLING, 't-0000000abd'),
    question: fc.constantFrom('said' as const, 'so' as const, 'authentic' as const),
    finding: fc.constantFrom(
      'supports' as const,
      'contradicts' as const,
      'mixed' as const,
      'nothing-found' as const,
      'cannot-be-checked' as const,
    ),
    by: fc.constantFrom('Ana', 'Ben'),
    at: fc.constantFrom('2031-03-02', '2031-03-03'),
    saw: fc.constantFrom({ content: WORDS }, { content: 'other words' }),
    earlier: fc.nat(5),
  });
  const scenes = fc.array(finding, { maxLength: 6 }).chain((written) => {
    const files = written.map(({ earlier, ...one }, at) => {
      const supersedes = earlier < at ? { supersedes: `v-000000000${earlier}` } : {};
      return found({ ...one, ...supersedes, id: `v-000000000${at}` });
    });
    return fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }));
  });
  fc.assert(
    fc.property(scenes, ([files, shuffled]) => {
      const standing = (some: readonly Filed<Verification>[]) => foldOf(some).byId.get(TELLING)?.standing;
      expect(standing(shuffled)).toEqual(standing(files));
      expect(standing(files.filter(({ id }) => id.startsWith(TELLING)))).toEqual(standing(files));
    }),
    { numRuns: 200 },
  );
});
