import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WORDS } from '../../src/cli/changes-typed.ts';
import { QUALIFIERS } from '../../src/cli/figure-typed.ts';
import {
  admissionStateSchema,
  modeSchema,
  qualifierSchema,
  stanceSchema,
  typeSchema,
} from '../../src/core/model/reading.ts';
import { reviewsPath } from '../../src/store/paths.ts';
import { depot, union, wire } from '../support/depot.ts';
import { idOf, ledgerWith } from '../support/ledger.ts';
import { run } from '../support/run.ts';

const PATH = reviewsPath(idOf(wire));

/** The depot's ledger, the wire's telling, and `review` as Ana on it. */
async function desk() {
  const folder = ledgerWith(depot);
  const told = await run(['who-said', '2,140', '--json'], { folder });
  const { id } = JSON.parse(told.out).results.find(
    ({ article }: { article: { id: string } }) => article.id === idOf(wire),
  );
  const review = (verb: string, ...more: string[]) => run(['review', verb, id, ...more, '--by', 'Ana'], { folder });
  const shown = async () => JSON.parse((await run(['show', id, '--json'], { folder })).out).results[0];
  return { folder, id, review, shown, file: () => readFileSync(join(folder, PATH), 'utf8') };
}

/** Whoever typed the beginning of an id sees which telling it means. */
function shownOf(id: string): string {
  return `${id}  Karsk Port Authority: “2,140 tonnes of grain had burned in Monday's fire”\n`;
}

test('the words of the help are those of the files', () => {
  expect(QUALIFIERS).toEqual(qualifierSchema.options);
  expect([WORDS.type, WORDS.mode, WORDS.stance, WORDS.admission]).toEqual(
    [typeSchema, modeSchema, stanceSchema, admissionStateSchema].map(({ options }) => options),
  );
});

test('accept: one entry with what was seen; the answer shows it', async () => {
  const { id, review, folder, file } = await desk();
  const { exit, out, err } = await review('accept', '--note', 'heard it');
  expect([exit, out, err]).toEqual([0, `created ${PATH}\n`, `${shownOf(id)}accepted by Ana\n`]);
  expect(file()).toContain(
    `${id}:\n  - decision: accept\n    by: Ana\n    at: 2031-03-09\n    note: heard it\n    saw:\n`,
  );
  expect((await run(['show', id], { folder })).out).toContain('review     accepted by Ana');
  expect((await review('accept')).err).toContain('nothing to change');
});

test('reject: in no answer and no claim, found by its id; withdraw brings it back', async () => {
  const { id, review, folder, shown } = await desk();
  await review('reject');
  expect((await run(['who-said', '2,140'], { folder })).out).not.toContain(id);
  expect(await shown()).toMatchObject({ id, claim: null, review: { verdict: 'rejected', by: ['Ana'] } });
  expect((await run(['show', `c-${id.slice(2)}`], { folder })).out).toContain('rejected by Ana');
  expect((await review('withdraw')).err).toBe(`${shownOf(id)}not reviewed\n`);
  expect(await shown()).toMatchObject({ claim: expect.stringMatching(/^c-/), review: null });
});

test('set: who passed it on may be an outlet that nobody settled, and somebody whom only another article names', async () => {
  const { review, shown } = await desk();
  expect((await review('set', 'via=Harrow Evening Post')).exit).toBe(0);
  expect(await shown()).toMatchObject({ via: [{ id: 'harrow-evening-post', name: 'Harrow Evening Post' }] });
  const { exit, err } = await review('set', 'via=Harow Evening Post');
  expect(exit).toBe(2);
  expect(err).toContain('Did you mean harrow-evening-post?');
});

test('set: the speaker of another telling, the words, a figure, who stood between; earlier fixes stay', async () => {
  const { review, shown, folder } = await desk();
  await review('set', 'speaker=Grain Growers’ Union', 'type=mixed');
  expect(await shown()).toMatchObject({
    speaker: { id: 'grain-growers-union', kind: 'group', basis: 'named' },
    type: 'mixed',
  });
  const { err } = await review('set', 'content=tonnes of grain had burned', 'figure.1.unit=t', 'source=none');
  expect(err).toContain('fixed by Ana (content, figures, source, speaker, type)');
  expect(await shown()).toMatchObject({
    content: [{ exact: 'tonnes of grain had burned' }],
    source: null,
    type: 'mixed',
  });
  expect((await run(['who-said', '--speaker', 'grain-growers-union', '--json'], { folder })).out).toContain(
    'tonnes of grain had burned',
  );
  expect((await run(['check', 'reviews'], { folder })).err).toMatch(/^nothing found/);
});

