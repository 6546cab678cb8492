import { diagnose } from '../../model/diagnostic.ts';
import { findingId, findingNamed } from '../../model/finding.ts';
import type { Filed } from '../../model/ledger-files.ts';
import { shortened } from '../../model/shortened.ts';
import type { Verification } from '../../model/verification.ts';
import { seenWords } from '../../query/stale-judgements.ts';
import type { Finding } from '../../query/standing.ts';
import type { Judged } from '../../query/standings-in.ts';
import type { CheckContext, Rule } from '../rule.ts';

const PATH = 'verifications/t-3rdp4dtds9/v-7wk2c0hz5e.yaml';
const TEXT = 'question: so\nfinding: supports\nby: Ana\nat: 2031-03-02\n';

export const findingEdited: Rule = {
  code: 'finding-edited',
  description:
    'A finding says what was signed: its name is made from all that it says, and from the telling that it is about.',
  reach: 'article',
  example: { path: PATH, text: TEXT, note: 'where it said "contradicts" when it was written' },
  check: ({ files, sha256 }) =>
    files.verifications.flatMap(({ path, id, value }) => {
      const named = findingNamed(id);
      if (named === null || findingId(sha256, named.telling, value) === named.finding) return [];
      return [diagnose('finding-edited', { path, line: 1, column: 1 }, { telling: named.telling })];
    }),
};

export const findingStale: Rule = {
  code: 'finding-stale',
  description:
    'The words that a finding judged are those of the telling still; where it was asked who said it, the speaker too.',
  reach: 'ids',
  example: {
    path: PATH,
    text: `${TEXT}saw:\n  content: 2,140 tonnes burned\n`,
    note: 'where a correction made it 2,410 tonnes',
  },
  check: (context) =>
    inForce(context).flatMap(({ file, telling }) => {
      const found = context.judged(telling);
      const id = findingNamed(file.id)?.finding;
      const own = found?.standing[file.value.question].findings.find((finding) => finding.id === id);
      if (found === null || own === undefined || own.stale === null) return [];
      const { saw, by, at, finding } = file.value;
      const key = own.stale === 'words' ? 'content' : own.stale;
      const place = { path: file.path, ...file.locate(['saw', key]) };
      const words = changed(own.stale, saw, found);
      return [diagnose('finding-stale', place, { ...words, by, at, finding, id: telling })];
    }),
};

/** What was seen, and what is there now. */
function changed(
  what: NonNullable<Finding['stale']>,
  saw: Verification['saw'],
  { telling, speaker }: Judged,
): { readonly saw: string; readonly now: string } {
  if (what === 'words') return { saw: shortened(saw.content, LONGEST), now: shortened(seenWords(telling), LONGEST) };
  if (what === 'stance') return { saw: saw.stance ?? '', now: telling.stance };
  return { saw: `said by ${saw.speaker ?? 'nobody named'}`, now: `said by ${speaker?.id ?? 'nobody named'}` };
}

export const findingOrphan: Rule = {
  code: 'finding-orphan',
  description: 'The telling that a finding is about is told still.',
  reach: 'ids',
  example: { path: PATH, text: TEXT, note: 'where a correction took the telling away' },
  check: (context) => {
    const gone = new Set(context.files.tellings.flatMap(({ value }) => value.gone.map(({ id }) => id)));
    return inForce(context).flatMap(({ file, telling }) => {
      const { by, at, finding, saw } = file.value;
      const details = { by, at, finding, id: telling, saw: shortened(saw.content, LONGEST) };
      return gone.has(telling) ? [diagnose('finding-orphan', { path: file.path, line: 1, column: 1 }, details)] : [];
    });
  },
};

export const supersedesUnknown: Rule = {
  code: 'supersedes-unknown',
  description: 'A finding takes the place only of one that is there, about the same telling and the same question.',
  reach: 'ids',
  example: {
    path: PATH,
    text: `${TEXT}supersedes: v-0000000000\n`,
    note: 'and there is no such finding, or of another telling',
  },
  check: ({ files }) => {
    const known = new Map(files.verifications.map((file) => [findingNamed(file.id)?.finding, file]));
    const broken = files.diagnostics.some(({ path, level }) => level === 'error' && path.startsWith('verifications/'));
    return files.verifications.flatMap((file) => {
      const { supersedes: id } = file.value;
      if (id === undefined) return [];
      const reason = whyNot(file, known.get(id));
      // One that cannot be read may be the one that is meant.
      if (reason === null || (broken && !known.has(id))) return [];
      return [diagnose('supersedes-unknown', { path: file.path, ...file.locate(['supersedes']) }, { id, reason })];
    });
  },
};

function whyNot(file: Filed<Verification>, earlier: Filed<Verification> | undefined): string | null {
  if (earlier === undefined) return 'is not there';
  const telling = findingNamed(earlier.id)?.telling ?? '';
  if (telling !== findingNamed(file.id)?.telling) return `is about another telling, ${telling}`;
  const { question } = earlier.value;
  return question === file.value.question ? null : `answers another question, ${question}`;
}

/** What nothing has taken the place of. */
function inForce({ files }: CheckContext): { file: Filed<Verification>; telling: string }[] {
  const superseded = new Set(
    files.verifications.map(({ id, value }) => `${findingNamed(id)?.telling}/${value.supersedes}`),
  );
  return files.verifications.flatMap((file) => {
    return superseded.has(file.id) ? [] : [{ file, telling: findingNamed(file.id)?.telling ?? '' }];
  });
}

const LONGEST = 60;
