import { contradictions } from '../link/contradictions.ts';
import { agreed, judgedOf } from '../link/verdict.ts';
import { pairId, pairNamed } from '../model/pair.ts';
import type { Dataset } from './dataset.ts';
import { type Asked, reviewQueue } from './review-queue.ts';
import { isAsked } from './reviewed.ts';
import { staleJudgements } from './stale-judgements.ts';
import { wordsOf } from './telling-words.ts';

/** Something that waits for a person. */
export interface ToDo {
  /** People contradict each other; what they decided on has changed; nobody has decided yet. */
  readonly state: 'contradictory' | 'stale' | 'open';
  readonly of: 'review' | 'judgement' | 'verification';
  /** Of the telling; of a judgement the pair. */
  readonly id: string;
  readonly why: string;
  readonly words: string;
}

const URGENCY = ['contradictory', 'stale', 'open'] as const;

/** What waits for a person: contradictions first, then what is out of date, then what the reader is least sure of. */
export function toDo(dataset: Dataset): ToDo[] {
  const open = reviewQueue(dataset);
  const all = [
    ...reviewsToDo(dataset),
    ...judgementsToDo(dataset),
    ...verificationsToDo(dataset),
    ...open.flatMap(openOf),
  ];
  return URGENCY.flatMap((state) => all.filter((one) => one.state === state));
}

function openOf({ found, doubts }: Asked): ToDo[] {
  // Where it is out of date or disputed it is asked for that already.
  if (doubts.includes('stale') || doubts.includes('disputed')) return [];
  return [{ state: 'open', of: 'review', id: found.id, why: doubts.join(', '), words: wordsOf(found.telling) }];
}

function reviewsToDo({ articles, byId }: Dataset): ToDo[] {
  return [...articles.values()].flatMap(({ reviews }) =>
    [...reviews].flatMap(([id, { disputed, stale }]): ToDo[] => {
      const found = byId.get(id);
      const asked = { of: 'review', id, words: found === undefined ? '' : wordsOf(found.telling) } as const;
      const waiting = stale.filter(isAsked);
      const changed = waiting.map(({ entry, changed }) => `${entry.by} (${entry.decision}): ${changed.join(', ')}`);
      return [
        ...(disputed.length === 0 ? [] : [{ ...asked, state: 'contradictory', why: disputed.join(', ') } as const]),
        ...(changed.length === 0 ? [] : [{ ...asked, state: 'stale', why: changed.join('; ') } as const]),
      ];
    }),
  );
}

function judgementsToDo(dataset: Dataset): ToDo[] {
  const { judgements, byId } = dataset;
  const asked = (id: string) => {
    const telling = byId.get(pairNamed(id)?.a ?? '');
    return { of: 'judgement', id, words: telling === undefined ? '' : wordsOf(telling.telling) } as const;
  };
  const against = contradictions(judgedOf(judgements)).map(({ different, way }): ToDo => {
    const why = `the same by ${way.map(pairId).join(', ')}`;
    return { ...asked(pairId(different)), state: 'contradictory', why };
  });
  const disagreed = judgements.flatMap(({ id, value }): ToDo[] => {
    const { disagree, latest } = agreed(value);
    const why = latest.map(({ by, verdict }) => `${by}: ${verdict}`).join(', ');
    return disagree ? [{ ...asked(id), state: 'contradictory', why }] : [];
  });
  const stale = staleJudgements(dataset, judgements).map(({ file, reworded }): ToDo => {
    return { ...asked(file.id), state: 'stale', why: `changed: ${reworded.map(({ telling }) => telling).join(', ')}` };
  });
  return [...against, ...disagreed, ...stale];
}

function verificationsToDo({ byId }: Dataset): ToDo[] {
  return [...byId.values()].flatMap(({ id, standing, telling }) =>
    Object.entries(standing).flatMap(([question, { state }]): ToDo[] => {
      const asked = { of: 'verification', id, why: question, words: wordsOf(telling) } as const;
      if (state === 'disputed') return [{ ...asked, state: 'contradictory' }];
      return state === 'stale' ? [{ ...asked, state }] : [];
    }),
  );
}
