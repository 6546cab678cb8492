import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb } from '../facts/clauses.ts';
import { BE } from '../lexicon/hearsay.ts';
import { LEADING_HEDGES } from '../lexicon/hedges.ts';
import { type Range, rangeOf, sentenceAround, spanOf, takenTokens } from '../range.ts';
import { isFiniteVerb, isNominal, isVerb, PART } from '../tagger/parts.ts';

const FORM_OF_BE: ReadonlySet<string> = new Set(BE);
/** Participles that, behind a form of be, tell of their subject or to it. */
const ADDRESSED: ReadonlySet<string> = new Set([
  'told',
  'warned',
  'informed',
  'advised',
  'asked',
  'notified',
  'reminded',
  'urged',
  'ordered',
  'briefed',
]);
const PASSIVE_CUES: ReadonlySet<string> = new Set([
  ...ADDRESSED,
  ...[
    'accused',
    'alleged',
    'said',
    'reported',
    'rumored',
    'rumoured',
    'believed',
    'thought',
    'understood',
    'claimed',
    'suspected',
  ],
]);
const HEDGING: ReadonlySet<string> = new Set(LEADING_HEDGES);

/**
 * Mends what the order of words shows to be cut wrong, and drops what is a hedge rather than a source:
 * a fragment before ", the company said" grows to its whole clause; "according to" without a source takes the one behind it;
 * "appears to have" and "according to preliminary information" attribute nothing to anybody.
 */
export function repairSpans(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  const taken = takenTokens(document.tokens, attributions);
  return attributions
    .filter((one) => !isHedge(document, one))
    .map((one) => growFragment(document, sourceAccording(document, uncredit(document, one)), taken));
}

/**
 * "Orvania is alleged to have fired", "residents were warned": the subject of a passive cue is whom the statement is about, or whom it
 * was made to, and never the one who made it. What is alleged of somebody keeps the subject in its content.
 */
function uncredit(document: Document, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  if (cue === null || source === null || source.start >= cue.start) return attribution;
  const { from, to } = rangeOf(document.tokens, cue);
  const words = document.tokens.lower.slice(from, to);
  const passive = words.findIndex(
    (word, at) => at > 0 && PASSIVE_CUES.has(word) && words.slice(0, at).some((before) => FORM_OF_BE.has(before)),
  );
  if (passive < 0 || words.includes('by') || isHas(document, from, from + passive)) return attribution;
  const addressed = ADDRESSED.has(words[passive] ?? '');
  return {
    ...attribution,
    source: null,
    content: addressed ? content : [source, ...content],
    origin: addressed ? attribution.origin : 'hearsay',
  };
}

/** "She's said she will go" has said it; "she's said to have gone" and "she's accused of it" are said of her. */
function isHas({ tokens }: Document, from: number, participle: number): boolean {
  const contracted = tokens.lower.slice(from, participle).includes("'s");
  return contracted && !['to', 'of'].includes(tokens.lower[participle + 1] ?? '');
}

/** A verb of seeming, or words that stand in the table of hedges, where nobody is named. */
function isHedge(document: Document, { cue, source }: Attribution): boolean {
  if (cue === null) return false;
  const end = source === null ? cue.end : Math.max(cue.end, source.end);
  const words = document.text.slice(cue.start, end).toLowerCase();
  return HEDGING.has(words)
    ? words.includes(' ')
    : source === null && /^(?:appear|seem)(?:s|ed)?(?: to(?: have| be)?)?$/.test(words);
}

/** "The fire, which according to | the fire brigade | began in a silo": the source stands between cue and verb. */
function sourceAccording(document: Document, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  if (cue === null || source !== null || document.text.slice(cue.start, cue.end).toLowerCase() !== 'according to')
    return attribution;
  const { tokens, parts } = document;
  const from = rangeOf(tokens, cue).to;
  const { to: end } = sentenceAround(tokens, from - 1);
  let to = from;
  while (to < end && !isVerb(parts[to] ?? 0) && parts[to] !== PART.MD && tokens.word[to] !== ',') to += 1;
  if (to === from || !hasNominal(document, { from, to })) return attribution;
  const named = spanOf(tokens, { from, to });
  const rest = content.flatMap((span) => {
    if (span.end <= named.start || span.start >= named.end) return [span];
    const behind = { start: tokens.start[to] ?? span.end, end: span.end };
    return [{ start: span.start, end: named.start }, behind].filter((part) => part.start < part.end);
  });
  return rest.length === 0 ? attribution : { ...attribution, source: named, content: rest };
}

function hasNominal(document: Document, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) if (isNominal(document.parts[at] ?? 0)) return true;
  return false;
}

/**
 * "Two men died when fire tore through | a grain terminal |, the company said": a content that ends before its source and cue,
 * has no verb and begins inside the sentence is the end of the clause that the sentence began with.
 */
function growFragment(document: Document, attribution: Attribution, taken: Uint8Array): Attribution {
  const [only] = attribution.content;
  const { source, cue } = attribution;
  if (only === undefined || attribution.content.length > 1 || source === null || cue === null) return attribution;
  const range = rangeOf(document.tokens, only);
  if (source.start < only.end || cue.start < only.end || document.quotes.state[range.from] !== 0) return attribution;
  const { word } = document.tokens;
  const closed = word[range.to] === ',' || word[range.to - 1] === ',';
  if (!closed || mainVerb(document, range) >= 0) return attribution;
  const sentence = sentenceAround(document.tokens, range.from);
  const clause = { from: sentence.from, to: range.to };
  const verb = mainVerb(document, clause);
  if (verb < 0 || !isFiniteVerb(document.parts[verb] ?? 0)) return attribution;
  if (taken.subarray(sentence.from, range.from).includes(1)) return attribution;
  return { ...attribution, content: [spanOf(document.tokens, clause)] };
}
