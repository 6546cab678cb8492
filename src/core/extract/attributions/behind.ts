import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb, subjectThenVerb } from '../facts/clauses.ts';
import { afterDateline } from '../facts/wire-opening.ts';
import { PERFECT } from '../lexicon/reporting.ts';
import { type Range, rangeOf, sentenceAround, spanOf, takenTokens } from '../range.ts';
import { isVerb, PART } from '../tagger/parts.ts';

/** What stands behind "…, the governor said," in the article's own voice: ", as rescuers went on", "amid rumours of a strike". */
const ASIDE: ReadonlySet<string> = new Set(['as', 'amid', 'while']);

/**
 * Gives a statement that its source and cue stand behind all its words: "A “whole company” left the hill, an officer has claimed"
 * where only a part was read, or only what follows the cue. A clause of its own behind a comma stays as it was read: "The mill
 * closed, but | the dam held, police said".
 */
export function widenBehind(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const taken = takenTokens(
    document.tokens,
    attributions.filter((one) => !isOneWord(document, one)),
  );
  return attributions.map((one) => widened(document, one, taken));
}

/** "He | was dismissed": nobody says one word; such a reading is dropped later, and keeps nothing from another statement. */
function isOneWord({ tokens }: Document, { source, content }: Attribution): boolean {
  const [only] = content;
  if (source !== null || only === undefined || content.length > 1) return false;
  const { from, to } = rangeOf(tokens, only);
  return to - from === 1;
}

function widened(document: Document, attribution: Attribution, taken: Uint8Array): Attribution {
  const credit = creditBehind(document, attribution);
  if (credit === null) return attribution;
  const { tokens } = document;
  const sentence = sentenceAround(tokens, credit.from);
  const statement = { from: afterConnective(document, afterDateline(document, sentence).from), to: credit.from - 1 };
  const parts = partsRead(document, attribution, { statement, credit });
  if (parts === null) return attribution;
  const { before, behind } = parts;
  if (behind.length === attribution.content.length || mainVerb(document, statement) < 0) return attribution;
  if (before.length > 0 && attribution.content.some((span) => isBeside(document, span, credit))) return attribution;
  const read = before[0];
  if (before.length > 1) return attribution;
  if (read !== undefined && !isFragment(document, read, statement)) {
    // Only what the article adds behind the cue goes.
    const kept = attribution.content.filter(
      (span) => span.start < (tokens.start[credit.from] ?? 0) || behind.includes(span),
    );
    return kept.length === attribution.content.length ? attribution : { ...attribution, content: kept };
  }
  const lacking =
    read === undefined
      ? [statement]
      : [
          { from: statement.from, to: read.from },
          { from: read.to, to: statement.to },
        ];
  if (lacking.some(({ from, to }) => taken.subarray(from, to).includes(1))) return attribution;
  return { ...attribution, content: [spanOf(tokens, statement), ...behind] };
}

/** What was read before the credit and in sentences behind it; null where a part of the sentence behind it was told too. */
function partsRead(
  document: Document,
  { content }: Attribution,
  { statement, credit }: { statement: Range; credit: Range },
): { readonly before: readonly Range[]; readonly behind: readonly Span[] } | null {
  const { tokens } = document;
  const before: Range[] = [];
  const behind: Span[] = [];
  for (const span of content) {
    const range = rangeOf(tokens, span);
    // "KARSK, 5 May (Meridian) -" alone was read: no statement.
    if (range.to <= statement.from) continue;
    if (range.to <= credit.from && range.from >= statement.from)
      before.push({ ...range, to: Math.min(range.to, statement.to) });
    else if (
      range.from < credit.to ||
      (tokens.sentence[range.from] === tokens.sentence[credit.from] &&
        !isAside(document, range) &&
        !isCircumstance(document, range) &&
        !isAddressee(document, range, credit))
    )
      return null;
    else if (tokens.sentence[range.from] !== tokens.sentence[credit.from]) behind.push(span);
  }
  return { before, behind };
}

