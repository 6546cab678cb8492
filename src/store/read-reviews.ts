import type { Filed } from '../core/model/ledger-files.ts';
import { type Reviews, reviewsSchema } from '../core/model/review.ts';
import { sha256 } from './article-reader.ts';
import type { Ledger } from './open.ts';
import { reviewsPath } from './paths.ts';
import { readYaml, type Taken, take } from './take.ts';

export type ReviewsOf = (article: string) => Filed<Reviews> | null;

export function takeReviews(root: string): Taken<Filed<Reviews>> {
  return take(root, 'reviews', (found) => readYaml<Reviews>(root, found, reviewsSchema));
}

export function reviewsIn(files: readonly Filed<Reviews>[]): ReviewsOf {
  const byArticle = new Map(files.map((file) => [file.id, file]));
  return (article) => byArticle.get(article) ?? null;
}

/** Reads the reviews of an article when they are first asked for; null where there are none that have their shape. */
export function openReviews({ root }: Ledger): ReviewsOf {
  const known = new Map<string, Filed<Reviews> | null>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const read = readYaml<Reviews>(root, { id: article, path: reviewsPath(article) }, reviewsSchema);
    const file = read.values[0] ?? null;
    known.set(article, file);
    return file;
  };
}

/** Names what an article tells: the sum of its tellings file, with what people decided of it. */
export function sumWith(tellings: string, reviews: Filed<Reviews> | null): string {
  return reviews === null ? tellings : sha256(`${tellings}\n${JSON.stringify(reviews.value)}`);
}
