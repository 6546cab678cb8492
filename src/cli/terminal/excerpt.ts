import { byPosition, type Span } from '../../core/text/span.ts';
import { safe } from './safe.ts';
import type { Theme } from './theme.ts';

export type MarkKind = 'content' | 'cue' | 'source' | 'admission';

/** Words to mark in their context, UTF-16 offsets into the body. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

interface Look {
  readonly theme: Theme;
  /** Columns that a line may take, the margin included. */
  readonly width: number;
}

/** How far the context reaches to either side of a mark, and the longest stretch of a mark shown, in code units. */
const REACH = 240;
const LONGEST = 1200;
const MARGIN = '  │ ';

/**
 * The marked words in their lines: content in ⟦ ⟧, cue and source as [said][cue], [the ministry][source]. What lies far
 * from every mark is left out with an ellipsis. Ends with a line feed; no marks give no text.
 */
export function excerpt(body: string, marks: readonly Mark[], look: Look): string {
  const windows = windowsOf(body, marks);
  const words = windows.flatMap((window, at) => [
    ...(at > 0 || window.cutBefore ? [{ text: '…', painted: '…' }] : []),
    ...wordsOf(body, window, marks, look.theme),
    ...(at === windows.length - 1 && window.cutAfter ? [{ text: '…', painted: '…' }] : []),
  ]);
  return fill(words, look.width - MARGIN.length)
    .map((line) => `${MARGIN}${line}\n`)
    .join('');
}

interface Window extends Span {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The lines that the marks stand in, cut where they are long; windows that touch are one. */
function windowsOf(body: string, marks: readonly Mark[]): Window[] {
  const windows: Window[] = [];
  for (const mark of [...marks].sort(byPosition)) {
    const end = Math.min(mark.end, mark.start + LONGEST);
    // No farther than is shown: a body may be one line, with thousands of marks.
    const first = Math.max(0, mark.start - REACH - WORD);
    const last = Math.min(body.length, end + REACH + WORD + 1);
    const lineStart = first + body.slice(first, mark.start).lastIndexOf('\n') + 1;
    const lineBreak = body.slice(end, last).indexOf('\n');
    const lineEnd = lineBreak < 0 ? last : end + lineBreak;
    const window = {
      start: Math.max(lineStart, spaceBefore(body, mark.start - REACH)),
      end: Math.min(lineEnd, spaceAfter(body, end + REACH)),
    };
    const before = windows.at(-1);
    const cut = { cutBefore: window.start > lineStart, cutAfter: window.end < lineEnd };
    if (before !== undefined && window.start <= before.end + 1) {
      windows[windows.length - 1] =
        window.end > before.end ? { ...window, ...cut, start: before.start, cutBefore: before.cutBefore } : before;
    } else windows.push({ ...window, ...cut });
  }
  return windows;
}

const WORD = 40;

function spaceBefore(body: string, at: number): number {
  if (at <= 0) return 0;
  const first = Math.max(0, at - WORD);
  const space = body.slice(first, at + 1).lastIndexOf(' ');
  return space >= 0 ? first + space + 1 : at;
}

function spaceAfter(body: string, at: number): number {
  if (at >= body.length) return body.length;
  const space = body.slice(at, at + WORD + 1).indexOf(' ');
  return space >= 0 ? at + space : at;
}

/** A word as it counts (`text`) and as it looks; `null` is a line break of the body. */
interface Word {
  text: string;
  painted: string;
}

const RANK: Readonly<Record<MarkKind, number>> = { content: 0, admission: 1, source: 2, cue: 3 };
const OPEN: Readonly<Record<MarkKind, string>> = { content: '⟦', admission: '[', source: '[', cue: '[' };
const CLOSE: Readonly<Record<MarkKind, string>> = {
  content: '⟧',
  admission: '][admission]',
  source: '][source]',
  cue: '][cue]',
};

function wordsOf(body: string, window: Window, marks: readonly Mark[], theme: Theme): (Word | null)[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, window.start), end: Math.min(mark.end, window.end) }))
    .filter((mark) => mark.start < mark.end);
  const edges = [...new Set([window.start, window.end, ...inside.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  const words: (Word | null)[] = [{ text: '', painted: '' }];
  const add = (text: string, painted: string): void => {
    const word = words.at(-1);
    if (word === null || word === undefined) words.push({ text, painted });
    else {
      word.text += text;
      word.painted += painted;
    }
  };
  edges.forEach((edge, at) => {
    const signs = signsAt(inside, edge);
    add(signs, signs);
    const next = edges[at + 1];
    if (next === undefined) return;
    const kind = innermost(inside, edge);
    const paint = kind === null ? (text: string): string => text : theme[kind === 'admission' ? 'warning' : kind];
    const parts = safe(body.slice(edge, next)).split(/(\n)| +/);
    parts.forEach((part, number) => {
      if (part === '\n') words.push(null);
      else if (number > 0 && part !== undefined) words.push({ text: part, painted: paint(part) });
      else if (part !== undefined) add(part, paint(part));
    });
  });
  return words;
}

function signsAt(marks: readonly Mark[], edge: number): string {
  const closing = marks
    .filter((mark) => mark.end === edge)
    .sort((a, b) => b.start - a.start || RANK[b.kind] - RANK[a.kind]);
  const opening = marks
    .filter((mark) => mark.start === edge)
    .sort((a, b) => b.end - a.end || RANK[a.kind] - RANK[b.kind]);
  return closing.map(({ kind }) => CLOSE[kind]).join('') + opening.map(({ kind }) => OPEN[kind]).join('');
}

function innermost(marks: readonly Mark[], at: number): MarkKind | null {
  let found: MarkKind | null = null;
  for (const { start, end, kind } of marks) {
    if (start <= at && at < end && (found === null || RANK[kind] > RANK[found])) found = kind;
  }
  return found;
}

function fill(words: readonly (Word | null)[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  const flush = (): void => {
    if (taken > 0) lines.push(line);
    line = '';
    taken = 0;
  };
  for (const word of words) {
    if (word === null) flush();
    if (word === null || word.text === '') continue;
    const long = Array.from(word.text).length;
    if (taken > 0 && taken + 1 + long > width) flush();
    line += taken > 0 ? ` ${word.painted}` : word.painted;
    taken += taken > 0 ? 1 + long : long;
  }
  flush();
  return lines;
}
