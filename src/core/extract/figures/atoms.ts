import { onceFor } from '../../model/once.ts';
import { KIND, kindAt } from '../../text/characters.ts';
import type { Document } from '../document.ts';
import { opensOf } from './openers.ts';

/**
 * The words of a text cut finer than tokens, so that a grammar of figures sees every number alone: "31-year-old" is
 * 31 - year - old, "$27m" is $ 27 m, "12/07/2024" is 12 / 07 / 2024. Index i speaks of atom i; offsets are UTF-16.
 */
export interface Atoms {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lower case, with a straight apostrophe. */
  readonly lower: readonly string[];
  /** Part of speech of the token that the atom is in (core/extract/tagger/parts.ts). */
  readonly part: Uint8Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** 1 where nothing stands between this atom and the one before. */
  readonly glued: Uint8Array;
  /** How the atom begins: see `isNumeral`, `isCapital`, `isSmall`. */
  readonly shape: Uint8Array;
  /** What the atom can open, as bits of OPENS (figure-openers.ts). */
  readonly opens: Uint8Array;
}

const SHAPE = { other: 0, lower: 1, capital: 2, digit: 3 } as const;

/** Every atom of the document, in order; split once a document, since figures and dates both read them. */
export const splitAtoms = onceFor(readAtoms);

function readAtoms({ text, tokens, parts }: Document): Atoms {
  const ends: number[] = [];
  const token: number[] = [];
  const lower: string[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    const end = tokens.end[index] ?? 0;
    let at = tokens.start[index] ?? 0;
    const mixed = isMixed(text, at, end);
    while (at < end) {
      const next = mixed ? pieceEnd(text, at, end) : end;
      ends.push(next);
      token.push(index);
      lower.push(mixed ? text.slice(at, next).toLowerCase().replaceAll('’', "'") : (tokens.lower[index] ?? ''));
      at = next;
    }
  }
  const described = describe({ text, tokens, parts }, ends, token);
  const opens = new Uint8Array(lower.length);
  for (let at = 0; at < lower.length; at += 1)
    opens[at] = opensOf(lower[at] ?? '', described.shape[at] === SHAPE.digit);
  return { text, count: ends.length, lower, opens, ...described };
}

function describe(
  { text, tokens, parts }: Pick<Document, 'text' | 'tokens' | 'parts'>,
  ends: readonly number[],
  token: readonly number[],
): Omit<Atoms, 'text' | 'count' | 'lower' | 'opens'> {
  const count = ends.length;
  const start = new Int32Array(count);
  const [sentence, paragraph] = [new Int32Array(count), new Int32Array(count)];
  const [part, glued, shape] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  for (let at = 0; at < count; at += 1) {
    const index = token[at] ?? 0;
    const isFirst = at === 0 || token[at - 1] !== index;
    const from = isFirst ? (tokens.start[index] ?? 0) : (ends[at - 1] ?? 0);
    start[at] = from;
    part[at] = parts[index] ?? 0;
    sentence[at] = tokens.sentence[index] ?? 0;
    paragraph[at] = tokens.paragraph[index] ?? 0;
    glued[at] = at > 0 && ends[at - 1] === from ? 1 : 0;
    shape[at] = shapeAt(text, from);
  }
  return { start, end: Int32Array.from(ends), part, sentence, paragraph, glued, shape };
}

/** Whether atom `at` is written in digits. */
export function isNumeral(atoms: Atoms, at: number): boolean {
  return atoms.shape[at] === SHAPE.digit;
}

export function isCapital(atoms: Atoms, at: number): boolean {
  return atoms.shape[at] === SHAPE.capital;
}

/** Whether atom `at` begins with a small letter. */
export function isSmall(atoms: Atoms, at: number): boolean {
  return atoms.shape[at] === SHAPE.lower;
}

export function isGlued(atoms: Atoms, at: number): boolean {
  return atoms.glued[at] === 1;
}

/** The atom's words, or '' where it stands in another paragraph than `beside` or there is none. */
export function wordNear(atoms: Atoms, at: number, beside: number): string {
  return atoms.paragraph[at] === atoms.paragraph[beside] ? (atoms.lower[at] ?? '') : '';
}

/** Whether the atom begins its sentence, quotation marks, brackets and bullets before it not counted. */
export function beginsSentence(atoms: Atoms, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && atoms.sentence[before] === atoms.sentence[at] && OPENERS.has(atoms.lower[before] ?? ''))
    before -= 1;
  return before < 0 || atoms.sentence[before] !== atoms.sentence[at];
}

const OPENERS: ReadonlySet<string> = new Set([
  '"',
  "'",
  '“',
  '‘',
  '«',
  '„',
  '``',
  '(',
  '[',
  '•',
  '-',
  '–',
  '—',
  '*',
  '…',
  '·',
  '▪',
]);

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '−', '―']);

export function isDash(word: string): boolean {
  return DASHES.has(word);
}

/** Only a token with a digit, a dash, a slash or a sign of money in it has more than one atom; an address stays whole. */
function isMixed(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  let mixed = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x40) return false;
    if (unit < 0x41) mixed ||= isDigit(unit) || unit === 0x2d || unit === 0x2f || unit === 0x24;
    else if (unit > 0x7a) mixed ||= unit === 0xa3 || isWideDash(unit);
  }
  return mixed && !text.startsWith('http', start) && !text.startsWith('www.', start);
}

function isWideDash(unit: number): boolean {
  return unit >= 0x2010 && unit <= 0x2015;
}

/** The end of the atom at `at`: a number with its commas and points, a run of letters, or one sign. */
function pieceEnd(text: string, at: number, limit: number): number {
  const digits = isDigit(text.charCodeAt(at));
  const letters = isLetterOrMark(text, at);
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < limit) {
    const unit = text.charCodeAt(end);
    const joins = end + 1 < limit && (unit === 0x2e || (digits ? unit === 0x2c : unit === 0x27 || unit === 0x2019));
    if (digits ? isDigit(unit) : letters && isLetterOrMark(text, end)) end += 1;
    else if (joins && (digits ? isDigit(text.charCodeAt(end + 1)) : letters && isLetterOrMark(text, end + 1))) end += 1;
    else break;
  }
  return Math.min(end, limit);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Letters of the other planes count as signs: no figure is written in them. */
function isLetterOrMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  const kind = kindAt(text, at);
  return (unit < 0xd800 || unit > 0xdfff) && (kind === KIND.letter || kind === KIND.mark);
}

function shapeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    if (isDigit(unit)) return SHAPE.digit;
    if (unit >= 0x61 && unit <= 0x7a) return SHAPE.lower;
    return unit >= 0x41 && unit <= 0x5a ? SHAPE.capital : SHAPE.other;
  }
  if (!isLetterOrMark(text, at)) return SHAPE.other;
  const letter = text.charAt(at);
  return letter === letter.toLowerCase() ? SHAPE.lower : SHAPE.capital;
}
