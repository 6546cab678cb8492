import { pairId } from '../../model/pair.ts';
import { type Faced, type FoundPair, face, facingOf, isLink } from './faced.ts';
import { headedIn } from './headlines.ts';
import type { ComparedArticle } from './page.ts';
import { reasonsOf } from './reasons.ts';
import { type Places, retoldPlaces } from './retold.ts';
import { LINK_AT } from './similarity.ts';

/** The pairs of one article, its headline with what it says again at length. */
export function withHeadlines(article: ComparedArticle, found: readonly FoundPair[]): FoundPair[] {
  const facing = facingOf(article);
  const headed = headedIn(article).flatMap(({ headline, body }) =>
    placed(face(facing, headline, facing, body), 'the headline says it in short'),
  );
  return withPlaced(found, headed);
}

/** A pair with the places of its tellings in two articles. */
export type Found = Places & { readonly pair: FoundPair };

/** The pairs of two articles about one event; where one of them rewrites the other, those that stand in the same place too. */
export function withRetold(
  [one, other]: readonly [ComparedArticle, ComparedArticle],
  found: readonly Found[],
): FoundPair[] {
  // Either way round the same is found.
  if (one.page.article > other.page.article) {
    const turned = found.map(({ own, its, pair }) => ({ own: its, its: own, pair }));
    return withRetold([other, one], turned);
  }
  const [facing, beside] = [facingOf(one), facingOf(other)];
  const faceAt = ({ own, its }: Places): Faced | null => face(facing, own, beside, its);
  const links = found.filter(({ pair }) => isLink(pair));
  const retold = retoldPlaces([one.profiles, other.profiles], links, (places) => {
    const faced = faceAt(places);
    return faced === null || faced.veto !== null ? null : faced.likeness;
  });
  return withPlaced(
    found.map(({ pair }) => pair),
    retold.flatMap((places) => placed(faceAt(places), 'in the same place of a rewritten text')),
  );
}

/** Of one claim whatever score the two have; their place says so. */
function placed(faced: Faced | null, reason: string): FoundPair[] {
  if (faced === null) return [];
  const { a, b, likeness, score } = faced;
  const reasons = [reason, ...reasonsOf(likeness, a, b)];
  return [{ a: a.id, b: b.id, score: Math.max(score, LINK_AT), reasons, veto: null, placed: true }];
}

function withPlaced(found: readonly FoundPair[], pairs: readonly FoundPair[]): FoundPair[] {
  const known = new Set(pairs.map(pairId));
  return [...found.filter((pair) => !known.has(pairId(pair))), ...pairs];
}
