import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { mainVerb } from '../facts/clauses.ts';
import { isSpeakerNoun } from '../lexicon/speaker-nouns.ts';
import { isOutletName } from '../names/outlet-names.ts';
import { type Range, rangeOf } from '../range.ts';
import { isNominal, isProper, PART } from '../tagger/parts.ts';

/** Under this score an attribution that names nobody must have a cue that speaks of telling. */
const SURE = 0.45;
/** Stems of cues by which something is told though nobody is named: "is alleged to", "reports that", "according to". */
const TELLING =
  /^(?:report|alleg|purport|claim|said|says|say|saying|accus|rumou?r|believ|suspect|accord|understood|thought|warn|not(?:es|ed|ing)$|add(?:s|ed|ing)$|told|announc|estimat|fear)/;
/** What shows something without saying it, where no person, body or document does it: "The accident highlighted old faults." */
const SHOWING = /^(?:highlight|underlin|underscor|illustrat|reflect|expos)/;

/**
 * Drops what the model took for a statement though nobody claims anything in it: "was declared | bankrupt", "he ordered | a
 * search", "the accident highlighted | old faults", "he did not complain about | his pay", the article's own "what we know about".
 */
export function dropUnclaimed(document: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter((one) => one.origin !== 'model' || one.cue === null || claims(document, one));
}

function claims(document: Document, attribution: Attribution): boolean {
  const { tokens } = document;
  const { source, score } = attribution;
  const cue = rangeOf(tokens, attribution.cue ?? { start: 0, end: 0 });
  const words = tokens.lower.slice(cue.from, cue.to);
  // "… in the shed, claims ex-wife": a bare noun behind the verb is who says it.
  if (source === null && isBare(document, attribution)) return false;
  if (source === null)
    return score >= SURE || words.some((word) => TELLING.test(word)) || isClause(document, attribution);
  if (isOrder(document, attribution, cue)) return false;
  const named = rangeOf(tokens, source);
  if (isReminder(document, attribution, cue) || isRequest(document, attribution, cue)) return false;
  if (words.some((word) => SHOWING.test(word))) return canSpeak(document, named);
  if (score >= SURE) return true;
  const mere = attribution.content.every((span) => mainVerb(document, rangeOf(tokens, span)) < 0);
  const negated = words.some((word) => word === 'not' || word === "n't" || word === 'never');
  if (negated && mere && document.parts[cue.to - 1] === PART.IN) return false;
  return !(isReader(document, named) && document.quotes.state[cue.from] === 0);
}

/** "Readers should remember that clocks differ", "You may recall the ferry", "Readers should write to us": the author to those who read him. */
function isReminder(document: Document, { source, content }: Attribution, cue: Range): boolean {
  const { tokens, parts } = document;
  const named = rangeOf(tokens, source ?? { start: 0, end: 0 });
  if (!READERS.test(tokens.lower[named.to - 1] ?? '') || named.from > cue.from) return false;
  const modal = [cue.from - 1, cue.from].some((at) => parts[at] === PART.MD);
  const mere = content.every((span) => mainVerb(document, rangeOf(tokens, span)) < 0);
  return modal && (mere || tokens.lower.slice(cue.from, cue.to).some((word) => REMEMBER.test(word)));
}

const READERS = /^(?:readers|viewers|listeners|subscribers|followers|you)$/;
const REMEMBER = /^(?:remember|recall|note|notice|know|realise|realize|recognise|recognize|noticed|forget|recollect)$/;

/** "The Sentinel asked Brodd for the file", "requested the file": an outlet that wants to be told something tells nothing. */
function isRequest(document: Document, { source, content }: Attribution, cue: Range): boolean {
  const { tokens, text } = document;
  if (!REQUESTING.test(tokens.lower[cue.to - 1] ?? '') || source === null) return false;
  const name = text.slice(source.start, source.end).replace(/,$/, '');
  if (!(isOutletName(name) || name === document.outlet || OURSELVES.test(name))) return false;
  return content.every((span) => mainVerb(document, rangeOf(tokens, span)) < 0 && !isQuoted(document, span));
}

const REQUESTING = /^(?:asks?|asked|requests?|requested|seeks?|sought|approach(?:es|ed)?|contacts?|contacted|for)$/;
const OURSELVES =
  /^(?:we|i|this (?:news)?paper|our (?:news)?paper|this (?:website|agency|magazine|station|programme|program))$/i;

function isQuoted({ tokens, quotes }: Document, span: Span): boolean {
  return quotes.state[rangeOf(tokens, span).from] === 1;
}

/** "ordered a search": the thing is done, not said; "ordered that", "ordered the men to go" and "“Go,” she ordered" are said. */
function isOrder(document: Document, { content }: Attribution, cue: Range): boolean {
  const { tokens, parts, quotes } = document;
  const [first] = content;
  if (!/^order(?:ed|s)$/.test(tokens.lower[cue.to - 1] ?? '') || first === undefined) return false;
  const { from, to } = rangeOf(tokens, first);
  if (from < cue.to || quotes.state[from] === 1 || tokens.lower[from] === 'that') return false;
  return !(isAgent(document, headOf(document, first)) && hasInfinitive(parts, { from, to }));
}

function hasInfinitive(parts: Uint8Array, { from, to }: Range): boolean {
  for (let at = from; at + 1 < to; at += 1) if (parts[at] === PART.TO && parts[at + 1] === PART.VB) return true;
  return false;
}

/** The last token of the first run of nouns: "a | search | of the house". */
function headOf({ tokens, parts }: Document, span: Span): number {
  const { from, to } = rangeOf(tokens, span);
  let head = from;
  while (head + 1 < to && !isNominal(parts[head] ?? 0)) head += 1;
  while (head + 1 < to && isNominal(parts[head + 1] ?? 0)) head += 1;
  return head;
}

/** Whether who is ordered can act: "ordered | troops | to go" and not "ordered a search to find him". */
function isAgent({ tokens, parts }: Document, at: number): boolean {
  const part = parts[at];
  return isProper(part ?? 0) || part === PART.PRP || part === PART.NNS || isSpeakerNoun(tokens.lower[at] ?? '');
}

/** One word, and no verb. */
function isBare({ tokens, parts }: Document, { content }: Attribution): boolean {
  const ranges = content.map((span) => rangeOf(tokens, span));
  return ranges.length === 1 && ranges.every(({ from, to }) => to - from === 1 && isNominal(parts[from] ?? 0));
}

/** "that the dam held" or a quotation: words that somebody says, whoever it is. */
function isClause({ tokens, quotes }: Document, { content, cue }: Attribution): boolean {
  const first = rangeOf(tokens, content[0] ?? { start: 0, end: 0 }).from;
  const bare = cue !== null && cue.end - cue.start === 1;
  return bare || tokens.lower[first] === 'that' || quotes.state[first] === 1;
}

/** A name, a pronoun, or a noun of the tables of persons, bodies and documents heads the phrase. */
function canSpeak({ tokens, parts }: Document, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    const part = parts[at] ?? 0;
    if (isProper(part) || part === PART.PRP || (isNominal(part) && isSpeakerNoun(tokens.lower[at] ?? ''))) return true;
  }
  return false;
}

/** "What we know", "when did you understand": the article or its interviewer speaks. */
function isReader({ tokens }: Document, { from, to }: Range): boolean {
  return to - from === 1 && /^(?:we|you)$/.test(tokens.lower[from] ?? '');
}
