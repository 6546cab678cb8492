import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import type { Range } from '../range.ts';
import { PART } from '../tagger/parts.ts';
import { isFiniteAt, skipAdverbs } from './clauses.ts';

const DASHES: ReadonlySet<string> = new Set(['–', '—', '--', '-', '―']);
const JOINING: ReadonlySet<string> = new Set(['and', 'then', 'but', 'before']);
const CLOSING_MARKS: ReadonlySet<string> = new Set(['"', '”', "''", '»', '’', "'"]);
/** What people do while or after they speak; nobody is told to have said it of himself behind a dash. */
const GESTURES: ReadonlySet<string> = new Set(
  listed('wept, sobbed, cried, sighed, smiled, laughed, grinned, winced, shrugged, nodded, burst, paused, blushed'),
);

/**
 * Where a content ends before what the speaker did, told by the article: “We are lost” | – and walked out; she had lost the mill
 * | – and wept. The end of the range where nothing of the kind follows.
 */
export function endOfWords(document: Document, range: Range): number {
  const { lower, word } = document.tokens;
  for (let at = range.from + 1; at < range.to - 2; at += 1) {
    if (isGloss(document, at, range.to) || isOthersView(document, at, range.to)) return at;
    if (!DASHES.has(word[at] ?? '') || !JOINING.has(lower[at + 1] ?? '')) continue;
    const verb = skipAdverbs(document, lower[at + 2] === 'then' ? at + 3 : at + 2, range.to);
    if (verb >= range.to || document.quotes.state[verb] !== 0) continue;
    const quoted = CLOSING_MARKS.has(word[at - 1] ?? '') && document.quotes.state[at - 1] !== 0;
    const told = quoted && isFiniteAt(document, verb) && document.parts[verb] !== PART.MD;
    if (told || GESTURES.has(lower[verb] ?? '')) return at;
  }
  return range.to;
}

const TERMS: ReadonlySet<string> = new Set(
  listed('term, phrase, euphemism, expression, word, words, name, acronym, nickname, jargon, shorthand'),
);
/** Words between the mark and the noun: ", an official term", "— Karsk's own name". */
const GLOSS = 5;

/** "the “works zone” | — Karsk's term for its new port": the article explains a quoted word to its readers. */
function isGloss(document: Document, at: number, to: number): boolean {
  const { lower, word } = document.tokens;
  const mark = word[at] ?? '';
  if ((mark !== ',' && !DASHES.has(mark)) || document.quotes.state[at] !== 0) return false;
  if (!CLOSING_MARKS.has(word[at - 1] ?? '') || document.quotes.state[at - 1] === 0) return false;
  for (let k = at + 1; k < Math.min(to, at + 1 + GLOSS); k += 1) {
    if (isFiniteAt(document, k)) return false;
    if (TERMS.has(lower[k] ?? '')) return ['for', 'used'].includes(lower[k + 1] ?? '');
  }
  return false;
}

const SEEN: ReadonlySet<string> = new Set(
  listed('seen, widely, described, regarded, viewed, interpreted, considered, perceived, understood'),
);

/** "it called up 300 sailors | in what was seen as a sign of fear": what others made of it, behind the words of who is told. */
function isOthersView(document: Document, at: number, to: number): boolean {
  const { lower } = document.tokens;
  if (lower[at] !== 'in' || lower[at + 1] !== 'what' || at + 4 >= to || document.quotes.state[at] !== 0) return false;
  return /^(?:is|was|were|are)$/.test(lower[at + 2] ?? '') && SEEN.has(lower[at + 3] ?? '');
}
