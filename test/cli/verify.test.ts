import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FINDINGS } from '../../src/cli/declare/verify.ts';
import { findingSchema, questionSchema } from '../../src/core/model/verification.ts';
import { QUESTIONS } from '../../src/core/query/questions.ts';
import { depot } from '../support/depot.ts';
import { contentsOf, folder as newFolder } from '../support/folder.ts';
import { ledgerWith } from '../support/ledger.ts';
import { type Ran, run } from '../support/run.ts';

interface Desk {
  /** The ledger. */
  readonly root: string;
  /** Where the command is started: beside the ledger. */
  readonly folder: string;
  /** The telling of the burned grain. */
  readonly id: string;
  readonly verify: (...argv: string[]) => Promise<Ran>;
  /** With a question, a finding and a method, as Ana. */
  readonly find: (question: string, finding: string, ...argv: string[]) => Promise<Ran>;
}

async function desk(): Promise<Desk> {
  const root = ledgerWith(depot);
  const folder = newFolder({
    'briefing.txt': 'The authority said 2,140 tonnes.\n',
    'Übersicht (2).PDF': '%PDF-1.7 ...',
  });
  const told = JSON.parse((await run(['-C', root, 'who-said', '2,140', '--json'], { folder })).out);
  const id: string = told.results[0].id;
  const verify = (...argv: string[]): Promise<Ran> => run(['-C', root, 'verify', ...argv], { folder });
  const find = (question: string, finding: string, ...argv: string[]): Promise<Ran> => {
    const who = argv.includes('--by') ? [] : ['--by', 'Ana'];
    return verify(id, '--question', question, '--finding', finding, '--method', 'asked the port', ...argv, ...who);
  };
  return { root, folder, id, verify, find };
}

/** Whoever typed the beginning of an id sees which telling it means. */
function shownOf({ id }: Desk): string {
  return `${id}  Karsk Port Authority: “2,140 tonnes of grain had burned in Monday's fire”\n`;
}

function filesOf(root: string, folder: string): string[] {
  return Object.keys(contentsOf(root)).filter((path) => path.startsWith(`${folder}/`));
}

function idOf({ out }: Ran): string {
  return /\/(v-\w+)\.yaml/.exec(out)?.[1] ?? '';
}

async function standing({ root, id }: Desk): Promise<Record<string, { state: string; findings: object[] }>> {
  const { out } = await run(['-C', root, 'show', id, '--json'], { folder: root });
  return JSON.parse(out).results[0].standing;
}

test('the words of the help are those of the files', () => {
  expect(QUESTIONS).toEqual(questionSchema.options);
  expect(FINDINGS).toEqual(findingSchema.options);
});

