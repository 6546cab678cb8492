import type { Tokens } from '../../text/tokens.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb, subjectThenVerb } from '../facts/clauses.ts';
import { CITING, REPORTING, REPORTING_PLURAL } from '../lexicon/reporting.ts';
import { isSpeakerNoun } from '../lexicon/speaker-nouns.ts';
import { type Range, rangeOf, spanOf } from '../range.ts';
import { isNominal, isProper } from '../tagger/parts.ts';

/**
 * Keeps whom an outlet cites out of what is told: "Meridian News reported, citing | two dockers |, that | the crane fell" tells of the
 * crane; "citing two dockers" alone tells nothing; "Meridian News, citing the port: | the crane fell" has a colon for its cue.
 */
export function mendCiting(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.flatMap((one) => {
    const mended = withoutCited(document, behindAsSaying(document, one));
    return mended === null ? [] : [fromReport(document, mended)];
  });
}

/** "Radio Larvik reports|, citing the mayor, that the dam held": the name's last word is what the outlet does, and the cue. */
function fromReport({ tokens }: Document, attribution: Attribution): Attribution {
  const { cue, source } = attribution;
  if (cue === null || source === null || !cited(tokens, rangeOf(tokens, cue).from)) return attribution;
  const { from, to } = rangeOf(tokens, source);
  if (to - from < 2 || rangeOf(tokens, cue).from !== to + 1 || !isReport(tokens, to - 1)) return attribution;
  return {
    ...attribution,
    source: spanOf(tokens, { from, to: to - 1 }),
    cue: spanOf(tokens, { from: to - 1, to }),
  };
}

function isReport({ lower }: Tokens, at: number): boolean {
  return REPORTING.has(lower[at] ?? '') || REPORTING_PLURAL.has(lower[at] ?? '');
}

/** The first token behind "citing the ministry, |" where that begins at token `from`; `from` itself where it does not, or goes on to `to`. */
export function behindWhomItCites(tokens: Tokens, from: number, to: number): number {
  const comma = cited(tokens, from) ? tokens.word.indexOf(',', from) : -1;
  return comma > from && comma < to ? comma + 1 : from;
}

const QUOTES: ReadonlySet<string> = new Set([
  'quoted',
  'quotes',
  'quote',
  'quoting',
  'cited',
  'cites',
  'cite',
  'citing',
]);
const SAYING: ReadonlySet<string> = new Set([
  'saying',
  'telling',
  'stating',
  'claiming',
  'writing',
  'warning',
  'confirming',
]);
/** Words of one who is quoted, at most. */
const LONGEST = 14;

/** "The Globe Press quoted | a clerk of the port as saying that | the crane fell": what is told stands behind "as saying". */
function behindAsSaying({ tokens }: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const [first, ...others] = content;
  if (cue === null || first === undefined || !QUOTES.has(tokens.lower[rangeOf(tokens, cue).to - 1] ?? ''))
    return attribution;
  const { from, to } = rangeOf(tokens, first);
  let as = from;
  while (as < to - 2 && as - from < LONGEST && tokens.lower[as] !== 'as') as += 1;
  if (tokens.lower[as] !== 'as' || !SAYING.has(tokens.lower[as + 1] ?? '') || as === from) return attribution;
  const begin = tokens.lower[as + 2] === 'that' ? as + 3 : as + 2;
  return begin < to ? { ...attribution, content: [spanOf(tokens, { from: begin, to }), ...others] } : attribution;
}

function withoutCited(document: Document, attribution: Attribution): Attribution | null {
  const { tokens } = document;
  const [first, ...others] = attribution.content;
  if (first === undefined) return attribution;
  const range = rangeOf(tokens, first);
  const cue = attribution.cue && rangeOf(tokens, attribution.cue);
  const cites = cue !== null && cue.to - cue.from === 1 && cited(tokens, cue.from);
  if (!cites && !cited(tokens, range.from - 1) && !cited(tokens, range.from)) return attribution;
  const behind = behindCited(document, range);
  const from = behind > 0 || (!cites && cited(tokens, range.from - 1)) ? behind : behindComma(document, range);
  if (from > 0) return { ...attribution, content: [spanOf(tokens, { from, to: range.to }), ...others] };
  return cites && others.length === 0 && mainVerb(document, range) < 0 && canSpeak(document, range)
    ? null
    : attribution;
}

function cited({ lower }: Tokens, at: number): boolean {
  return CITING.has(lower[at] ?? '');
}

/** Whether who is cited could have spoken: "two dockers", "the Harbour Board"; never "a threat to health", a reason. */
function canSpeak({ tokens, parts }: Document, range: Range): boolean {
  let head = range.from;
  while (head < range.to && !isNominal(parts[head] ?? 0)) head += 1;
  while (head + 1 < range.to && isNominal(parts[head + 1] ?? 0)) head += 1;
  return isProper(parts[head] ?? 0) || isSpeakerNoun(tokens.lower[head] ?? '');
}

/** "According to the agency, | citing the governor, | the dam held": the first token behind the comma; 0 where no clause follows one. */
function behindComma(document: Document, range: Range): number {
  const { word } = document.tokens;
  for (let at = range.from + 1; at < range.to - 1; at += 1)
    if (word[at] === ',') return subjectThenVerb(document, at + 1, range.to) < 0 ? 0 : at + 1;
  return 0;
}

/** The first token behind ", that" or a colon that closes the words on who is cited; 0 where neither does. */
function behindCited({ tokens }: Document, range: Range): number {
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    if (tokens.word[at] === ':') return at + 1;
    if (tokens.word[at] === ',' && tokens.lower[at + 1] === 'that') return at + 2;
  }
  return 0;
}
