import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { REPORTING } from '../lexicon/reporting.ts';
import { type Range, rangeOf, sentenceAround, spanOf, takenTokens } from '../range.ts';
import { isFiniteVerb, isProper, PART } from '../tagger/parts.ts';

const NAMED: ReadonlySet<string> = new Set(['named', 'identified', 'quoted']);
/** Words between a cue and "to be named": "asked | not to be named", "did not want their names | published". */
const REACH = 6;

/**
 * A wish to stay unnamed tells nothing: "Two dockers, who asked not to be named, told the paper the crane was old" is what they told,
 * and where the model took "asked" for the cue, the verb behind the remark is one.
 */
export function readPastAnonymity(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const wishes = attributions.filter((one) => isWish(document, one));
  if (wishes.length === 0) return attributions;
  const kept = attributions.filter((one) => !wishes.includes(one));
  const taken = takenTokens(document.tokens, kept);
  return [...kept, ...wishes.flatMap((one) => statementBehind(document, one, taken) ?? [])];
}

function isWish({ tokens }: Document, { cue }: Attribution): boolean {
  if (cue === null) return false;
  const { to } = rangeOf(tokens, cue);
  for (let at = to; at < to + REACH; at += 1) {
    if (tokens.sentence[at] !== tokens.sentence[to - 1] || tokens.word[at] === ',') return false;
    if (tokens.lower[at] === 'anonymity') return true;
    if (tokens.lower[at] === 'be' && NAMED.has(tokens.lower[at + 1] ?? '')) return true;
  }
  return false;
}

/** "<source>, who asked not to be named, told <somebody> <content>" */
function statementBehind(document: Document, wish: Attribution, taken: Uint8Array): Attribution | null {
  const { tokens, parts } = document;
  if (wish.cue === null) return null;
  const cue = rangeOf(tokens, wish.cue);
  const sentence = sentenceAround(tokens, cue.from);
  let said = cue.to;
  while (said < sentence.to && !(tokens.word[said - 1] === ',' && reports(document, said))) said += 1;
  const source = sourceBefore(document, { from: sentence.from, to: cue.from });
  if (said >= sentence.to || source === null || taken.subarray(source.from, sentence.to).includes(1)) return null;
  let from = said + 1;
  if (tokens.lower[said] === 'told') while (from < sentence.to && isAddressee(document, from)) from += 1;
  while (
    from < sentence.to &&
    (tokens.word[from] === ',' || tokens.word[from] === ':' || tokens.lower[from] === 'that')
  )
    from += 1;
  if (from >= sentence.to || parts[from] === PART.PUNCT) return null;
  return {
    ...wish,
    cue: spanOf(tokens, { from: said, to: said + 1 }),
    source: spanOf(tokens, source),
    content: [spanOf(tokens, { from, to: sentence.to })],
  };
}

function reports({ tokens, parts }: Document, at: number): boolean {
  return isFiniteVerb(parts[at] ?? 0) && REPORTING.has(tokens.lower[at] ?? '');
}

/** "told | the Meridian Post | the crane was old", "told | reporters | that …" */
function isAddressee({ tokens, parts }: Document, at: number): boolean {
  if (isProper(parts[at] ?? 0) || /^(?:reporters|journalists|me|us|him|her|it)$/.test(tokens.lower[at] ?? ''))
    return true;
  return parts[at] === PART.DT && isProper(parts[at + 1] ?? 0);
}

/** The words before ", who asked …" that stand for whoever asked it. */
function sourceBefore({ tokens }: Document, range: Range): Range | null {
  for (let at = range.to - 1; at > range.from; at -= 1) {
    if (tokens.word[at] !== ',' || tokens.lower[at + 1] !== 'who') continue;
    let from = at;
    while (from > range.from && !/^[,;:—–]$/.test(tokens.word[from - 1] ?? '')) from -= 1;
    return from < at ? { from, to: at } : null;
  }
  return null;
}
