import type { TellingsFiles } from '../model/ledger-files.ts';
import type { KeptTelling } from '../model/tellings-file.ts';
import { reviewedReading } from './reviewed.ts';

type Reviewable = Pick<TellingsFiles, 'tellings' | 'article' | 'reviewsOf'>;

/**
 * What each telling says once people have had their say, by id: those that they added, the parts of what they split, and
 * what they took out, as it was read. The same words as in every answer, for who must not link first.
 */
export function reviewedTellings(files: Reviewable): Map<string, KeptTelling> {
  const byId = new Map<string, KeptTelling>();
  for (const { id, value } of files.tellings) {
    const reviews = files.reviewsOf(id)?.value ?? {};
    const body = (): string | null => files.article(id)?.body()?.text ?? null;
    const { reading, leftOut } = reviewedReading(value, reviews, { sha256: value.article.sha256, body });
    for (const telling of [...leftOut, ...reading.tellings]) byId.set(telling.id, telling);
  }
  return byId;
}
