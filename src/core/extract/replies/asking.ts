import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { CONTACTING } from '../lexicon/replies.ts';
import { type Answer, isNegative, isPhrase, nameFrom, sentenceEnd, verbStart } from './answers.ts';

const FOR = [
  ['for', 'comment'],
  ['for', 'comments'],
  ['for', 'a', 'comment'],
  ['for', 'further', 'comment'],
  ['for', 'additional', 'comment'],
  ['for', 'their', 'comment'],
  ['for', 'its', 'comment'],
  ['to', 'comment'],
] as const;
/** What may be asked of anybody, so that only "contacted" and its like make it the outlet's question. */
const FOR_MORE = [
  ['for', 'a', 'response'],
  ['for', 'response'],
  ['for', 'a', 'statement'],
  ['for', 'clarification'],
  ['for', 'a', 'reaction'],
  ['for', 'reaction'],
  ['for', 'an', 'interview'],
  ['for', 'further', 'information'],
  ['for', 'more', 'information'],
] as const;
const REACHING: ReadonlySet<string> = new Set([
  'contacted',
  'approached',
  'emailed',
  'e-mailed',
  'messaged',
  'reached',
]);

/** "has contacted the ministry for comment", "the ministry has been approached for comment". */
export function askedAt(document: Document, at: number): Answer | null {
  const { lower } = document.tokens;
  const word = lower[at] ?? '';
  if (!CONTACTING.has(word)) return awaiting(document, at);
  const from = verbStart(document, at);
  const chain = lower.slice(from, at);
  if (isNegative(chain) || chain.includes('to') || chain.includes('would') || chain.includes('could')) return null;
  const end = sentenceEnd(document, at);
  const passive = chain.some((one) => ['been', 'were', 'was', 'are', 'is', 'be'].includes(one));
  const purpose = purposeFrom(document, { from: at + 1, to: end }, word);
  if (['sought', 'requested'].includes(word)) return soughtFrom(document, { from, at, to: end });
  if (purpose < 0) return null;
  const outcome = isUnansweredAfter(document, purpose, end) ? 'none' : 'pending';
  if (passive) {
    const told = lower[purpose] === 'for' && !chain.includes('is') && !chain.includes('are');
    return told ? { outcome, from, at, asked: 'subject', to: null } : null;
  }
  if (chain.length === 0 && !startsAfterName(document, at)) return null;
  return { outcome, from, at, asked: askedRange(document, at + 1, purpose), to: null };
}

/** Where "for comment" begins behind the verb, -1 where it does not. */
function purposeFrom(document: Document, range: { from: number; to: number }, verb: string): number {
  const phrases = REACHING.has(verb) ? [...FOR, ...FOR_MORE] : FOR;
  for (let at = range.from; at < Math.min(range.to, range.from + 28); at += 1) {
    const first = document.tokens.lower[at];
    if ((first === 'for' || first === 'to') && phrases.some((words) => isPhrase(document, at, words))) return at;
  }
  return -1;
}

/** "asked" without auxiliaries is an outlet's only behind a name or "we": a participle asks nobody. */
function startsAfterName(document: Document, at: number): boolean {
  return (
    isCapitalised(document.tokens.word[at - 1] ?? '') ||
    ['we', 'reporters', 'journalists', 'newspaper', 'paper'].includes(document.tokens.lower[at - 1] ?? '')
  );
}

/** Whom: behind "reached out to", "written to", "put questions to". */
function askedRange(document: Document, from: number, purpose: number): { from: number; to: number } {
  const { lower } = document.tokens;
  const words = lower.slice(from, purpose);
  const to = words.indexOf('to');
  const first = to >= 0 && to <= 3 ? from + to + 1 : from;
  let end = purpose;
  for (let at = first; at < purpose; at += 1) {
    if (['by', 'via', 'on', 'several', 'about', 'through', 'multiple'].includes(lower[at] ?? '') && at > first) {
      end = at;
      break;
    }
  }
  return { from: first, to: end };
}

/** "has sought comment from the ministry", "comment has been requested from the ministry". */
function soughtFrom(document: Document, verb: { from: number; at: number; to: number }): Answer | null {
  const { lower } = document.tokens;
  const { at, to } = verb;
  const words = lower.slice(Math.max(0, at - 8), Math.min(to, at + 6));
  if (!words.includes('comment') && !words.includes('comments')) return null;
  for (let k = at + 1; k < Math.min(to, at + 8); k += 1) {
    if (lower[k] === 'from')
      return { outcome: 'pending', from: verb.from, at, asked: nameFrom(document, k + 1, to), to: null };
  }
  return null;
}

