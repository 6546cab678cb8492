import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { SPEAKING } from '../lexicon/verification.ts';
import { isOutletName } from '../names/outlet-names.ts';
import type { Range } from '../range.ts';
import { type Answer, sentenceEnd } from './answers.ts';

/** The words before the comma are no more than this many. */
const OPENING = 14;

/**
 * "Asked for comment, the ministry said …", "Reached by telephone, he …", "In response to a request for comment, …": only
 * these words, since what follows is a telling.
 */
export function answeredAt(document: Document, at: number): Answer | null {
  const { lower, sentence } = document.tokens;
  const word = lower[at] ?? '';
  const response = word === 'response' && lower[at - 1] === 'in' && lower[at + 1] === 'to';
  if (!response && !['asked', 'reached', 'contacted', 'approached'].includes(word)) return null;
  const from = response ? at - 1 : at;
  const opens = from === 0 || sentence[from - 1] !== sentence[at] || OPENERS.has(lower[from - 1] ?? '');
  const end = sentenceEnd(document, at);
  const length = lower.slice(at, Math.min(end, at + OPENING)).indexOf(',');
  if (!opens || length < 0 || !isPress(document, { from: at + 1, to: at + length }, word)) return null;
  return { outcome: 'answered', from, at, asked: answererFrom(document, at + length + 1, end), to: at + length };
}

const OPENERS: ReadonlySet<string> = new Set(['when', 'after', ',', 'but']);

/** "for comment", "by telephone", "by Northern Wire", "to questions from Northern Wire". */
function isPress(document: Document, range: Range, word: string): boolean {
  const words = document.tokens.lower.slice(range.from, range.to);
  if (words.includes('comment')) return true;
  if (word === 'asked') return false;
  const named = [...words.keys()].some(
    (k) => ['by', 'from', 'to'].includes(words[k] ?? '') && startsOutlet(document, range.from + k + 1, range.to),
  );
  if (named || word === 'response') return named;
  return (
    words[0] === 'by' && ['phone', 'telephone', 'email', 'e-mail', 'text', 'reporters', 'us'].includes(words[1] ?? '')
  );
}

function startsOutlet(document: Document, from: number, to: number): boolean {
  const { word } = document.tokens;
  return [1, 2, 3, 4].some((size) => from + size <= to && isOutletName(word.slice(from, from + size).join(' ')));
}

/** Who speaks after the comma: a name, or "the ministry" up to a verb of speech; empty where that is not plain. */
function answererFrom(document: Document, from: number, end: number): Range {
  const { lower, word } = document.tokens;
  let to = from;
  while (to < end && isCapitalised(word[to] ?? '')) to += 1;
  if (to > from) return { from, to };
  if (!['the', 'a', 'an', 'his', 'her', 'its'].includes(lower[from] ?? '')) return { from, to: from };
  while (to < Math.min(end, from + 7) && !SPEAKING.has(lower[to] ?? '')) to += 1;
  return SPEAKING.has(lower[to] ?? '') ? { from, to } : { from, to: from };
}

/**
 * "Moor answered, Lind declined.": bare verbs in the sentence behind one that says who was asked. `asked` is the number of that
 * sentence.
 */
export function followUpAt(document: Document, at: number, asked: number): Answer | null {
  const { lower, sentence, word } = document.tokens;
  const behind = (sentence[at] ?? 0) - asked;
  if (behind < 0 || behind > 1 || !/^[,.;]$/.test(lower[at + 1] ?? '')) return null;
  const outcome = FOLLOW_UPS.get(lower[at] ?? '');
  if (outcome === undefined || !isCapitalised(word[at - 1] ?? '')) return null;
  let from = at;
  while (from > 0 && sentence[from - 1] === sentence[at] && isCapitalised(word[from - 1] ?? '')) from -= 1;
  return { outcome, from, at, asked: { from, to: at }, to: at + 1 };
}

const FOLLOW_UPS: ReadonlyMap<string, Answer['outcome']> = new Map([
  ['answered', 'answered'],
  ['replied', 'answered'],
  ['responded', 'answered'],
  ['declined', 'declined'],
  ['refused', 'declined'],
]);
