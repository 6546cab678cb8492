import type { Filed, TellingsFiles } from '../core/model/ledger-files.ts';
import type { TellingsFile } from '../core/model/tellings-file.ts';
import { articleOf, type Placed, type Registries, tellingsOf } from '../core/query/place-tellings.ts';
import type { Ledger } from './open.ts';
import { readTellingsOf } from './read.ts';
import { sumWith } from './read-reviews.ts';

/** What articles tell, each read when it is first asked for. */
export interface Placing {
  /** None where the file is broken. */
  readonly fileOf: (article: string) => readonly Filed<TellingsFile>[];
  readonly placedIn: (article: string) => readonly Placed[];
  /** Whether one of the files that were read is not the one that had been read before. */
  readonly isOutdated: () => boolean;
}

/** `sumOf`: of a tellings file that has been read before, with its reviews. */
export function openPlacing(
  ledger: Ledger,
  people: Pick<TellingsFiles, 'article' | 'reviewsOf'>,
  { registries, sumOf }: { readonly registries: Registries; readonly sumOf: (article: string) => string | null },
): Placing {
  const files = new Map<string, Filed<TellingsFile> | null>();
  const placed = new Map<string, readonly Placed[]>();
  let isOutdated = false;
  const read = (article: string): Filed<TellingsFile> | null => {
    const isKnown = (sum: string): boolean => sumOf(article) === sumWith(sum, people.reviewsOf(article));
    let isSame = false;
    const file = readTellingsOf(ledger, article, (sum) => {
      isSame = isKnown(sum);
      return isSame;
    });
    isOutdated ||= !isSame;
    return file;
  };
  const fileOf = (article: string): Filed<TellingsFile>[] => {
    const known = files.get(article);
    const file = known === undefined ? read(article) : known;
    files.set(article, file);
    return file === null ? [] : [file];
  };
  const placedIn = (article: string): readonly Placed[] => {
    const known = placed.get(article);
    if (known !== undefined) return known;
    const own = fileOf(article).flatMap((file) => tellingsOf(articleOf(file, people, registries), registries));
    placed.set(article, own);
    return own;
  };
  return { fileOf, placedIn, isOutdated: () => isOutdated };
}
