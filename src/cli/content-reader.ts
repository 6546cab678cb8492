import { noDetails } from '../core/model/details.ts';
import type { Figure, Quote } from '../core/model/reading.ts';
import type { Written } from '../core/model/review.ts';
import type { DatasetArticle } from '../core/query/dataset.ts';
import { type Marked, readContent } from '../core/query/read-content.ts';
import { sha256 } from '../store/article-reader.ts';
import { detailsOfMatter, knownOf } from '../store/known.ts';
import { loadModels } from '../store/model.ts';

/** The figures that the reader reads in words of an article. */
export function figureReader(article: DatasetArticle, body: string | null): (words: Quote) => readonly Figure[] {
  const read = contentReader(article, body);
  return (words) => read({ content: [words], source: null, cue: null }).figures;
}

/** What the reader makes of words that a person marks in an article. */
export function contentReader(
  { id, input, file }: DatasetArticle,
  body: string | null,
): (marked: Marked) => Pick<Written, 'figures' | 'type' | 'mode' | 'stance'> {
  const reader = { ...loadModels(), sha256 };
  const matter = file()?.value;
  const known = knownOf(id, input, matter === undefined ? noDetails : detailsOfMatter(matter));
  return (marked) => readContent(body ?? '', marked, { known, reader });
}