/** "…, but has received no response", "and had not heard back". */
function isUnansweredAfter(document: Document, from: number, to: number): boolean {
  const words = document.tokens.lower.slice(from, to);
  const at = words.findIndex((word) =>
    ['response', 'reply', 'answer', 'responded', 'replied', 'back', 'respond', 'reply'].includes(word),
  );
  return (
    at > 0 &&
    words.slice(0, at).some((word) => ['no', 'not', "n't", 'without', 'yet'].includes(word)) &&
    words.slice(2, at).some((word) => ['but', 'and', ',', 'without'].includes(word))
  );
}

/** "is waiting for a reply from the ministry", "is awaiting a response". */
function awaiting(document: Document, at: number): Answer | null {
  const { lower } = document.tokens;
  const word = lower[at] ?? '';
  if (word !== 'awaiting' && word !== 'waiting') return null;
  const to = sentenceEnd(document, at);
  const words = lower.slice(at + 1, Math.min(to, at + 6));
  const noun = words.findIndex((one) =>
    ['response', 'reply', 'comment', 'answer', 'responses', 'answers', 'replies'].includes(one),
  );
  if (noun < 0) return null;
  const from = at + 2 + noun;
  const asked = lower[from] === 'from' ? nameFrom(document, from + 1, to) : { from, to: from };
  return { outcome: 'pending', from: verbStart(document, at), at, asked, to: null };
}

/** "could not be reached for comment", "was not available for comment", "attempts to reach him were unsuccessful". */
export function unreachableAt(document: Document, at: number): Answer | null {
  const { lower } = document.tokens;
  const word = lower[at] ?? '';
  const from = verbStart(document, at);
  const chain = lower.slice(from, at);
  const missed: Answer = { outcome: 'unreachable', from, at, asked: 'subject', to: null };
  const end = sentenceEnd(document, at);
  const comment = purposeFrom(document, { from: at + 1, to: end }, 'reached') >= 0;
  if (
    ['reached', 'contacted', 'located'].includes(word) &&
    chain.includes('could') &&
    chain.includes('be') &&
    isNegative(chain)
  ) {
    return comment || chain.includes('immediately') || endsAfter(document, at, end) ? missed : null;
  }
  const unavailable = word === 'unavailable' || (word === 'available' && isNegative(chain));
  if (unavailable && chain.some((one) => ['was', 'were', 'is', 'are'].includes(one))) return comment ? missed : null;
  if (['reach', 'contact'].includes(word) && comment) {
    const failed = chain.includes('unable') || (chain.includes('could') && isNegative(chain));
    if (failed)
      return {
        ...missed,
        asked: askedRange(document, at + 1, purposeFrom(document, { from: at + 1, to: end }, 'reached')),
      };
  }
  return vain(document, at, end);
}

const THINGS: ReadonlySet<string> = new Set(
  listed(`
    deal, agreement, compromise, verdict, consensus, settlement, decision, conclusion, target, goal, truce, village,
    area, site, town, city, road, accord, ceasefire, solution, quorum, wreck, summit, body`),
);

/** "Mr Lind could not be reached.": a person, since nothing follows and no agreement is meant. */
function endsAfter(document: Document, at: number, end: number): boolean {
  const { lower } = document.tokens;
  const next = lower[at + 1] ?? '';
  const over = at + 1 >= end || /^[.!?,;]/.test(next) || ['on', 'sunday', 'monday', 'late', 'at'].includes(next);
  return over && !lower.slice(Math.max(0, at - 8), at).some((word) => THINGS.has(word));
}

/** "Efforts to reach the company were unsuccessful." */
function vain(document: Document, at: number, end: number): Answer | null {
  const { lower } = document.tokens;
  const effort = ['attempts', 'efforts', 'attempt', 'effort'].includes(lower[at] ?? '');
  if (!effort || lower[at + 1] !== 'to' || !['reach', 'contact'].includes(lower[at + 2] ?? '')) return null;
  for (let k = at + 3; k < Math.min(end, at + 24); k += 1) {
    if (!['unsuccessful', 'failed', 'fruitless', 'vain'].includes(lower[k] ?? '')) continue;
    return { outcome: 'unreachable', from: at, at, asked: nameFrom(document, at + 3, k), to: k + 1 };
  }
  return null;
}
