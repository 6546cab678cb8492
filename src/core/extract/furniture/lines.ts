import { isLowerAt } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';

/**
 * One line of a body as the furniture stage sees it, without the white space around it. A sentence that was wrapped at some
 * width counts as one line. Lines may be megabytes long: what is looked at is bounded.
 */
export interface Line extends Span {
  /** The first characters, in lower case with straight apostrophes and single spaces, without bullets and Markdown. */
  readonly plain: string;
  /** The words of the same first characters, as written. */
  readonly words: readonly string[];
  /** The words of the last characters, as written. */
  readonly lastWords: readonly string[];
  /** Number of the block (lines with no blank line between them) that the line stands in, from 0. */
  readonly block: number;
  /** Whether the line ends as a sentence does, closing marks and brackets aside. */
  readonly sentence: boolean;
}

const HEAD = 500;
const TAIL = 200;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
/** Lines shorter than this are not taken for wrapped ones. */
const WRAPPED = 40;
const DECORATION = /^[\s>*_•·▪●■◆►▶»–—-]+/;
const CLOSED = /[.!?…]["'”’»)\]*_]*$/;

/** A line by its place alone. */
interface Placed extends Span {
  readonly block: number;
}

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): readonly Line[] {
  return findLines(text).map((line) => describeLine(text, line));
}

/** Where the lines of a text are that are not blank, in order. */
function findLines(text: string): readonly Placed[] {
  const placed = physicalLines(text);
  const wrapped = wrappedBlocks(text, placed);
  const joined: Placed[] = [];
  for (const [index, next] of placed.entries()) {
    const before = placed[index - 1];
    const last = joined.at(-1);
    const goesOn =
      before?.block === next.block && (wrapped.has(next.block) || startsLow(text, next)) && isOpen(text, before);
    if (goesOn && last !== undefined) joined[joined.length - 1] = { ...last, end: next.end };
    else joined.push(next);
  }
  return joined;
}

function physicalLines(text: string): readonly Placed[] {
  const lines: Placed[] = [];
  let block = 0;
  let blank = false;
  for (const span of between(text)) {
    const line = trimmed(text, span);
    if (line.start === line.end) {
      blank = true;
      continue;
    }
    if (blank && lines.length > 0) block += 1;
    blank = false;
    lines.push({ ...line, block });
  }
  return lines;
}

function* between(text: string): Generator<Span> {
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
}

function trimmed(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end);
  const from = end - line.trimStart().length;
  return { start: from, end: Math.max(from, start + line.trimEnd().length) };
}

/** Blocks in which a third of the lines go on in lower case were wrapped at some width, so that all their lines go on. */
function wrappedBlocks(text: string, lines: readonly Placed[]): ReadonlySet<number> {
  const pairs = new Map<number, number>();
  const low = new Map<number, number>();
  for (const [index, next] of lines.entries()) {
    const before = lines[index - 1];
    if (before?.block !== next.block) continue;
    pairs.set(next.block, (pairs.get(next.block) ?? 0) + 1);
    if (startsLow(text, next) && isOpen(text, before)) low.set(next.block, (low.get(next.block) ?? 0) + 1);
  }
  return new Set([...low].filter(([block, count]) => count * 3 >= (pairs.get(block) ?? 0)).map(([block]) => block));
}

function isOpen(text: string, line: Span): boolean {
  return line.end - line.start >= WRAPPED && !CLOSED.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

function startsLow(text: string, line: Span): boolean {
  return isLowerAt(text, line.start);
}

function describeLine(text: string, { start, end, block }: Placed): Line {
  const head = text
    .slice(start, Math.min(end, start + HEAD))
    .replace(/^#{1,6}\s+/, '')
    .replace(DECORATION, '');
  const tail = text.slice(Math.max(start, end - TAIL), end);
  const words = wordsOf(head);
  const plain = words
    .join(' ')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('‘', "'")
    .replaceAll('*', '')
    .replaceAll('_', '');
  return { start, end, block, plain, words, lastWords: wordsOf(tail), sentence: CLOSED.test(tail.slice(-8)) };
}

/** What white space parts; most lines have no other than single blanks, and to split at those is quicker. */
function wordsOf(text: string): readonly string[] {
  const words = OTHER_SPACE.test(text) ? text.split(/\s+/) : text.split(' ');
  return words.includes('') ? words.filter((word) => word !== '') : words;
}

const OTHER_SPACE = /[^\S ]/;

/** The words of a line that stand outside quotation marks, in lower case; "we" in them is the outlet. */
export function unquoted(line: Line): string {
  let inside = false;
  let out = '';
  for (const character of line.plain) {
    if (character === '“' || character === '«' || character === '„') inside = true;
    else if (character === '”' || character === '»') inside = false;
    else if (character === '"') inside = !inside;
    else if (!inside) out += character;
  }
  return out;
}

export function wordCount(line: Line): number {
  return line.end - line.start > HEAD ? Number.POSITIVE_INFINITY : line.words.length;
}
