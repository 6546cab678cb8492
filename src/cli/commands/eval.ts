import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAttributions } from '../../core/extract/pipeline.ts';
import type { Known } from '../../core/extract/reader.ts';
import { sha256 } from '../../store/article-reader.ts';
import { loadModels, type Models } from '../../store/model.ts';
import { type AnnotatedArticle, readCorpus } from '../../train/corpus.ts';
import { type Measured, measureArticle, type PredictedAttribution, summarise } from '../../train/measure/measure.ts';
import { envelope } from '../envelope.ts';
import { type Evaluation, evaluationRecord, evaluationText } from '../evaluation.ts';
import { EXIT } from '../exit-codes.ts';
import type { Run, Session } from '../session.ts';
import { Refusal } from '../terminal/errors.ts';
import { progressOn } from '../terminal/progress.ts';
import { safe } from '../terminal/safe.ts';

export interface EvalOptions {
  /** A folder with `text/` and `attributions/`. */
  readonly corpus: string;
}

/** Reads every article of an annotated corpus and prints how well the model's own reading agrees with its annotators. */
export const evaluate: Run<EvalOptions> = async (session, { corpus }) => {
  const { io, notes, json, theme } = session;
  if (!['text', 'attributions'].every((part) => existsSync(join(corpus, part)))) throw noCorpus(corpus);
  const { articles, problems } = readCorpus(corpus);
  for (const problem of problems) io.err(`${notes.error('failed')} ${safe(problem)}\n`);
  if (articles.length === 0) throw noCorpus(corpus);
  const models = loadModels();
  const evaluation: Evaluation = {
    corpus,
    reading: models.reading,
    articles: articles.length,
    annotations: articles.reduce((sum, { annotators }) => sum + annotators.length, 0),
    problems,
    ...summarise(measureAll(session, articles, models)),
  };
  if (json) io.out(envelope('eval', evaluationRecord(evaluation)));
  else io.out(evaluationText(evaluation, { aligned: io.terminal.out, theme }));
  return problems.length > 0 ? EXIT.partly : EXIT.done;
};

function noCorpus(folder: string): Refusal {
  return new Refusal(`${folder} is no annotated corpus`, [
    'A corpus holds text/NAME.txt and attributions/NAME_ANNOTATOR.ann (brat standoff).',
  ]);
}

function measureAll({ io }: Session, articles: readonly AnnotatedArticle[], models: Models): Measured[] {
  const progress = progressOn(io);
  const measured = articles.map((article, at) => {
    progress.step(at, articles.length, article.name);
    return measureArticle(article, predicted(article, models));
  });
  progress.end();
  return measured;
}

const UNKNOWN: Omit<Known, 'input'> = { id: 'a-00000000', headline: null, outlet: null, published: null };

/** What `claims extract --attributions` reads in the article; offsets in UTF-16 code units, as the corpus has them here. */
function predicted({ name, text }: AnnotatedArticle, models: Models): PredictedAttribution[] {
  const { tellings } = readAttributions(text, { ...UNKNOWN, input: name }, { ...models, sha256 });
  return tellings.map(({ cue, source, content, confidence }) => ({
    cue: cue === null ? [] : [cue],
    source: source === null ? [] : [source],
    content,
    confidence,
  }));
}
