import type { Body } from '../model/ledger-files.ts';
import { codePoints } from '../text/codepoints.ts';
import { findLines, placeAt } from '../text/lines.ts';

/** Where words of an article stand, for an editor to open. */
export interface TellingPlace {
  /** Of the file that holds the body, from the ledger's root. */
  readonly path: string;
  /** In that file. */
  readonly line: number;
  readonly column: number;
  /** In the body. */
  readonly bodyLine: number;
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
