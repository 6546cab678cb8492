import { isCapitalised } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { Furniture } from '../document.ts';

/** The lines of a stamp; stamps are short. */
export function stampLines(text: string, piece: Span): readonly string[] {
  return text
    .slice(piece.start, Math.min(piece.end, piece.start + 600))
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim());
}

/** A wire dateline stands under a headline and a few key points at most. */
const HEAD_LINES = 6;

const WIRE = /^(\p{Lu}[\p{L} .,'’/\d-]{1,80})\((\p{Lu}[\p{L} &-]{1,30})\)\s?[-–—]/u;
const SIGNED = /^(\p{Lu}[\p{Lu} &]{1,40}?)\s[-–—]\s(\p{Lu}{3}[\p{L} .,'’/\d]{1,60}?)\s?[-–—]\s/u;
const PLACED = /^(\p{Lu}{3}[\p{L} .,'’/\d]{1,60}?)\s[-–—]\s/u;

/** The place and date before a wire report, and the agency that signs it in brackets or in front of them. */
export function wireHead(text: string, furniture: readonly Furniture[]): WireHead | null {
  let seen = 0;
  for (const line of headLines(text, furniture)) {
    const [, before = '', agency = ''] = (line.includes('(') ? WIRE.exec(line) : null) ?? [];
    if (isCapitalised(before) && /^\p{Lu}{3}/u.test(before)) return { before, agency: agency.trim(), signed: false };
    const dashed = / [-–—] /.test(line);
    const [, name = '', place = ''] = (dashed ? SIGNED.exec(line) : null) ?? [];
    if (/\d/.test(place)) return { before: place, agency: name.trim(), signed: true };
    const alone = (dashed ? PLACED.exec(line)?.[1] : null) ?? '';
    if (/\d/.test(alone)) return { before: alone, agency: '', signed: false };
    seen += 1;
    if (seen > HEAD_LINES) break;
  }
  return null;
}

export interface WireHead {
  /** "SARROW, March 14, 2031" */
  readonly before: string;
  /** Empty where nobody signs. */
  readonly agency: string;
  /** Whether the name stands in front of the place: an agency publishes so itself. */
  readonly signed: boolean;
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
