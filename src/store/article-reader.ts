import { hash } from 'node:crypto';
import type { Known } from '../core/extract/reader.ts';
import type { Sha256 } from '../core/model/ids.ts';
import { toCodePoints } from '../core/model/offsets.ts';
import type { Reading } from '../core/model/reading.ts';

/** Reads articles: the pipeline with the packaged models in it. */
export interface ArticleReader {
  /** Names the model and the tables: 8 hex digits. */
  readonly reading: string;
  /** What an article tells; offsets in code points. */
  readonly read: (body: string, known: Known) => Reading;
}

export const sha256: Sha256 = (text) => hash('sha256', text);

/** Loads the models from the package; everything else about reading is pure. */
export async function loadArticleReader(): Promise<ArticleReader> {
  const [{ loadModels }, { readArticle }] = await Promise.all([
    import('./model.ts'),
    import('../core/extract/pipeline.ts'),
  ]);
  const { model, parts, reading } = loadModels();
  const reader = { model, parts, sha256 };
  return { reading, read: (body, known) => toCodePoints(readArticle(body, known, reader), body) };
}
