import type { Span } from '../../text/span.ts';
import type { Furniture } from '../document.ts';

/** The lines of a stamp; stamps are short. */
export function stampLines(text: string, piece: Span): readonly string[] {
  return text
    .slice(piece.start, Math.min(piece.end, piece.start + 600))
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim());
}

const WIRE = /^(\p{Lu}[\p{L} .,'’/\d-]{1,80})\((\p{Lu}[\p{L} &-]{1,30})\)\s?[-–—]/u;

/** The place and date before the agency that signs a wire report, and the agency. */
export function wireHead(text: string, furniture: readonly Furniture[]): { before: string; agency: string } | null {
  let seen = 0;
  for (const line of headLines(text, furniture)) {
    const match = line.includes('(') ? WIRE.exec(line) : null;
    const [, before = '', agency = ''] = match ?? [];
    if (/^\p{Lu}{3}/u.test(before)) return { before, agency: agency.trim() };
    seen += 1;
    if (seen > 2) break;
  }
  return null;
}

/** The first characters of the first lines that are no furniture; `furniture` is in order of position. */
function* headLines(text: string, furniture: readonly Furniture[]): Generator<string> {
  let start = 0;
  let next = 0;
  while (start < text.length) {
    const piece = furniture[next];
    if (piece !== undefined && piece.start <= start) {
      start = Math.max(start, piece.end);
      next += 1;
      continue;
    }
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = text.slice(start, Math.min(end, start + 160)).trim();
    if (line !== '') yield line;
    start = end + 1;
  }
}
