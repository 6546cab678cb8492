import type { Body } from '../model/ledger-files.ts';
import { codePoints } from '../text/codepoints.ts';
import { findLines, placeAt } from '../text/lines.ts';
import type { DatasetArticle, DatasetTelling } from './dataset.ts';

/** Where a telling's content begins, for an editor to open. */
export interface TellingPlace {
  /** Of the file that holds the body, from the ledger's root. */
  readonly path: string;
  /** In that file. */
  readonly line: number;
  readonly column: number;
  /** In the body. */
  readonly bodyLine: number;
}

/** Looks places up article by article; a body is read once. Null where the body is not here. */
export function placeFinder(): (telling: DatasetTelling) => TellingPlace | null {
  const known = new Map<string, ((offset: number) => TellingPlace) | null>();
  return ({ article, telling }) => {
    const before = known.get(article.id);
    const find = before === undefined ? finderIn(article) : before;
    known.set(article.id, find);
    return find === null ? null : find(telling.content[0]?.start ?? 0);
  };
}

function finderIn(article: DatasetArticle): ((offset: number) => TellingPlace) | null {
  const body = article.file()?.body() ?? null;
  return body === null ? null : placesIn(body);
}

/** Places by offset in code points. */
export function placesIn(body: Body): (offset: number) => TellingPlace {
  const points = codePoints(body.text);
  const lines = findLines(body.text);
  return (offset) => {
    const { line, column } = placeAt(lines, points.toUnit(offset));
    return { path: body.path, line: line + body.firstLine - 1, column, bodyLine: line };
  };
}