test('a finding: one file with what was seen, its evidence copied in and pinned; the standing is said and shown', async () => {
  const at = await desk();
  const ran = await at.find(
    'said',
    'supports',
    '--evidence',
    'briefing.txt',
    '--credibility',
    '2',
    '--note',
    'on tape',
  );
  expect(ran.exit).toBe(0);
  const [evidence = ''] = filesOf(at.root, 'evidence');
  expect(evidence).toMatch(/^evidence\/[0-9a-f]{12}-briefing\.txt$/);
  const path = `verifications/${at.id}/${idOf(ran)}.yaml`;
  expect(ran.out.replaceAll(/\.\.\/[^/]+\//g, '')).toBe(`created ${evidence}\ncreated ${path}\n`);
  expect(ran.err).toBe(`${shownOf(at)}was it said: supported; Ana supports (2031-03-09)\n`);
  expect(readFileSync(join(at.root, path), 'utf8')).toMatch(
    /^question: said\nfinding: supports\nmethod: asked the port\nevidence:\n {2}- file: evidence\/\S+\n {4}sha256: [0-9a-f]{64}\ncredibility: 2\nby: Ana\nat: 2031-03-09\nnote: on tape\nsaw:\n {2}content: 2,140 tonnes of grain had burned in Monday's fire\n {2}speaker: karsk-port-authority\n {2}stance: asserts\n$/,
  );
  const shown = (await run(['-C', at.root, 'show', at.id], { folder: at.root })).out;
  expect(shown).toContain('  ours       was it said: supported; Ana supports (2031-03-09)\n');
  expect(shown).toMatch(
    / {2}finding {4}v-\w+ said: supports · Ana, 2031-03-09 · asked the port · credibility 2 of 6 · evidence\/\S+ · “on tape”\n/,
  );
  expect(await standing(at)).toMatchObject({ said: { state: 'supported' }, so: { state: 'open', findings: [] } });
});

test('the whole ledger is sound after it, and the same finding again changes nothing', async () => {
  const at = await desk();
  const argv = ['so', 'contradicts', '--evidence', 'briefing.txt'] as const;
  await at.find(...argv);
  const before = contentsOf(at.root);
  const { out, err } = await at.find(...argv);
  expect(out).toBe('');
  expect(err).toContain('nothing to change');
  expect(contentsOf(at.root)).toEqual(before);
  const checked = await run(['-C', at.root, 'check'], { folder: at.root });
  expect(checked.out).not.toMatch(/finding|evidence|unformatted/);
});

test('one file pinned twice, under two names, is kept once; its name is made safe', async () => {
  const at = await desk();
  await at.find('said', 'supports', '--evidence', 'Übersicht (2).PDF');
  expect(filesOf(at.root, 'evidence')).toEqual([expect.stringMatching(/^evidence\/[0-9a-f]{12}-ubersicht-2\.pdf$/)]);
  writeFileSync(join(at.folder, 'copy.pdf'), '%PDF-1.7 ...');
  await at.find('so', 'supports', '--evidence', 'copy.pdf', '--evidence', join(at.folder, 'Übersicht (2).PDF'));
  expect(filesOf(at.root, 'evidence')).toHaveLength(1);
});

test.each([
  ['a name that would lead out of the ledger', '..', /\.\. is not a file/],
  ['a folder', 'sub', /sub is not a file/],
  ['nothing', 'absent.txt', /absent\.txt is not there/],
  [
    'an address of another kind',
    'ftp://karsk.example/register',
    /ftp:\/\/karsk\.example\/register is no evidence: an address begins with http/,
  ],
  ['an empty file', 'empty.txt', /empty\.txt is empty/],
])('evidence that is %s is refused, and nothing is written', async (_name, typed, reason) => {
  const at = await desk();
  mkdirSync(join(at.folder, 'sub'));
  writeFileSync(join(at.folder, 'empty.txt'), '');
  const before = contentsOf(at.root);
  const { exit, err } = await at.find('so', 'supports', '--evidence', 'briefing.txt', '--evidence', typed);
  expect(exit).toBe(2);
  expect(err).toMatch(reason);
  expect(contentsOf(at.root)).toEqual(before);
});

test('bytes that are no text come in as they are', async () => {
  const at = await desk();
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  writeFileSync(join(at.folder, 'photo.jpg'), bytes);
  await at.find('authentic', 'supports', '--evidence', 'photo.jpg');
  const [path = ''] = filesOf(at.root, 'evidence');
  expect(new Uint8Array(readFileSync(join(at.root, path)))).toEqual(bytes);
});

test('a folder evidence/ that is a link is not written through', async () => {
  const at = await desk();
  const elsewhere = newFolder();
  symlinkSync(elsewhere, join(at.root, 'evidence'));
  const { exit } = await at.find('said', 'supports', '--evidence', 'briefing.txt');
  expect(exit).not.toBe(0);
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('an address is pinned by its copy; without one it is kept as it is', async () => {
  const at = await desk();
  const url = 'https://karsk.example/register';
  const pinned = await at.find('so', 'contradicts', '--evidence', url, '--copy', 'briefing.txt');
  const text = readFileSync(join(at.root, `verifications/${at.id}/${idOf(pinned)}.yaml`), 'utf8');
  expect(text).toMatch(
    /evidence:\n {2}- file: evidence\/\S+\n {4}url: https:\/\/karsk\.example\/register\n {4}sha256: /,
  );
  const bare = await at.find('so', 'contradicts', '--evidence', url);
  expect(readFileSync(join(at.root, `verifications/${at.id}/${idOf(bare)}.yaml`), 'utf8')).toContain(
    'evidence:\n  - url: https://karsk.example/register\nby: Ana\n',
  );
  const both = await at.find(
    'so',
    'mixed',
    '--evidence',
    url,
    '--evidence',
    'https://b.example/',
    '--copy',
    'briefing.txt',
  );
  expect(both.exit).toBe(2);
  expect(both.err).toContain('2 addresses and 1 copies');
});

test('a finding needs evidence, unless nothing was found or nothing can be checked', async () => {
  const at = await desk();
  for (const finding of ['supports', 'contradicts', 'mixed']) {
    const { exit, err } = await at.find('so', finding);
    expect(`${exit} ${err}`).toContain('2 ');
    expect(err).toContain(
      'a finding needs evidence unless it is nothing-found or cannot-be-checked\n  Add --evidence FILE',
    );
  }
  expect((await at.find('so', 'nothing-found')).err).toBe(
    `${shownOf(at)}is it so: open; Ana found nothing (2031-03-09)\n`,
  );
  expect((await at.find('said', 'cannot-be-checked')).err).toContain('was it said: cannot be checked');
});

test('a new finding supersedes an old one; neither file is touched again', async () => {
  const at = await desk();
  const first = await at.find('so', 'supports', '--evidence', 'briefing.txt');
  const before = contentsOf(at.root);
  const other = await at.find('so', 'contradicts', '--evidence', 'briefing.txt');
  expect(other.err).toContain('is it so: mixed');
  expect(other.err).toContain(`counts too your supports, ${idOf(first)}`);
  const last = await at.find(
    'so',
    'contradicts',
    '--evidence',
    'briefing.txt',
    '--note',
    'x',
    '--supersedes',
    idOf(first).slice(0, 6),
  );
  expect(last.err).toBe(
    `${shownOf(at)}is it so: contradicted; Ana contradicts (2031-03-09); Ana contradicts (2031-03-09)\n`,
  );
  expect(contentsOf(at.root)).toMatchObject(before);
  const again = await at.find('so', 'supports', '--evidence', 'briefing.txt', '--supersedes', idOf(first));
  expect(again.exit).toBe(2);
  expect(again.err).toContain('and is in force');
  const elsewhere = await at.find('said', 'supports', '--evidence', 'briefing.txt', '--supersedes', idOf(last));
  expect(elsewhere.exit).toBe(2);
});

test('people who found otherwise are both heard', async () => {
  const at = await desk();
  await at.find('so', 'supports', '--evidence', 'briefing.txt');
  const { err } = await at.find('so', 'contradicts', '--evidence', 'briefing.txt', '--by', 'Ben');
  expect(err).toMatch(/\nis it so: ! disputed; (Ana supports|Ben contradicts) \(2031-03-09\); /);
});

test('--dry-run writes nothing', async () => {
  const at = await desk();
  const before = contentsOf(at.root);
  const { out, err } = await at.find('so', 'supports', '--evidence', 'briefing.txt', '--dry-run');
  expect(out).toMatch(/^would create \S+evidence\/\S+\nwould create \S+verifications\/\S+\n$/);
  expect(err).toBe(shownOf(at));
  expect(contentsOf(at.root)).toEqual(before);
});

test.each([
  ['no question', ['--finding', 'supports', '--method', 'm'], /--question/],
  ['no finding', ['--question', 'so', '--method', 'm'], /--finding/],
  ['no method', ['--question', 'so', '--finding', 'nothing-found'], /--method/],
  ['a blank method', ['--question', 'so', '--finding', 'nothing-found', '--method', ' '], /how it was found out/],
  ['a question of its own', ['--question', 'why', '--finding', 'supports', '--method', 'm'], /said, so, authentic/],
  [
    'a credibility of 7',
    ['--question', 'so', '--finding', 'nothing-found', '--method', 'm', '--credibility', '7'],
    /1 to 6/,
  ],
])('%s is refused', async (_name, argv, reason) => {
  const at = await desk();
  const { exit, err } = await at.verify(at.id, ...argv, '--by', 'Ana');
  expect(exit).toBe(2);
  expect(err).toMatch(reason);
  expect(filesOf(at.root, 'verifications')).toEqual([]);
});

test('no such telling', async () => {
  const { verify } = await desk();
  const { exit } = await verify('t-zzzzzzzzzz', '--question', 'so', '--finding', 'nothing-found', '--method', 'm');
  expect(exit).toBe(1);
});
