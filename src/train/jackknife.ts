import { type CueReading, outermost } from '../core/extract/attribute.ts';
import { chooseCandidate, type RankModel } from '../core/extract/tagger/rank.ts';
import type { Answer } from './certainty-trainer.ts';
import type { TokenAttribution } from './examples.ts';
import type { FoldOptions } from './flat-trainer.ts';
import { isNearlyRight } from './merit.ts';
import type { CandidateList } from './rank-trainer.ts';

/** The readings of one proposed cue with the truth about it, null where it attributes nothing. */
export interface RankLesson extends CandidateList {
  readonly truth: TokenAttribution | null;
}

/** How the ranker answers on articles that it was not trained on: those of each fold are asked of one that learned from the others. */
export function jackknife(
  articles: readonly (readonly RankLesson[])[],
  train: (lists: readonly CandidateList[]) => RankModel,
  { folds, report }: FoldOptions,
): Answer[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = train(articles.filter((_lessons, at) => at % folds !== fold).flat());
    const answers = articles.filter((_lessons, at) => at % folds === fold).flatMap((lessons) => answer(lessons, model));
    report(`ranker fold ${fold + 1}: ${answers.filter(({ right }) => right).length} of ${answers.length} right`);
    return answers;
  }).flat();
}

interface KnownReading extends CueReading {
  readonly lesson: RankLesson;
}

function answer(lessons: readonly RankLesson[], model: RankModel): Answer[] {
  const readings = lessons.flatMap((lesson): KnownReading[] => {
    const choice = chooseCandidate(model, lesson.context, lesson.candidates);
    return choice === null ? [] : [{ cue: lesson.context.cue, choice, lesson }];
  });
  const count = lessons[0]?.context.view.count ?? 0;
  return outermost(readings, count).map(({ choice, lesson }) => ({
    said: choice.probability,
    right: isNearlyRight(lesson.context, choice.candidate, lesson.truth),
  }));
}
