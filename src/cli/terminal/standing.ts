import type { Question } from '../../core/model/verification.ts';
import { QUESTIONS } from '../../core/query/questions.ts';
import {
  type Finding,
  lookedInto,
  type QuestionStanding,
  type Standing,
  type StandingState,
} from '../../core/query/standing.ts';
import { oneLine } from './safe.ts';

/** How what our own people found is said to a person. */

const ASKED: Readonly<Record<Question, string>> = {
  said: 'was it said',
  so: 'is it so',
  authentic: 'is it authentic',
};

const STATES: Readonly<Record<StandingState, string>> = {
  open: 'open',
  supported: 'supported',
  contradicted: 'contradicted',
  mixed: 'mixed',
  disputed: '! disputed',
  'cannot-be-checked': 'cannot be checked',
  stale: '! stale',
};

/** One line for each question that somebody looked into; none where nobody did. */
export function standingLines(standing: Standing): string[] {
  return lookedInto(standing).map((one) => standingInWords(one.question, one));
}

/** `so: supported`, for each question that somebody looked into. */
export function standingStates(standing: Standing): string[] {
  return lookedInto(standing).map(({ question, state }) => `${question}: ${state}`);
}

/** `was it said: supported; Ana Moreau supports (2031-03-04)`. What is superseded is left to `claims show`. */
export function standingInWords(question: Question, { state, findings }: QuestionStanding): string {
  const current = findings.filter(({ supersededBy }) => supersededBy === null);
  return [`${ASKED[question]}: ${STATES[state]}`, ...current.map(whoFound)].join('; ');
}

function whoFound({ value, stale }: Finding): string {
  const { by, finding, at } = value;
  return `${oneLine(by)} ${FINDINGS[finding]} (${[at, ...(stale === null ? [] : [STALE[stale]])].join(', ')})`;
}

const FINDINGS: Readonly<Record<Finding['value']['finding'], string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  mixed: 'found both',
  'nothing-found': 'found nothing',
  'cannot-be-checked': 'could not check',
};

const STALE: Readonly<Record<NonNullable<Finding['stale']>, string>> = {
  words: 'of other words',
  speaker: 'of another speaker',
  stance: 'of another stance',
};

/** `v-7wk2c0hz5e said supports · Ana Moreau, 2031-03-04 · watched the briefing · evidence/…`: each in full, superseded ones too. */
export function findingLines(standing: Standing): string[] {
  return QUESTIONS.flatMap((question) => standing[question].findings.map(findingInWords));
}

function findingInWords({ id, value, supersededBy, stale }: Finding): string {
  const { question, finding, by, at, method, credibility, note, evidence = [], saw } = value;
  return [
    `${id} ${question}: ${finding}`,
    `${oneLine(by)}, ${at}`,
    oneLine(method),
    credibility === undefined ? '' : `credibility ${credibility} of 6`,
    ...evidence.map(({ file, url }) =>
      [file, url]
        .flatMap((one) => one ?? [])
        .map(oneLine)
        .join(' of '),
    ),
    note === undefined ? '' : `“${oneLine(note)}”`,
    supersededBy === null ? '' : `superseded by ${supersededBy}`,
    stale === 'words' ? `stale: it was “${oneLine(saw.content)}”` : '',
    stale === 'stance' ? `stale: it ${saw.stance ?? ''} it` : '',
    stale === 'speaker' ? `stale: it was said by ${oneLine(saw.speaker ?? 'nobody named')}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What `--json` gives of it. */
export function standingRecord(standing: Standing): object {
  return Object.fromEntries(
    QUESTIONS.map((question) => {
      const { state, findings } = standing[question];
      const records = findings.map(({ id, path, value, supersededBy, stale }) => {
        return { id, file: path, ...value, superseded_by: supersededBy, stale };
      });
      return [question, { state, findings: records }];
    }),
  );
}
