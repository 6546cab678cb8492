import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { SPEAKING, SPOKEN } from '../lexicon/verification.ts';
import { type Range, sentenceAround } from '../range.ts';
import type { Clause } from './clauses.ts';
import { completesSpeech, isSpeech } from './subjects.ts';

/**
 * Whether a clause is the article's own statement and not one that it reports, asks or supposes. "The ministry said it could
 * not verify the report" is the ministry's, and "if verified, the video would …" nobody's.
 */
export function isOwnStatement(document: Document, clause: Clause): boolean {
  const { tokens, quotes } = document;
  const { at } = clause.predicate;
  const sentence = sentenceAround(tokens, at);
  if (quotes.state[at] !== 0 || isQuestion(document, sentence)) return false;
  if (isSupposed(document, clause)) return false;
  return !isReportedBefore(document, clause, sentence) && !isReportedAfter(document, clause, sentence);
}

function isQuestion(document: Document, sentence: Range): boolean {
  const { word } = document.tokens;
  return word[sentence.to - 1] === '?' || word[sentence.to - 2] === '?';
}

const SUPPOSING: ReadonlySet<string> = new Set(
  listed('if, once, until, unless, whether, when, before, after, how, why'),
);
const WOULD: ReadonlySet<string> = new Set(listed("would, will, should, must, might, shall, to, wo, 'll, 'd, may"));

/** "if verified", "whether it had been verified", "would be verified", "to be verified". */
function isSupposed(document: Document, clause: Clause): boolean {
  const { lower } = document.tokens;
  if (WOULD.has(lower[clause.predicate.from - 1] ?? '')) return true;
  const { from, to } = clause.subject;
  for (let at = Math.max(from - 1, to - 12, 0); at < to; at += 1) if (SUPPOSING.has(lower[at] ?? '')) return true;
  return false;
}

function isReportedBefore(document: Document, clause: Clause, sentence: Range): boolean {
  const { lower } = document.tokens;
  const { from } = clause.subject;
  if (clause.relative) return false;
  if (isSpeech(document, from - 1)) return true;
  const that = lower[from - 1] === 'that' ? from - 1 : -1;
  if (that > 0 && (completesSpeech(document, that) || isSecondThat(document, that, sentence))) return true;
  if (lower[sentence.from] !== 'according' || lower[from - 1] !== ',') return false;
  return !lower.slice(sentence.from, from).includes('said');
}

/** "said that 40 had died and that | the figure …": a second "that" under the same verb. */
function isSecondThat(document: Document, that: number, sentence: Range): boolean {
  const { lower } = document.tokens;
  if (lower[that - 1] !== 'and' && lower[that - 1] !== 'but') return false;
  for (let at = sentence.from; at < that; at += 1) if (isSpeech(document, at)) return true;
  return false;
}

const OTHER_CLAUSES: ReadonlySet<string> = new Set(
  listed(`
    which, who, and, but, although, though, while, whereas, as, because, nor, a, an, adding, where, saying, citing, telling, noting, claiming`),
);

/** ", the ministry said" or ", according to the ministry" behind the verb. */
function isReportedAfter(document: Document, clause: Clause, sentence: Range): boolean {
  const { lower } = document.tokens;
  for (let at = clause.predicate.at + 1; at < sentence.to; at += 1) {
    if (lower[at] !== ',') continue;
    const next = lower[at + 1] ?? '';
    if (next === 'according') return true;
    if (OTHER_CLAUSES.has(next)) return false;
    for (let k = at + 1; k < Math.min(sentence.to, at + 9); k += 1) if (isReporting(lower[k] ?? '')) return true;
  }
  return false;
}

function isReporting(word: string): boolean {
  return SPEAKING.has(word) || SPOKEN.has(word);
}
