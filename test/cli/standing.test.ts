import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GRADES } from '../../src/cli/declare/rate.ts';
import { reliabilitySchema } from '../../src/core/model/speaker.ts';
import { depot } from '../support/depot.ts';
import { folder as newFolder } from '../support/folder.ts';
import { ledgerWith } from '../support/ledger.ts';
import { type Ran, run } from '../support/run.ts';

/** The depot's ledger: Ana found that it was said, Ana and Ben disagree on whether it is so. */
async function judged(): Promise<{ id: string; claims: (...argv: string[]) => Promise<Ran> }> {
  const root = ledgerWith(depot);
  const folder = newFolder({ 'tape.txt': 'on tape\n' });
  const claims = (...argv: string[]): Promise<Ran> => run(['-C', root, ...argv], { folder });
  const id: string = JSON.parse((await claims('who-said', '2,140', '--json')).out).results[0].id;
  for (const [question, finding, by] of [
    ['said', 'supports', 'Ana'],
    ['so', 'supports', 'Ana'],
    ['so', 'contradicts', 'Ben'],
  ] as const) {
    const argv = ['--question', question, '--finding', finding, '--method', 'm', '--evidence', 'tape.txt', '--by', by];
    expect((await claims('verify', id, ...argv)).exit).toBe(0);
  }
  return { id, claims };
}

test('who-said --verification asks by where a telling stands', async () => {
  const { id, claims } = await judged();
  const found = async (...argv: string[]): Promise<string[]> => {
    const { out } = await claims('who-said', ...argv, '--mode', 'any', '--json');
    return JSON.parse(out).results.map((one: { id: string }) => one.id);
  };
  for (const [standing, isFound] of [
    ['supported', true],
    ['disputed', true],
    ['said:supported', true],
    ['so:disputed', true],
    ['authentic:open', true],
    ['so:supported', false],
    ['said:open', false],
    ['contradicted', false],
    ['stale', false],
    ['open', false],
  ] as const) {
    expect([standing, (await found('--verification', standing)).includes(id)]).toEqual([standing, isFound]);
  }
  expect(await found('--verification', 'open')).toHaveLength(4);
  expect(await found('grain', '--verification', 'supported')).toEqual([id]);
  expect(await found('silos', '--verification', 'supported')).toEqual([]);
});

test.each(['true', 'supports', 'why:open', 'so:', ':open', 'so:so:open', ''])(
  '--verification "%s" is refused',
  async (typed) => {
    const { exit, err } = await run(['who-said', '--verification', typed], { folder: ledgerWith(depot) });
    expect(exit).toBe(2);
    expect(err).toContain('cannot-be-checked');
  },
);

test('the telling that was judged says it in who-said, trace and list; the others of its claim do not', async () => {
  const { id, claims } = await judged();
  const line = 'was it said: supported; Ana supports (2031-03-09)';
  expect((await claims('who-said', '2,140')).out).toContain(`  ours       ${line}\n`);
  const rows = (await claims('who-said', '--mode', 'any', '--format', 'rows')).out.split('\n');
  expect(rows.map((row) => row.split('\t').at(-1)).filter((cell) => cell !== '')).toEqual([
    'said: supported; so: disputed',
  ]);
  expect((await claims('trace', id)).out).toContain(`    ours: ${line}\n`);
  const listed = (await claims('list', 'claims')).out.split('\n');
  expect(listed.filter((row) => row.endsWith(`\t${id} said: supported; ${id} so: disputed`))).toHaveLength(1);
  const other = JSON.parse((await claims('who-said', '1,400', '--json')).out).results[0].id;
  await claims('judge', id, other, 'same', '--by', 'Ana');
  const claim = JSON.parse((await claims('show', `c-${id.slice(2)}`, '--json')).out).results[0];
  const states = claim.tellings.map((one: { id: string; standing: { said: { state: string } } }) => [
    one.id,
    one.standing.said.state,
  ]);
  expect(Object.fromEntries(states)).toEqual({ [id]: 'supported', [other]: 'open' });
});

test('the grades of the help are those of the files', () => {
  expect(GRADES).toEqual(reliabilitySchema.shape.grade.options);
});

test('a grade: added to the file, shown by whom, listed; of each person the latest counts, and it alters no standing', async () => {
  const { id, claims } = await judged();
  const speaker = 'karsk-port-authority';
  const before = JSON.parse((await claims('show', id, '--json')).out).results[0].standing;
  expect((await claims('speaker', 'rate', speaker, 'b', '--by', 'Ana', '--note', 'corrects itself')).exit).toBe(0);
  expect((await claims('speaker', 'rate', speaker, 'B', '--by', 'Ana', '--note', 'corrects itself')).err).toContain(
    'nothing to change',
  );
  await claims('speaker', 'rate', speaker, 'E', '--by', 'Ana');
  await claims('speaker', 'rate', speaker, 'C', '--by', 'Ben');
  const { out } = await claims('show', speaker);
  expect(out).toContain('  reliable   E: Ana, 2031-03-09\n  reliable   C: Ben, 2031-03-09\n');
  const [record] = JSON.parse((await claims('show', speaker, '--json')).out).results;
  expect(record.reliability.map(({ grade }: { grade: string }) => grade)).toEqual(['B', 'E', 'C']);
  expect((await claims('list', 'speakers')).out).toMatch(/^karsk-port-authority\t.*\tledger\tC, E$/m);
  expect(JSON.parse((await claims('show', id, '--json')).out).results[0].standing).toEqual(before);
  expect((await claims('check')).out).not.toContain('speakers/');
});

test('a speaker that has a file keeps what the file says; a grade that is none, and a day before the last, are refused', async () => {
  const root = ledgerWith(depot, {
    'speakers/ilse-varga.yaml': '# chief\nname: Ilse Varga\nkind: official\nnote: x\n',
  });
  const rate = (grade: string, today = '2031-03-09'): Promise<Ran> => {
    return run(['speaker', 'rate', 'Ilse Varga', grade, '--by', 'Ana'], { folder: root, today });
  };
  expect((await rate('A')).out).toBe('changed speakers/ilse-varga.yaml\n');
  expect(readFileSync(join(root, 'speakers/ilse-varga.yaml'), 'utf8')).toBe(
    '# chief\nname: Ilse Varga\nkind: official\nreliability:\n  - grade: A\n    by: Ana\n    at: 2031-03-09\nnote: x\n',
  );
  expect((await rate('G')).exit).toBe(2);
  expect((await rate('B', '2031-03-08')).err).toContain('later than today');
});
