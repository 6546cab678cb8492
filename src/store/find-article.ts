import type { Details } from '../core/model/details.ts';
import type { ArticleIndex, IndexedArticle } from './article-index.ts';
import { detailsOfMatter, publisherGiven } from './known.ts';

/** An article that is to be ingested, with the id that it would have if it were new. */
export interface Arriving {
  readonly id: string;
  /** Base name of the input. */
  readonly input: string;
  readonly sha256: string;
  readonly details: Details;
}

/**
 * The article of the ledger that an arriving one is: the one at the same address, else one with the same words at the
 * same outlet. The same words at another outlet are another article.
 */
export function findArticle(index: ArticleIndex, arriving: Arriving): IndexedArticle | null {
  const atAddress = arriving.details.url === null ? null : index.byUrl(arriving.details.url);
  if (atAddress !== null) return atAddress;
  return index.bySha256(arriving.sha256).find((article) => isSame(article, arriving)) ?? null;
}

function isSame({ id, matter }: IndexedArticle, arriving: Arriving): boolean {
  if (id === arriving.id) return true;
  const known = detailsOfMatter(matter);
  const { url, outlet } = arriving.details;
  if (url === known.url && outletId(outlet) === outletId(known.outlet)) return true;
  // The file that was read before, now with an outlet that nobody had given, or without the one that somebody gave since.
  const nothingAgainst = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
  return (
    matter.input === arriving.input &&
    nothingAgainst(url, known.url) &&
    nothingAgainst(outletId(outlet), outletId(known.outlet))
  );
}

function outletId(name: string | null): string | null {
  return name === null ? null : publisherGiven(name).id;
}
