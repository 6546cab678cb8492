import { contradictions } from '../../link/contradictions.ts';
import { agreed, judgedOf } from '../../link/verdict.ts';
import { type Diagnostic, diagnose, type Position } from '../../model/diagnostic.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Filed } from '../../model/ledger-files.ts';
import { type Pair, pairId, pairNamed } from '../../model/pair.ts';
import { shortened } from '../../model/shortened.ts';
import { reviewedTellings } from '../../query/reviewed-tellings.ts';
import { difference, type StaleJudgement, staleJudgements } from '../../query/stale-judgements.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** Told at the file that says "different"; the others are named with their lines. */
export const judgementContradiction: Rule = {
  code: 'judgement-contradiction',
  description: 'No two tellings are judged different that other judgements make the same.',
  reach: 'ids',
  example: {
    path: 'judgements/t-3rdp4dtds9--t-em3cwjzb4a.yaml',
    text: 'decisions:\n  - verdict: different\n    by: Ana\n    at: 2031-03-02\n',
    note: 'where both are judged the same as a third',
  },
  check: ({ files }) => {
    const byPair = new Map(files.judgements.map((file) => [file.id, file]));
    const nameOf = (pair: Pair): string => {
      const file = byPair.get(pairId(pair));
      return file === undefined ? '' : `${file.path}:${decidedAt(file).line}`;
    };
    return contradictions(judgedOf(files.judgements)).flatMap(({ different, way }) => {
      const file = byPair.get(pairId(different));
      if (file === undefined) return [];
      const details = { ...different, way: way.map(nameOf).join(', ') };
      return [diagnose('judgement-contradiction', { path: file.path, ...decidedAt(file) }, details)];
    });
  },
};

/** Where the verdict stands that the file comes to. */
function decidedAt({ value, locate }: Filed<Judgement>): Position {
  const { verdict, latest } = agreed(value);
  const deciding = latest.find((decision) => decision.verdict === verdict);
  return locate(['decisions', deciding === undefined ? 0 : value.decisions.indexOf(deciding), 'verdict']);
}

/** Told at the latest decision of the file: who reads it meets the others above. */
export const judgementDisagreement: Rule = {
  code: 'judgement-disagreement',
  description: 'People who judged two tellings agree on them, or leave them open.',
  reach: 'article',
  example: {
    path: 'judgements/t-3rdp4dtds9--t-em3cwjzb4a.yaml',
    text: 'decisions:\n  - verdict: same\n    by: Ana\n    at: 2031-03-02\n  - verdict: different\n    by: Ben\n    at: 2031-03-03\n',
  },
  check: ({ files }) =>
    files.judgements.flatMap(({ path, id, value, locate }) => {
      const { latest, disagree } = agreed(value);
      const pair = pairNamed(id);
      if (!disagree || pair === null) return [];
      const last = Math.max(...latest.map((decision) => value.decisions.indexOf(decision)));
      const people = latest.map(({ by, verdict, at }) => `${by} says ${verdict} (${at})`).join(', ');
      return [
        diagnose('judgement-disagreement', { path, ...locate(['decisions', last, 'verdict']) }, { ...pair, people }),
      ];
    }),
};

export const judgementStale: Rule = {
  code: 'judgement-stale',
  description: 'The words of two tellings are those that were judged.',
  reach: 'ids',
  example: {
    path: 'judgements/t-3rdp4dtds9--t-em3cwjzb4a.yaml',
    text: 'decisions:\n  - verdict: same\n    by: Ana\n    at: 2031-03-02\n    saw:\n      - 2,140 tonnes\n      - nobody was hurt\n',
    note: 'where a correction made it 2,410 tonnes',
  },
  check: (context) => staleIn(context, 'judgement-stale'),
};

export const judgementOrphan: Rule = {
  code: 'judgement-orphan',
  description: 'Both tellings that were judged are told still.',
  reach: 'ids',
  example: {
    path: 'judgements/t-3rdp4dtds9--t-em3cwjzb4a.yaml',
    text: 'decisions:\n  - verdict: same\n    by: Ana\n    at: 2031-03-02\n',
    note: 'where a correction took the first of them away',
  },
  check: (context) => staleIn(context, 'judgement-orphan'),
};

/** Told at the verdict that counts. */
function staleIn({ files }: CheckContext, code: 'judgement-stale' | 'judgement-orphan'): Diagnostic[] {
  if (files.judgements.length === 0) return [];
  const articles = new Map(files.tellings.map(({ id, value }) => [id, { reading: value }]));
  const byId = new Map([...reviewedTellings(files)].map(([id, telling]) => [id, { telling }]));
  return staleJudgements({ articles, byId }, files.judgements).flatMap((stale) => {
    const { file, pair, reworded } = stale;
    const place = { path: file.path, ...decidedAt(file) };
    return reworded
      .filter(({ now }) => (now === null) === (code === 'judgement-orphan'))
      .map((one) => {
        const { saw, now } = difference(one);
        const words = { saw: shortened(saw, LONGEST), now: shortened(now, LONGEST) };
        return diagnose(code, place, { ...pair, ...words, people: peopleOf(stale), id: one.telling });
      });
  });
}

function peopleOf({ deciding }: StaleJudgement): string {
  return deciding.map(({ by, verdict, at }) => `${by} says ${verdict} (${at})`).join(', ');
}

const LONGEST = 60;
