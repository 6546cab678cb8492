import { holdsLetters, isCapitalised } from '../../text/letters.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { RULE_SCORES } from '../lexicon/rule-scores.ts';
import { type Range, rangeOf, spanOf, takenTokens } from '../range.ts';
import { isProper, PART } from '../tagger/parts.ts';

/** One "Note:" makes no transcript. */
const TURNS = 3;
const LONGEST_NAME = 5;

/**
 * Adds the turns of a transcript: lines that open with a name and a colon ("ARDEN: We will rebuild."). A text is a
 * transcript where at least three lines do so and some name takes two turns, which no list of notes does.
 */
export function addTranscripts(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const turns = paragraphsOf(document).flatMap((paragraph) => turnOf(document, paragraph) ?? []);
  const names = turns.map((turn) => document.text.slice(turn.name.start, turn.name.end));
  if (turns.length < TURNS || new Set(names).size === names.length) return attributions;
  const taken = takenTokens(document.tokens, attributions);
  const added = turns
    .filter((turn) => {
      const { from, to } = rangeOf(document.tokens, turn.words);
      return !taken.subarray(from, to).includes(1);
    })
    .map(
      (turn): Attribution => ({
        cue: turn.colon,
        source: turn.name,
        content: [turn.words],
        score: RULE_SCORES.transcript,
        origin: 'transcript',
      }),
    );
  return [...attributions, ...added];
}

interface Turn {
  readonly name: { readonly start: number; readonly end: number };
  readonly colon: { readonly start: number; readonly end: number };
  readonly words: { readonly start: number; readonly end: number };
}

function turnOf(document: Document, paragraph: Range): Turn | null {
  const { tokens, parts } = document;
  for (let at = paragraph.from; at < Math.min(paragraph.to, paragraph.from + LONGEST_NAME + 1); at += 1) {
    if (tokens.word[at] === ':') {
      if (at === paragraph.from || !saysSomething(document, { from: at + 1, to: paragraph.to })) return null;
      return {
        name: spanOf(tokens, { from: paragraph.from, to: at }),
        colon: spanOf(tokens, { from: at, to: at + 1 }),
        words: spanOf(tokens, { from: at + 1, to: paragraph.to }),
      };
    }
    const capital = isCapitalised(tokens.word[at] ?? '');
    if (
      !capital ||
      !(
        isProper(parts[at] ?? 0) ||
        parts[at] === PART.NN ||
        parts[at] === PART.JJ ||
        isAllCapitals(tokens.word[at] ?? '')
      )
    ) {
      return null;
    }
  }
  return null;
}

/** A word: a list of results ("Arden: 1,769") is no transcript. */
function saysSomething({ tokens }: Document, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) if (holdsLetters(tokens.word[at] ?? '', 2)) return true;
  return false;
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function paragraphsOf(document: Document): readonly Range[] {
  const { paragraph, count } = document.tokens;
  const ranges: Range[] = [];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && paragraph[to] === paragraph[from]) to += 1;
    ranges.push({ from, to });
    from = to;
  }
  return ranges;
}
