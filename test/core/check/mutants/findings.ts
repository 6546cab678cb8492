import { createHash } from 'node:crypto';
import { findingId } from '../../../../src/core/model/finding.ts';
import { type Verification, verificationSchema } from '../../../../src/core/model/verification.ts';
import { encodeYaml } from '../../../../src/store/encode.ts';
import { planFormat } from '../../../../src/store/format.ts';
import type { Ledger } from '../../../../src/store/open.ts';
import { edit } from '../../../store/ledger.ts';
import { type Mutant, ONE_TOLD, PORT, remove, TWO_TOLD, write } from '../planted.ts';

const BURNED = 't-em3cwjzb4a';
const HURT = 't-3rdp4dtds9';
const BYTES = 'the register of the port\n';
const SHA = createHash('sha256').update(BYTES).digest('hex');
const FILE = `evidence/${SHA.slice(0, 12)}-register.txt`;

const GOOD: Verification = {
  question: 'so',
  finding: 'supports',
  method: 'read the register',
  evidence: [{ file: FILE, sha256: SHA }],
  by: 'Ana',
  at: '2031-03-03',
  saw: { content: '2,140 tonnes of grain had burned' },
};

function pathOf(telling: string, value: Verification): string {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  return `verifications/${telling}/${findingId(sha256, telling, value)}.yaml`;
}

/** A finding as the command writes it, with its evidence. */
export function find(ledger: Ledger, changed: Partial<Verification> = {}, telling = BURNED): void {
  const value = { ...GOOD, ...changed };
  if (value.evidence === GOOD.evidence) write(ledger, FILE, BYTES);
  write(ledger, pathOf(telling, value), encodeYaml(value, verificationSchema));
}

const PATH = pathOf(BURNED, GOOD);
const SAID: Partial<Verification> = { question: 'said', saw: { ...GOOD.saw, speaker: 'karsk-port' } };
const BY_NOBODY: Partial<Verification> = { question: 'said', saw: { ...GOOD.saw, speaker: null } };
const OF_NONE: Partial<Verification> = { supersedes: 'v-0000000000' };
const LATER: Partial<Verification> = { supersedes: PATH.slice(-17, -5), at: '2031-03-04' };
const UNPINNED: Partial<Verification> = { evidence: [{ url: 'https://karsk.example/' }] };
const NOTHING: Partial<Verification> = { saw: { content: '2,140 tonnes' } };

/** Of what people found out. */
export const FINDINGS: readonly Mutant[] = [
  ['sound findings, one in the place of another', (l) => [find(l), find(l, LATER), find(l, SAID)], []],
  [
    'a finding in another form of YAML: what was signed is not written again',
    (l) => {
      find(l);
      edit(l, PATH, (text) => `# seen twice\n${text.replace('by: Ana', 'by: "Ana"')}`);
      if (planFormat(l).plan.changes.length > 0) throw new Error('claims format would write a finding');
    },
    [],
  ],
  [
    'a finding that was turned round by hand',
    (l) => {
      find(l);
      edit(l, PATH, (text) => text.replace('supports', 'contradicts'));
    },
    [`${PATH}:1:1 finding-edited`],
  ],
  [
    'a finding that was put under another telling: it is about other words too',
    (l) => {
      write(l, FILE, BYTES);
      write(l, PATH.replace(BURNED, HURT), encodeYaml(GOOD, verificationSchema));
    },
    [`${PATH.replace(BURNED, HURT)}:1:1 finding-edited`, `${PATH.replace(BURNED, HURT)}:10:12 finding-stale`],
  ],
  [
    'a finding of words that were corrected; one that another took the place of is not told',
    (l) => [find(l, NOTHING), find(l), find(l, { ...NOTHING, note: 'x', supersedes: PATH.slice(-17, -5) })],
    [
      `${pathOf(BURNED, { ...GOOD, ...NOTHING })}:10:12 finding-stale`,
      `${pathOf(BURNED, { ...GOOD, ...NOTHING, note: 'x', supersedes: PATH.slice(-17, -5) })}:12:12 finding-stale`,
    ],
  ],
  [
    'a finding that nobody had said it, where somebody is found to have',
    (l) => find(l, BY_NOBODY),
    [`${pathOf(BURNED, { ...GOOD, ...BY_NOBODY })}:11:12 finding-stale`],
  ],
  [
    'a finding of a telling that was never told, and of one that is told no longer',
    (l) => {
      find(l, {}, 't-yyyyyyyyyy');
      find(l, {}, 't-zzzzzzzzzz');
      edit(l, TWO_TOLD, (text) =>
        text.replace('"gone": []', '"gone": [{ "id": "t-zzzzzzzzzz", "content": ["words"] }]'),
      );
    },
    [
      `${pathOf('t-yyyyyyyyyy', GOOD)}:1:11 reference-unknown`,
      `${pathOf('t-zzzzzzzzzz', GOOD)}:1:1 finding-orphan`,
      `${TWO_TOLD}:1:1 tellings-edited`,
    ],
  ],
  [
    'a finding in the place of one that is not there',
    (l) => find(l, OF_NONE),
    [`${pathOf(BURNED, { ...GOOD, ...OF_NONE })}:9:13 supersedes-unknown`],
  ],
  [
    'a finding in the place of one about another question',
    (l) => [find(l), find(l, { ...SAID, ...LATER })],
    [`${pathOf(BURNED, { ...GOOD, ...SAID, ...LATER })}:9:13 supersedes-unknown`],
  ],
  [
    'a finding without evidence',
    (l) => write(l, PATH, 'question: so\nfinding: supports\nmethod: m\nby: Ana\nat: 2031-03-03\nsaw:\n  content: w\n'),
    [`${PATH}:2:10 shape`],
  ],
  [
    'a grade of reliability that is none',
    (l) => edit(l, PORT, (text) => `${text}reliability:\n  - grade: G\n    by: Ana\n    at: 2031-03-02\n`),
    [`${PORT}:6:12 shape`],
  ],
  [
    'evidence that leads out of the ledger',
    (l) => {
      find(l);
      edit(l, PATH, (text) => text.replace(FILE, '../../secret'));
    },
    [`${PATH}:5:11 shape`],
  ],
  [
    'evidence that is gone',
    (l) => {
      find(l);
      remove(l, FILE);
    },
    [`${PATH}:5:11 evidence-missing`],
  ],
  [
    'evidence that is another file now',
    (l) => {
      find(l);
      write(l, FILE, `${BYTES}and one line more\n`);
    },
    [`${PATH}:6:13 evidence-changed`],
  ],
  [
    'evidence without a copy',
    (l) => find(l, UNPINNED),
    [`${pathOf(BURNED, { ...GOOD, ...UNPINNED })}:5:10 evidence-unpinned`],
  ],
  ['evidence on which nothing rests', (l) => write(l, FILE, BYTES), [`${FILE}:undefined:undefined evidence-unused`]],
  [
    'a finding whose name is none',
    (l) => write(l, `verifications/${BURNED}/first.yaml`, 'a: b\n'),
    [`verifications/${BURNED}/first.yaml:undefined:undefined misplaced-file`],
  ],
  [
    'evidence whose name is none',
    (l) => write(l, 'evidence/register.txt', 'x'),
    ['evidence/register.txt:undefined:undefined misplaced-file'],
  ],
  [
    'a tellings file that cannot be read may hold what findings are about',
    (l) => [find(l), edit(l, ONE_TOLD, (t) => t.slice(0, 100))],
    [`${ONE_TOLD}:6:14 syntax`],
  ],
];