/** The tokens of "source cue" or "cue source" behind a comma; null where the two do not stand together there. */
function creditBehind({ tokens, parts, quotes }: Document, { source, cue }: Attribution): Range | null {
  if (source === null || cue === null) return null;
  const named = rangeOf(tokens, source);
  const said = rangeOf(tokens, cue);
  const [first, second] = named.from < said.from ? [named, said] : [said, named];
  for (let at = first.to; at < second.from; at += 1) if (parts[at] !== PART.RB && tokens.word[at] !== ',') return null;
  // "“… for a week,” the foreman said": the comma inside the quotation closes the statement.
  const comma = parts[first.from - 1] === PART.CQ ? first.from - 2 : first.from - 1;
  const follows = tokens.word[comma] === ',' && tokens.sentence[comma] === tokens.sentence[first.from];
  return follows && quotes.state[comma] !== 1 ? { from: first.from, to: second.to } : null;
}

/** "as rescuers went on digging" but not "as a result of rust"; "amid rumours of a strike". */
function isAside(document: Document, range: Range): boolean {
  const { lower, word } = document.tokens;
  const from = word[range.from] === ',' ? range.from + 1 : range.from;
  const clause = mainVerb(document, { from, to: range.to }) >= 0;
  return ASIDE.has(lower[from] ?? '') && clause === (lower[from] !== 'amid');
}

/** "But | the dam held, police said" */
function afterConnective({ parts }: Document, from: number): number {
  return parts[from] === PART.CC ? from + 1 : from;
}

/** "early on Monday", "at a meeting in Sarrow": when or where it was said, where nothing before the source was read. */
function isCircumstance({ parts }: Document, { from, to }: Range): boolean {
  const opening = parts[from];
  if (opening !== PART.IN && opening !== PART.RB && opening !== PART.JJ) return false;
  return !parts.subarray(from, to).some((part) => isVerb(part) || part === PART.MD);
}

const TOLD: ReadonlySet<string> = new Set(['told', 'tells', 'informed', 'informs', 'assured', 'with', 'to', 'for']);
const SEEN: ReadonlySet<string> = new Set(['seen', 'obtained', 'read', 'reviewed', 'heard', 'viewed', 'received']);

/** "the dam held, the mayor told | a news conference", "… said in a letter to | the council that Meridian has seen": who was told. */
function isAddressee({ tokens, parts }: Document, range: Range, credit: Range): boolean {
  if (range.from < credit.to || range.from > credit.to + 4) return false;
  let to = range.to;
  while (to > range.from && /^[.,!?”"]$/.test(tokens.word[to - 1] ?? '')) to -= 1;
  const shown = SEEN.has(tokens.lower[to - 1] ?? '') && PERFECT.has(tokens.lower[to - 2] ?? '');
  if (shown) return true;
  const told = TOLD.has(tokens.lower[range.from - 1] ?? '') && tokens.word[range.from - 2] !== ',';
  return told && !parts.subarray(range.from, to).some((part) => isVerb(part) || part === PART.MD || part === PART.W);
}

/** Whether a span of the sentence stands behind the cue and is a circumstance, no aside of the article. */
function isBeside(document: Document, span: Span, credit: Range): boolean {
  const range = rangeOf(document.tokens, span);
  const near =
    range.from >= credit.to && document.tokens.sentence[range.from] === document.tokens.sentence[credit.from];
  return near && !isAside(document, range);
}

/** Whether what was read is less than a statement: it ends before the comma, or begins inside the clause that ends there. */
function isFragment(document: Document, read: Range, statement: Range): boolean {
  const { word, lower } = document.tokens;
  if (read.from <= statement.from) return read.to < statement.to;
  const quoted = document.quotes.state[read.from] !== document.quotes.state[read.from - 1];
  const previous = word[read.from - 1] ?? '';
  if (quoted || /^(?:[;:]|—|–|--|-)$/.test(previous)) return false;
  // "In fact, | the dam held": what the statement opens with was left out on purpose.
  const opening = document.parts[statement.from];
  if (previous === ',' && (opening === PART.IN || opening === PART.RB)) return false;
  const joined = document.parts[read.from - 1] === PART.CC && word[read.from - 2] === ',';
  const joins = document.parts[read.from] === PART.CC && previous === ',';
  const clause = read.from + (joins ? 1 : 0);
  const apart = previous === ',' || joined || lower[read.from - 1] === 'that';
  return !(apart && subjectThenVerb(document, clause, read.to) >= 0);
}
