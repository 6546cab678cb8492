import type { Credited, Link } from '../../model/reading.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { foldWords } from '../names/fold.ts';
import { rangeOf } from '../range.ts';
import { isNominal, PART } from '../tagger/parts.ts';

/** An attribution before this one, with the credit it got. */
export interface Told {
  readonly attribution: Attribution;
  readonly speaker: Credited | null;
  readonly via: readonly Link[];
  readonly source: Span | null;
}

const ADDITIVE: ReadonlySet<string> = new Set([
  'also',
  'further',
  'furthermore',
  'additionally',
  'moreover',
  'likewise',
]);

/**
 * `…, it said, adding that …`: a cue without a source of its own that goes on with the statement of its sentence. Null where
 * the cue does not depend on another.
 */
export function inherited(document: Document, attribution: Attribution, before: readonly Told[]): Told | null {
  if (attribution.source !== null || attribution.cue === null) return null;
  const { tokens, parts } = document;
  const cue = rangeOf(tokens, attribution.cue);
  if (cue.from >= cue.to) return null;
  const joined = tokens.lower[cue.from - 1] === 'and';
  const goesOn = parts[cue.from] === PART.VBG || joined || tokens.lower[cue.from] === 'and';
  if (!goesOn) return null;
  return before.find((told) => sameSentence(document, told.attribution, cue.from) && told.source !== null) ?? null;
}

function sameSentence({ tokens }: Document, attribution: Attribution, at: number): boolean {
  if (!attribution.cue) return false;
  const cue = rangeOf(tokens, attribution.cue);
  return tokens.sentence[cue.from] === tokens.sentence[at] && cue.from < at;
}

/**
 * The speaker of a sentence that names none but goes on with the list of the one before it: "Harrow has also allegedly lost 30
 * boats." after "Harrow lost 117 men, the general staff said." Only with an additive word, a figure in both and a name that
 * both speak of; everything less stays open.
 */
export function carriedOver(document: Document, attribution: Attribution, before: readonly Told[]): Told | null {
  if (attribution.source !== null || attribution.origin === 'continued') return null;
  const last = before[0];
  if (!last?.speaker) return null;
  const here = wordsOf(document, attribution);
  const there = wordsOf(document, last.attribution);
  if (here.sentence - there.lastSentence > 1 || here.sentence <= there.lastSentence) return null;
  if (!here.additive || !here.figure || !there.figure) return null;
  const shares = [...here.names].some((name) => there.names.has(name));
  return shares ? last : null;
}

function wordsOf(document: Document, { content, cue }: Attribution) {
  const { tokens, parts } = document;
  const names = new Set<string>();
  let additive = false;
  let figure = false;
  let sentence = Number.POSITIVE_INFINITY;
  let lastSentence = -1;
  for (const span of cue ? [...content, cue] : content) {
    const { from, to } = rangeOf(tokens, span);
    for (let at = from; at < to && at < from + 120; at += 1) {
      const part = parts[at] ?? PART.X;
      const lower = tokens.lower[at] ?? '';
      sentence = Math.min(sentence, tokens.sentence[at] ?? 0);
      lastSentence = Math.max(lastSentence, tokens.sentence[at] ?? 0);
      if (ADDITIVE.has(lower)) additive = true;
      if (part === PART.CD || /^\d/.test(lower)) figure = true;
      if (isNominal(part) && isCapitalised(tokens.word[at] ?? '')) names.add(foldWords([lower]).join(' '));
    }
  }
  return { names, additive, figure, sentence, lastSentence };
}
