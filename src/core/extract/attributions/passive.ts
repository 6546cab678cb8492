import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { BE } from '../lexicon/hearsay.ts';
import { type Range, rangeOf, spanOf } from '../range.ts';
import { isFiniteVerb, PART } from '../tagger/parts.ts';

const FORM_OF_BE: ReadonlySet<string> = new Set(BE);
/** Participles whose agent is who says it, with the word before what is said. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ...[
    'identified',
    'described',
    'named',
    'portrayed',
    'characterised',
    'characterized',
    'labelled',
    'labeled',
    'branded',
  ].map((word) => [word, 'as'] as const),
  ...['accused', 'suspected'].map((word) => [word, 'of'] as const),
]);
const NOT_KNOWN: ReadonlySet<string> = new Set(['known', 'clear']);

/**
 * Parts the agent of a passive from what it says: "He was described by | his neighbours | as | a quiet man", "was accused by
 * | the mayor | of | lying". "It is not known whether the dam held" is nobody's statement and goes.
 */
export function partAgents(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.flatMap((one) => {
    if (isUnknown(document, one)) return [];
    return [parted(document, one)];
  });
}

/** "is not known", "was not immediately clear", with nobody who says so. */
function isUnknown({ tokens }: Document, { source, cue }: Attribution): boolean {
  if (source !== null || cue === null) return false;
  const { from, to } = rangeOf(tokens, cue);
  const words = tokens.lower.slice(from, to);
  return words.includes('not') && words.some((word) => NOT_KNOWN.has(word));
}

function parted(document: Document, attribution: Attribution): Attribution {
  const { tokens } = document;
  if (attribution.cue === null) return attribution;
  const cue = rangeOf(tokens, attribution.cue);
  const words = tokens.lower.slice(cue.from, cue.to);
  const link = words.map((word) => LINKS.get(word)).find((word) => word !== undefined);
  if (link === undefined || !FORM_OF_BE.has(words.find((word) => FORM_OF_BE.has(word)) ?? '')) return attribution;
  const by = words.at(-1) === 'by' ? cue.to : tokens.lower[cue.to] === 'by' ? cue.to + 1 : -1;
  const [subject] = attribution.content;
  if (by < 0 || subject === undefined || subject.end > attribution.cue.start) return attribution;
  const at = linkIn(document, by, link);
  if (at < 0) return attribution;
  const said = { from: at + 1, to: endOf(document, { from: at + 1, to: tokens.count }) };
  if (said.to <= said.from) return attribution;
  return { ...attribution, source: spanOf(tokens, { from: by, to: at }), content: [subject, spanOf(tokens, said)] };
}

/** No agent is longer than this many words. */
const AGENT = 12;

/** The "as" or "of" behind the agent's name: not the first "of" of "the mayor of Sarrow of lying" but the one before a verb in -ing. */
function linkIn({ tokens, parts }: Document, by: number, link: string): number {
  for (let at = by + 1; at < Math.min(tokens.count, by + AGENT); at += 1) {
    if (tokens.sentence[at] !== tokens.sentence[by] || isFiniteVerb(parts[at] ?? 0)) return -1;
    if (tokens.lower[at] === link && (link === 'as' || parts[at + 1] === PART.VBG)) return at;
  }
  return -1;
}

/** The end of the sentence, or the comma before a new clause. */
function endOf({ tokens }: Document, range: Range): number {
  let to = range.from;
  while (to < range.to && tokens.sentence[to] === tokens.sentence[range.from] && !/^[,;]$/.test(tokens.word[to] ?? ''))
    to += 1;
  return to;
}
