import { expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/link/told.ts';
import { agreed, judgedOf } from '../../../src/core/link/verdict.ts';
import { type Decision, decisionSchema } from '../../../src/core/model/judgement.ts';
import { filed } from '../query/make.ts';

const said = (by: string, verdict: Verdict, at = '2031-03-02'): Decision => ({ verdict, by, at });

test.each<[string, Decision[], Verdict, boolean]>([
  ['one person', [said('Ana', 'same')], 'same', false],
  ['two who agree', [said('Ana', 'different'), said('Ben', 'different')], 'different', false],
  ['two who disagree leave it open', [said('Ana', 'same'), said('Ben', 'different')], 'unsure', true],
  [
    'of one person the later day counts',
    [said('Ana', 'same', '2031-03-04'), said('Ana', 'different', '2031-03-03')],
    'same',
    false,
  ],
  ['of one day the last written', [said('Ana', 'same'), said('Ana', 'different')], 'different', false],
  [
    'who changes her mind ends a quarrel',
    [said('Ana', 'same'), said('Ben', 'different'), said('Ana', 'different')],
    'different',
    false,
  ],
  ['who is unsure does not outvote who knows', [said('Ana', 'same'), said('Ben', 'unsure')], 'same', false],
  ['undone by judging again', [said('Ana', 'same'), said('Ana', 'unsure')], 'unsure', false],
  ['a blank behind a name makes no other person', [said('Ana', 'same'), said('Ana ', 'different')], 'different', false],
  [
    'two of three do not outvote the third',
    [said('Ana', 'same'), said('Ben', 'same'), said('Cem', 'different')],
    'unsure',
    true,
  ],
])('%s', (_name, decisions, verdict, disagree) => {
  expect(agreed({ decisions })).toMatchObject({ verdict, disagree });
});

test('the latest of each person, by name', () => {
  const { latest } = agreed({ decisions: [said('Ben', 'same'), said('Ana', 'same'), said('Ben', 'unsure')] });
  expect(latest).toEqual([said('Ana', 'same'), said('Ben', 'unsure')]);
});

test('the pair is the name of the file', () => {
  const file = filed('judgements/t-a--t-b.yaml', 't-a--t-b', { decisions: [said('Ana', 'same')] });
  expect(judgedOf([file])).toEqual([{ a: 't-a', b: 't-b', verdict: 'same' }]);
});

test.each<[string, unknown]>([
  ['no day', { verdict: 'same', by: 'Ana', at: '2031-02-30' }],
  ['a month', { verdict: 'same', by: 'Ana', at: '2031-03' }],
  ['nobody', { verdict: 'same', by: ' ', at: '2031-03-02' }],
  ['another word', { verdict: 'equal', by: 'Ana', at: '2031-03-02' }],
  ['an empty note', { verdict: 'same', by: 'Ana', at: '2031-03-02', note: '' }],
])('refused: %s', (_name, decision) => {
  expect(decisionSchema.safeParse(decision).success).toBe(false);
});
