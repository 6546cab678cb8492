import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb } from '../facts/clauses.ts';
import { DASH } from '../lexicon/dashes.ts';
import { IRREGULAR_PLURALS, NOUNS } from '../lexicon/descriptors.ts';
import { type Range, rangeOf, takenTokens } from '../range.ts';
import { isFiniteVerb, isNominal, isProper, PART } from '../tagger/parts.ts';
import { ruled, type Told } from './ruled.ts';

const LONGEST_SOURCE = 14;

/**
 * Adds what bulletins credit by a mark alone: "Governor of the region Ivo Marek: the dam held.", "“We will stay” – commander Ivo
 * Marek." Who speaks must have a name or a noun for persons and bodies; "Background: …" and "Update: …" have neither.
 */
export function addPunctuated(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const { tokens } = document;
  const taken = takenTokens(tokens, attributions);
  const added: Attribution[] = [];
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (to < tokens.count && tokens.paragraph[to] === tokens.paragraph[from]) to += 1;
    const found = afterColon(document, { from, to }) ?? beforeDash(document, { from, to });
    if (found !== null && !taken.subarray(from, to).includes(1)) added.push(ruled(tokens, found, 'punctuated'));
    from = to;
  }
  return added.length === 0 ? attributions : [...attributions, ...added];
}

/** "<source>: <clause>" at the beginning of a paragraph that ends as a sentence does. */
function afterColon(document: Document, paragraph: Range): Told | null {
  const { tokens } = document;
  let from = paragraph.from;
  while (from < paragraph.to && !/[\p{L}\p{N}]/u.test(tokens.word[from] ?? '')) from += 1;
  const limit = Math.min(paragraph.to - 1, from + LONGEST_SOURCE);
  let mark = from;
  while (mark < limit && tokens.word[mark] !== ':') mark += 1;
  if (tokens.word[mark] !== ':' || !isTitled(document, { from, to: mark })) return null;
  const content = { from: mark + 1, to: paragraph.to };
  return isStatement(document, content)
    ? { source: { from, to: mark }, cue: { from: mark, to: mark + 1 }, content }
    : null;
}

/** "“<words>” – <source>." as a whole paragraph. */
function beforeDash(document: Document, paragraph: Range): Told | null {
  const { tokens, quotes } = document;
  const quotation = quotes.quotations[(quotes.quotation[firstMark(document, paragraph)] ?? 0) - 1];
  if (quotation === undefined || !quotation.closed) return null;
  const content = rangeOf(tokens, quotation);
  const mark = tokens.word[content.to] === ',' ? content.to + 1 : content.to;
  const end = /^[.!]$/.test(tokens.word[paragraph.to - 1] ?? '') ? paragraph.to - 1 : paragraph.to;
  const behind = { from: mark + 1, to: endOfName(document, { from: mark + 1, to: end }) };
  if (!DASH.test(tokens.word[mark] ?? '') || end > paragraph.to || behind.to - behind.from > LONGEST_SOURCE)
    return null;
  return isTitled(document, behind) && mainVerb(document, content) >= 0
    ? { source: behind, cue: { from: mark, to: mark + 1 }, content }
    : null;
}

/** "commander Ivo Marek | on Radio Sarrow": what follows a name says where it was said. */
function endOfName({ parts }: Document, { from, to }: Range): number {
  for (let at = from + 2; at < to; at += 1)
    if (parts[at] === PART.IN && isProper(parts[at - 1] ?? 0) && isProper(parts[at - 2] ?? 0)) return at;
  return to;
}

/** The first token of a paragraph that is a word or an opening quotation mark. */
function firstMark({ tokens, parts }: Document, { from, to }: Range): number {
  let at = from;
  while (at < to && parts[at] !== PART.OQ && !/[\p{L}\p{N}]/u.test(tokens.word[at] ?? '')) at += 1;
  return at;
}

/** Nouns, names and what joins them, a speaker's noun or a full name of a person among them, and a name at the end. */
function isTitled({ tokens, parts }: Document, { from, to }: Range): boolean {
  let speaker = false;
  let name = 0;
  for (let at = from; at < to; at += 1) {
    const part = parts[at] ?? 0;
    const noun = tokens.lower[at] ?? '';
    if (isFiniteVerb(part) || part === PART.W || /^[,;.?!]$/.test(noun)) return false;
    if (isNominal(part) && (NOUNS.has(noun) || IRREGULAR_PLURALS.has(noun))) speaker = true;
    name = isProper(part) ? name + 1 : name;
  }
  return speaker && name >= 2;
}

function isStatement(document: Document, range: Range): boolean {
  return mainVerb(document, range) >= 0 && /^[.!”"…]/.test(document.tokens.word[range.to - 1] ?? '');
}
