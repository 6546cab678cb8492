import type { FurnitureKind } from '../../model/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Furniture } from '../document.ts';
import { CONTROLS, SUMMARY_LABELS } from '../lexicon/furniture.ts';
import { blockKinds } from './blocks.ts';
import { isCaption, isPictureNumber } from './captions.ts';
import { type Line, linesOf, wordCount } from './lines.ts';
import { isLink } from './links.ts';
import { isNotice, isPlea } from './pleas.ts';
import { isStamp } from './stamps.ts';

/**
 * What a reader would not call the article: captions, appeals, notices, links, stamps, page controls. Each line is judged by
 * its own words, then by the lines around it; neighbours of one kind are one piece. Where the words leave it open a line
 * stays with the article, since a claim that is lost costs more than a caption that is read.
 * Offsets are UTF-16 code units; pieces are in order, do not overlap and neither begin nor end with white space. `lines` are
 * those of the text.
 */
export function findFurniture(text: string, lines = linesOf(text)): readonly Furniture[] {
  return merged(
    lines,
    blockKinds(
      lines,
      lines.map((line) => kindOf(line, text)),
    ),
  );
}

function kindOf(line: Line, text: string): FurnitureKind | null {
  if (isNotice(line)) return 'notice';
  if (isPlea(line)) return 'appeal';
  if (isLink(line)) return 'links';
  if (isPictureNumber(line)) return 'stamp';
  if (isCaption(line, text)) return 'caption';
  if (isStamp(line)) return 'stamp';
  return CONTROLS.has(line.plain.replace(/\.$/, '')) ? 'other' : null;
}

function merged(lines: readonly Line[], kinds: readonly (FurnitureKind | null)[]): readonly Furniture[] {
  const pieces: Furniture[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? null;
    if (kind === null) continue;
    const last = pieces.at(-1);
    if (last?.kind === kind && kinds[index - 1] === kind) pieces[pieces.length - 1] = { ...last, end: line.end };
    else pieces.push({ start: line.start, end: line.end, kind });
  }
  return pieces;
}

/** No headline is longer than this many words. */
const HEADLINE = 30;

/**
 * The headline: the first line that is no furniture, where it reads like one. A first line that is a sentence, a label of a
 * summary box or the only line is none. Offsets are UTF-16 code units; `lines` are those of the text.
 */
export function findHeadline(text: string, furniture: readonly Furniture[], lines = linesOf(text)): Span | null {
  const [first, second] = firstLines(lines, furniture);
  if (first === undefined || second === undefined || !isHeadline(first)) return null;
  if (/^[•·▪●*–-]\s/.test(text.slice(first.start, first.start + 2))) return null;
  const start = first.end - text.slice(first.start, first.end).replace(/^[\s#*_]+/, '').length;
  const end = start + text.slice(start, first.end).replace(/[\s*_#]+$/, '').length;
  return start < end ? { start, end } : null;
}

/** The first two lines that no piece of furniture holds; both are in order of position. */
function firstLines(lines: readonly Line[], furniture: readonly Furniture[]): readonly Line[] {
  const found: Line[] = [];
  let next = 0;
  for (const line of lines) {
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1;
    if (line.start < (furniture[next]?.start ?? Number.POSITIVE_INFINITY)) found.push(line);
    if (found.length === 2) break;
  }
  return found;
}

function isHeadline(line: Line): boolean {
  const last = line.lastWords.at(-1) ?? '';
  const count = wordCount(line);
  if (count < 2 || count > HEADLINE || SUMMARY_LABELS.has(line.plain.replace(/:$/, ''))) return false;
  return !/(?:[.,;:…]|[.,]["'”’])\**$/.test(last);
}
