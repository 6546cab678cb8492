import { holdsLetters } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { findStance } from '../manner/stance.ts';
import { rangeOf } from '../range.ts';
import { isNominal, isVerb, PART } from '../tagger/parts.ts';
import { splitContent } from './split.ts';
import { trimContent } from './trim.ts';

/** One checkable fact of an attribution: what becomes one telling. */
export interface Fact {
  /** Index of the attribution it was cut from. */
  readonly attribution: number;
  /** In order of position, trimmed, never empty. */
  readonly content: readonly Span[];
}

/** The facts of all attributions, in order of position; two that say the same words through the same cue are one. */
export function findFacts(document: Document, attributions: readonly Attribution[]): readonly Fact[] {
  const seen = new Set<string>();
  const facts: Fact[] = [];
  attributions.forEach((one, attribution) => {
    for (const words of splitContent(document, one.content, findStance(document, one))) {
      const content = words.flatMap((span) => trimContent(document, span) ?? []);
      const key = `${content.map((span) => `${span.start}-${span.end}`).join(' ')} ${one.source?.start ?? ''}`;
      if (
        content.length === 0 ||
        !(saysSomething(document, content) || tellsNumber(document, one, content)) ||
        seen.has(key)
      )
        continue;
      seen.add(key);
      facts.push({ attribution, content });
    }
  });
  return facts.sort((a, b) => startOf(a) - startOf(b) || a.attribution - b.attribution);
}

/** Marks, digits or pronouns alone are no claim: "…", "2.", "them", "so". */
function saysSomething(document: Document, content: readonly Span[]): boolean {
  return content.some((span) => {
    const { from, to } = rangeOf(document.tokens, span);
    for (let at = from; at < to; at += 1) {
      const part = document.parts[at] ?? 0;
      const counts = isVerb(part) || part === PART.JJ || part === PART.X || (isNominal(part) && part !== PART.PRP);
      if (counts && holdsLetters(document.tokens.word[at] ?? '', 2)) return true;
    }
    return false;
  });
}

/**
 * "Police say | 12,000 |, the organisers | 40,000 |": a number alone is told where a rule for numbers found it, or where it is written
 * as a count is and stands right behind who says it.
 */
function tellsNumber({ tokens, parts }: Document, attribution: Attribution, content: readonly Span[]): boolean {
  const { origin, cue, source } = attribution;
  const [only, other] = content;
  if (origin === 'model') {
    const { from, to } = rangeOf(tokens, only ?? { start: 0, end: 0 });
    const behind = cue !== null && source !== null && rangeOf(tokens, cue).to === from && only !== undefined;
    return behind && other === undefined && to - from === 1 && /^\d{1,3}(?:,\d{3})+$/.test(tokens.word[from] ?? '');
  }
  return content.some((span) => {
    const { from, to } = rangeOf(tokens, span);
    return tokens.word.slice(from, to).some((word, k) => parts[from + k] === PART.CD || /\d/.test(word));
  });
}

function startOf(fact: Fact): number {
  return fact.content[0]?.start ?? 0;
}
