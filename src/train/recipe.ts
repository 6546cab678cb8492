import type { Document } from '../core/extract/document.ts';
import { candidatesOf } from '../core/extract/tagger/candidates.ts';
import type { Certainty } from '../core/extract/tagger/certainty.ts';
import { emptyReading } from '../core/extract/tagger/flat-reading.ts';
import type { Model } from '../core/extract/tagger/model.ts';
import { tagParts } from '../core/extract/tagger/part-tagger.ts';
import type { PartModel } from '../core/extract/tagger/part-weights.ts';
import type { RankModel } from '../core/extract/tagger/rank.ts';
import { viewOf } from '../core/extract/tagger/view.ts';
import { packWeights } from '../core/extract/tagger/weight-packing.ts';
import { findQuotes } from '../core/text/quotes.ts';
import { tokenise } from '../core/text/tokens.ts';
import { trainCertainty } from './certainty-trainer.ts';
import type { AnnotatedArticle } from './corpus.ts';
import { type Example, exampleOf } from './examples.ts';
import { type FoldOptions, type Seen, trainFlat } from './flat-trainer.ts';
import { jackknife, type RankLesson } from './jackknife.ts';
import { meritOf } from './merit.ts';
import { strongest } from './pack.ts';
import { PART_OPTIONS, trainParts } from './part-trainer.ts';
import { type CandidateList, RANK_OPTIONS, trainRank } from './rank-trainer.ts';
import { type CueExample, cueExamples, trainRoles } from './role-trainer.ts';
import type { TaggedDocument } from './tags.ts';
import { countWords, gradesWithout, looseGrades, type WordCounts } from './word-propensity.ts';

/** What the models are learned from. */
export interface Lessons {
  readonly articles: readonly AnnotatedArticle[];
  /** Texts with parts of speech; need not be the same. */
  readonly tagged: readonly TaggedDocument[];
}

export interface RecipeOptions {
  /** Settles every order and every chance. */
  readonly seed: number;
  readonly report: (line: string) => void;
}

export interface TrainedModels {
  readonly model: Model;
  readonly parts: PartModel;
}

/** Stages learn from what stages before them say of articles they were not trained on: of each fold by the other folds. */
const FOLDS = 4;
/** Of the ranker's features. */
const RANK_PACKING = { least: 0.01, most: 98_000 };
const CANDIDATES = 16;

/** The whole recipe: parts of speech, flat chain, chain of one cue, ranker. The same lessons and seed give the same models. */
export function trainModels({ articles, tagged }: Lessons, options: RecipeOptions): TrainedModels {
  const parts = trainParts(tagged, { ...PART_OPTIONS, seed: options.seed });
  options.report(`parts of speech: ${tagged.length} texts`);
  const examples = articles.map((article) => readExample(article, parts));
  const counts = countWords(examples);
  const seen = examples.map((example) => see(example, counts));
  const foldOptions: FoldOptions = { folds: FOLDS, seed: options.seed, report: options.report };
  const flat = trainFlat(seen, foldOptions);
  const cues = seen.map((item, at) => cueExamples(item, flat.readings[at] ?? emptyReading(item.view.count)));
  const roles = trainRoles(cues, foldOptions);
  const lessons = cues.map((found, at) => listCandidates(found, roles.foldModels[at % FOLDS] ?? roles.model));
  const model: Model = {
    propensity: packWeights(looseGrades(counts), 1),
    flat: flat.model,
    roles: roles.model,
    rank: learnToChoose(lessons, foldOptions),
  };
  return { model, parts };
}

/** The ranker, and what its probabilities are worth: seen where it was asked about articles that it had not learned from. */
function learnToChoose(lessons: readonly (readonly RankLesson[])[], options: FoldOptions): RankModel {
  const none: Certainty = { said: new Float64Array(0), right: new Float64Array(0) };
  const train = (lists: readonly CandidateList[]): RankModel => {
    const { weights, gapWeight } = trainRank(lists, { ...RANK_OPTIONS, seed: options.seed });
    const table = packWeights(strongest(weights, RANK_PACKING));
    return { table, gapWeight, limit: CANDIDATES, certainty: none };
  };
  const model = train(lessons.flat());
  options.report(`ranker: ${lessons.flat().length} cues`);
  return { ...model, certainty: trainCertainty(jackknife(lessons, train, options)) };
}

/** The first annotator's attributions are the ones to learn. */
function readExample({ name, text, annotators }: AnnotatedArticle, parts: PartModel): Example {
  const tokens = tokenise(text);
  const quotes = findQuotes(tokens);
  const document: Document = {
    text,
    tokens,
    parts: tagParts(tokens, quotes, parts),
    quotes,
    furniture: [],
    headline: null,
    published: null,
    outlet: null,
  };
  return exampleOf(name, document, annotators[0] ?? []);
}

function see(example: Example, counts: WordCounts): Seen {
  const { document, words } = example;
  return { example, view: viewOf({ document, words, propensity: gradesWithout(example, counts) }) };
}

/** Only cues as the flat chain proposes them: the ranker never meets others. */
function listCandidates(cues: readonly CueExample[], roles: Model['roles']): RankLesson[] {
  return cues
    .filter(({ proposed }) => proposed)
    .map(({ context, truth }) => {
      const candidates = candidatesOf(context, roles, CANDIDATES);
      const merits = candidates.map((candidate) => meritOf(context, candidate, truth));
      return { context, truth, candidates, merits };
    });
}