test('set: a figure by its words takes the place of one, or comes behind the others', async () => {
  const { review, shown } = await desk();
  await review('set', 'figure.1=2,140 tonnes of grain');
  expect((await shown()).figures).toMatchObject([{ exact: '2,140', value: 2140, unit: 'tonnes of grain' }]);
  await review('set', 'figure.2=2,140', 'figure.2.unit=t');
  expect((await shown()).figures).toMatchObject([{ unit: 'tonnes of grain' }, { unit: 't' }]);
});

test('two people: who accepts a fix joins it; who sets otherwise disputes it', async () => {
  const { id, review, folder, shown } = await desk();
  await review('set', 'speaker=none');
  const ben = (...argv: string[]) => run(['review', ...argv, '--by', 'Ben'], { folder });
  expect((await ben('accept', id)).err).toContain('fixed by Ana, Ben (speaker)');
  expect((await ben('set', id, 'speaker=grain-growers-union')).err).toContain('! disputed: speaker');
  expect(await shown()).toMatchObject({ speaker: { id: 'karsk-port-authority' }, review: { disputed: ['speaker'] } });
  expect((await run(['check', 'reviews'], { folder })).out).toContain('disagree on speaker');
});

test('--dry-run writes nothing', async () => {
  const { review, folder } = await desk();
  expect((await review('reject', '--dry-run')).out).toBe(`would create ${PATH}\n`);
  expect(existsSync(join(folder, 'reviews'))).toBe(false);
});

test.each<[string, string[], string]>([
  ['a field that is none', ['colour=red'], 'there is no field "colour"'],
  ['no field', ['speaker'], 'sets nothing'],
  ['an empty value', ['speaker='], 'speaker is empty'],
  ['a speaker whom nobody knows', ['speaker=Karsk Port Authorty'], 'Did you mean karsk-port-authority?'],
  ['words that the article does not say', ['source=the mayor'], 'does not say "the mayor"'],
  ['a type that is none', ['type=loud'], 'none of direct, indirect'],
  ['a figure that is not there', ['figure.3.value=1'], 'has 1 figures'],
  ['a figure by words without one', ['figure.2=grain'], '0 figures are read in "grain"'],
  ['a value that is no number', ['figure.1.value=2,140'], 'is no number'],
  ['an admission without words', ['admission=supported'], 'needs its words'],
  ['an admission that ends at its colon', ['admission=supported: '], 'needs its words'],
])('refused: %s', async (_name, changes, words) => {
  const { review, folder } = await desk();
  const { exit, err } = await review('set', ...changes);
  expect(exit).toBe(2);
  expect(err).toContain(words);
  expect(existsSync(join(folder, 'reviews'))).toBe(false);
});

test('code points: words behind an emoji are quoted at their place', async () => {
  const folder = ledgerWith(depot);
  const told = await run(['who-said', '1,400', '--json'], { folder });
  const { id } = JSON.parse(told.out).results[0];
  await run(['review', 'set', id, 'source=union', '--by', 'Ana'], { folder });
  const shown = JSON.parse((await run(['show', id, '--json'], { folder })).out).results[0];
  const { start, end } = shown.source;
  expect(Array.from(union.body).slice(start, end).join('')).toBe('union');
  expect((await run(['check', 'reviews'], { folder })).err).toMatch(/^nothing found/);
});

test('todo: what nobody is sure of, then what people contradict each other on; nothing: exit code 1', async () => {
  const doubtful = {
    ...wire,
    tellings: wire.tellings.map((one) => ({ ...one, fields: { ...one.fields, confidence: 0.2 } })),
  };
  const folder = ledgerWith([doubtful]);
  const todo = async () => JSON.parse((await run(['todo', '--json'], { folder })).out).results;
  const [{ id, ...open }] = await todo();
  expect(open).toMatchObject({ state: 'open', of: 'review', why: 'low-confidence' });
  await run(['review', 'accept', id, '--by', 'Ana'], { folder });
  expect(await run(['todo'], { folder })).toEqual({ exit: 1, out: '', err: 'nothing to do\n' });
  await run(['review', 'reject', id, '--by', 'Ben'], { folder });
  expect(await todo()).toMatchObject([{ state: 'contradictory', of: 'review', id, why: 'reject' }]);
  expect((await run(['todo'], { folder })).err).toBe('1 of 1 thing to do\n');
});
