import type { Filed, TellingsFiles } from '../model/ledger-files.ts';
import type { KeptTelling, TellingsFile } from '../model/tellings-file.ts';
import { type ReviewedReading, reviewedReading } from './reviewed.ts';

/** What an article tells once people have had their say; its body is read only where they quoted an earlier one. */
export function reviewedOf(
  { id, value }: Filed<TellingsFile>,
  files: Pick<TellingsFiles, 'article' | 'reviewsOf'>,
): ReviewedReading {
  const body = (): string | null => files.article(id)?.body()?.text ?? null;
  return reviewedReading(value, files.reviewsOf(id)?.value ?? {}, { sha256: value.article.sha256, body });
}

type Reviewable = Pick<TellingsFiles, 'tellings' | 'article' | 'reviewsOf'>;

/**
 * What each telling says once people have had their say, by id: those that they added, the parts of what they split, and
 * what they took out, as it was read. The same words as in every answer, for who must not link first.
 */
export function reviewedTellings(files: Reviewable): Map<string, KeptTelling> {
  const byId = new Map<string, KeptTelling>();
  for (const filed of files.tellings) {
    const { reading, leftOut } = reviewedOf(filed, files);
    for (const telling of [...leftOut, ...reading.tellings]) byId.set(telling.id, telling);
  }
  return byId;
}
