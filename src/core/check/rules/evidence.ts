import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Filed } from '../../model/ledger-files.ts';
import type { Evidence, Verification } from '../../model/verification.ts';
import type { CheckContext, Rule } from '../rule.ts';

const EXAMPLE = {
  path: 'verifications/t-3rdp4dtds9/v-7wk2c0hz5e.yaml',
  text: 'evidence:\n  - file: evidence/3f2a9c01b2d4-briefing.pdf\n    sha256: 3f2a9c01b2d4…\n',
} as const;

export const evidenceMissing: Rule = {
  code: 'evidence-missing',
  description: 'Every file that a finding rests on is in the ledger.',
  reach: 'article',
  example: { ...EXAMPLE, note: 'and there is no evidence/3f2a9c01b2d4-briefing.pdf' },
  check: (context) => {
    const there = new Set(context.files.evidence.map(({ path }) => path));
    return each(context, ({ file, at }, { file: path }) => {
      return path === undefined || there.has(path)
        ? []
        : [diagnose('evidence-missing', at(file, 'file'), { file: path })];
    });
  },
};

export const evidenceChanged: Rule = {
  code: 'evidence-changed',
  description: 'Every file that a finding rests on has the bytes that it had when it was found.',
  reach: 'article',
  example: { ...EXAMPLE, note: 'and the file has another sha256 now' },
  check: (context) => {
    const there = new Map(context.files.evidence.map(({ path, sha256 }) => [path, sha256]));
    return each(context, ({ file, at }, { file: path, sha256 }) => {
      const now = path === undefined ? undefined : there.get(path)?.();
      return now === undefined || now === sha256
        ? []
        : [diagnose('evidence-changed', at(file, 'sha256'), { file: path ?? '', now: now ?? 'unreadable' })];
    });
  },
};

export const evidenceUnpinned: Rule = {
  code: 'evidence-unpinned',
  description: 'Every address that a finding rests on has a copy in the ledger: what stands there may change or go.',
  reach: 'article',
  example: {
    path: EXAMPLE.path,
    text: 'evidence:\n  - url: https://karsk.example/register\n',
    note: 'without file and sha256',
  },
  check: (context) =>
    each(context, ({ file, at }, { file: path, url }) => {
      return path !== undefined || url === undefined ? [] : [diagnose('evidence-unpinned', at(file, 'url'), { url })];
    }),
};

export const evidenceUnused: Rule = {
  code: 'evidence-unused',
  description: 'A finding rests on every file of evidence/.',
  reach: 'ids',
  example: {
    path: 'evidence/3f2a9c01b2d4-briefing.pdf',
    text: '%PDF-1.7 …\n',
    note: 'and no finding names it',
  },
  check: ({ files }) => {
    // What cannot be read may name any file.
    if (files.diagnostics.some(({ path, level }) => level === 'error' && path.startsWith('verifications/'))) return [];
    const used = new Set(files.verifications.flatMap(({ value }) => (value.evidence ?? []).map(({ file }) => file)));
    return files.evidence.flatMap(({ path }) => (used.has(path) ? [] : [diagnose('evidence-unused', { path })]));
  },
};

type At = (file: Filed<Verification>, key: string) => { path: string; line: number; column: number };

/** Of each piece of evidence of each finding. */
function each(
  { files }: CheckContext,
  tell: (place: { file: Filed<Verification>; at: At }, evidence: Evidence) => Diagnostic[],
): Diagnostic[] {
  return files.verifications.flatMap((file) =>
    (file.value.evidence ?? []).flatMap((evidence, index) => {
      const at: At = ({ path, locate }, key) => ({ path, ...locate(['evidence', index, key]) });
      return tell({ file, at }, evidence);
    }),
  );
}
